import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { entriesOf, type Library } from '../model/library.ts';
import type { Entry } from '../model/kinds.ts';
import { COVERAGE_FILE, formatCoverage } from './coverage.ts';
import { DRAFTS_FILE, formatDrafts } from './drafts.ts';
import { formatEntry } from './format.ts';
import type { Files } from './parse.ts';
import { placeOf } from './layout.ts';
import { readFiles } from './read.ts';

/** The canonical files of a whole library, with the list of those `drafts` that its entries name, and its `coverage`. */
export function formatLibrary(
  library: Library,
  drafts: readonly string[] = [],
  coverage?: string,
): Files {
  const named = formatDrafts(library, drafts);
  const files = new Map(formatEntries(entriesOf(library)));
  if (named) files.set(DRAFTS_FILE, named);
  if (coverage !== undefined) files.set(COVERAGE_FILE, formatCoverage(coverage));
  return files;
}

/** The canonical files of some entries. */
export function formatEntries(entries: readonly Entry[]): Files {
  return new Map(entries.flatMap((entry) => [...formatEntry(entry)]));
}

/**
 * Makes `folder` hold exactly `files`, touching only what differs: changed files are replaced whole,
 * files of entries that are no longer there are removed, and the folders they leave empty. Files that hold no entries
 * are left alone.
 * Interrupted, it can be repeated.
 */
export async function writeFiles(
  folder: string,
  files: Files,
): Promise<{ written: string[]; removed: string[] }> {
  await mkdir(folder, { recursive: true });
  const present = await readFiles(folder);
  const written = [...files.keys()].filter((path) => present.get(path) !== files.get(path));
  const removed = [...present.keys()].filter(
    (path) => !files.has(path) && (placeOf(path) ?? path === DRAFTS_FILE),
  );
  for (const path of written) {
    const target = join(folder, path);
    // Not seen by readers of the folder, should it stay behind.
    const part = join(dirname(target), `.${basename(target)}.part`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(part, files.get(path) ?? '');
    await rename(part, target);
  }
  for (const path of removed) {
    await rm(join(folder, path));
    await removeEmpty(folder, dirname(path));
  }
  return { written, removed };
}

/** Removes the folder at a path and those around it, as far as they are empty; never `root` itself. */
async function removeEmpty(root: string, path: string): Promise<void> {
  for (let inner = path; inner !== '.'; inner = dirname(inner)) {
    if ((await readdir(join(root, inner))).length) return;
    await rmdir(join(root, inner));
  }
}
