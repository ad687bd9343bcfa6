import { afterEach, expect, test, vi } from 'vitest';
import { exampleOpenResponse, exampleQuiz, exampleResponse } from './example.ts';
import { ENGINE, fingerprintOf, readResultFile, toResultFile } from './file.ts';
import type { Quiz } from './quiz.ts';

afterEach(() => vi.unstubAllGlobals());

const fingerprint = await fingerprintOf(exampleQuiz);
const text = toResultFile(exampleQuiz, fingerprint, '2026-11-22', [{ response: exampleResponse }]);

/** The file after a change to what stands in it. */
function changed(change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(text) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
}

test('a file is JSON that a person can read, the verdict and the answers first', () => {
  expect(text.slice(0, text.indexOf('"quiz"'))).toMatchInlineSnapshot(`
    "{
      "format": "fifth-star-result",
      "version": 1,
      "engine": "1",
      "kept": "2026-11-22",
      "verdict": {
        "lower": 3,
        "upper": 3
      },
      "responses": [
        {
          "response": {
            "a": 2,
            "b": 3,
            "c": 2,
            "d": 1,
            "e": 3,
            "f": 0
          }
        }
      ],
      "fingerprint": "1fae00d3be085fc92b71748749ca96c5811a596c66601526e6f7f214327a55fe",
      "
  `);
});

test('the fingerprint is SHA-256 of the canonical form', async () => {
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(await fingerprintOf({ ...exampleQuiz, edition: 2 })).not.toBe(fingerprint);
});

test('opening it gives everything back', async () => {
  expect(await readResultFile(text)).toEqual({
    state: 'ok',
    file: {
      format: 'fifth-star-result',
      version: 1,
      engine: ENGINE,
      quiz: exampleQuiz,
      fingerprint,
      kept: '2026-11-22',
      responses: [{ response: exampleResponse }],
      verdict: { lower: 3, upper: 3 },
    },
    agrees: true,
    fingerprint: 'matches',
    dropped: [],
  });
});

test('not yet three stars, and a range', async () => {
  const open = toResultFile(exampleQuiz, fingerprint, '2026-11-22', [
    { response: exampleOpenResponse },
  ]);
  expect(open).toContain('"lower": null,\n    "upper": 3');
  expect(await readResultFile(open)).toMatchObject({
    agrees: true,
    file: { verdict: { lower: undefined, upper: 3 } },
  });
});

test('several responses are a team’s, and the verdict is that of their merged answers', async () => {
  const team = toResultFile(exampleQuiz, fingerprint, '2026-11-22', [
    { response: exampleResponse, role: 'Front desk' },
    { response: { ...exampleResponse, a: 0 } },
  ]);
  expect(await readResultFile(team)).toMatchObject({
    agrees: true,
    file: {
      responses: [{ role: 'Front desk' }, {}],
      verdict: { lower: undefined, upper: undefined },
    },
  });
});

test('a file says that its one response is a team’s, where it is; one without that mark is a person’s', async () => {
  const merged = toResultFile(
    exampleQuiz,
    fingerprint,
    '2026-11-22',
    [{ response: exampleResponse }],
    true,
  );
  expect(merged).toContain('"kept": "2026-11-22",\n  "merged": true,\n');
  expect(await readResultFile(merged)).toMatchObject({ state: 'ok', file: { merged: true } });
  const other = changed((file) => Object.assign(file, { merged: 'yes' }));
  for (const person of [text, other]) {
    const read = await readResultFile(person);
    expect(read.state === 'ok' && 'merged' in read.file).toBe(false);
  }
});

test('a verdict that somebody raised by hand does not agree', async () => {
  const raised = changed((file) =>
    Object.assign(file['verdict'] as object, { lower: 5, upper: 5 }),
  );
  expect(await readResultFile(raised)).toMatchObject({
    state: 'ok',
    agrees: false,
    file: { verdict: { lower: 5, upper: 5 } },
  });
});

test('an answer that somebody raised by hand does not agree', async () => {
  const raised = changed((file) =>
    Object.assign((file['responses'] as { response: object }[])[0]?.response ?? {}, { d: 3 }),
  );
  expect(await readResultFile(raised)).toMatchObject({ state: 'ok', agrees: false });
});

test('answers that are not allowed are left open and named; answers to nothing are passed over', async () => {
  const odd = changed((file) =>
    Object.assign((file['responses'] as { response: object }[])[0]?.response ?? {}, {
      a: 7,
      b: 'na',
      z: 1,
    }),
  );
  const read = await readResultFile(odd);
  expect(read).toMatchObject({ state: 'ok', agrees: false, dropped: ['a', 'b'] });
  if (read.state === 'ok')
    expect(read.file.responses).toEqual([{ response: { c: 2, d: 1, e: 3, f: 0 } }]);
});

test.each<[string, string, object]>([
  ['nothing', '', { state: 'foreign' }],
  ['a letter', 'Dear team,', { state: 'foreign' }],
  ['other JSON', '{"format":"else"}', { state: 'foreign' }],
  ['a list', '[1]', { state: 'foreign' }],
  ['null', 'null', { state: 'foreign' }],
  ['a file that was cut', text.slice(0, 300), { state: 'damaged' }],
  ['a newer version', '{"format":"fifth-star-result","version":2,"more":1}', { state: 'newer' }],
  [
    'a version in words',
    '{"format":"fifth-star-result","version":"2"}',
    { state: 'damaged', field: 'version' },
  ],
])('%s', async (_name, file, expected) => {
  expect(await readResultFile(file)).toEqual(expected);
});

const [first] = exampleQuiz.items;
const quizWith = (facts: object) => ({ quiz: { ...exampleQuiz, ...facts } });
const itemWith = (facts: object) => quizWith({ items: [{ ...first, ...facts }] });

test.each<[string, object]>([
  ['engine', { engine: 1 }],
  ['kept', { kept: '2026-02-30' }],
  ['kept', { kept: '22.11.2026' }],
  ['fingerprint', { fingerprint: 'abc' }],
  ['fingerprint', { fingerprint: 'f'.repeat(64) }],
  ['fingerprint', quizWith({ edition: 2 })],
  ['fingerprint', quizWith({ thresholds: { 3: 0.1, 4: 0.75, 5: 0.75 } })],
  ['verdict', { verdict: { lower: 6, upper: null } }],
  ['verdict', { verdict: {} }],
  ['responses', { responses: [] }],
  ['responses', { responses: {} }],
  ['responses.0.response', { responses: [1] }],
  ['responses.1.response', { responses: [{ response: {} }, { response: [1] }] }],
  ['responses.0.role', { responses: [{ response: {}, role: 5 }] }],
  ['quiz.slug', { quiz: null }],
  ['quiz.slug', quizWith({ slug: '<b>' })],
  ['quiz.edition', quizWith({ edition: 0.5 })],
  ['quiz.options', quizWith({ options: 4 })],
  ['quiz.options', quizWith({ options: [{ value: '0' }] })],
  ['quiz: scale-not-ascending', quizWith({ options: [{ value: 0 }] })],
  ['quiz.items', quizWith({ items: {} })],
  ['quiz.items.0.id', itemWith({ id: '__proto__' })],
  ['quiz.items.0.level', itemWith({ level: 2 })],
  ['quiz.items.0.dimension', itemWith({ dimension: 1 })],
  ['quiz.items.0.weight', itemWith({ weight: '1' })],
  [
    'quiz: weight-not-positive',
    quizWith({ items: exampleQuiz.items.map((item) => ({ ...item, weight: 0 })) }),
  ],
  ['quiz.items.0.mustHave', itemWith({ mustHave: 1 })],
  ['quiz.items.0.effort', itemWith({ effort: 4 })],
  ['quiz.items.0.notApplicable', itemWith({ notApplicable: null })],
  ['quiz: no-items', itemWith({})],
  ['quiz.thresholds', quizWith({ thresholds: { 3: 1, 4: 1 } })],
  ['quiz: threshold-out-of-range', quizWith({ thresholds: { 3: 0, 4: 1, 5: 1 } })],
  ['quiz.mustHaveAt', quizWith({ mustHaveAt: null })],
  ['quiz: must-have-at-out-of-range', quizWith({ mustHaveAt: 2 })],
  ['quiz.notApplicable', quizWith({ notApplicable: 'best' })],
])('%s is damaged by %j', async (field, facts) => {
  const file = changed((whole) => Object.assign(whole, facts));
  expect(await readResultFile(file)).toEqual({ state: 'damaged', field });
});

test('fields that scoring does not know are passed over', async () => {
  const quiz = { ...exampleQuiz, hidden: '<script>' } as Quiz;
  const read = await readResultFile(changed((file) => Object.assign(file, { quiz, more: 1 })));
  expect(read).toMatchObject({ state: 'ok', agrees: true });
  expect(JSON.stringify(read)).not.toContain('script');
});

test('without crypto.subtle, as on a page without https, the fingerprint is not checked', async () => {
  vi.stubGlobal('crypto', {});
  expect(await readResultFile(text)).toMatchObject({ state: 'ok', fingerprint: 'unchecked' });
  await expect(fingerprintOf(exampleQuiz)).rejects.toThrow(TypeError);
});
