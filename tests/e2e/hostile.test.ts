import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/environment.ts';
import { BuildError, buildSite } from '../../scripts/release/build-site.ts';
import { siteServer } from '../../scripts/release/site-server.ts';
import { freePort } from '../stack.ts';
import { openBrowser, watch } from './browser.ts';

/** Texts that would be code if anything took them for it; all of them may be written. */
const BODY = [
  '## Braces {globalThis.hacked = 1} and `${hacked}`',
  '{globalThis.hacked = 1}',
  "import hacked from 'data:text/javascript,globalThis.hacked=1'",
  'export const hacked = (globalThis.hacked = 1);',
  '&lt;script&gt;globalThis.hacked = 1&lt;/script&gt; &#60;img src=x onerror=globalThis.hacked=1&#62;',
  '`<script>globalThis.hacked = 1</script>` and `{{constructor}}` and `%7Bhacked%7D`',
  '| {hacked} | `</table>` |\n| --- | --- |\n| ]]> | &quot;onclick=&quot;hacked |',
].join('\n\n');
const TITLE = `"><script>globalThis.hacked = 1</script>{hacked}`;

let folder: string;
let libraryDir: string;
let browser: Browser;
let server: Server | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fifth-star-hostile-'));
  libraryDir = join(folder, 'library');
  await cp(join(root, 'content/library'), libraryDir, { recursive: true });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

const build = (outDir: string) =>
  buildSite({ libraryDir, outDir, cacheDir: join(folder, 'cache'), variables: process.env });

const article = () => join(libraryDir, 'articles/expectations-first/en.mdx');

test('text that looks like code is shown as text: nothing runs, nothing is lost', async () => {
  await writeFile(
    article(),
    `---\ntitle: ${JSON.stringify(TITLE)}\nsummary: ${JSON.stringify(TITLE)}\n---\n\n${BODY}\n`,
  );
  const outDir = join(folder, 'site');
  await build(outDir);
  const port = await freePort();
  server = siteServer(outDir).listen(port, '127.0.0.1');
  const origin = `http://127.0.0.1:${port}`;
  const page = await browser.newPage();
  const faults = watch(page, origin);
  for (const path of [
    '/en/',
    '/en/articles/',
    '/en/articles/expectations-first/',
    '/en/search/?q=hacked',
  ]) {
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  }
  await page.getByRole('link', { name: '<script>' }).first().waitFor();
  await page.goto(`${origin}/en/articles/expectations-first/`);
  const text = await page.locator('main').innerText();
  for (const shown of [
    TITLE,
    '{globalThis.hacked = 1}',
    "import hacked from 'data:",
    'export const hacked',
    '<img src=x onerror',
    '</table>',
  ])
    expect(text).toContain(shown);
  expect(faults).toEqual([]);
});

test('a body that is code does not build, and the message says where and what to do', async () => {
  const text = await readFile(article(), 'utf8');
  await writeFile(article(), `${text}\n<script>hacked</script>\n\n[run](javascript:hacked)\n`);
  const failing = build(join(folder, 'refused'));
  await expect(failing).rejects.toThrow(BuildError);
  await expect(failing).rejects.toThrow(/articles\/expectations-first\/en\.mdx:\d+: .*script/);
  await expect(failing).rejects.toThrow(/javascript:hacked/);
});
