import { cp, readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { COVERAGE_FILE } from '@fifth-star/content/folder/coverage';
import { readFiles, readLibrary } from '@fifth-star/content/folder/read';
import { entryName } from '@fifth-star/content/model/kinds';
import { entriesOf, toLibrary } from '@fifth-star/content/model/library';
import { locales } from '@fifth-star/content/model/locale';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CmsClient } from '../../scripts/cms/client.ts';
import { pullLibrary } from '../../scripts/cms/pull-library.ts';
import { pushLibrary } from '../../scripts/cms/push-library.ts';
import { root } from '../../scripts/environment.ts';
import { buildSite } from '../../scripts/release/build-site.ts';
import { Releases } from '../../scripts/release/releases.ts';
import { siteServer } from '../../scripts/release/site-server.ts';
import { filesIn, verifySite } from '../../scripts/release/verify.ts';
import { newPlace, pause, run, type Place } from '../stack.ts';
import { boot, secrets, type Cms } from './boot.ts';
import { practice } from './library.ts';
import { create, find } from './manager.ts';

const starter = await readLibrary(join(root, 'content/library'));

/** What is enough to publish: two cards beside the levels. With few pages, thirty releases take minutes, not ten. */
const small = toLibrary([
  ...starter.level.values(),
  ...['plain-words', 'show-and-involve'].map((slug) => practice(slug, {}, [...locales])),
]).library;

const TITLE = small.practice.get('plain-words')?.texts.uk?.title ?? '';
const PAGE = '/uk/practices/plain-words/';

let place: Place;
let cms: Cms;
let server: Server;
let client: CmsClient;

const releasesDir = () => join(place.dataDir, 'releases');
const publish = () => run('publish.ts', [], place.variables);

/** Changes the card in the admin and publishes it. */
const edit = async (changes: object, locale = 'uk') => {
  const card = await find(cms, 'practice', 'plain-words');
  expect((await card.publish(changes, locale)).status).toBe(200);
};

beforeAll(async () => {
  place = await newPlace();
  cms = await boot({ dataDir: place.dataDir });
  Object.assign(place.variables, secrets, { CMS_URL: cms.url });
  client = new CmsClient(cms.url, secrets.PUSH_TOKEN);
  server = siteServer(new Releases(releasesDir()).liveSite).listen(place.sitePort, '127.0.0.1');
});

afterAll(async () => {
  server.close();
  await cms.stop();
  await place.remove();
});

/** The page as a reader gets it now. */
const page = async (path = PAGE) => (await fetch(`${place.siteUrl}${path}`)).text();

/** Everything wrong with the live site, and whether all of it is one release. */
async function expectWhole(): Promise<void> {
  const live = join(releasesDir(), 'live');
  expect(await verifySite(join(live, 'site'), await readLibrary(join(live, 'library')))).toEqual(
    [],
  );
}

/** The files of the live site that hold a text, carried-over ones included. */
async function filesWith(text: string): Promise<string[]> {
  const site = join(releasesDir(), 'live', 'site');
  const hits: string[] = [];
  for (const file of await filesIn(site))
    if ((await readFile(join(site, file))).includes(text)) hits.push(file);
  return hits;
}

test('push then pull gives the same bytes, and a second push writes nothing', async () => {
  const folder = join(root, 'content/library');
  const first = await pushLibrary(client, starter);
  expect(first.refused).toEqual([]);
  expect(first.published).toHaveLength(first.written.length);

  const pulled = join(place.dataDir, 'pulled');
  // The coverage belongs to the folder: it is not pushed, and a pull leaves it there.
  await cp(join(folder, COVERAGE_FILE), join(pulled, COVERAGE_FILE));
  await pullLibrary(client, pulled);
  expect(Object.fromEntries(await readFiles(pulled))).toEqual(
    Object.fromEntries(await readFiles(folder)),
  );

  const revision = await client.revision();
  const second = await pushLibrary(client, starter);
  expect(second).toMatchObject({
    written: [],
    published: [],
    refused: [],
    unchanged: first.written.length,
  });
  expect(await client.revision()).toBe(revision);
});

test('the site of the pulled folder equals the site of the library, file by file', async () => {
  const sites = await Promise.all(
    ['content/library', join(place.dataDir, 'pulled')].map(async (folder, k) => {
      const outDir = join(place.dataDir, `site-${k}`);
      const libraryDir = join(place.dataDir, `library-${k}`);
      await cp(join(folder.startsWith('/') ? '' : root, folder), libraryDir, { recursive: true });
      return { libraryDir, outDir };
    }),
  );
  for (const [k, { libraryDir, outDir }] of sites.entries())
    await buildSite({
      libraryDir,
      outDir,
      cacheDir: join(place.dataDir, `cache-${k}`),
      variables: place.variables,
    });
  const [ours = '', pulled = ''] = sites.map(({ outDir }) => outDir);
  expect(await filesIn(pulled)).toEqual(await filesIn(ours));
  for (const file of await filesIn(ours))
    expect(
      (await readFile(join(pulled, file))).equals(await readFile(join(ours, file))),
      file,
    ).toBe(true);
});

test('a push that prunes leaves the CMS with nothing but what the folder has', async () => {
  const { refused } = await pushLibrary(client, small, { force: true, prune: true });
  expect(refused).toEqual([]);
  const names = entriesOf(small).map(entryName);
  expect((await client.entries()).map(entryName).sort()).toEqual(names.sort());
});

test('a change that an editor publishes is live after the publisher ran', async () => {
  expect(await publish().ends()).toBe(0);
  expect(await page()).toContain(TITLE);
  await edit({ title: 'Говоріть просто' });
  expect(await publish().ends()).toBe(0);
  expect(await page()).toContain('Говоріть просто');
  await edit({ title: TITLE });
  expect(await publish().ends()).toBe(0);
  expect(await page()).toContain(TITLE);
  await expectWhole();
});

test('a card may name one that is still a draft: it is not shown until it is published', async () => {
  const { status } = await create(cms, 'practice', {
    slug: 'still-a-draft',
    title: 'Still a draft',
  });
  expect(status).toBe(201);
  const related = ['still-a-draft', 'show-and-involve'];
  await edit({ related }, 'en');
  const published = publish();
  expect(await published.ends(), published.output()).toBe(0);
  const html = await page('/en/practices/plain-words/');
  expect(html).toContain('/en/practices/show-and-involve/');
  expect(html).not.toContain('still-a-draft');
  const live = join(releasesDir(), 'live', 'library');
  expect(await readFile(join(live, 'drafts.txt'), 'utf8')).toBe('practices/still-a-draft\n');
  await expectWhole();
});

test('a folder that has not seen what an editor published cannot push over it', async () => {
  const folders = ['stale', 'pulled-elsewhere'].map((name) => join(place.dataDir, name));
  const [stale = '', other = ''] = folders;
  const script = (name: string, folder: string, ...args: string[]) =>
    run(name, args, { ...place.variables, LIBRARY_DIR: folder });
  for (const folder of folders) expect(await script('pull.ts', folder).ends()).toBe(0);
  await edit({ title: 'Зміна редактора' });
  expect(await script('pull.ts', other).ends()).toBe(0);

  const refused = script('push.ts', stale);
  expect(await refused.ends()).toBe(1);
  expect(refused.output()).toContain('refused practices/plain-words: The CMS has another text');
  expect((await find(cms, 'practice', 'plain-words').then((card) => card.get('uk')))['title']).toBe(
    'Зміна редактора',
  );
  expect(await script('push.ts', other).ends()).toBe(0);
  expect(await script('push.ts', stale, '--force').ends()).toBe(0);
  expect((await find(cms, 'practice', 'plain-words').then((card) => card.get('uk')))['title']).toBe(
    TITLE,
  );
});

test('a wrong token and a CMS that is down are told in one message, and the site stays', async () => {
  const wrong = run('publish.ts', [], { ...place.variables, SITE_TOKEN: 'wrong' });
  expect(await wrong.ends()).toBe(1);
  expect(wrong.output()).toContain('does not accept the token');
  expect(wrong.output().trim().split('\n')).toHaveLength(1);
  const down = run('publish.ts', [], { ...place.variables, CMS_URL: 'http://127.0.0.1:9' });
  expect(await down.ends()).toBe(1);
  expect(down.output()).toContain(
    'The CMS does not answer at http://127.0.0.1:9. Start it with `npm start`',
  );
  expect(await page()).toContain(TITLE);
});

test('a publish that fails leaves the last release live, and the old text comes back', async () => {
  await edit({ title: 'Невдала публікація' });
  const failing = run('publish.ts', [], { ...place.variables, SITE_URL: 'not an address' });
  expect(await failing.ends()).toBe(1);
  expect(await page()).toContain(TITLE);
  expect(await filesWith('Невдала публікація')).toEqual([]);
  await edit({ title: TITLE });
  expect(await publish().ends()).toBe(0);
  expect(await page()).toContain(TITLE);
  expect(await filesWith('Невдала публікація')).toEqual([]);
  await expectWhole();
});

test('a full disk is told with its remedy, and the site stays', async () => {
  await edit({ title: 'Диск повний' });
  const full = run('publish.ts', [], place.variables, 16);
  expect(await full.ends()).toBe(1);
  expect(full.output()).toContain('The disk is full. Free some space');
  expect(await page()).toContain(TITLE);
  await edit({ title: TITLE });
  expect(await publish().ends()).toBe(0);
  await expectWhole();
});

test('killed at ten random moments of a publish, the site is whole each time and shows only what was published', async () => {
  await edit({ title: 'Скільки триває публікація' });
  const from = Date.now();
  expect(await publish().ends()).toBe(0);
  const duration = Date.now() - from;
  let shown = 'Скільки триває публікація';
  for (let k = 0; k < 10; k += 1) {
    const title = `Перервана публікація ${k}`;
    await edit({ title });
    const killed = publish();
    await pause(Math.random() * duration);
    await killed.stop('SIGKILL');
    const html = await page();
    expect([shown, title].filter((text) => html.includes(text))).toHaveLength(1);
    await expectWhole();
    const wasLive = html.includes(title);

    await edit({ title: TITLE });
    const repaired = publish();
    expect(await repaired.ends(), repaired.output()).toBe(0);
    expect(await page()).toContain(TITLE);
    if (!wasLive) expect(await filesWith(title)).toEqual([]);
    await expectWhole();
    shown = TITLE;
  }
}, 300_000);
