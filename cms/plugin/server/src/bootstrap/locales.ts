import type { Core } from '@strapi/strapi';
import { tableOf } from '../entry/table.ts';
import { locales, type Locale } from '@fifth-star/content/model/locale';

/** The names of the languages in the admin, as i18n writes them. */
const NAMES: Record<Locale, string> = {
  en: 'English (en)',
  uk: 'Ukrainian (uk)',
  ru: 'Russian (ru)',
  lv: 'Latvian (lv)',
};

/**
 * Adds the languages that are missing. Through `createMany`, because creating one through the i18n
 * service runs a hook that fails on a database with an administrator (its actions come later).
 */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const table = tableOf<{ code: string }>(strapi, 'plugin::i18n.locale');
  const known = new Set((await table.findMany()).map(({ code }) => code));
  const missing = locales.filter((locale) => !known.has(locale));
  if (missing.length)
    await table.createMany({ data: missing.map((code) => ({ code, name: NAMES[code] })) });
}
