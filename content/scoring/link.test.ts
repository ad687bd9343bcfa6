import { expect, test } from 'vitest';
import { exampleQuiz, exampleResponse } from './example.ts';
import {
  encodeMerged,
  encodeResponse,
  findLinks,
  findMarkedLinks,
  linkSlug,
  readLink,
} from './link.ts';
import { checksum } from './link-code.ts';
import type { Item, Quiz, Response } from './quiz.ts';

const link = encodeResponse(exampleQuiz, exampleResponse);
const ids = exampleQuiz.items.map(({ id }) => id);

test('the worked example as a link', () => {
  expect(link).toMatchInlineSnapshot(`"1.worked-example.1.Ja8.SafrG"`);
  expect(readLink(exampleQuiz, {}, link)).toEqual({
    state: 'ok',
    response: exampleResponse,
    edition: 1,
    ids,
    dropped: [],
  });
});

/** A quiz of many items, of which every third may be answered na. */
const long = (count: number, slug = 'x'.repeat(30)): Quiz => ({
  ...exampleQuiz,
  slug,
  edition: 1234,
  items: Array.from({ length: count }, (_, k): Item => {
    const [first] = exampleQuiz.items;
    if (!first) throw new Error('the worked example has items');
    return { ...first, id: `question-${k}`, notApplicable: k % 3 === 0 };
  }),
});

test('40 items and a slug of 30 make a link of 62 characters, whatever the answers', () => {
  const quiz = long(40);
  const all = (answer: Response[string]): Response =>
    Object.fromEntries(quiz.items.map(({ id }) => [id, answer]));
  expect(encodeResponse(quiz, {})).toHaveLength(62);
  expect(encodeResponse(quiz, all(3))).toHaveLength(62);
});

test('an answer that the quiz does not allow is a mistake of the program', () => {
  expect(() => encodeResponse(exampleQuiz, { a: 4 })).toThrow(RangeError);
  expect(() => encodeResponse(exampleQuiz, { a: 'na' })).toThrow(RangeError);
});

test('an item named like what every object inherits', () => {
  const [first] = exampleQuiz.items;
  if (!first) throw new Error('the worked example has items');
  const quiz: Quiz = { ...exampleQuiz, items: [{ ...first, id: 'constructor' }] };
  expect(readLink(quiz, {}, encodeResponse(quiz, {}))).toMatchObject({ state: 'ok', response: {} });
});

test.each<[string, string, string]>([
  ['nothing', '', 'damaged'],
  ['an anchor of the page', 'result', 'damaged'],
  ['another quiz', link.replace('worked', 'other'), 'foreign'],
  ['another quiz, cut', '1.other-quiz.1.J', 'foreign'],
  ['a version of the future, in whatever form', '2.worked-example.what.ever', 'newer'],
  ['version 0', link.replace('1', '0'), 'damaged'],
  ['a later edition', '1.worked-example.2.Ja8.SafrG', 'newer'],
  ['edition 0', '1.worked-example.0.Ja8.SafrG', 'damaged'],
  ['an edition with a leading zero', '1.worked-example.01.Ja8.SafrG', 'damaged'],
  ['cut in the slug', '1.worked-exam', 'damaged'],
  ['cut in the answers', '1.worked-example.1.Ja', 'damaged'],
  ['cut in the checksum', link.slice(0, -1), 'damaged'],
  ['something behind it', `${link}A`, 'damaged'],
  ['a part more', `${link}.A`, 'damaged'],
])('%s', (_name, text, state) => {
  const read = readLink(exampleQuiz, {}, text);
  expect(read.state).toBe(state);
  expect(read).not.toHaveProperty('response');
});

test('the link says which quiz it is of, when it is of another one', () => {
  expect(readLink(exampleQuiz, {}, '1.other-quiz.1.J')).toEqual({
    state: 'foreign',
    slug: 'other-quiz',
  });
});

test('a symbol beyond the options is no answer, though the checksum be right', () => {
  // Six items of base 6: the largest number is 6^6 − 1 = 46655, so "___" stands for nothing.
  const sum = checksum([ids.toSorted().join(' '), 1, exampleQuiz.slug, 1, '___'].join('.'));
  expect(readLink(exampleQuiz, {}, `1.worked-example.1.___.${sum}`).state).toBe('damaged');
});

const today: Quiz = {
  ...exampleQuiz,
  edition: 3,
  items: exampleQuiz.items.slice(1),
};

test('a link of a past edition opens with the ids of that edition', () => {
  expect(readLink(today, { 1: ids }, link)).toEqual({
    state: 'ok',
    response: { b: 3, c: 2, d: 1, e: 3, f: 0 },
    edition: 1,
    ids,
    dropped: [],
  });
});

test.each([
  ['in another order', ids.toReversed(), 'ok'],
  ['one too few', ids.slice(1), 'damaged'],
  ['one too many', [...ids, 'z'], 'damaged'],
  ['as many, but other ones', [...ids.slice(1), 'z'], 'damaged'],
])('ids of a past edition that are kept %s', (_name, kept, state) => {
  expect(readLink(today, { 1: kept }, link).state).toBe(state);
});

test('a past edition whose ids nobody kept', () => {
  const slug = exampleQuiz.slug;
  expect(readLink(today, {}, link)).toEqual({ state: 'unknownEdition', slug });
  expect(readLink(today, { 2: ids }, link)).toEqual({ state: 'unknownEdition', slug });
});

test('an na that is no longer allowed is left open, and said to be', () => {
  const items = exampleQuiz.items.map((item): Item => ({ ...item, notApplicable: true }));
  const old = encodeResponse({ ...exampleQuiz, items }, { a: 'na', b: 2 });
  expect(readLink(today, { 1: ids }, old)).toMatchObject({ response: { b: 2 }, dropped: [] });
  expect(readLink({ ...today, items: exampleQuiz.items }, { 1: ids }, old)).toMatchObject({
    response: { b: 2 },
    dropped: ['a'],
  });
});

test.each([
  [link, 'worked-example'],
  ['2.new.form', 'new'],
  ['1.cut-in-the-na', undefined],
  ['worked-example', undefined],
  ['1.Not A Slug.1', undefined],
  ['', undefined],
])('the quiz that %j names is %j', (text, slug) => {
  expect(linkSlug(text)).toBe(slug);
});

const address = `https://example.org/uk/self-checks/worked-example/#${link}`;

test.each<[string, string, string[]]>([
  ['an address', address, [link]],
  ['a bare code', link, [link]],
  ['a sentence', `Ось мої відповіді: ${address}. Дякую!`, [link]],
  ['brackets and quotes', `(${address}) «${link}» "${link}", <${address}>`, Array(4).fill(link)],
  ['Markdown', `[${address}](${address}) **${link}** _${link}_`, Array(4).fill(link)],
  ['three dots and more', `${link}... ${link}… ${link}?! ${link}; ${link}:`, Array(5).fill(link)],
  ['no space after the full stop', `${link}.Thanks`, [link]],
  ['many lines', `Anna\n${address}\r\n\r\nBohdan\n${address}`, [link, link]],
  ['a number before it', `1. ${link}\n2) ${link}`, [link, link]],
  ['a tracker behind it', `${address}?utm_source=chat&x=1`, [link]],
  ['percent-encoding', encodeURIComponent(address), [link]],
  ['percent-encoding of everything', address.replace(/[.#_-]/g, percent), [link]],
  ['percent-encoding, twice', `https://l.example/?u=${twice(address)}&h=AT`, [link]],
  ['letters nobody sees', `\uFEFF${link.slice(0, 9)}\u200B${link.slice(9)}\u2060`, [link]],
  ['a link that was cut', `${address.slice(0, -3)} ${link.slice(0, -3)}`, cut(3, 3)],
  ['a link that was cut early', address.slice(0, -20), [link.slice(0, -20)]],
  ['a link with something behind it', `${link}A`, [`${link}A`]],
  ['a newer link', 'x#2.worked-example.what-ever', ['2.worked-example.what-ever']],
  ['an address without answers', 'https://example.org/en/#result', []],
  ['dates, versions, numbers', 'On 1.5.2026, v1.2.3.4, 192.168.1.1, #1. 3.14.', []],
  ['malformed percent signs', '100 % of %E0%A4%A text', []],
  ['nothing', '', []],
])('links in %s', (_name, text, links) => {
  expect(findLinks(text)).toEqual(links);
});

test.each([
  ['', true],
  ['.', true],
  ['_', true],
  ['), and', true],
  ['mates', false],
  ['-2', false],
])('a link to a team’s merged response says so, with %s behind it', (behind, isMerged) => {
  const merged = encodeMerged(exampleQuiz, exampleResponse);
  expect(merged).toBe(`${link}.team`);
  expect(findMarkedLinks(`x#${merged}${behind}`)).toEqual([{ link, isMerged }]);
  // Whoever does not know the mark reads the answers all the same.
  expect(findLinks(`x#${merged}${behind}`)).toEqual([link]);
  expect(findMarkedLinks(`${link}${behind === 'mates' ? '' : behind}`)[0]?.isMerged).toBe(false);
});

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16)}`;
}

function twice(text: string): string {
  return encodeURIComponent(encodeURIComponent(text));
}

function cut(...by: number[]): string[] {
  return by.map((letters) => link.slice(0, -letters));
}
