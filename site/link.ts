import { internalPath } from '@fifth-star/content/body/address';
import type { Locale } from '@fifth-star/content/model/locale';
import type { EntryLink, PagedKind } from './entries.ts';
import { localPath } from './path.ts';

/** Where the entry pages of each folder come from. */
const KINDS: Readonly<Record<string, PagedKind>> = {
  levels: 'level',
  practices: 'practice',
  articles: 'article',
  'self-checks': 'quiz',
};

/** The pages that every language of the site has. */
const STATIC = new Set([
  '/',
  '/levels/',
  '/practices/',
  '/articles/',
  '/self-checks/',
  '/search/',
  '/about/scoring/',
  '/about/evidence/',
]);

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
  if (STATIC.has(path)) return { href: localPath(locale, path) + rest };
  const [, folder = '', slug = '', ...deeper] = path.split('/');
  const kind = KINDS[folder];
  if (!kind || deeper.length !== 1) return undefined;
  const entry = find(kind, slug);
  if (!entry) return undefined;
  return { href: entry.href + rest, ...(entry.lang && { lang: entry.lang }) };
}
