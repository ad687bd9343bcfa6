import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './environment.ts';

/** A hash over files and folders of the repository, tests apart: equal as long as nothing is built differently from them. */
export async function hashOfSources(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const file of await filesOf(source))
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

async function filesOf(source: string): Promise<string[]> {
  const found = await readdir(join(root, source), { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  );
  if (!found) return existsSync(join(root, source)) ? [source] : [];
  return found
    .filter((file) => file.isFile() && !file.name.endsWith('.test.ts'))
    .map((file) => join(file.parentPath, file.name).slice(root.length + 1))
    .sort();
}
