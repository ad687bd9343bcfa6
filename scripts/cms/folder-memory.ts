import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Beside the files of a library folder, hidden from its readers and from version control. */
const FILE = '.synced.json';

/** What a folder and the CMS last agreed on: hashes of entries, by name. */
export type FolderMemory = Readonly<Record<string, string>>;

/** What this very folder knows of the CMS; empty before its first push or pull. */
export async function readMemory(folder: string): Promise<FolderMemory> {
  const text = await readFile(join(folder, FILE), 'utf8').catch(() => '{}');
  return JSON.parse(text) as FolderMemory;
}

/** Notes what the folder and the CMS agree on now. */
export async function writeMemory(folder: string, memory: FolderMemory): Promise<void> {
  const ordered = Object.fromEntries(Object.entries(memory).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(join(folder, FILE), `${JSON.stringify(ordered, null, 1)}\n`);
}
