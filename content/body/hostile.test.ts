import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { checkBody, checkInline, readBody } from './check.ts';
import { parseBody, parseInline } from './parse.ts';

const benign = [
  'word ',
  'два слова ',
  '\n',
  '\n\n',
  '## Heading\n\n',
  '### Lower\n\n',
  '- item\n',
  '1. item\n',
  '> quoted\n',
  '*em*',
  '**strong**',
  '~~gone~~',
  '`code`',
  '[a](/practices/plain-words/)',
  '[b](https://example.org/?c=d#e)',
  '[c](#d)',
  '<Practice slug="plain-words"/>',
  '<LevelLadder/>',
  ' <Evidence slug="bad-news-first"/> ',
  '<Note>',
  '</Note>',
  '<Note>x</Note>',
  '<ExpectationGap promised="3" delivered="7"/>',
  '|a|b|\n|-|-|\n|c|d|\n',
  '---',
  '\\',
];

const hostile = [
  '{',
  '}',
  '{x}',
  '{...x}',
  '{/* x */}',
  'import x from "y"',
  'export const x = 1',
  'import `\\``',
  '<script>',
  '</script>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)"/>',
  '<a href="javascript:alert(1)">x</a>',
  '<svg/onload=alert(1)>',
  '<Practice slug="a" onclick="alert(1)"/>',
  '<Practice slug={x}/>',
  '<Practice {...x}/>',
  '<Practice slug="&quot;><script>"/>',
  '<Note style="x">',
  '<Note a={`',
  "<Evidence slug='",
  '<Evidence slug="a\nb"/>',
  '<a.b/>',
  '<a:b c:d="e"/>',
  '<></>',
  '<>',
  '<constructor/>',
  '<__proto__/>',
  '<toString/>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt&colon;alert(1))',
  '[a](java&#10;script:alert(1))',
  '[a](&#1;javascript:alert(1))',
  '[a](<javascript:alert(1)>)',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '[a](//example.com)',
  '[a](/\\\\example.com)',
  '[a](/&#9;/example.com)',
  '[a](https://example.org&#92;@example.com)',
  '[a](https:example.com)',
  '[a](/..//example.com)',
  '![a](https://example.com/x.png)',
  '[a][b]',
  '[b]: javascript:alert(1)',
  '[^1]',
  '<https://example.com>',
  '<javascript:alert(1)>',
  'https://example.com',
  '<!-- x -->',
  '<!DOCTYPE html>',
  '<?php ?>',
  '<![CDATA[x]]>',
  '<3',
  '<',
  '>',
  '&lt;script&gt;',
  '&#x202E;',
  '&#0;',
  '&colon;',
  '&',
  '`',
  '``',
  '```',
  '`\\``',
  '~~~\n',
  '"',
  "'",
  '/>',
  '</',
  '](',
  '[',
  '![',
  ')',
  '*',
  '_',
  '**',
  '***',
  '\t',
  '    ',
  '  \n',
  '\r',
  '\r\n',
  '\0',
  '\u0007',
  '\u001B[31m',
  '\uD800',
  '\uDC00',
  '\u202E',
  '\u200B',
  '\u2028',
  '\uFEFF',
  '\uFFFF',
  '>'.repeat(30),
  '- '.repeat(30),
  '*'.repeat(60),
  '['.repeat(60),
  '<Note>'.repeat(30),
  '{'.repeat(60),
];

const fragments = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...benign), weight: 6 },
      { arbitrary: fc.constantFrom(...hostile), weight: 3 },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 5 }), weight: 1 },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join(''));

const tame = fc
  .array(fc.constantFrom(...benign, ' ', '\n\n', '\n\n', '{x}', '&lt;', 'import x'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

const attributes: Record<string, Record<string, RegExp>> = {
  Practice: { slug: /^[a-z0-9-]+$/ },
  Evidence: { slug: /^[a-z0-9-]+$/ },
  ExpectationGap: { promised: /^\d+$/, delivered: /^\d+$/ },
  LevelLadder: {},
  Note: {},
};

const markdown =
  `root paragraph heading text emphasis strong delete inlineCode link break list listItem blockquote
  thematicBreak table tableRow tableCell`.split(/\s+/);

/** What a tree may hold, written a second time so that a mistake in the check does not hide itself. */
function expectSafe(node: Nodes | Root, allowed: string[]): void {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const patterns = Object.entries(attributes).find(([name]) => name === node.name)?.[1];
    expect(patterns, `component ${node.name}`).toBeDefined();
    const given = node.attributes.map((attribute) => ('name' in attribute ? attribute.name : '{}'));
    expect(given.toSorted()).toEqual(Object.keys(patterns ?? {}).toSorted());
    for (const attribute of node.attributes) {
      const pattern = 'name' in attribute ? patterns?.[attribute.name] : undefined;
      expect(attribute.value).toBeTypeOf('string');
      expect(attribute.value).toMatch(pattern ?? /^$/);
    }
  } else {
    expect(allowed).toContain(node.type);
  }
  if (node.type === 'heading') expect(node.depth).toBeGreaterThan(1);
  if (node.type === 'link') {
    const site = 'https://site.example';
    const url = new URL(node.url, `${site}/en/articles/a/`);
    expect(['https:', 'mailto:']).toContain(url.protocol);
    expect(url.username + url.password).toBe('');
    if (!/^(?:https:\/\/|mailto:)/.test(node.url)) {
      expect(node.url).toMatch(/^[/#]/);
      expect(url.origin).toBe(site);
      expect(new URL(`/en${node.url}`, site).origin).toBe(site);
    }
  }
  if ('children' in node) for (const child of node.children) expectSafe(child, allowed);
}

test('ten thousand hostile bodies are never thrown on, and what passes holds nothing but what is allowed', () => {
  let passed = 0;
  fc.assert(
    fc.property(fc.oneof({ arbitrary: fragments, weight: 3 }, tame), (body) => {
      const { tree, problems } = readBody(body);
      for (const { line, column, message, hint } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(message).toMatch(/^.*\.$/);
        expect(hint).toMatch(/^.*[.)]$/);
      }
      if (problems.length > 0) return;
      passed++;
      expectSafe(tree, markdown);
      // The tree that the site renders is the one that was checked.
      expect(parseBody(body)).toEqual(tree);
    }),
    { numRuns: 10_000 },
  );
  expect(passed).toBeGreaterThan(500);
}, 60_000);

test('three thousand hostile fields are never thrown on, and what passes is inline', () => {
  let passed = 0;
  fc.assert(
    fc.property(fragments, (text) => {
      if (checkInline(text).length > 0) return;
      passed++;
      for (const node of parseInline(text))
        expectSafe(node, ['text', 'emphasis', 'strong', 'link', 'inlineCode']);
    }),
    { numRuns: 3000 },
  );
  expect(passed).toBeGreaterThan(150);
}, 60_000);

test.each([
  'import `\\``',
  '<Note>'.repeat(5000),
  '{'.repeat(50_000),
  '\0'.repeat(50_000),
  '\uD800'.repeat(50_000),
  '> <'.repeat(9000),
])('%.20j… is not thrown on', (body) => {
  expect(() => checkBody(body)).not.toThrow();
});
