import { entryName } from '../model/kinds.ts';
import { entriesOf, type Library } from '../model/library.ts';
import { references } from '../model/references.ts';

/**
 * The file of a library folder that lists, one name a line, the entries that others name and that are not published
 * yet: a folder holds what is published, and could not tell them from entries that do not exist.
 */
export const DRAFTS_FILE = 'drafts.txt';

/** The names in a `DRAFTS_FILE`; none when there is no such file. */
export function parseDrafts(text = ''): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** The text of a `DRAFTS_FILE`: those of `drafts` that an entry of the library names; empty when there are none. */
export function formatDrafts(library: Library, drafts: readonly string[]): string {
  const named = new Set(
    entriesOf(library).flatMap((entry) => references(entry).references.map(entryName)),
  );
  return drafts
    .filter((name) => named.has(name))
    .toSorted()
    .map((name) => `${name}\n`)
    .join('');
}
