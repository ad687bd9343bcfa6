import type { Locale } from '@fifth-star/content/model/locale';
import type { CheckUi } from './check/en.ts';
import type { TeamUi } from './team/en.ts';
import type { PaperUi } from './paper/en.ts';
import type { KeepUi } from './keep/en.ts';
import { en as checkEn } from './check/en.ts';
import { lv as checkLv } from './check/lv.ts';
import { ru as checkRu } from './check/ru.ts';
import { uk as checkUk } from './check/uk.ts';
import { en as keepEn } from './keep/en.ts';
import { lv as keepLv } from './keep/lv.ts';
import { ru as keepRu } from './keep/ru.ts';
import { uk as keepUk } from './keep/uk.ts';
import { en as paperEn } from './paper/en.ts';
import { lv as paperLv } from './paper/lv.ts';
import { ru as paperRu } from './paper/ru.ts';
import { uk as paperUk } from './paper/uk.ts';
import { en as teamEn } from './team/en.ts';
import { lv as teamLv } from './team/lv.ts';
import { ru as teamRu } from './team/ru.ts';
import { uk as teamUk } from './team/uk.ts';
import { en, type Ui } from './en.ts';
import { lv } from './lv.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** The texts of the site's own pages, by language. */
export const ui: Readonly<Record<Locale, Ui>> = { en, uk, ru, lv };

/** The texts of the self-check and its result, by language. */
export const checkUi: Readonly<Record<Locale, CheckUi>> = {
  en: checkEn,
  uk: checkUk,
  ru: checkRu,
  lv: checkLv,
};

/** The texts of keeping, sharing and comparing results, by language. */
export const keepUi: Readonly<Record<Locale, KeepUi>> = {
  en: keepEn,
  uk: keepUk,
  ru: keepRu,
  lv: keepLv,
};

/** The texts of the paper form, and of the question on a practice card, by language. */
export const paperUi: Readonly<Record<Locale, PaperUi>> = {
  en: paperEn,
  uk: paperUk,
  ru: paperRu,
  lv: paperLv,
};

/** The texts of the page that merges a team’s answers, by language. */
export const teamUi: Readonly<Record<Locale, TeamUi>> = {
  en: teamEn,
  uk: teamUk,
  ru: teamRu,
  lv: teamLv,
};

/** The name of each language in itself. */
export const languageNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  uk: 'Українська',
  ru: 'Русский',
  lv: 'Latviešu',
};
