import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { parseBody, parseInline } from './parse.ts';
import { BodyError } from './problem.ts';

/** The types of a tree, as `paragraph(text strong(text))`. */
function shape(node: { type: string; children?: unknown[]; name?: unknown }): string {
  const children = (node.children ?? []) as Parameters<typeof shape>[0][];
  const name = typeof node.name === 'string' ? node.name : node.type;
  return children.length > 0 ? `${name}(${children.map(shape).join(' ')})` : name;
}

const shapes = (tree: Root) => tree.children.map(shape).join(' ');

test.each([
  [
    '{1 + 1}\n\nimport a from "b"\n\nexport const c = 1',
    'paragraph(text) paragraph(text) paragraph(text)',
  ],
  ['    not code', 'paragraph(text)'],
  ['Title\n---\nText\n===', 'paragraph(text) thematicBreak paragraph(text)'],
  ['https://example.org www.example.org a@example.org', 'paragraph(text)'],
  ['~a~ ~~b~~', 'paragraph(text delete(text))'],
  ['- [ ] a', 'list(listItem(paragraph(text)))'],
  [
    '|a|b|\n|-|-|\n|c|d|',
    'table(tableRow(tableCell(text) tableCell(text)) tableRow(tableCell(text) tableCell(text)))',
  ],
  ['a <Evidence slug="b"/>', 'paragraph(text Evidence)'],
  ['<Evidence slug="b"/>', 'Evidence'],
  ['<Note>a *b*</Note>', 'Note(paragraph(text emphasis(text)))'],
  ['<Note>\na\n</Note>', 'Note(paragraph(text))'],
  ['<Note>\n\na\n\nb\n\n</Note>', 'Note(paragraph(text) paragraph(text))'],
  ['> <Note>a</Note> <Note>b</Note>', 'blockquote(Note(paragraph(text)) Note(paragraph(text)))'],
  ['<Note>a</Note> b', 'paragraph(Note(text) text)'],
  ['\uFEFFa', 'paragraph(text)'],
])('%j is read as %s', (body, expected) => {
  expect(shapes(parseBody(body))).toBe(expected);
});

test('blocks made from a paragraph keep their places', () => {
  const [, note] = parseBody('a\n\n<Note>b</Note>').children;
  expect(note?.position?.start).toMatchObject({ line: 3, column: 1, offset: 3 });
});

test('an unchecked body that cannot be read is thrown with its problems', () => {
  expect(() => parseBody('a <3')).toThrow(BodyError);
  expect(() => parseBody('a <3')).toThrow(/^1:3: `<3` looks like/);
});

test.each([
  ['1. a', 'text'],
  ['# a *b*', 'text emphasis(text)'],
  ['a <b>c</b> <D/>', 'text'],
  ['a\n\n- b', 'text'],
  ['a  \nb\\\nc', 'text'],
  ['**a** `b` [c](/d/) _e_', 'strong(text) text inlineCode text link(text) text emphasis(text)'],
  ['| a |\n| - |', 'text'],
  [' ', ''],
  ['', ''],
])('the field %j holds "%s"', (text, expected) => {
  expect(parseInline(text).map(shape).join(' ')).toBe(expected);
});

test('a field keeps what would begin a block', () => {
  expect(parseInline('1. Say *when*.')[0]).toMatchObject({ type: 'text', value: '1. Say ' });
});
