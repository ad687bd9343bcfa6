import { internalPath } from '@fifth-star/content/body/address';
import { entryAt, isFixedPage } from '@fifth-star/content/model/address';
import type { Locale } from '@fifth-star/content/model/locale';
import type { EntryLink, PagedKind } from './entries.ts';
import { localPath } from './path.ts';

/** Looks up the link to an entry; `undefined` when it is published in no language. */
export type FindEntry = (kind: PagedKind, slug: string) => EntryLink | undefined;

/**
 * The address that a link in an editor's text leads to, and its language when it is not the page's. Addresses outside
 * the site and on the same page stay; `undefined` for a page that does not exist: then only the words are shown.
 */
export function resolveLink(
  url: string,
  locale: Locale,
  find: FindEntry,
): { href: string; lang?: Locale } | undefined {
  const path = internalPath(url);
  if (path === undefined) return { href: url };
  const rest = /[?#].*$/s.exec(url)?.[0] ?? '';
  if (isFixedPage(path)) return { href: localPath(locale, path) + rest };
  const target = entryAt(path);
  // Only kinds with pages have an address.
  const entry = target && find(target.kind as PagedKind, target.slug);
  if (!entry) return undefined;
  return {
    href: entry.href + (target?.below ?? '') + rest,
    ...(entry.lang && { lang: entry.lang }),
  };
}
