import type { Core } from '@strapi/strapi';
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
  const query = strapi.db.query('plugin::i18n.locale');
  const known = new Set((await query.findMany()).map(({ code }: { code: string }) => code));
  const missing = locales.filter((locale) => !known.has(locale));
  if (missing.length)
    await query.createMany({ data: missing.map((code) => ({ code, name: NAMES[code] })) });
}
