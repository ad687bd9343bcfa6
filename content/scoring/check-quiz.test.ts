import { expect, test } from 'vitest';
import { checkQuiz } from './check-quiz.ts';
import { exampleQuiz } from './example.ts';
import type { Item, Quiz } from './quiz.ts';

const ids = new Set(exampleQuiz.items.map(({ id }) => id));

/** The worked example with two more items of level 5, so that nothing is to be said about it. */
const sound: Quiz = {
  ...exampleQuiz,
  items: [...exampleQuiz.items, ...['g', 'h'].map((id): Item => ({ ...lastItem(), id }))],
};

function lastItem(): Item {
  const last = exampleQuiz.items.at(-1);
  if (!last) throw new Error('the worked example has items');
  return last;
}

/** A quiz with other facts for some of its items. */
const withItems = (quiz: Quiz, facts: Record<string, Partial<Item>>): Quiz => ({
  ...quiz,
  items: quiz.items.map((item) => ({ ...item, ...facts[item.id] })),
});

/** The remarks as a reviewer reads them. */
const told = (quiz: Quiz, past: Record<string, string[]> = {}, practices = ids) =>
  checkQuiz(quiz, new Set([...practices, 'g', 'h']), past)
    .map(
      ({ name, id, level, severity, message }) =>
        `${severity} ${name}${id ? ` (${id})` : ''}${level ? ` (level ${level})` : ''}: ${message}`,
    )
    .join('\n');

test('nothing is to be said about a sound quiz', () => {
  expect(told(sound)).toBe('');
});

test('of the worked example, that f alone decides level 5', () => {
  expect(told(exampleQuiz)).toMatchInlineSnapshot(
    `"remark one-item-decides (f) (level 5): \`f\` alone decides level 5: with it the score is reached, without it never. Ask more questions of this level, or give it less weight."`,
  );
});

const scales = {
  falls: [0, 2 / 3, 1 / 3, 1],
  'stands still': [0, 0.5, 0.5, 1],
  'does not begin at 0': [0.1, 1],
  'does not end at 1': [0, 0.9],
  'is one option': [1],
  'is none': [],
  'is no number': [0, NaN, 1],
};

test.each(Object.entries(scales))('a scale that %s', (_name, values) => {
  const options = values.map((value) => ({ value }));
  expect(checkQuiz({ ...sound, options }, new Set([...ids, 'g', 'h']), {})[0]).toMatchObject({
    name: 'scale-not-ascending',
    severity: 'error',
  });
});

test('the words for a scale, thresholds and must-haves that cannot be', () => {
  const thresholds = { 3: 0, 4: 1.01, 5: NaN };
  const options = [{ value: 0 }, { value: 0.6 }];
  expect(told({ ...sound, options, thresholds, mustHaveAt: -1 })).toMatchInlineSnapshot(`
    "error scale-not-ascending: The scale does not rise from 0 to 1, so a better answer could score lower. Give the first option 0, the last 1, and each one more than the one before it.
    error must-have-at-out-of-range: A must-have is met at -1, which is not above 0 and at most 1. Write a number such as \`2/3\`.
    error threshold-out-of-range (level 3): The threshold of level 3 is 0, which is not above 0 and at most 1. Write a number such as \`3/4\`.
    error threshold-out-of-range (level 4): The threshold of level 4 is 1.01, which is not above 0 and at most 1. Write a number such as \`3/4\`.
    error threshold-out-of-range (level 5): The threshold of level 5 is NaN, which is not above 0 and at most 1. Write a number such as \`3/4\`."
  `);
});

test('the words for a must-have and a threshold above the last option', () => {
  const options = [{ value: 0 }, { value: 0.6 }];
  expect(told({ ...sound, options })).toMatchInlineSnapshot(`
    "error scale-not-ascending: The scale does not rise from 0 to 1, so a better answer could score lower. Give the first option 0, the last 1, and each one more than the one before it.
    error must-have-at-above-scale: A must-have needs more than the last option is worth, so none can ever be met. Lower what a must-have needs.
    error threshold-above-scale (level 3): The threshold of level 3 is more than the last option is worth, so nobody can reach it. Lower the threshold.
    error threshold-above-scale (level 4): The threshold of level 4 is more than the last option is worth, so nobody can reach it. Lower the threshold.
    error threshold-above-scale (level 5): The threshold of level 5 is more than the last option is worth, so nobody can reach it. Lower the threshold."
  `);
});

test.each([0, 1e-10, -0.5, 1.0001, Infinity, NaN])('no bound can be %d', (bound) => {
  const found = checkQuiz(
    { ...sound, mustHaveAt: bound, thresholds: { 3: bound, 4: 1, 5: 1 } },
    new Set([...ids, 'g', 'h']),
    {},
  );
  expect(found.map(({ name }) => name)).toEqual([
    'must-have-at-out-of-range',
    'threshold-out-of-range',
  ]);
});

test('bounds of 1 and just above the tolerance are fine', () => {
  expect(told({ ...sound, mustHaveAt: 1, thresholds: { 3: 1, 4: 0.75, 5: 2e-9 } })).toBe('');
});

test('the words for items', () => {
  const quiz = withItems(sound, { b: { weight: 0 }, c: { id: 'a' }, d: { weight: NaN } });
  expect(told(quiz, {}, new Set(['a', 'b', 'c', 'd', 'f']))).toMatchInlineSnapshot(`
    "error weight-not-positive (b): \`b\` has the weight 0, so no mean can be taken with it. Give it a weight above 0, or take the question out.
    error duplicate-id (a): \`a\` is asked twice, and its answer would count twice. Remove the second one.
    error weight-not-positive (d): \`d\` has the weight NaN, so no mean can be taken with it. Give it a weight above 0, or take the question out.
    error no-practice (e): \`e\` has no practice card, so it has no level, and nobody learns what to do about it. Name its practice."
  `);
});

test('the words for a level without items', () => {
  const quiz = { ...sound, items: sound.items.filter(({ level }) => level !== 4) };
  expect(told(quiz)).toMatchInlineSnapshot(
    `"error no-items (level 4): No question counts for level 4, so nobody can reach it or a level above it. Ask at least one whose practice card is of level 4."`,
  );
});

test('the words for what may not apply, under credit', () => {
  const quiz = withItems(sound, { d: { notApplicable: true }, e: { notApplicable: true } });
  expect(told({ ...quiz, notApplicable: 'credit' })).toMatchInlineSnapshot(`
    "remark must-have-not-applicable (d): \`d\` is mandatory, yet it may be answered “does not apply”, which counts as the best answer in this check: so anybody can pass it. Do not let it be answered so, or leave such answers out of the score (\`exclude\`).
    remark level-not-applicable (level 4): Every question of level 4 may be answered “does not apply”, which counts as the best answer in this check: so the level can be reached without doing anything. Have at least one question that always applies."
  `);
});

test('the words for what may not apply, under zero', () => {
  const quiz = withItems(sound, { d: { notApplicable: true }, e: { notApplicable: true } });
  expect(told({ ...quiz, notApplicable: 'zero' })).toMatchInlineSnapshot(
    `"remark must-have-not-applicable (d): \`d\` is mandatory, yet it may be answered “does not apply”, which counts as the lowest answer in this check: so whom it does not concern cannot reach its level. Do not let it be answered so, or leave such answers out of the score (\`exclude\`)."`,
  );
});

test('under exclude, what may not apply is nobody’s worry', () => {
  expect(told(withItems(sound, { d: { notApplicable: true }, e: { notApplicable: true } }))).toBe(
    '',
  );
});

// Level 4 has two items of threshold 0.75.
test.each<[string, number, number, boolean]>([
  ['equal weights', 1, 1, false],
  ['three quarters', 3, 1, true],
  ['a little less than three quarters', 2.99, 1, false],
  ['both matter', 2, 1, false],
])('one of two items alone decides a level: %s', (_name, d, e, decides) => {
  const quiz = withItems(sound, { d: { weight: d }, e: { weight: e } });
  expect(told(quiz).includes('one-item-decides (d)')).toBe(decides);
});

test('an item that is enough, but not needed, does not decide', () => {
  const quiz = { ...sound, thresholds: { ...sound.thresholds, 4: 0.5 } };
  expect(told(quiz)).toBe('');
});

test.each<[string, Record<string, string[]>, boolean]>([
  ['never away', { 1: ['a'], 2: ['a'] }, false],
  ['new today', { 1: ['z'], 2: ['z'] }, false],
  ['new in edition 2', { 1: ['z'], 2: ['a'] }, false],
  ['away in edition 2', { 1: ['a'], 2: ['z'] }, true],
  ['away in edition 3 of 4', { 2: ['a'], 3: ['z'], 1: ['z'] }, true],
  ['away in an edition that has not been yet', { 1: ['a'], 9: ['z'] }, false],
  ['no past', {}, false],
])('an id that came back: %s', (_name, past, isBack) => {
  expect(told({ ...sound, edition: 4 }, past).includes('returned-id (a)')).toBe(isBack);
});

test('the words for an id that came back', () => {
  const now = [...ids, 'g', 'h'];
  expect(
    told({ ...sound, edition: 3 }, { 1: now, 2: now.filter((id) => id !== 'b') }),
  ).toMatchInlineSnapshot(
    `"remark returned-id (b): \`b\` was asked in edition 1, not in edition 2, and is asked again. If it is the same question, nothing needs doing; if it is another one, give it an id of its own, for old answers would count for it."`,
  );
});

test('every problem is told, each with a name of its own kind', () => {
  const broken: Quiz = {
    ...withItems(sound, { a: { weight: -1 }, f: { id: 'a' } }),
    options: [],
    mustHaveAt: 2,
  };
  expect(checkQuiz(broken, new Set(), {}).map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "scale-not-ascending",
      "must-have-at-out-of-range",
      "threshold-above-scale",
      "threshold-above-scale",
      "threshold-above-scale",
      "weight-not-positive",
      "no-practice",
      "no-practice",
      "no-practice",
      "no-practice",
      "no-practice",
      "duplicate-id",
      "no-practice",
      "no-practice",
      "no-practice",
      "one-item-decides",
    ]
  `);
});
