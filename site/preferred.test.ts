import { expect, test } from 'vitest';
import { preferred } from './preferred.ts';

test.each([
  [['uk'], 'uk'],
  [['de-AT', 'uk-UA', 'en'], 'uk'],
  [['EN-gb'], 'en'],
  [['de', 'fr'], undefined],
  [[], undefined],
])('%j gives %s', (wanted, expected) => {
  expect(preferred(wanted, ['en', 'uk'])).toBe(expected);
});
