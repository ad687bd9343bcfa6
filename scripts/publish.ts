/**
 * `npm run publish`: brings what is published in the CMS to the live site, once.
 * With `--watch` it stays and publishes whenever something changes; PUBLISHER_PORT lets a webhook wake it at once.
 */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CmsClient } from './cms/client.ts';
import { readEnvironment } from './environment.ts';
import { takeLock } from './lock.ts';
import { main } from './main.ts';
import { Publisher } from './release/publisher.ts';
import { hashOfSources } from './sources.ts';

/** What decides how a library becomes a site. */
const BUILDER = [
  'site',
  'content/model',
  'content/body',
  'content/folder',
  'content/language',
  'content/scoring',
  'astro.config.mjs',
  'package-lock.json',
];

/** Pause between two looks at the CMS, in milliseconds. */
const PAUSE = 1000;

await main(async () => {
  const { values } = parseArgs({ options: { watch: { type: 'boolean' } } });
  const environment = readEnvironment();
  const { releasesDir, dataDir, cmsUrl, siteToken, siteUrl, variables } = environment;
  takeLock(
    join(releasesDir, 'lock'),
    'Another publisher works on these releases. Stop it first, or set DATA_DIR',
  );
  const publisher = new Publisher({
    client: new CmsClient(cmsUrl, siteToken),
    releasesDir,
    cacheDir: join(dataDir, 'cache', 'astro'),
    siteUrl,
    builder: `${siteUrl} ${await hashOfSources(BUILDER)}`,
    variables,
    log: (line) => console.log(line),
  });
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stop.abort();
      process.exit(0);
    });
  if (!values.watch) {
    const release = await publisher.publishIfNew();
    console.log(
      release
        ? `Live: release ${release.id}`
        : 'Nothing new: the live site shows what is published.',
    );
    return;
  }
  let wake = () => {};
  const port = Number(variables['PUBLISHER_PORT']);
  if (port)
    createServer((request, response) => {
      response.writeHead(request.method === 'POST' ? 202 : 405).end();
      if (request.method === 'POST') wake();
    }).listen(port, '127.0.0.1');
  await publisher.follow(
    stop.signal,
    () =>
      new Promise((resolve) => {
        wake = resolve;
        setTimeout(resolve, PAUSE);
      }),
  );
});
