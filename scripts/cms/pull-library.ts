import { formatLibrary, writeFiles } from '@fifth-star/content/folder/write';
import { entryHash, stableJson } from '@fifth-star/content/model/hash';
import { entryName, type Entry, type RawEntry } from '@fifth-star/content/model/kinds';
import { entriesOf, toLibrary, type Library } from '@fifth-star/content/model/library';
import { LibraryError, type Problem } from '@fifth-star/content/model/problem';
import type { CmsClient, SnapshotRow } from './client.ts';

/**
 * Writes all that is published into `folder`, in the canonical form, and gives the revision it is.
 *
 * @throws {LibraryError} if what is published is not sound; the folder is then as it was.
 */
export async function pullLibrary(
  client: CmsClient,
  folder: string,
): Promise<{ revision: string; library: Library; written: string[]; removed: string[] }> {
  const { revision, drafts, rows } = await client.snapshot();
  const { entries, problems } = toEntries(rows);
  const checked = toLibrary(entries, drafts);
  problems.push(...checked.problems);
  if (problems.length) throw new LibraryError(problems);
  return {
    revision,
    library: checked.library,
    ...(await writeFiles(folder, formatLibrary(checked.library, drafts))),
  };
}

/** The hash of every entry, under the name that `nameOf` gives it. */
export function hashesOf(
  library: Library,
  nameOf: (entry: Entry) => string,
): Record<string, string> {
  return Object.fromEntries(entriesOf(library).map((entry) => [nameOf(entry), entryHash(entry)]));
}

/** Rows of one document put together: facts from one of them, after all are found equal. */
export function toEntries(rows: readonly SnapshotRow[]): {
  entries: RawEntry[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const entries = new Map<string, RawEntry>();
  for (const { kind, slug, documentId, locale, facts, texts } of rows) {
    const key = `${kind}/${documentId}`;
    const entry = entries.get(key) ?? { kind, slug, facts, texts: {} };
    entries.set(key, entry);
    if (stableJson(entry.facts) !== stableJson(facts) || entry.slug !== slug)
      problems.push({
        entry: entryName(entry),
        locale,
        field: '',
        message:
          'has other facts in this language than in the others. Open it in the CMS and publish it again.',
      });
    entry.texts[locale] = texts;
  }
  return { entries: [...entries.values()], problems };
}
