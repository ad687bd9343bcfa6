import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from './qr.ts';

const text = 'https://example.org/uk/self-checks/star-check/#1.star-check.1.jgOjgOjgO.b_9Wj';

/** The modules that the path of a code covers, row by row. */
function modules(svg: string): boolean[][] {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  return rows;
}

test('the path covers the dark modules and no others', () => {
  expect(modules(qrCode(text, 'Code'))).toEqual(encode(text, { ecc: 'M', border: 4 }).data);
});

test('four modules of light surround it, whatever the theme', () => {
  const svg = qrCode(text, 'Code');
  const rows = modules(svg);
  expect(rows.slice(0, 4).flat().some(Boolean)).toBe(false);
  expect(rows.some((row) => row.slice(-4).some(Boolean))).toBe(false);
  expect(svg).toContain('fill="#fff"');
});

test('no inline style, and the label is escaped', () => {
  const svg = qrCode(text, 'The "code"');
  expect(svg).not.toContain('style');
  expect(svg).toContain('aria-label="The &quot;code&quot;"');
});
