import { expect, test } from 'vitest';
import type { Entry } from './kinds.ts';
import { siteLocales } from './library.ts';
import type { Locale } from './locale.ts';

const level = (slug: string, ...locales: Locale[]) =>
  [
    slug,
    { kind: 'level', slug, facts: {}, texts: Object.fromEntries(locales.map((l) => [l, {}])) },
  ] as unknown as [string, Entry<'level'>];
test('the site has the languages in which all four levels exist', () => {
  const levels = [
    level('none', 'lv', 'en', 'uk'),
    level('3', 'en', 'uk', 'lv'),
    level('4', 'en', 'uk', 'lv'),
    level('5', 'en', 'uk'),
  ];
  expect(siteLocales(new Map(levels))).toEqual(['en', 'uk']);
  expect(siteLocales(new Map(levels.slice(1)))).toEqual([]);
});
