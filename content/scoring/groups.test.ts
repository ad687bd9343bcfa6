import { expect, test } from 'vitest';
import { exampleQuiz, exampleResponse } from './example.ts';
import { groupGaps, groupsOf, type Member } from './groups.ts';
import type { Quiz, Response } from './quiz.ts';

/** `{ waiters: 3 }` gives three members of the group "waiters", each with the worked example's answers. */
const team = (sizes: Record<string, number>): Member[] =>
  Object.entries(sizes).flatMap(([group, size]) =>
    Array.from({ length: size }, () => ({ group, response: exampleResponse })),
  );

const membersOf = (group: string, ...responses: Response[]): Member[] =>
  responses.map((response) => ({ group, response }));

const hiddenOf = (members: Member[]) =>
  Object.fromEntries(
    groupsOf(exampleQuiz, members, true).map(({ name, hidden }) => [name, hidden]),
  );

test('groups come in the order of first mention, each merged like a team', () => {
  const members: Member[] = [
    { group: 'host', response: { a: 3, b: 0 } },
    { group: 'cook', response: { a: 2 } },
    { group: 'host', response: { a: 1, b: 2 } },
  ];
  expect(groupsOf(exampleQuiz, members, false)).toEqual([
    { name: 'host', size: 2, hidden: false, response: { a: 1, b: 0 }, coverage: 2 / 7 },
    { name: 'cook', size: 1, hidden: false, response: { a: 2 }, coverage: 1 / 7 },
  ]);
});

test.each([
  [
    { a: 3, b: 4 },
    { a: false, b: false },
  ],
  [
    { a: 2, b: 5, c: 4, d: 6 },
    { a: 'small', b: false, c: 'complement', d: false },
  ],
  [
    { a: 2, b: 4, c: 4 },
    { a: 'small', b: 'complement', c: false },
  ],
  [
    { a: 1, b: 5, c: 1, d: 4 },
    { a: 'small', b: false, c: 'small', d: 'complement' },
  ],
  [
    { a: 1, b: 2, c: 9 },
    { a: 'small', b: 'small', c: false },
  ],
  [
    { a: 1, b: 1, c: 1, d: 3 },
    { a: 'small', b: 'small', c: 'small', d: false },
  ],
  [
    { a: 2, b: 9 },
    { a: 'small', b: 'complement' },
  ],
  [{ a: 3 }, { a: false }],
  [{ a: 2 }, { a: 'small' }],
  [
    { a: 1, b: 1 },
    { a: 'small', b: 'small' },
  ],
])('of groups of %j are hidden %j', (sizes, hidden) => {
  expect(hiddenOf(team(sizes))).toEqual(hidden);
});

test('a hidden group keeps its name and size and nothing of its answers', () => {
  expect(groupsOf(exampleQuiz, team({ a: 2, b: 9 }), true)).toEqual([
    { name: 'a', size: 2, hidden: 'small', response: {}, coverage: 0 },
    { name: 'b', size: 9, hidden: 'complement', response: {}, coverage: 0 },
  ]);
});

test('without hiding every group is shown, and one answer is enough', () => {
  const groups = groupsOf(exampleQuiz, team({ a: 1, b: 9 }), false);
  expect(groups.map(({ hidden }) => hidden)).toEqual([false, false]);
  expect(groups[0]?.response).toEqual(exampleResponse);
});

test('a team without members has no groups', () => {
  expect(groupsOf(exampleQuiz, [], true)).toEqual([]);
  expect(groupGaps(exampleQuiz, [], true)).toEqual([]);
});

const naQuiz: Quiz = {
  ...exampleQuiz,
  items: exampleQuiz.items.map((item) => ({ ...item, notApplicable: true })),
};

test.each([
  [[1, 2, 3], 2],
  [[1, 2, undefined], undefined],
  [[1, 2, 'na'], undefined],
  [[1, 2, 3, 'na', 'na', 'na'], 2],
  [['na', 'na', 'na'], 'na'],
  [['na', 'na', 'na', 1, 2], 'na'],
  [['na', 'na', 1], undefined],
] as const)('of a shown group %j is %j: an answer needs three who back it', (answers, answer) => {
  const members = membersOf('host', ...answers.map((a) => ({ a })));
  expect(groupsOf(naQuiz, members, true)[0]?.response['a']).toBe(answer);
});

test('gaps are between the lowest and the highest lower median, largest first, then in quiz order', () => {
  const members = [
    ...membersOf('host', { a: 3, b: 2, c: 1, d: 0 }, { a: 2, b: 2, c: 1, d: 0 }),
    ...membersOf('cook', { a: 1, b: 2, c: 2, d: 2 }),
    ...membersOf('lead', { a: 2, b: 2, c: 2, d: 3, e: 1 }),
  ];
  expect(groupGaps(exampleQuiz, members, false)).toEqual([
    { id: 'd', low: { group: 'host', answer: 0 }, high: { group: 'lead', answer: 3 }, gap: 3 },
    { id: 'a', low: { group: 'cook', answer: 1 }, high: { group: 'host', answer: 2 }, gap: 1 },
    { id: 'c', low: { group: 'host', answer: 1 }, high: { group: 'cook', answer: 2 }, gap: 1 },
  ]);
});

test('hidden groups, answers under three and na have no part in a gap', () => {
  const three = (response: Response) => [response, response, response];
  const members = [
    ...membersOf('host', ...three({ a: 0, b: 0, c: 'na' })),
    ...membersOf('cook', ...three({ a: 2, c: 3 }), { b: 3 }),
  ];
  expect(groupGaps(naQuiz, members, true)).toEqual([
    { id: 'a', low: { group: 'host', answer: 0 }, high: { group: 'cook', answer: 2 }, gap: 2 },
  ]);
  expect(groupGaps(naQuiz, members, false).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(groupGaps(naQuiz, members.slice(1), true)).toEqual([]);
});

test('a group may have any name', () => {
  const members = membersOf('__proto__', { a: 1 });
  expect(groupsOf(exampleQuiz, members, false)[0]).toMatchObject({ name: '__proto__', size: 1 });
});
