import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from '@fifth-star/content/folder/read';
import { entriesOf, siteLocales } from '@fifth-star/content/model/library';
import { verdict } from '@fifth-star/content/scoring/verdict';
import { exampleQuiz, exampleResponse } from '@fifth-star/content/scoring/example';
import { expect, test } from 'vitest';
import { root } from '../../scripts/environment.ts';
import { verifySite } from '../../scripts/release/verify.ts';
import { addressOfFile, attributes, htmlFiles, read, site, tagsOf } from './pages.ts';

const library = await readLibrary(join(root, 'content/library'));
const pages = htmlFiles.filter((file) => !file.includes('404'));

test('every link leads somewhere and every entry has its page in each of its languages', async () => {
  expect(entriesOf(library).length).toBeGreaterThan(0);
  expect(await verifySite(site, library)).toEqual([]);
});

test('every page names its language, one title, one description and its own address', () => {
  const titles = new Map<string, string>();
  for (const file of pages) {
    const html = read(file);
    const [lang] = attributes(html, 'html', 'lang');
    const locale = file.split('/')[0];
    if (file !== 'index.html') expect([file, lang]).toEqual([file, locale]);
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    expect(title, file).not.toBe('');
    expect(titles.get(`${lang} ${title}`), `${file} has the title of`).toBe(undefined);
    titles.set(`${lang} ${title}`, file);
    expect(html, file).toMatch(/<meta name="description" content="[^"]{20,}"/);
    const canonical = tagsOf(html, 'link').find((tag) => tag.includes('rel="canonical"')) ?? '';
    expect(canonical, file).toContain(`"https://fifth-star.example${addressOfFile(file)}"`);
    expect(tagsOf(html, 'h1'), file).toHaveLength(1);
  }
});

/** Language to address, of the alternates a page names. */
const alternates = (html: string): Record<string, string> =>
  Object.fromEntries(
    tagsOf(html, 'link')
      .filter((tag) => tag.includes('rel="alternate"') && tag.includes('hreflang='))
      .map((tag) => [attributes(tag, 'link', 'hreflang')[0], attributes(tag, 'link', 'href')[0]]),
  ) as Record<string, string>;

test('hreflang is mutual and names only pages that exist', () => {
  for (const file of pages.filter((name) => name !== 'index.html')) {
    const here = alternates(read(file));
    const locale = file.split('/')[0] ?? '';
    expect(here[locale], file).toBe(`https://fifth-star.example${addressOfFile(file)}`);
    for (const [lang, address] of Object.entries(here)) {
      const other = `${new URL(address).pathname.slice(1)}index.html`;
      expect(existsSync(join(site, other)), `${file} → ${address}`).toBe(true);
      if (lang !== 'x-default') expect(alternates(read(other)), other).toEqual(here);
    }
  }
});

test('the sitemap lists every page once, robots.txt names it', () => {
  expect(read('robots.txt')).toContain('Sitemap: https://fifth-star.example/sitemap-index.xml');
  const [, part = ''] =
    /<loc>https:\/\/fifth-star\.example\/([^<]+)<\/loc>/.exec(read('sitemap-index.xml')) ?? [];
  const listed = [...read(part).matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address]) => address)
    .sort();
  const indexed = pages.filter((file) => !/<meta name="robots" content="noindex/.test(read(file)));
  expect(listed).toEqual(
    indexed.map((file) => `https://fifth-star.example${addressOfFile(file)}`).sort(),
  );
});

test('no page asks another origin for anything, runs inline handlers or carries style attributes', () => {
  for (const file of htmlFiles) {
    const html = read(file);
    const loaded = [
      ...attributes(html, 'script', 'src'),
      ...attributes(html, 'img', 'src'),
      ...tagsOf(html, 'link')
        .filter((tag) =>
          /rel="(stylesheet|preload|modulepreload|icon|prefetch|preconnect|dns-prefetch)/.test(tag),
        )
        .flatMap((tag) => attributes(tag, 'link', 'href')),
    ];
    for (const address of loaded)
      expect([file, address]).toEqual([file, expect.stringMatching(/^(\/(?!\/)|data:)/)]);
    const markup = html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
    expect(markup, file).not.toMatch(/<[a-z][^>]*\s(on[a-z]+|style)=/i);
    for (const [, url] of html.matchAll(/url\(["']?([^)"']+)/g))
      expect([file, url]).toEqual([file, expect.stringMatching(/^(\/_astro\/|#|data:)/)]);
  }
});

test('no page has an id twice', () => {
  for (const file of htmlFiles) {
    const markup = read(file).replaceAll(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '');
    const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect([file, ids.filter((id, k) => ids.indexOf(id) !== k)]).toEqual([file, []]);
  }
});

test('every page has a strict content security policy', () => {
  for (const file of htmlFiles) {
    const [policy = ''] = tagsOf(read(file), 'meta').filter((tag) =>
      /content-security-policy/i.test(tag),
    );
    expect(policy, file).toContain("default-src 'none'");
    expect(policy, file).toMatch(/script-src [^;]*'self'/);
    expect(policy, file).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https:|\*/);
  }
});

test('about/scoring computes the worked example with the engine', () => {
  const result = verdict(exampleQuiz, exampleResponse);
  const scores = result.levels.map(({ score = 0 }) => Math.round(score * 1000) / 1000);
  expect(scores).toEqual([0.75, 0.667, 0]);
  for (const locale of siteLocales(library.level)) {
    const html = read(`${locale}/about/scoring/index.html`);
    for (const score of scores) expect(html).toContain(score.toLocaleString(locale));
  }
});
