import { execFile } from 'node:child_process';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../stack.ts';

const run = promisify(execFile);

/** What is used of a client of `pg`. */
interface Client {
  connect(): Promise<void>;
  query(sql: string): Promise<unknown>;
  end(): Promise<void>;
}

const { Client } = createRequire(import.meta.url)('pg') as {
  Client: new (options: { connectionString: string }) => Client;
};

/** A PostgreSQL for one test file. */
export interface Postgres {
  /** What Strapi has to be told. */
  env: Record<string, string>;
  stop: () => Promise<void>;
}

/**
 * An empty database: a schema of its own in `DATABASE_URL_TEST`, or a server started for the test;
 * `undefined` where there is neither.
 */
export async function startPostgres(): Promise<Postgres | undefined> {
  const url = process.env['DATABASE_URL_TEST'];
  return url ? schemaIn(url) : ownServer();
}

async function schemaIn(url: string): Promise<Postgres> {
  const schema = `fifth_star_test_${process.pid}`;
  const ask = async (sql: string) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await ask(`create schema ${schema}`);
  return {
    env: { DATABASE_URL: url, DATABASE_SCHEMA: schema },
    stop: () => ask(`drop schema ${schema} cascade`),
  };
}

async function ownServer(): Promise<Postgres | undefined> {
  if (!(await works('initdb', ['--version']))) return undefined;
  // The server refuses to run as root, so root runs it as the user its package has made.
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? await idsOf('postgres') : undefined;
  if (isRoot && !user) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'fifth-star-postgres-'));
  if (user) await chown(folder, user.uid, user.gid);
  const port = await freePort();
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder };
  await run('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '--no-sync'], options);
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  const log = join(folder, 'log');
  await run('pg_ctl', ['-D', data, '-l', log, '-w', '-o', settings, 'start'], options);
  return {
    env: { DATABASE_URL: `postgres://postgres@127.0.0.1:${port}/postgres` },
    stop: async () => {
      await run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'], options);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const works = (command: string, args: string[]) =>
  run(command, args).then(
    () => true,
    () => false,
  );

async function idsOf(name: string): Promise<{ uid: number; gid: number } | undefined> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout)),
    );
    return uid !== undefined && gid !== undefined ? { uid, gid } : undefined;
  } catch {
    return undefined;
  }
}
