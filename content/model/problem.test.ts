import { expect, test } from 'vitest';
import { z } from 'zod';
import { explain } from './explain.ts';
import { formatProblem, LibraryError, toProblems, type Problem } from './problem.ts';

const problem: Problem = {
  entry: 'practices/plain-words',
  locale: 'uk',
  field: 'steps.2',
  message: 'is empty. Write the text.',
};

test('a problem is one line, with as much of its place as is known', () => {
  const lines = [
    problem,
    { ...problem, file: 'practices/plain-words/uk.yml', line: 12 },
    { ...problem, field: 'body', at: { line: 3, column: 8 } },
    { ...problem, field: 'body', at: { line: 3, column: 8 }, file: 'a.mdx', line: 9 },
    { entry: 'levels/3', field: '', message: 'has no facts. Write them.' },
  ];
  expect(lines.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
    "practices/plain-words (uk), steps.2: is empty. Write the text.
    practices/plain-words/uk.yml:12: practices/plain-words (uk), steps.2: is empty. Write the text.
    practices/plain-words (uk), body (line 3, column 8): is empty. Write the text.
    a.mdx:9: practices/plain-words (uk), body: is empty. Write the text.
    levels/3: has no facts. Write them."
  `);
});

test('the error of a library lists every problem', () => {
  const error = new LibraryError([problem, { ...problem, locale: 'lv' }]);
  expect(String(error)).toMatchInlineSnapshot(`
    "LibraryError: The library has 2 problems:
      practices/plain-words (uk), steps.2: is empty. Write the text.
      practices/plain-words (lv), steps.2: is empty. Write the text."
  `);
  expect(error.problems).toHaveLength(2);
  expect(new LibraryError([problem]).message).toMatch(/^The library has a problem:\n/);
});

test('whatever a schema refuses is told in plain words', () => {
  const Any = z.object({
    text: z.string(),
    short: z.string().min(3),
    long: z.string().max(3),
    number: z.number(),
    whole: z.int(),
    low: z.number().min(1),
    below: z.number().positive(),
    high: z.number().max(9),
    under: z.number().lt(9),
    step: z.number().multipleOf(5),
    truth: z.boolean(),
    list: z.array(z.string()).min(2),
    four: z.array(z.string()).length(4),
    most: z.array(z.string()).max(1),
    group: z.strictObject({ in: z.string() }),
    one: z.literal('only'),
    choice: z.enum(['a', 'b']),
    level: z.literal([3, 4]),
    numeral: z.enum(['3', '4']),
    table: z.record(z.string().regex(/^[a-z]$/), z.string()),
    keyed: z.record(z.enum(['a']), z.string()),
    union: z.union([z.string(), z.number()]),
    tagged: z.discriminatedUnion('kind', [z.object({ kind: z.literal('x') })]),
    elements: z.set(z.string()),
    map: z.map(z.string(), z.number()),
    form: z.email(),
    custom: z.custom(() => false),
    never: z.never(),
    day: z.date(),
    nothing: z.null(),
    both: z.tuple([z.string()]),
  });
  const sick = {
    short: 'a',
    long: 'abcd',
    number: '12',
    whole: 1.5,
    low: 0,
    below: 0,
    high: 10,
    under: 9,
    step: 7,
    truth: 'yes',
    list: [],
    four: ['a', 'b', 'c', 'd', 'e'],
    most: ['a', 'b'],
    group: { in: ['x'], out: 1, '': 2 },
    one: 'other',
    choice: '`c`\nand a very long text that nobody wants to read again in a message',
    level: '3',
    numeral: 4,
    table: { A: 'x' },
    keyed: { b: 'x' },
    union: true,
    tagged: { kind: 'y' },
    elements: new Set([1]),
    map: new Map([[1, 'x']]),
    form: '@',
    custom: {},
    never: NaN,
    day: '2026',
    nothing: [],
    both: [],
  };
  const { error } = Any.safeParse(sick, { error: explain });
  const told = toProblems({ kind: 'term', slug: 'any' }, error?.issues ?? []);
  expect(told.map(({ field, message }) => `${field} ${message}`).join('\n')).toMatchInlineSnapshot(`
    "text is missing. Fill it in.
    short is too short by 2 characters. Write at least 3.
    long is too long by 1 character. Shorten it to 3.
    number must be a number, but is the text \`12\`. Write it in digits, without quotation marks.
    whole must be a whole number, but is the number \`1.5\`. Write it without decimals.
    low cannot be \`0\`. Write a number from 1 up.
    below cannot be \`0\`. Write a number above 0.
    high cannot be \`10\`. Write a number of at most 9.
    under cannot be \`9\`. Write a number below 9.
    step cannot be \`7\`. Write a multiple of 5.
    truth must be \`true\` or \`false\`, but is the text \`yes\`. Write one of the two, without quotation marks.
    list has no items and needs at least 2. Add what is missing.
    four has 5 items and takes exactly 4. Remove some.
    most has 2 items and takes at most 1. Remove some.
    group.in must be a text, but is a list. Write it as one text.
    group.out is no field here. Remove it, or correct its name.
    group."" is no field here. Remove it, or correct its name.
    one cannot be \`other\`. Write \`only\`.
    choice cannot be \` c and a very long text that nobody wan…\`. Choose one of: a, b.
    level must be the number \`3\`, but is the text \`3\`. Remove the quotation marks.
    numeral must be the text \`4\`, but is the number \`4\`. Put quotation marks around it.
    table.A cannot be \`A\`. Correct it.
    keyed.a is missing. Fill it in.
    keyed.b is no field here. Remove it, or correct its name.
    union cannot be \`true\`. Correct it.
    tagged.kind cannot be a group of fields. Correct it.
    elements must be a text, but is the number \`1\`. Put quotation marks around it.
    map.1 must be a text, but is the number \`1\`. Put quotation marks around it.
    map.1 must be a number, but is the text \`x\`. Write it in digits, without quotation marks.
    form cannot be \`@\`. Correct it.
    custom cannot be a group of fields. Correct it.
    never cannot be \`NaN\`. Correct it.
    day cannot be \`2026\`. Correct it.
    nothing cannot be a list. Correct it.
    both has no items and needs at least 1. Add what is missing."
  `);
  for (const { message } of told)
    expect(message).not.toMatch(/invalid|expected|received|undefined|\bNaN\b.*NaN|object|regex/i);
});

test('words of a schema go before the general ones', () => {
  const { error } = z.string({ error: 'is odd. Mend it.' }).safeParse(1, { error: explain });
  expect(error?.issues[0]?.message).toBe('is odd. Mend it.');
});
