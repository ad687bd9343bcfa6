import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksum, packSymbols, unpackSymbols } from './link-code.ts';

test('the checksum is CRC-30/CDMA: it gives the published check value', () => {
  // "check" of CRC-30/CDMA in the Catalogue of parametrised CRC algorithms (reveng.sourceforge.io): 0x04C34ABF.
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const value = [...checksum('123456789')].reduce((sum, c) => sum * 64 + alphabet.indexOf(c), 0);
  expect(value).toBe(0x04c34abf);
});

test.each<[number[], number, string]>([
  [[], 6, ''],
  [[0], 6, 'A'],
  [[1, 5], 6, 'L'],
  [[63], 64, '_'],
  [[1, 0], 64, 'BA'],
])('%j in base %d is %j', (symbols, radix, text) => {
  expect(packSymbols(symbols, radix)).toBe(text);
  expect(unpackSymbols(text, symbols.length, radix)).toEqual(symbols);
});

test.each([
  ['too short', 'L', 3],
  ['too long', 'LA', 2],
  ['not base64url', '+', 2],
  ['more than any symbols give', 'k', 2],
])('%s: no symbols', (_name, text, count) => {
  expect(unpackSymbols(text, count, 6)).toBeUndefined();
});

test('unpacking gives back what was packed, and only one text means it', () => {
  const packed = fc
    .integer({ min: 3, max: 12 })
    .chain((radix) =>
      fc.tuple(fc.constant(radix), fc.array(fc.nat({ max: radix - 1 }), { maxLength: 70 })),
    );
  fc.assert(
    fc.property(packed, ([radix, symbols]) => {
      const text = packSymbols(symbols, radix);
      expect(unpackSymbols(text, symbols.length, radix)).toEqual(symbols);
      expect(text).toHaveLength(
        Math.max(0, Math.ceil((symbols.length * Math.log2(radix)) / 6 - 1e-9)),
      );
    }),
    { numRuns: 2000 },
  );
});
