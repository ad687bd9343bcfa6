import { isLocale, locales, type Locale } from '@fifth-star/content/model/locale';

/**
 * The address of a page in a language.
 *
 * @example localPath('uk', '/practices/plain-words/') // => '/uk/practices/plain-words/'
 */
export const localPath = (locale: Locale, path: string): string => `/${locale}${path}`;

/** The language an address begins with; `undefined` for pages of no language. */
export function localeOf(pathname: string): Locale | undefined {
  const [, first] = pathname.split('/');
  return isLocale(first) ? first : undefined;
}

/** An address without its language; unchanged when it has none. */
export function withoutLocale(pathname: string): string {
  const locale = localeOf(pathname);
  return locale ? pathname.slice(locale.length + 1) || '/' : pathname;
}

/** The addresses among `built` of the same page in every language, itself included, in the order of languages. */
export function translations(
  pathname: string,
  built: ReadonlySet<string>,
): { locale: Locale; path: string }[] {
  if (!localeOf(pathname)) return [];
  return locales
    .map((locale) => ({ locale, path: localPath(locale, withoutLocale(pathname)) }))
    .filter(({ path }) => built.has(path));
}
