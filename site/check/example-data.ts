import { dimensionLabels, levelLabels } from '@fifth-star/content/model/labels';
import type { Locale } from '@fifth-star/content/model/locale';
import { exampleQuiz } from '@fifth-star/content/scoring/example';
import type { Quiz } from '@fifth-star/content/scoring/quiz';
import { html, raw } from '../html.ts';
import { checkUi, keepUi, ui } from '../i18n/ui.ts';
import type { CheckData } from './data.ts';
import { fixedParts } from './fixed-parts.ts';
import type { PageTexts } from './result.ts';

/** What the page of the worked example would tell its script, for tests. One card is in another language. */
export function exampleData(quiz: Quiz = exampleQuiz, locale: Locale = 'en'): CheckData {
  const inLanguage = <T extends Record<string, Record<Locale, string>>>(labels: T) =>
    Object.fromEntries(
      Object.entries(labels).map(([key, label]) => [key, label[locale]]),
    ) as Record<keyof T, string>;
  const given = {
    locale,
    quiz,
    ui: checkUi[locale],
    keep: keepUi[locale],
    dimensions: inLanguage(dimensionLabels),
    levels: inLanguage(levelLabels),
    title: 'The check',
    options: ['not yet', 'sometimes', 'usually', 'always'],
    team: `/${locale}/tools/team/`,
    scoring: { title: ui[locale].footer.scoring, href: `/${locale}/about/scoring/` },
  };
  return {
    ...given,
    parts: fixedParts(given),
    site: ui[locale].name,
    past: {},
    fingerprint: 'f'.repeat(64),
    mustHaveOf: ui[locale].practice.mustHaveOf,
    practices: {
      a: { slug: 'a', action: 'Do A.', title: 'Card <A>', href: '/en/practices/a/' },
      d: {
        slug: 'd',
        action: 'Робіть Г.',
        title: 'Картка Г',
        href: '/uk/practices/d/',
        lang: 'uk',
      },
    },
    pages: [
      { title: 'Card <A>', href: '/en/practices/a/', takes: 'Practice card.', practices: ['a'] },
      {
        title: 'Картка Г',
        href: '/uk/practices/d/',
        lang: 'uk',
        takes: 'Practice card.',
        practices: ['d'],
      },
    ],
  };
}

/** The texts that would stand in the page, for tests. */
export const exampleTexts: PageTexts = {
  statement: (id) => `Statement ${id}`,
  advice: (level) => html`Advice ${raw(`<em>${level ?? 'none'}</em>`)}`,
  behaviour: (id, option) => `Behaviour ${id}${option}`,
};

/** The words of markup, in order. */
export const wordsOf = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1');
