/** The alphabet of base64url in the order of its values (RFC 4648, section 5). */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Symbols of one alphabet (each from 0 to `radix` − 1) as one whole number in base64url, the first symbol counting
 * most. Its length depends on `radix` and the number of symbols alone, so that a text that was cut is noticed.
 *
 * @example packSymbols([1, 5], 6) // => 'L', for 1·6 + 5 = 11
 */
export function packSymbols(symbols: readonly number[], radix: number): string {
  let packed = symbols.reduce((sum, symbol) => sum * BigInt(radix) + BigInt(symbol), 0n);
  let text = '';
  for (let length = packedLength(symbols.length, radix); length > 0; length--) {
    text = ALPHABET.charAt(Number(packed % 64n)) + text;
    packed /= 64n;
  }
  return text;
}

/**
 * The symbols that `packSymbols` packed; `undefined` when it never gives this text for so many symbols.
 *
 * @example unpackSymbols('L', 2, 6) // => [1, 5]
 */
export function unpackSymbols(text: string, count: number, radix: number): number[] | undefined {
  if (text.length !== packedLength(count, radix)) return undefined;
  let packed = 0n;
  for (const letter of text) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return undefined;
    packed = packed * 64n + BigInt(value);
  }
  const symbols: number[] = [];
  for (let k = 0; k < count; k++) {
    symbols.unshift(Number(packed % BigInt(radix)));
    packed /= BigInt(radix);
  }
  return packed === 0n ? symbols : undefined;
}

/** How many letters hold every number below `radix` to the power of `count`. */
function packedLength(count: number, radix: number): number {
  let length = 0;
  for (let room = BigInt(radix) ** BigInt(count); room > 1n; room = (room + 63n) / 64n) length++;
  return length;
}

/** Length of a checksum: five letters of six bits. */
export const CHECKSUM_LENGTH = 5;

/**
 * The checksum of a text, in base64url: its CRC-30/CDMA (3GPP2 C.S0002), over the bytes of UTF-8. Two texts that differ
 * within thirty neighbouring bits, so in one letter or in two side by side, never have the same one; any others, with a
 * chance of one in a thousand million. It is no signature: who means to forge a link can.
 *
 * @example checksum('123456789') // => 'Ew0q_', the published check value 0x04C34ABF
 */
export function checksum(text: string): string {
  let crc = 0x3fffffff;
  for (const byte of new TextEncoder().encode(text))
    for (let bit = 7; bit >= 0; bit--) {
      const divides = ((crc >>> 29) ^ (byte >>> bit)) & 1;
      crc = (crc << 1) & 0x3fffffff;
      if (divides) crc ^= 0x2030b9c7;
    }
  crc ^= 0x3fffffff;
  return [24, 18, 12, 6, 0].map((shift) => ALPHABET.charAt((crc >>> shift) & 63)).join('');
}
