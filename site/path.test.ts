import { expect, test } from 'vitest';
import { localeOf, localPath, translations, withoutLocale } from './path.ts';

test('a path gains and loses its language', () => {
  expect(localPath('uk', '/levels/3/')).toBe('/uk/levels/3/');
  expect(withoutLocale('/uk/levels/3/')).toBe('/levels/3/');
  expect(withoutLocale('/uk/')).toBe('/');
  expect(withoutLocale('/404/')).toBe('/404/');
});

test('only the first part of a path is its language', () => {
  expect(localeOf('/lv/')).toBe('lv');
  expect(localeOf('/levels/lv/')).toBeUndefined();
  expect(localeOf('/')).toBeUndefined();
});

test('translations are the built ones only, in the order of languages', () => {
  const built = new Set(['/lv/levels/', '/en/levels/', '/en/search/']);
  expect(translations('/lv/levels/', built)).toEqual([
    { locale: 'en', path: '/en/levels/' },
    { locale: 'lv', path: '/lv/levels/' },
  ]);
  expect(translations('/', built)).toEqual([]);
});
