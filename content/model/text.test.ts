import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText, withoutBlanks } from './text.ts';

test('a text is kept in NFC, with line feeds, without blanks at its end and blank lines at its beginning', () => {
  const cases: [string, string][] = [
    ['plain', 'plain'],
    ['  plain\t', 'plain'],
    ['\r\n \r\nfirst\r\nsecond\r\n\r\n', 'first\nsecond'],
    ['old\rMac', 'old\nMac'],
    ['e\u0301', '\u00E9'],
    ['  - one\n  - two  \n', '  - one\n  - two'],
    ['a  \nb', 'a  \nb'],
    [' \t\n ', ''],
    ['\u00A0a\u00A0', '\u00A0a\u00A0'],
  ];
  for (const [text, kept] of cases) expect(canonicalText(text)).toBe(kept);
});

test('what is kept once is kept for ever', () => {
  const unit = fc.constantFrom(
    ' ',
    '\t',
    '\n',
    '\r',
    'a',
    '-',
    '\u0301',
    '\u00A0',
    '\uFEFF',
    '\u0958',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      expect(canonicalText(canonicalText(text))).toBe(canonicalText(text));
    }),
    { numRuns: 2000 },
  );
});

test('blank fields are left out of groups at any depth, and lists keep their length', () => {
  expect(
    withoutBlanks({
      a: null,
      b: ' ',
      c: [null, '', { d: undefined, e: 0 }],
      f: { g: '' },
      h: false,
    }),
  ).toEqual({ c: [null, '', { e: 0 }], f: {}, h: false });
  expect(withoutBlanks(null)).toBe(null);
});
