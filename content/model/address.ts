import type { Kind } from './kind.ts';

/** The kinds that have pages on the site, and the folder of their addresses. */
const FOLDERS = {
  level: 'levels',
  practice: 'practices',
  article: 'articles',
  story: 'stories',
  quiz: 'self-checks',
} as const satisfies Partial<Record<Kind, string>>;

const kindByFolder = new Map<string, Kind>(
  Object.entries(FOLDERS).map(([kind, folder]) => [folder, kind as Kind]),
);

/** The page on which all terms stand, each with its slug as anchor. */
const GLOSSARY = '/glossary/';

/**
 * The address of an entry without its language: of its page, `/practices/plain-words/`, or of its place on the page
 * that it shares with others, `/glossary/#empathy`; `undefined` for kinds that readers meet within others only.
 */
export function addressOf(kind: Kind, slug: string): string | undefined {
  if (kind === 'term') return `${GLOSSARY}#${slug}`;
  const folder = (FOLDERS as Partial<Record<Kind, string>>)[kind];
  return folder && `/${folder}/${slug}/`;
}

/** The pages that the entries of a kind have below their own. */
const PAGES_BELOW: Partial<Record<Kind, readonly string[]>> = { quiz: ['paper/'] };

/**
 * The entry whose page or place an address without language leads to, or `undefined`; `below` is what follows the entry's own
 * address, such as `paper/` of a self-check.
 */
export function entryAt(address: string): { kind: Kind; slug: string; below?: string } | undefined {
  const [, term] = /^\/glossary\/#([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(address) ?? [];
  if (term) return { kind: 'term', slug: term };
  const [, folder = '', slug, below = ''] =
    /^\/([a-z-]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)\/((?:[a-z-]+\/)?)$/.exec(address) ?? [];
  const kind = kindByFolder.get(folder);
  if (!kind || !slug) return undefined;
  if (below === '') return { kind, slug };
  return PAGES_BELOW[kind]?.includes(below) ? { kind, slug, below } : undefined;
}

/** Whether an address without language is one of the pages that every language has. */
export function isFixedPage(address: string): boolean {
  return /^\/((levels|practices|articles|stories|self-checks|glossary|search|about\/(scoring|evidence)|tools\/team)\/)?$/.test(
    address,
  );
}
