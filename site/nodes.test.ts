import { parseBody, parseInline } from '@fifth-star/content/body/parse';
import { expect, test } from 'vitest';
import { drawingOf } from './nodes.ts';

const resolve = (url: string) =>
  url === '/gone/' ? undefined : { href: `/uk${url}`, ...(url === '/en-only/' && { lang: 'en' }) };
const drawn = (source: string) =>
  parseBody(source).children.map((node) => drawingOf(node, resolve));
const inline = (source: string) => parseInline(source).map((node) => drawingOf(node, resolve));

test('text is text, whatever it looks like', () => {
  expect(inline('{1 + 1} <b> & "c"')).toEqual([{ as: 'text', text: '{1 + 1} <b> & "c"' }]);
});

test('links are led to the page in the language of the reader', () => {
  expect(inline('[a](/x/)')).toMatchObject([
    { as: 'element', tag: 'a', attributes: { href: '/uk/x/', hreflang: undefined } },
  ]);
  expect(inline('[a](/en-only/)')).toMatchObject([{ attributes: { hreflang: 'en' } }]);
});

test('of a link that leads nowhere only the words stay', () => {
  expect(inline('[a](/gone/)')).toMatchObject([{ as: 'children', children: [{ value: 'a' }] }]);
});

test('components become ours, with their attributes', () => {
  expect(drawn('<ExpectationGap promised="10" delivered="7"/>')).toEqual([
    { as: 'ExpectationGap', promised: 10, delivered: 7 },
  ]);
  expect(drawn('<Practice slug="plain-words"/>')).toEqual([
    { as: 'Practice', slug: 'plain-words' },
  ]);
  expect(drawn('<Note>\nText\n</Note>')).toMatchObject([{ as: 'Note', children: [{}] }]);
});

test('an evidence within a sentence is a short mark', () => {
  const [paragraph] = parseBody('Text <Evidence slug="a"/> text').children;
  const nodes = paragraph && 'children' in paragraph ? paragraph.children : [];
  expect(nodes.map((node) => drawingOf(node, resolve))[1]).toEqual({
    as: 'Evidence',
    slug: 'a',
    inline: true,
  });
  expect(drawn('<Evidence slug="a"/>')).toMatchObject([{ inline: false }]);
});

test('the first row of a table heads it', () => {
  const [table] = drawn('| a | b |\n| --- | --- |\n| 1 | 2 |');
  if (table?.as !== 'table') throw new TypeError('expected a table');
  const cells = (row = table.head[0]) =>
    row?.children.map((cell) => drawingOf(cell, resolve)) ?? [];
  expect(cells()).toMatchObject([{ tag: 'th' }, { tag: 'th' }]);
  expect(cells(table.rows[0])).toMatchObject([{ tag: 'td' }, { tag: 'td' }]);
});

test('a list that does not begin at one says so', () => {
  expect(drawn('3. c\n4. d')).toMatchObject([{ tag: 'ol', attributes: { start: 3 } }]);
  expect(drawn('1. a')).toMatchObject([{ tag: 'ol', attributes: { start: undefined } }]);
});

test('what a checked body cannot hold is refused, not dropped', () => {
  expect(() => drawn('```\ncode\n```')).toThrow(TypeError);
  expect(() => drawn('<Script/>')).toThrow(TypeError);
});
