/**
 * `npm start`: the CMS, the publisher and the site, on one machine, with one command.
 * Ctrl-C stops all of it; a second start goes on where the first stopped.
 */
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readLibrary } from '@fifth-star/content/folder/read';
import { startNode } from './child.ts';
import { buildCms } from './cms/build-cms.ts';
import { CmsClient } from './cms/client.ts';
import { writeMemory } from './cms/folder-memory.ts';
import { startCms } from './cms/cms-process.ts';
import { pushLibrary } from './cms/push-library.ts';
import { readEnvironment, root, type Environment } from './environment.ts';
import { takeLock } from './lock.ts';
import { main } from './main.ts';
import { assertFree } from './ports.ts';
import { Releases } from './release/releases.ts';
import { siteServer } from './release/site-server.ts';

/** How long the first release may take before the addresses are told without it, in milliseconds. */
const PATIENCE = 90_000;

const log = (line: string) => console.log(line);
const children: ChildProcess[] = [];
let isStopping = false;

await main(async () => {
  const environment = readEnvironment();
  const { dataDir, releasesDir, sitePort, cmsPort, cmsUrl, siteUrl, variables } = environment;
  takeLock(
    join(dataDir, 'lock'),
    'Fifth Star is already running on this data. Stop it first (Ctrl-C in its window), or choose other data: `DATA_DIR=.data2 npm start`',
  );
  await assertFree('SITE_PORT', sitePort);
  await assertFree('CMS_PORT', cmsPort);
  stopOnSignals();

  await buildCms(variables, log);
  log('Starting the CMS …');
  const cms = await startCms({ url: cmsUrl, variables, logFile: join(dataDir, 'logs', 'cms.log') });
  children.push(cms);
  cms.once('exit', () => {
    if (isStopping) return;
    log(
      'The CMS has stopped; the site stays up as it is. The reason is at the end of `logs/cms.log` in the data folder. Press Ctrl-C and run `npm start` again.',
    );
  });
  await loadStarterLibrary(environment);

  siteServer(new Releases(releasesDir).liveSite).listen(sitePort, '127.0.0.1');
  startPublisher(environment);
  const isLive = await firstRelease(releasesDir);

  log(`\nSite:   ${siteUrl}${isLive ? '' : ' (not built yet; the reason stands above)'}`);
  log(`Admin:  ${cmsUrl}/admin`);
  if (!(await hasEditor(cmsUrl)))
    log('        Open it and fill in the form: that makes the first editor, with all rights.');
  log(
    '\nWhat is published in the admin is live on the site a few seconds later. Ctrl-C stops everything.',
  );
  await new Promise<never>(() => {});
});

/** Fills a CMS that holds nothing; one that holds something is left alone. */
async function loadStarterLibrary({ cmsUrl, pushToken, libraryDir }: Environment): Promise<void> {
  const client = new CmsClient(cmsUrl, pushToken);
  if ((await client.entries()).some(({ published }) => published)) return;
  log('Loading the starter library into the CMS …');
  const pushed = await pushLibrary(client, await readLibrary(libraryDir));
  if (pushed.refused.length)
    throw new Error(pushed.refused.map(({ entry, message }) => `${entry}: ${message}`).join('\n'));
  await writeMemory(libraryDir, pushed.memory);
  log(`${pushed.published.length} entries published.`);
}

/** The publisher, in a process of its own; if it dies it is started again. */
function startPublisher(environment: Environment): void {
  const child = startNode(join(root, 'scripts/publish.ts'), ['--watch'], {
    env: environment.variables,
    output: 'inherit',
  });
  children.push(child);
  child.once('exit', () => {
    if (isStopping) return;
    log('The publisher has stopped and is started again in ten seconds.');
    setTimeout(() => startPublisher(environment), 10_000);
  });
}

/** Waits for the first release, but not for ever: an editor may have to mend what keeps it from being built. */
async function firstRelease(releasesDir: string): Promise<boolean> {
  const releases = new Releases(releasesDir);
  for (const until = Date.now() + PATIENCE; Date.now() < until; await sleep(100))
    if (releases.live()) return true;
  return false;
}

async function hasEditor(cmsUrl: string): Promise<boolean> {
  const answer = await fetch(`${cmsUrl}/admin/init`).catch(() => undefined);
  const { data } = ((await answer?.json()) ?? {}) as { data?: { hasAdmin?: boolean } };
  return data?.hasAdmin ?? false;
}

function stopOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      isStopping = true;
      log('\nStopping …');
      const alive = children.filter(({ exitCode, signalCode }) => exitCode === null && !signalCode);
      void Promise.all(
        alive.map((child) => {
          child.kill('SIGTERM');
          return Promise.race([
            new Promise((resolve) => child.once('exit', resolve)),
            sleep(8000).then(() => child.kill('SIGKILL')),
          ]);
        }),
      ).then(() => process.exit(0));
    });
}
