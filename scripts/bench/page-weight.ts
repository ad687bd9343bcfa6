import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesIn } from '../release/verify.ts';

/** The page of a template that weighs most. */
export interface PageWeight {
  /** Its address with every name of an entry as `*`. */
  template: string;
  file: string;
  /** The HTML after brotli at its best. */
  bytes: number;
}

/** The heaviest page of every template of a built site, heaviest first. */
export async function heaviestPages(site: string): Promise<PageWeight[]> {
  const heaviest = new Map<string, PageWeight>();
  for (const file of (await filesIn(site)).filter((name) => name.endsWith('.html'))) {
    const [, collection = '', entry] = file.split('/');
    const isEntry = entry && entry !== 'index.html' && collection !== 'about';
    const template = isEntry
      ? `${collection}/*`
      : file.replace(/^\w\w\//, '').replace(/index\.html$/, '');
    const bytes = brotliCompressSync(await readFile(join(site, file))).length;
    if (bytes > (heaviest.get(template)?.bytes ?? 0))
      heaviest.set(template, { template, file, bytes });
  }
  return [...heaviest.values()].sort((a, b) => b.bytes - a.bytes);
}
