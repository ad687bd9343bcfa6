import { mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { siteServer } from './site-server.ts';

/** A site with two releases and a server on the first. */
async function served() {
  const folder = mkdtempSync(join(tmpdir(), 'fifth-star-served-'));
  for (const release of ['one', 'two']) {
    mkdirSync(join(folder, release, 'uk', '_astro'), { recursive: true });
    writeFileSync(join(folder, release, 'uk', 'index.html'), `<p>${release}</p>`);
    writeFileSync(join(folder, release, '404.html'), '<p>not here</p>');
    writeFileSync(join(folder, release, 'uk', '_astro', 'a.js'), 'export {}');
    writeFileSync(
      join(folder, release, '_headers'),
      '# comment\n/*\n  X-Content-Type-Options: nosniff\n  Cache-Control: no-cache\n\n/uk/_astro/*\n  ! Cache-Control\n  Cache-Control: immutable\n',
    );
  }
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const live = join(folder, 'live');
  symlinkSync('one', live);
  const server = siteServer(live).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  /** A request whose path is sent as it stands: `fetch` would tidy it. */
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve) => {
      request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
        let text = '';
        response.setEncoding('latin1').on('data', (part: string) => (text += part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      }).end();
    });
  return { folder, live, get, close: () => server.close() };
}

test('serves pages, redirects to the final slash and keeps the query', async () => {
  const { get, close } = await served();
  expect(await get('/uk/')).toMatchObject({ status: 200, text: '<p>one</p>' });
  expect(await get('/uk?q=1')).toMatchObject({ status: 308, headers: { location: '/uk/?q=1' } });
  expect(await get('/nothing/')).toMatchObject({ status: 404, text: '<p>not here</p>' });
  expect(await get('/uk/', {}, 'POST')).toMatchObject({ status: 405 });
  expect(await get('/uk/', {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
  close();
});

test('sets the headers of `_headers`, the later block over the earlier, and hides the file itself', async () => {
  const { get, close } = await served();
  expect((await get('/uk/')).headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    'content-type': 'text/html; charset=utf-8',
  });
  expect((await get('/uk/_astro/a.js')).headers['cache-control']).toBe('immutable');
  expect((await get('/_headers')).status).toBe(404);
  close();
});

test('answers 304 to a reader who has the file, and compresses text for one who can read it', async () => {
  const { get, close } = await served();
  const { etag } = (await get('/uk/')).headers;
  expect((await get('/uk/', { 'if-none-match': String(etag) })).status).toBe(304);
  expect((await get('/uk/', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe(
    'br',
  );
  close();
});

test('a file that was built anew is not served from what was compressed before', async () => {
  const { folder, get, close } = await served();
  const br = { 'accept-encoding': 'br' };
  const { etag } = (await get('/uk/', br)).headers;
  writeFileSync(join(folder, 'one/uk/index.html'), '<p>built anew</p>');
  const { headers, text } = await get('/uk/', br);
  expect(headers['etag']).not.toBe(etag);
  expect(brotliDecompressSync(Buffer.from(text, 'latin1')).toString()).toBe('<p>built anew</p>');
  close();
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/uk/..%2f..%2fsecret.txt',
  '/%00',
  '/%ff',
  '/uk/%5c..%5c',
])('never leaves its folder: %s', async (path) => {
  const { get, close } = await served();
  const { status, text } = await get(path);
  expect(status).toBe(404);
  expect(text).not.toContain('secret');
  close();
});

test('follows the link when it is swapped, and says so kindly when there is no release yet', async () => {
  const { folder, live, get, close } = await served();
  symlinkSync('two', join(folder, 'next'));
  renameSync(join(folder, 'next'), live);
  expect((await get('/uk/')).text).toBe('<p>two</p>');
  renameSync(live, join(folder, 'gone'));
  expect(await get('/uk/')).toMatchObject({ status: 503, headers: { 'retry-after': '2' } });
  close();
});
