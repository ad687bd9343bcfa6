import type { Core } from '@strapi/strapi';
import type { Locale } from '@fifth-star/content/model/locale';

/** What a document action says about languages: one, several, `*` for all, or nothing for the default. */
export type LocaleParam = string | readonly string[] | null | undefined;

/** Whether the action concerns a language. */
export async function localeFilter(
  strapi: Core.Strapi,
  param: LocaleParam,
): Promise<(locale: Locale) => boolean> {
  if (param === '*') return () => true;
  if (param && typeof param !== 'string' && param.length)
    return (locale) => param.includes(locale) || param.includes('*');
  const only = typeof param === 'string' && param ? param : await defaultLocale(strapi);
  return (locale) => locale === only;
}

/** The language that an action without one means. */
export function defaultLocale(strapi: Core.Strapi): Promise<Locale> {
  const locales: { getDefaultLocale(): Promise<Locale> } = strapi.plugin('i18n').service('locales');
  return locales.getDefaultLocale();
}
