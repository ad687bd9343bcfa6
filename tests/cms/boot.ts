import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../stack.ts';
import { ensureBuilt, repository } from './built.ts';

/** The secrets of every Strapi under test. */
export const secrets = {
  SITE_TOKEN: 'site-token-of-the-tests',
  PUSH_TOKEN: 'push-token-of-the-tests',
  APP_KEYS: 'first-key,second-key',
  API_TOKEN_SALT: 'salt-of-tokens',
  ADMIN_JWT_SECRET: 'secret-of-sessions',
  TRANSFER_TOKEN_SALT: 'salt-of-transfers',
  ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
};

/** What answers hold, of those that tests look into; each answer has some of it. */
export interface Body {
  revision: string;
  entries: { slug: string; draft: string | null }[];
  results: { documentId: string }[];
  data: { documentId: string; slug: string; token: string };
  languages: unknown[];
  problems: unknown[];
  error: {
    name: string;
    message: string;
    details: { errors: { path: string[]; message: string }[]; problems: unknown[] };
  };
}

/** An answer of Strapi. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The JSON in it; empty when it is none. */
  body: Body;
}

/** A running Strapi of our app, with its data in a folder of its own. */
export interface Cms {
  url: string;
  dataDir: string;
  /** Everything it has printed. */
  log: () => string;
  /** A request with any token, or none. */
  ask: (method: string, path: string, body?: unknown, token?: string) => Promise<Answer>;
  /** A request below /api/fifth-star as push. */
  push: (method: string, path: string, body?: unknown) => Promise<Answer>;
  /** A request as the first editor, who is registered on the first call. */
  edit: (method: string, path: string, body?: unknown) => Promise<Answer>;
  stop: () => Promise<void>;
}

interface Options {
  dataDir?: string;
  /** Another app than ours, prepared by the test. */
  appDir?: string;
  env?: Record<string, string> | undefined;
}

const PATIENCE = 60_000;

/** Starts Strapi and waits until it answers. */
export async function boot({ dataDir, appDir, env }: Options = {}): Promise<Cms> {
  await ensureBuilt();
  const data = dataDir ?? (await mkdtemp(join(tmpdir(), 'fifth-star-cms-')));
  const port = await freePort();
  const { child, log } = start(appDir ?? join(repository, 'cms/app'), {
    ...secrets,
    ...env,
    DATA_DIR: data,
    CMS_PORT: String(port),
  });
  const url = `http://127.0.0.1:${port}`;
  await answering(url, child, log);

  const ask: Cms['ask'] = async (method, path, body, token) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: jsonOf(text) };
  };
  let session: Promise<string> | undefined;
  return {
    url,
    dataDir: data,
    log,
    ask,
    push: (method, path, body) => ask(method, `/api/fifth-star${path}`, body, secrets.PUSH_TOKEN),
    edit: async (method, path, body) => ask(method, path, body, await (session ??= logIn(ask))),
    stop: async () => {
      await stopped(child);
      if (!dataDir) await rm(data, { recursive: true, force: true });
    },
  };
}

/** What a start that is bound to fail prints before it ends. */
export async function failedBoot({ dataDir, appDir, env }: Options): Promise<string> {
  const { child, log } = start(appDir ?? join(repository, 'cms/app'), {
    ...secrets,
    ...env,
    DATA_DIR: dataDir ?? '',
    CMS_PORT: String(await freePort()),
  });
  const isOver = await Promise.race([ended(child), pause(PATIENCE, false)]);
  if (!isOver) await stopped(child);
  return log();
}

function start(appDir: string, env: Record<string, string>) {
  const script = join(repository, 'node_modules/@strapi/strapi/bin/strapi.js');
  const child = spawn(process.execPath, [script, 'start'], {
    cwd: appDir,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return { child, log: () => printed };
}

async function answering(url: string, child: ChildProcess, log: () => string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end && child.exitCode === null) {
    const isUp = await fetch(`${url}/_health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await pause(100);
  }
  await stopped(child);
  throw new Error(`Strapi did not start:\n${log()}`);
}

const ended = (child: ChildProcess): Promise<true> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(true);
    else child.once('exit', () => resolve(true));
  });

async function stopped(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  if (await Promise.race([ended(child), pause(10_000, false)])) return;
  child.kill('SIGKILL');
  await ended(child);
}

/** The languages that the admin offers, the default one first. */
export async function languagesOf(cms: Cms): Promise<string[]> {
  const { text } = await cms.edit('GET', '/i18n/locales');
  const found = JSON.parse(text) as { code: string; isDefault: boolean }[];
  return found
    .toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault))
    .map(({ code }) => code);
}

/** The tokens that the plugin has made, by name. */
export async function serviceTokens(cms: Cms): Promise<string[]> {
  const { text } = await cms.edit('GET', '/admin/api-tokens');
  const { data } = JSON.parse(text) as { data: { name: string }[] };
  return data
    .map(({ name }) => name)
    .filter((name) => name.startsWith('Fifth Star'))
    .sort();
}

/** Registers the first editor, or logs in where there is one. */
async function logIn(ask: Cms['ask']): Promise<string> {
  const who = { email: 'ada@example.org', password: 'Passw0rd-of-tests' };
  const names = { firstname: 'Ada', lastname: 'Lovelace' };
  const registered = await ask('POST', '/admin/register-admin', { ...who, ...names });
  const { body } = registered.status === 200 ? registered : await ask('POST', '/admin/login', who);
  return body.data.token;
}

function jsonOf(text: string): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return {} as Body;
  }
}
