import { expect, test } from 'vitest';
import { checkBody, checkInline } from './check.ts';
import { parseBody } from './parse.ts';

const messages = (body: string) => checkBody(body).map(({ message }) => message);

test('a body that is too long is not read', () => {
  expect(messages('a'.repeat(100_001))).toEqual([
    'The text has 100001 characters; at most 100000 are allowed.',
  ]);
  expect(messages('a\n'.repeat(3000))).toEqual([
    'The text has 3001 lines; at most 3000 are allowed.',
  ]);
  expect(checkInline('a'.repeat(10_001))).toHaveLength(1);
});

test('ten levels of lists and quotations are in order, a hundred are not', () => {
  const deep = (levels: number) => '> - '.repeat(levels / 2) + 'a';
  expect(messages(deep(10))).toEqual([]);
  expect(messages(deep(100))).toEqual(['Lists, quotations or emphasis are nested too deep here.']);
});

test('emphasis nested without end is not in order', () => {
  const deep = (levels: number) => '*a '.repeat(levels) + 'a*'.repeat(levels);
  expect(messages(deep(10))).toEqual([]);
  expect(messages(deep(60))).toEqual(['Lists, quotations or emphasis are nested too deep here.']);
});

test('tags nested without end are not in order', () => {
  expect(messages('<b>\n'.repeat(1000) + '</b>\n'.repeat(1000))).toEqual([
    'Lists, quotations or emphasis are nested too deep here.',
  ]);
});

test('a long text of many honest paragraphs is in order', () => {
  const paragraph = 'Words, *more* words, [a link](/practices/) and `code` in it.\n\n';
  expect(messages(paragraph.repeat(1400))).toEqual([]);
});

const fill = (part: string, length = 99_000) => part.repeat(length / part.length);
const lines = (part: string) =>
  part.repeat(Math.min(99_000 / part.length, 2900 / (part.match(/\n/g)?.length ?? 1)));

// Without limits.ts, or with recursion, each of these takes minutes or overflows the stack.
test.each<[string, string]>([
  ['lists in one line', fill('- ')],
  ['numbered lists in one line', fill('1. ')],
  ['quotations in one line', fill('>')],
  ['lists in lists, line by line', lines(`${'- '.repeat(18)}a\n`)],
  ['lazy lines', `${'- '.repeat(18)}a\n${lines('b\n')}`],
  ['quotation after quotation', lines('>> a\n\n')],
  ['stars that open', fill('*a ')],
  ['stars and underscores', fill('*a_ ')],
  ['stars in pairs', fill('*a ').slice(0, 49_500) + fill('a* ').slice(0, 49_500)],
  ['stars just below the limit', fill(`${'*a '.repeat(100)}${'a* '.repeat(99)}\n\n`, 30_000)],
  ['brackets', fill('[')],
  ['pictures in pictures', fill('![').slice(0, 40_000) + '](a)'.repeat(14_000)],
  ['pictures just below the limit', fill(`${'!['.repeat(199)}${'](a)'.repeat(199)}\n\n`, 30_000)],
  ['backticks', Array.from({ length: 300 }, (_, index) => `${'`'.repeat(index)}a`).join('')],
  ['tags that open', fill('<a>')],
  ['signs that look like tags', fill('<3 ')],
  ['tags in a link', `[${'<a>'.repeat(15_000)}${'</a>'.repeat(10_000)}](b)`],
  ['a wide table', `|${'a|'.repeat(24_000)}\n|${'-|'.repeat(24_000)}`],
  ['definitions', lines('[a]: b\n')],
  ['escapes', fill('\\')],
  ['entities', fill('&#x202E;')],
])(
  '%s are read or refused in a moment',
  (_name, body) => {
    expect(() => checkBody(body)).not.toThrow();
    expect(() => checkInline(body.slice(0, 10_000))).not.toThrow();
  },
  20_000,
);

test('a parsed tree is never deeper than its walkers can go', () => {
  expect(() => parseBody('<b>\n'.repeat(1000) + '</b>\n'.repeat(1000))).not.toThrow();
});
