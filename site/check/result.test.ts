import { levelLabels } from '@fifth-star/content/model/labels';
import {
  exampleOpenResponse,
  exampleQuiz,
  exampleResponse,
} from '@fifth-star/content/scoring/example';
import type { Quiz, Response } from '@fifth-star/content/scoring/quiz';
import { expect, test } from 'vitest';
import { html, raw } from '../html.ts';
import { en } from '../i18n/check/en.ts';
import { ui } from '../i18n/ui.ts';
import type { CheckData } from './data.ts';
import { resultOf } from './result.ts';

const data = (quiz: Quiz = exampleQuiz): CheckData => ({
  locale: 'en',
  site: 'Fifth Star',
  title: 'The check',
  quiz,
  ui: en,
  options: ['not yet', 'sometimes', 'usually', 'always'],
  levels: {
    3: levelLabels[3].en,
    4: levelLabels[4].en,
    5: levelLabels[5].en,
    none: levelLabels.none.en,
  },
  mustHaveOf: ui.en.practice.mustHaveOf,
  dimensions: { reliability: 'Reliability', assurance: 'Assurance', empathy: 'Empathy' },
  practices: {
    a: { title: 'Card <A>', href: '/en/practices/a/' },
    d: { title: 'Картка Г', href: '/uk/practices/d/', lang: 'uk' },
  },
  scoring: { title: 'How scoring works', href: '/en/about/scoring/' },
});
const texts = {
  statement: (id: string) => `Statement ${id}`,
  advice: (level: number | undefined) => html`Advice ${raw(`<em>${level ?? 'none'}</em>`)}`,
};
const result = (response: Response, quiz?: Quiz) => resultOf(data(quiz), response, texts);
/** The words of the markup. */
const words = (response: Response, quiz?: Quiz) =>
  result(response, quiz)
    .markup.replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;])/g, '$1');

test('the worked example: three stars, and what blocks the fourth by its name', () => {
  expect(result(exampleResponse).name).toBe('Three stars');
  const text = words(exampleResponse);
  expect(text).toContain('Final. All 6 questions answered.');
  expect(text).toContain('Advice 3');
  expect(text).toContain('What blocks the fourth star');
  expect(text).toContain('Картка Г Must-have. You answered sometimes; the gate asks for usually.');
  expect(text).toContain(
    'The score of this level is 67%, and 75% is needed. Points missing: 0.17 of 2.',
  );
  expect(text).toContain('S(3) = (2/3 + 1 + 2·2/3) / 4 = 0.75');
  expect(text).not.toContain('Open questions');
});

test('a score that is short names the cards that can bring its points', () => {
  const items = exampleQuiz.items.map((item) => ({ ...item, mustHave: false }));
  const { markup } = result({ a: 0, b: 2, c: 3, d: 0 }, { ...exampleQuiz, items });
  const [, gains = ''] = /<ul class="gains">(.*?)<\/ul>/s.exec(markup) ?? [];
  expect([...gains.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/en/practices/a/',
  ]);
  expect(result(exampleResponse).markup).not.toContain('class="gains"');
});

test('a card in another language says which', () => {
  expect(result(exampleResponse).markup).toContain(
    '<a href="/uk/practices/d/" lang="uk" hreflang="uk">',
  );
});

test('with an answer open: the range, the coverage, no advice, and the open question', () => {
  const text = words(exampleOpenResponse);
  expect(result(exampleOpenResponse).name).toBe('Not yet three stars, perhaps three');
  expect(text).toContain('Provisional. 5 of 6 answered, 86% of the weight.');
  expect(text).toContain('At worst: not yet three stars; at best: three stars.');
  expect(text).toContain('Answer the open question');
  expect(text).toContain('Statement b');
  expect(text).toContain('50% to 75% of 75% needed');
  expect(text).toContain(
    'S(3) is between (2/3 + 0 + 2·2/3) / 4 = 0.5 and (2/3 + 1 + 2·2/3) / 4 = 0.75',
  );
  expect(text).not.toContain('Advice');
});

test('nothing answered: everything is possible, and nothing is said to fail', () => {
  const text = words({});
  expect(result({}).name).toBe('Anything from no star to five');
  expect(text).toContain('Nothing is answered yet');
  expect(text).toContain('Not answered yet; the gate asks for usually.');
  expect(text).toContain('S(5): nothing answered');
});

test('at five stars nothing blocks', () => {
  const text = words({ a: 3, b: 3, c: 3, d: 3, e: 3, f: 3 });
  expect(text).toContain('Five stars');
  expect(text).not.toContain('What blocks');
});

test('a level met above one that is not is not shown as reached', () => {
  const text = words({ a: 0, b: 0, c: 0, d: 3, e: 3, f: 3 });
  expect(text).toContain('Five stars met, but not every rung under it');
  expect(text).toContain('Three stars not met');
});

test('"does not apply" that changes the level under another policy is told', () => {
  const items = exampleQuiz.items.map((item) => ({ ...item, notApplicable: item.id === 'e' }));
  const quiz = { ...exampleQuiz, items };
  const changed = { ...exampleResponse, b: 3, c: 3, d: 2, e: 'na' as const };
  expect(words(changed, quiz)).toContain(
    'If “does not apply” counted as the best answer, the result would be: Four stars.',
  );
  const same = { ...exampleResponse, d: 0, e: 'na' as const };
  expect(words(same, quiz)).toContain('Other ways to count “does not apply” give the same level.');
});

test('editors’ texts are escaped', () => {
  const { markup } = result({ ...exampleResponse, a: 0 });
  expect(markup).toContain('Card &lt;A&gt;');
  expect(markup).not.toContain('<A>');
});
