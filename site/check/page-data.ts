import {
  dimensionLabels,
  levelLabels,
  optionLabels,
  type Label,
} from '@fifth-star/content/model/labels';
import type { Locale } from '@fifth-star/content/model/locale';
import type { Localised } from '../entries.ts';
import { checkUi, ui } from '../i18n/ui.ts';
import type { SiteLibrary } from '../library.ts';
import { localPath } from '../path.ts';
import { scoringQuizOf } from '@fifth-star/content/model/scoring-quiz';
import type { CheckData } from './data.ts';

/** What the page of a self-check tells its script. */
export function checkDataOf(
  library: SiteLibrary,
  entry: Localised<'quiz'>,
  locale: Locale,
): CheckData {
  const quiz = scoringQuizOf(library.entries, entry.slug);
  const practices = quiz.items.flatMap(({ id }) => {
    const question = library.entries.question.get(id);
    const link = question && library.link('practice', question.facts.practice, locale);
    return link ? [[id, link] as const] : [];
  });
  return {
    locale,
    site: ui[locale].name,
    title: entry.texts.title,
    quiz,
    ui: checkUi[locale],
    options: optionLabels.map((label) => label[locale].toLowerCase()),
    levels: inLanguage(levelLabels, locale),
    mustHaveOf: ui[locale].practice.mustHaveOf,
    dimensions: inLanguage(dimensionLabels, locale),
    practices: Object.fromEntries(practices),
    scoring: { title: ui[locale].footer.scoring, href: localPath(locale, '/about/scoring/') },
  };
}

const inLanguage = <K extends string | number>(
  labels: Readonly<Record<K, Label>>,
  locale: Locale,
): Record<K, string> =>
  Object.fromEntries(
    Object.entries<Label>(labels).map(([key, label]) => [key, label[locale]]),
  ) as Record<K, string>;
