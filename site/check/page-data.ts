import { createHash } from 'node:crypto';
import {
  dimensionLabels,
  levelLabels,
  optionLabels,
  type Label,
} from '@fifth-star/content/model/labels';
import type { Locale } from '@fifth-star/content/model/locale';
import type { Localised } from '../entries.ts';
import { count, fill } from '../i18n/message.ts';
import { checkUi, keepUi, ui } from '../i18n/ui.ts';
import type { SiteLibrary } from '../library.ts';
import { localPath } from '../path.ts';
import { canonicalQuiz } from '@fifth-star/content/scoring/canonical';
import { scoringQuizOf } from '@fifth-star/content/model/scoring-quiz';
import { articleMinutes } from '../article.ts';
import type { CheckData, Page, Practice } from './data.ts';
import { fixedParts } from './fixed-parts.ts';
import { practicesOf } from './practices-of.ts';

/** What the page of a self-check tells its script. */
export function checkDataOf(
  library: SiteLibrary,
  entry: Localised<'quiz'>,
  locale: Locale,
): CheckData {
  const quiz = scoringQuizOf(library.entries, entry.slug);
  const fixed = {
    locale,
    quiz,
    ui: checkUi[locale],
    keep: keepUi[locale],
    dimensions: inLanguage(dimensionLabels, locale),
    levels: inLanguage(levelLabels, locale),
    title: entry.texts.title,
    options: optionLabels.map((label) => label[locale].toLowerCase()),
    team: localPath(locale, '/tools/team/'),
    scoring: { title: ui[locale].footer.scoring, href: localPath(locale, '/about/scoring/') },
  };
  const practices = practicesOf(quiz, locale, library);
  return {
    ...fixed,
    parts: fixedParts(fixed),
    site: ui[locale].name,
    past: entry.facts.editions,
    fingerprint: createHash('sha256').update(canonicalQuiz(quiz)).digest('hex'),
    mustHaveOf: ui[locale].practice.mustHaveOf,
    practices,
    pages: pagesOn(fixed, practices, library),
  };
}

/** The cards of these practices, and the articles of the language that tell of them. */
function pagesOn(
  { quiz, locale, ui: { result } }: Pick<CheckData, 'quiz' | 'locale' | 'ui'>,
  practices: Readonly<Record<string, Practice>>,
  library: SiteLibrary,
): Page[] {
  const cards = new Map<string, Page>();
  for (const { id, effort } of quiz.items) {
    const practice = practices[id];
    const link = practice && library.link('practice', practice.slug, locale);
    if (!link || cards.has(practice.slug)) continue;
    const takes = fill(result.readCard, { n: effort });
    cards.set(practice.slug, { ...link, takes, practices: [practice.slug] });
  }
  const articles = library.all('article', locale).flatMap((article): Page[] => {
    const told = article.facts.practices.filter((slug) => cards.has(slug));
    const link = library.link('article', article.slug, locale);
    if (!link || told.length === 0) return [];
    const takes = count(locale, result.readArticle, articleMinutes(article.texts.body));
    return [{ ...link, takes, practices: told }];
  });
  return [...cards.values(), ...articles];
}

const inLanguage = <K extends string | number>(
  labels: Readonly<Record<K, Label>>,
  locale: Locale,
): Record<K, string> =>
  Object.fromEntries(
    Object.entries<Label>(labels).map(([key, label]) => [key, label[locale]]),
  ) as Record<K, string>;
