import type { Locale } from '@fifth-star/content/model/locale';
import type { Quiz } from '@fifth-star/content/scoring/quiz';
import type { EntryLink } from '../entries.ts';
import type { CheckUi } from '../i18n/check/en.ts';

/** What a page of a self-check tells its script, beside what stands in the markup anyway. */
export interface CheckData {
  locale: Locale;
  /** The name of the site, for the title of the window. */
  site: string;
  /** The title of the self-check. */
  title: string;
  quiz: Quiz;
  ui: CheckUi;
  /** The options as words within a sentence, lowest first. */
  options: readonly string[];
  levels: Readonly<Record<3 | 4 | 5 | 'none', string>>;
  mustHaveOf: Readonly<Record<3 | 4 | 5, string>>;
  dimensions: Readonly<Record<string, string>>;
  /** The practice behind each item. */
  practices: Readonly<Record<string, EntryLink>>;
  scoring: { title: string; href: string };
}
