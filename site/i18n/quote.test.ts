import { expect, test } from 'vitest';
import { quote } from './quote.ts';

test.each([
  ['en', 'It works.', '“It works.”'],
  ['uk', 'Це працює.', '«Це працює».'],
  ['lv', 'Tas darbojas.', '„Tas darbojas”.'],
  ['uk', 'Справді?', '«Справді?»'],
] as const)('%s: %s', (locale, said, shown) => {
  expect(quote(locale, said)).toBe(shown);
});
