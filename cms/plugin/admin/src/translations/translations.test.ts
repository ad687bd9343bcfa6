import { expect, test } from 'vitest';
import { kindNames } from '@fifth-star/content/model/kind';
import { kinds } from '@fifth-star/content/model/kinds';
import { locales } from '@fifth-star/content/model/locale';
import { catalogue, hintOf } from './translations.ts';

const paths = kindNames.flatMap((kind) =>
  [...Object.keys(kinds[kind].texts.shape), 'slug', ...Object.keys(kinds[kind].facts.shape)]
    // The form never shows it.
    .filter((name) => name !== 'basedOn')
    .map((name) => [kind, name] as const),
);

test.each(locales)('every field has a label in %s', (locale) => {
  const texts = catalogue(locale);
  for (const [kind, name] of paths)
    expect(texts[`content-manager.content-types.plugin::fifth-star.${kind}.${name}`]).toBeTruthy();
});

test.each(locales)('a field that has a hint in English has one in %s', (locale) => {
  for (const [kind, name] of paths)
    expect(Boolean(hintOf(locale, kind, name)), `${kind}.${name}`).toBe(
      Boolean(hintOf('en', kind, name)),
    );
});

test('messages take the same values in every language', () => {
  const valuesIn = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();
  const english = catalogue('en');
  for (const locale of locales)
    for (const [key, text] of Object.entries(catalogue(locale)))
      expect(valuesIn(text), `${locale} ${key}`).toEqual(valuesIn(english[key] ?? ''));
});

test('a language the plugin lacks adds nothing', () => {
  expect(catalogue('de')).toEqual({});
  expect(hintOf('de', 'practice', 'steps')).toBe(hintOf('en', 'practice', 'steps'));
});
