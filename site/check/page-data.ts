import { createHash } from 'node:crypto';
import { parseInline } from '@fifth-star/content/body/parse';
import { plainText } from '@fifth-star/content/body/plain';
import {
  dimensionLabels,
  levelLabels,
  optionLabels,
  type Label,
} from '@fifth-star/content/model/labels';
import type { Locale } from '@fifth-star/content/model/locale';
import type { EntryLink, Localised } from '../entries.ts';
import { count, fill } from '../i18n/message.ts';
import { checkUi, keepUi, ui } from '../i18n/ui.ts';
import type { SiteLibrary } from '../library.ts';
import { localPath } from '../path.ts';
import { canonicalQuiz } from '@fifth-star/content/scoring/canonical';
import { scoringQuizOf } from '@fifth-star/content/model/scoring-quiz';
import { articleMinutes } from '../article.ts';
import type { CheckData, Page } from './data.ts';
import { fixedParts } from './fixed-parts.ts';

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
    const practice =
      question && library.get('practice', question.facts.practice, link?.lang ?? locale);
    if (!link || !practice) return [];
    const action = plainText(parseInline(practice.texts.action));
    return [[id, { ...link, slug: practice.slug, action }] as const];
  });
  const fixed = {
    locale,
    quiz,
    ui: checkUi[locale],
    dimensions: inLanguage(dimensionLabels, locale),
    levels: inLanguage(levelLabels, locale),
    team: localPath(locale, '/tools/team/'),
    scoring: { title: ui[locale].footer.scoring, href: localPath(locale, '/about/scoring/') },
  };
  return {
    ...fixed,
    parts: fixedParts(fixed),
    site: ui[locale].name,
    title: entry.texts.title,
    past: entry.facts.editions,
    fingerprint: createHash('sha256').update(canonicalQuiz(quiz)).digest('hex'),
    keep: keepUi[locale],
    options: optionLabels.map((label) => label[locale].toLowerCase()),
    mustHaveOf: ui[locale].practice.mustHaveOf,
    practices: Object.fromEntries(practices),
    pages: pagesOn(fixed, new Map(practices), library),
  };
}

/** The cards of these practices, and the articles of the language that tell of them. */
function pagesOn(
  { quiz, locale, ui: { result } }: Pick<CheckData, 'quiz' | 'locale' | 'ui'>,
  practices: ReadonlyMap<string, EntryLink & { slug: string }>,
  library: SiteLibrary,
): Page[] {
  const cards = new Map<string, Page>();
  for (const { id, effort } of quiz.items) {
    const card = practices.get(id);
    if (!card || cards.has(card.slug)) continue;
    const { title, href, lang } = card;
    const takes = fill(result.readCard, { n: effort });
    cards.set(card.slug, { title, href, ...(lang && { lang }), takes, practices: [card.slug] });
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
