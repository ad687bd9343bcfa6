import { internalPath } from '@fifth-star/content/body/address';
import { entryAt, isFixedPage } from '@fifth-star/content/model/address';
import type { Locale } from '@fifth-star/content/model/locale';
import type { EntryLink, LinkedKind } from './entries.ts';
import { localPath } from './path.ts';

/** Looks up the link to an entry; `undefined` when it is published in no language. */
export type FindEntry = (kind: LinkedKind, slug: string) => EntryLink | undefined;

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
  // A term is a place on a page, and may be missing there in this language.
  const place = entryAt(path + (/#.*$/s.exec(url)?.[0] ?? ''));
  if (place?.kind === 'term') return linkOf(find('term', place.slug));
  if (isFixedPage(path)) return { href: localPath(locale, path) + rest };
  const target = entryAt(path);
  // Only kinds that can be linked have an address.
  const entry = target && find(target.kind as LinkedKind, target.slug);
  if (!entry) return undefined;
  return linkOf({ ...entry, href: entry.href + (target?.below ?? '') + rest });
}

/** The address of a link and its language, without its title. */
const linkOf = (link: EntryLink | undefined): { href: string; lang?: Locale } | undefined =>
  link && { href: link.href, ...(link.lang && { lang: link.lang }) };
