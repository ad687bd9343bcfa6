import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesIn } from './verify.ts';

/** Files whose name holds a hash of what is in them, so that a name never means two things. */
const HASHED =
  /^(_astro\/|pagefind\/(fragment|index|filter)\/|pagefind\/pagefind\.[^/]+\.pf_meta$|og\/)/;

/** The hashed files of a site that was just built. */
export async function hashedFiles(site: string): Promise<string[]> {
  return (await filesIn(site)).filter((file) => HASHED.test(file)).sort();
}

/**
 * Copies the hashed files that an earlier release brought itself into a new one, so that pages which readers
 * have open go on working. Nothing is overwritten.
 */
export async function carryOver(
  earlier: { site: string; hashed: readonly string[] },
  site: string,
): Promise<void> {
  for (const file of earlier.hashed) {
    const target = join(site, file);
    if (existsSync(target) || !existsSync(join(earlier.site, file))) continue;
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(earlier.site, file), target);
  }
}
