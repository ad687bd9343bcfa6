import { kindNames } from '@fifth-star/content/model/kind';
import { isLocale, type Locale } from '@fifth-star/content/model/locale';
import * as en from './en.ts';
import type { FieldKey, Language } from './language.ts';
import * as lv from './lv.ts';
import * as ru from './ru.ts';
import * as uk from './uk.ts';

const languages: Record<Locale, Language> = { en, uk, ru, lv };

/** Every text of the plugin for Strapi's catalogue of a language; empty for a language it lacks. */
export function catalogue(locale: string): Record<string, string> {
  if (!isLocale(locale)) return {};
  const { messages, collections, fields } = languages[locale];
  const labels = Object.entries(fields).flatMap(([key, [label]]) =>
    (key.includes('.') ? [key] : kindNames.map((kind) => `${kind}.${key}`)).map(
      (path) => [`content-manager.content-types.plugin::fifth-star.${path}`, label] as const,
    ),
  );
  return {
    ...Object.fromEntries(
      Object.entries(messages).map(([key, text]) => [`fifth-star.${key}`, text]),
    ),
    ...collections,
    ...Object.fromEntries(labels),
  };
}

/** The hint of a field of a kind; empty when its label says it all. */
export function hintOf(locale: string, kind: string, field: string): string {
  const { fields } = languages[isLocale(locale) ? locale : 'en'];
  const text = fields[`${kind}.${field}` as FieldKey] ?? fields[field as FieldKey];
  return text?.[1] ?? '';
}
