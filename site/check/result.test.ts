import { locales } from '@fifth-star/content/model/locale';
import {
  exampleOpenResponse,
  exampleQuiz,
  exampleResponse,
} from '@fifth-star/content/scoring/example';
import type { Quiz, Response } from '@fifth-star/content/scoring/quiz';
import { expect, test } from 'vitest';
import { exampleData, exampleTexts, wordsOf } from './example-data.ts';
import { resultOf } from './result.ts';

const result = (response: Response, quiz?: Quiz) =>
  resultOf(exampleData(quiz), response, exampleTexts);
const words = (response: Response, quiz?: Quiz) => wordsOf(result(response, quiz).markup);

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

test('where questions share a card they are named by their statements, and nothing by the card', () => {
  const data = exampleData();
  const card = data.practices['a'];
  const shared = (id: string) => ({ ...card!, title: `Statement ${id}`, action: '', card: 'Card' });
  const practices = { a: shared('a'), d: shared('d') };
  const { markup } = resultOf({ ...data, practices }, exampleResponse, exampleTexts);
  expect(wordsOf(markup)).toContain('What the next level asks for first: “Statement d”.');
  expect(wordsOf(markup)).toContain('Statement d Must-have. You answered sometimes');
  expect(markup.match(/Card</g)).toBeNull();
});

test('only points are missing is said when no must-have fails or is open', () => {
  const lead = (response: Response) =>
    /class="verdict-more">([^]*?)<p class="actions/.exec(result(response).markup)?.[1] ?? '';
  expect(lead({ ...exampleResponse, b: 0 })).toContain('only points are missing');
  expect(lead(exampleResponse)).toContain('“Картка Г”');
  // Nothing that is open can give the third star any more.
  const open = lead({ b: 0, c: 0, d: 1, e: 3, f: 0 });
  expect(open).not.toContain('only points');
  expect(open).toContain('asks for first: “Card &lt;A&gt;”');
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

test('one action comes first: to share what is final, to answer what is open', () => {
  const primary = (response: Response) =>
    [
      ...result(response).markup.matchAll(/class="button primary"[^>]*(data-\w+|href="[^"]*")/g),
    ].map(([, action]) => action);
  expect(primary(exampleResponse)).toEqual(['data-share']);
  expect(primary(exampleOpenResponse)).toEqual(['href="#b"']);
  expect(primary({})).toEqual(['href="#a"']);
  expect(result({}).markup).not.toContain('data-share>');
});

test('others find their places: notice, share, history and plan; no plan before there are answers', () => {
  const { markup } = result(exampleResponse);
  for (const place of ['data-notice', 'data-share-place', 'data-kept', 'plan-sheet'])
    expect(markup.match(new RegExp(`<\\S+ ?${place}|<${place}`, 'g')), place).toHaveLength(1);
  expect(result({}).markup).not.toContain('plan-sheet');
});

test('every number unfolds into its sum', () => {
  const text = words(exampleResponse);
  expect(text).toContain('67% of 75% needed, 83% after the plan');
  expect(text).toContain('S(4) = (1/3 + 1) / 2 = 0.667');
  expect(text).toContain('After the plan: (2/3 + 1) / 2 = 0.833');
  expect(text).toContain('Statement c usually 2·2/3');
  expect(text).toContain('Points needed less points reached: 0.75 · 2 − 1.333 = 0.17.');
  expect(text).toContain('Reliability (2/3 + 1 + 0) / 3 = 0.556');
  expect(text).toContain('Empathy now (1/3 + 1) / 2 = 0.667; after the plan (2/3 + 1) / 2 = 0.833');
  expect(text).toContain('Overall index: 62%');
  expect(text).toContain('now (2/3 + 1 + 2·2/3 + 1/3 + 1 + 0) / 7 = 0.619');
  expect(words(exampleOpenResponse)).toContain('applies: 6 / 7 = 0.857.');
});

test('statements lead back to their questions, unless those stand elsewhere', () => {
  expect(result(exampleResponse).markup).toContain('<a href="#c">Statement c</a>');
  const texts = { ...exampleTexts, unlinked: true };
  const { markup } = resultOf(exampleData(), exampleResponse, texts);
  expect(markup).toContain('<span>Statement c</span>');
});

test('dimensions: now, after the plan, the level inside, the questions; a dash without answers', () => {
  const text = words(exampleResponse);
  expect(text).toContain('Reliability 56% same Three stars 3');
  expect(text).toContain('Empathy 67% 83% none yet 2');
  const open = result({ a: 2, b: 3, c: 2, f: 0 });
  expect(wordsOf(open.markup)).toContain('Empathy – ');
  expect(open.markup.match(/<circle class="mark-ink" [^>]*r="4.5"/g)).toHaveLength(2);
});

test('two dimensions have a table and no radar', () => {
  const items = exampleQuiz.items.map((item) => ({
    ...item,
    dimension: item.dimension === 'empathy' ? 'assurance' : item.dimension,
  }));
  const { markup } = result(exampleResponse, { ...exampleQuiz, items });
  expect(markup).toContain('class="data dimensions"');
  expect(markup).not.toContain('class="radar"');
});

test('the gate is a ring on the radar only when all levels share it', () => {
  expect(result(exampleResponse).markup).toContain('class="radar-gate"');
  const thresholds = { 3: 0.75, 4: 0.8, 5: 0.75 };
  const { markup } = result(exampleResponse, { ...exampleQuiz, thresholds });
  expect(markup).not.toContain('class="radar-gate"');
  expect(markup).toContain('different gates');
});

test('no text of the library or the page becomes markup, in any language', () => {
  const hostile = '"><img src=x onerror=alert(1)>\'&';
  for (const locale of locales) {
    const data = exampleData(exampleQuiz, locale);
    const link = { slug: hostile, action: hostile, title: hostile, href: hostile };
    const all = Object.fromEntries(exampleQuiz.items.map(({ id }) => [id, link]));
    const { markup } = resultOf(
      {
        ...data,
        title: hostile,
        options: [hostile, hostile, hostile, hostile],
        levels: { 3: hostile, 4: hostile, 5: hostile, none: hostile },
        dimensions: { reliability: hostile, assurance: hostile, empathy: hostile },
        practices: all,
        pages: [{ title: hostile, href: hostile, takes: hostile, practices: [hostile] }],
      },
      { ...exampleResponse, a: 0, e: undefined },
      { ...exampleTexts, statement: () => hostile },
    );
    expect(markup).not.toContain('<img');
    expect(markup).toContain('&quot;&gt;&lt;img');
  }
});
