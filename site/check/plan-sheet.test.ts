import { locales } from '@fifth-star/content/model/locale';
import {
  exampleOpenResponse,
  exampleQuiz,
  exampleResponse,
} from '@fifth-star/content/scoring/example';
import { nextLevel } from '@fifth-star/content/scoring/bounds';
import { plan } from '@fifth-star/content/scoring/plan';
import type { Level, Quiz, Response } from '@fifth-star/content/scoring/quiz';
import { verdict } from '@fifth-star/content/scoring/verdict';
import { expect, test } from 'vitest';
import { exampleData, exampleTexts, wordsOf } from './example-data.ts';
import { planSheet } from './plan-sheet.ts';
import { planSum } from './plan-sum.ts';

function sheet(response: Response, quiz: Quiz = exampleQuiz, target?: Level): string {
  const found = verdict(quiz, response);
  const goal = target ?? nextLevel(found.lower) ?? 5;
  const way = plan(quiz, response, goal);
  return planSheet(exampleData(quiz), response, exampleTexts, found, goal, way);
}

test('each step: what to do, from which behaviour to which, the card, the cost and its sum', () => {
  const markup = sheet(exampleResponse);
  const text = wordsOf(markup);
  expect(text).toContain('The cheapest way to the fourth star');
  expect(text).toContain('No other set of steps costs less.');
  expect(text).toContain(
    'Картка Г Statement d Робіть Г. How to do it Now: sometimes Behaviour d1 Then: usually Behaviour d2 cost 1 1 option up × effort 1',
  );
  expect(markup).toContain('href="/uk/practices/d/"');
  expect(text).toContain(
    'With these steps: Four stars Four stars: 83% of 75% needed, 1 of 1 must-have',
  );
  expect(text).not.toContain('at most');
});

test('a step whose card answers to several questions has the statement for a title, and no other step', () => {
  const found = verdict(exampleQuiz, exampleResponse);
  const data = exampleData();
  const d = { slug: 'd', href: '/d/', title: 'Statement d', action: '', card: 'Card' };
  const markup = planSheet(
    { ...data, practices: { d } },
    exampleResponse,
    exampleTexts,
    found,
    4,
    plan(exampleQuiz, exampleResponse, 4),
  );
  expect(wordsOf(markup)).toContain('Statement d How to do it Now: sometimes');
  expect(markup).toContain('aria-label="How to do it: Statement d"');
});

test('steps that lead further than the goal are proved as far as they lead', () => {
  const response = { ...exampleResponse, a: 1, d: 3, f: 3 };
  const text = wordsOf(sheet(response));
  expect(text).toContain('The cheapest way to three stars');
  expect(text).toContain('With these steps: Five stars');
  for (const level of ['Three', 'Four', 'Five'])
    expect(text).toMatch(new RegExp(`${level} stars: \\d+% of 75% needed`));
});

test('a further goal can be chosen, and its levels are told one by one', () => {
  const markup = sheet(exampleResponse, exampleQuiz, 5);
  expect(
    [...markup.matchAll(/type="radio"[^>]*value="(\d)"\s*(\w*)/g)].map(([, ...k]) => k),
  ).toEqual([
    ['4', ''],
    ['5', 'checked'],
  ]);
  const text = wordsOf(markup);
  expect(text).toContain('S(4) = (2/3 + 1) / 2 = 0.833');
  expect(text).toContain('S(5) = (1) / 1 = 1');
  expect(text).toContain('cost 1 + 3 = 4');
});

test('open questions are counted from the lowest option, so the cost is the most it can be', () => {
  const text = wordsOf(sheet({ ...exampleResponse, d: undefined }));
  expect(text).toContain('Your first honest answer may already be higher');
  expect(text).toContain('Now: not answered Then: usually Behaviour d2');
  expect(text).toContain('cost at most 2');
});

test('at five stars nothing is left to raise', () => {
  const markup = sheet({ a: 3, b: 3, c: 3, d: 3, e: 3, f: 3 });
  expect(wordsOf(markup)).toContain('Five stars: nothing is left to raise');
  expect(markup).not.toContain('<input');
});

test('what nothing can reach says why', () => {
  const items = exampleQuiz.items.map((item) => ({ ...item, notApplicable: true }));
  const response = { ...exampleResponse, d: 'na', e: 'na' } as const;
  expect(wordsOf(sheet(response, { ...exampleQuiz, items }))).toContain(
    'Four stars. Nothing you could raise leads there. No question of this level applies',
  );
  const zero: Quiz = { ...exampleQuiz, items, notApplicable: 'zero' };
  expect(wordsOf(sheet(response, zero))).toContain('counts as the lowest answer');
});

test('without some of its steps the goal is missed, and that is said in few words', () => {
  const found = verdict(exampleQuiz, exampleResponse);
  const { said, markup } = planSum(exampleData(), exampleResponse, found, 4, []);
  expect(said).toBe('Three stars. That would not be enough for the goal.');
  expect(wordsOf(markup)).toContain('Four stars: 67% of 75% needed, 0 of 1 must-have');
});

test('no text of the library becomes markup, in any language', () => {
  const hostile = '"><img src=x onerror=alert(1)>';
  for (const locale of locales) {
    const data = exampleData(exampleQuiz, locale);
    const link = { slug: hostile, action: hostile, title: hostile, href: hostile };
    const found = verdict(exampleQuiz, exampleOpenResponse);
    const markup = planSheet(
      {
        ...data,
        options: [hostile, hostile, hostile, hostile],
        levels: { 3: hostile, 4: hostile, 5: hostile, none: hostile },
        practices: { a: link, d: { ...link, lang: locale } },
      },
      exampleOpenResponse,
      { ...exampleTexts, statement: () => hostile, behaviour: () => hostile },
      found,
      5,
      plan(exampleQuiz, exampleOpenResponse, 5),
    );
    expect(markup).not.toContain('<img');
    expect(markup).toContain('&quot;&gt;&lt;img');
  }
});
