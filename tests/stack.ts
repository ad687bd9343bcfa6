import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/environment.ts';

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}

/** A data folder of its own and the environment of processes that use it. */
export interface Place {
  dataDir: string;
  sitePort: number;
  cmsPort: number;
  siteUrl: string;
  cmsUrl: string;
  variables: NodeJS.ProcessEnv;
  remove: () => Promise<void>;
}

/** A new, empty place for a CMS, a publisher and a site, apart from all others. */
export async function newPlace(): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fifth-star-data-'));
  // A copy: a start notes beside the library what the CMS has seen of it.
  await cp(join(root, 'content/library'), join(dataDir, 'library'), { recursive: true });
  const [sitePort, cmsPort] = [await freePort(), await freePort()];
  const { CMS_URL: _, SITE_URL: __, DATABASE_URL: ___, ...inherited } = process.env;
  return {
    dataDir,
    sitePort,
    cmsPort,
    siteUrl: `http://127.0.0.1:${sitePort}`,
    cmsUrl: `http://127.0.0.1:${cmsPort}`,
    variables: {
      ...inherited,
      DATA_DIR: dataDir,
      LIBRARY_DIR: join(dataDir, 'library'),
      SITE_PORT: String(sitePort),
      CMS_PORT: String(cmsPort),
    },
    remove: () => rm(dataDir, { recursive: true, force: true }),
  };
}

/** A script of the project, running. */
export interface Running {
  child: ChildProcess;
  /** What it has printed so far. */
  output: () => string;
  /** Waits until it prints something. */
  prints: (text: string | RegExp, patience?: number) => Promise<void>;
  /** Waits for its end and gives its exit code. */
  ends: () => Promise<number | null>;
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/**
 * Runs `scripts/<name>` as its own process. With `room`, no file it or its children write may be larger than
 * so many kilobytes: a disk that fills up.
 */
export function run(
  name: string,
  args: string[],
  variables: NodeJS.ProcessEnv,
  room?: number,
): Running {
  const command = [process.execPath, join(root, 'scripts', name), ...args];
  const limited = ['bash', '-c', `ulimit -f ${room}; exec "$@"`, 'bash', ...command];
  const [program = '', ...rest] = room ? limited : command;
  const child = spawn(program, rest, {
    cwd: root,
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    child,
    output: () => output,
    prints: async (text, patience = 120_000) => {
      const isThere = () => (typeof text === 'string' ? output.includes(text) : text.test(output));
      for (const until = Date.now() + patience; !isThere(); await pause(50)) {
        if (Date.now() > until || child.exitCode !== null)
          throw new Error(`${name} never printed ${text.toString()}. It printed:\n${output}`);
      }
    },
    ends: () => ended,
    stop: (signal = 'SIGINT') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Waits, in milliseconds. */
export const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
