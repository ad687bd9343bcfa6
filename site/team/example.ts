import { exampleQuiz } from '@fifth-star/content/scoring/example';
import { encodeResponse } from '@fifth-star/content/scoring/link';
import type { Quiz, Response } from '@fifth-star/content/scoring/quiz';
import { levelLabels, optionLabels } from '@fifth-star/content/model/labels';
import type { CheckData } from '../check/data.ts';
import { checkUi, keepUi, teamUi, ui } from '../i18n/ui.ts';
import type { TeamCheck, TeamContext } from './data.ts';
import type { Arrival } from './state.ts';

/** The worked example as a self-check of the page, with texts that must be escaped; for tests. */
export const exampleCheck = (quiz: Quiz = exampleQuiz): TeamCheck => ({
  data: {
    locale: 'en',
    site: 'Fifth Star',
    title: 'The <check>',
    quiz,
    past: { 1: ['a', 'b', 'z'] },
    fingerprint: 'f'.repeat(64),
    ui: checkUi.en,
    keep: keepUi.en,
    options: optionLabels.map((label) => label.en.toLowerCase()),
    levels: {
      3: levelLabels[3].en,
      4: levelLabels[4].en,
      5: levelLabels[5].en,
      none: levelLabels.none.en,
    },
    mustHaveOf: ui.en.practice.mustHaveOf,
    dimensions: { reliability: 'Reliability', assurance: 'Assurance', empathy: 'Empathy' },
    practices: {
      a: { slug: 'a', action: 'Do A.', title: 'Card <A>', href: '/en/practices/a/' },
    },
    pages: [],
    team: '/en/tools/team/',
    scoring: { title: 'How scoring works', href: '/en/about/scoring/' },
    parts: { plate: '', rules: '' } as CheckData['parts'],
  },
  href: '/en/self-checks/check/',
  paper: '/en/self-checks/check/paper/',
  questions: Object.fromEntries(
    quiz.items.map(({ id }) => [
      id,
      { statement: `We do <${id}>`, options: ['never & nowhere', 'some', 'most', 'all'] },
    ]),
  ),
  advice: { 3: 'Three.', 4: 'Four.', 5: 'Five.', none: 'None.' },
});

/** Texts and self-check of the tests. */
export const exampleContext: TeamContext = { t: teamUi.en, check: exampleCheck() };

/** Somebody who joins by a link. */
export const arrivalOf = (response: Response, more: Partial<Arrival> = {}): Arrival => ({
  response,
  code: encodeResponse(exampleQuiz, response),
  edition: exampleQuiz.edition,
  source: 'link',
  ...more,
});
