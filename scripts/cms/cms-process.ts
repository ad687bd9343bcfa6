import type { ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onOutput, startNode } from '../child.ts';
import { root } from '../environment.ts';

const require = createRequire(join(root, 'cms/app/package.json'));

/** How long the CMS may take to answer for the first time, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Starts the CMS and waits until it answers; its output goes to `logFile`.
 *
 * @throws {Error} with the end of its output, if it stops or does not answer.
 */
export async function startCms(options: {
  url: string;
  variables: NodeJS.ProcessEnv;
  logFile: string;
}): Promise<ChildProcess> {
  const { url, variables, logFile } = options;
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  const strapi = join(dirname(require.resolve('@strapi/strapi/package.json')), 'bin', 'strapi.js');
  const child = startNode(strapi, ['start'], {
    cwd: join(root, 'cms/app'),
    env: { ...variables, NODE_ENV: 'production' },
    output: 'pipe',
  });
  let tail = '';
  onOutput(child, (text) => {
    tail = (tail + text).slice(-4000);
    log.write(text);
  });
  const failed = () =>
    new Error(`The CMS could not start. The end of \`${logFile}\`:\n${tail.trim()}`);
  for (const until = Date.now() + PATIENCE; Date.now() < until; await sleep(150)) {
    if (child.exitCode !== null || child.signalCode) throw failed();
    const answer = await fetch(`${url}/_health`).catch(() => undefined);
    if (answer?.status === 204) return child;
  }
  child.kill();
  throw failed();
}
