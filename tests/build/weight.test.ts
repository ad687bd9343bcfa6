import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readLibrary } from '@fifth-star/content/folder/read';
import { expect, test } from 'vitest';
import { root } from '../../scripts/environment.ts';
import { attributes, htmlFiles, read, site, tagsOf } from './pages.ts';

/** Bytes after brotli at its best, as a CDN would send them. */
const brotli = (data: string | Buffer): number => brotliCompressSync(data).length;

const library = await readLibrary(join(root, 'content/library'));

/** How many texts entries of some kinds have, in all languages together: each is a page. */
const textsOf = (...kinds: ('practice' | 'article' | 'story' | 'quiz')[]): number =>
  kinds
    .flatMap((kind) => [...library[kind].values()])
    .reduce((sum, { texts }) => sum + Object.keys(texts).length, 0);

const entryPages = htmlFiles.filter((file) =>
  /^\w+\/(practices|articles|stories)\/[^/]+\/index\.html$/.test(file),
);
const checkPages = htmlFiles.filter((file) => /^\w+\/self-checks\/[^/]+\/index\.html$/.test(file));

/** The scripts a page loads by itself, those they import included. */
function scriptsOf(html: string): Buffer[] {
  const found = new Map<string, Buffer>();
  const add = (address: string): void => {
    if (found.has(address)) return;
    const code = readFileSync(join(site, address));
    found.set(address, code);
    for (const [, name = ''] of code.toString().matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
      add(join(address, '..', name));
  };
  attributes(html, 'script', 'src').forEach(add);
  const inline = [
    ...html.matchAll(
      /<script(?![^>]*application\/(?:ld\+)?json)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g,
    ),
  ];
  return [...found.values(), ...inline.map(([, code = '']) => Buffer.from(code))];
}

const weight = (html: string): number =>
  scriptsOf(html).reduce((sum, code) => sum + brotli(code), 0);

test('an article or practice page fits into one first flight of TCP: 14,336 bytes of brotli', () => {
  expect(entryPages).toHaveLength(textsOf('practice', 'article', 'story'));
  for (const file of entryPages)
    expect([file, brotli(read(file))]).toEqual([
      file,
      expect.toSatisfy((n: number) => n <= 14_336),
    ]);
});

test('nothing else blocks a page: styles are inlined and scripts are deferred', () => {
  for (const file of htmlFiles) {
    const html = read(file);
    expect(
      tagsOf(html, 'link').filter((tag) => tag.includes('rel="stylesheet"')),
      file,
    ).toEqual([]);
    for (const tag of tagsOf(html, 'script').filter((text) => text.includes(' src=')))
      expect([file, tag]).toEqual([file, expect.stringMatching(/type="module"|\sdefer|\sasync/)]);
  }
});

test('an article page loads at most 2 KB of script, a self-check page at most 12 KB', () => {
  for (const file of entryPages)
    expect([file, weight(read(file))]).toEqual([file, expect.toSatisfy((n: number) => n <= 2048)]);
  expect(checkPages).toHaveLength(textsOf('quiz'));
  for (const file of checkPages)
    expect([file, weight(read(file))]).toEqual([
      file,
      expect.toSatisfy((n: number) => n <= 12_288),
    ]);
});

/** The font files a browser fetches for the characters of a page. */
function fontsOf(html: string): string[] {
  const text = html
    .replaceAll(/<(script|style|head)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
  const used = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  const faces = [...html.matchAll(/@font-face\s*\{([^}]+)\}/g)].map(([, face = '']) => face);
  return faces.flatMap((face) => {
    const [, address] = /url\(["']?([^)"']+\.woff2)/.exec(face) ?? [];
    const [, ranges = 'U+0-10FFFF'] = /unicode-range:\s*([^;]+)/.exec(face) ?? [];
    const covers = ranges.split(',').some((range) => {
      const [from = '0', to] = range.trim().replace(/^U\+/i, '').split('-');
      const low = parseInt(from.replaceAll('?', '0'), 16);
      const high = parseInt(to ?? from.replaceAll('?', 'F'), 16);
      return [...used].some((code) => code >= low && code <= high);
    });
    return address && covers ? [address] : [];
  });
}

test('the web fonts a page loads weigh at most 66 KB', () => {
  for (const file of htmlFiles) {
    const fonts = new Set(fontsOf(read(file)));
    expect(fonts.size, file).toBeGreaterThan(0);
    const bytes = [...fonts].reduce((sum, address) => sum + statSync(join(site, address)).size, 0);
    expect([file, bytes]).toEqual([file, expect.toSatisfy((n: number) => n <= 66 * 1024)]);
  }
});
