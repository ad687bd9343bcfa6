import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository's folder. */
export const root = resolve(import.meta.dirname, '..');

/** Everything the scripts are told from outside; `.env.example` documents the variables. */
export interface Environment {
  /** Where all state lives: database, uploads, releases, caches. Copying it is the backup. */
  dataDir: string;
  releasesDir: string;
  libraryDir: string;
  siteUrl: string;
  sitePort: number;
  cmsPort: number;
  cmsUrl: string;
  /** The tokens of the site (reads what is published) and of push (writes). */
  siteToken: string;
  pushToken: string;
  /** What child processes get: this process's environment with the defaults and secrets filled in. */
  variables: NodeJS.ProcessEnv;
}

const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
  'SITE_TOKEN',
  'PUSH_TOKEN',
] as const;

/**
 * The environment, from `.env`, the process and defaults; secrets that are missing are made once
 * and kept in `secrets.json` of the data folder.
 *
 * @throws {Error} if a port is no port.
 */
export function readEnvironment(): Environment {
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  const { env } = process;
  const dataDir = resolve(root, env['DATA_DIR'] || '.data');
  const secrets = readSecrets(dataDir, env);
  const sitePort = port('SITE_PORT', 4321);
  const cmsPort = port('CMS_PORT', 1337);
  const siteUrl = env['SITE_URL'] || `http://127.0.0.1:${sitePort}`;
  const cmsUrl = (env['CMS_URL'] || `http://127.0.0.1:${cmsPort}`).replace(/\/$/, '');
  const libraryDir = resolve(root, env['LIBRARY_DIR'] || 'content/library');
  return {
    dataDir,
    releasesDir: join(dataDir, 'releases'),
    libraryDir,
    siteUrl,
    sitePort,
    cmsPort,
    cmsUrl,
    siteToken: secrets.SITE_TOKEN,
    pushToken: secrets.PUSH_TOKEN,
    variables: {
      ...env,
      ...secrets,
      DATA_DIR: dataDir,
      SITE_URL: siteUrl,
      CMS_PORT: String(cmsPort),
      STRAPI_TELEMETRY_DISABLED: 'true',
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_PREVIEW_BACKGROUND: '0',
    },
  };
}

function port(name: string, fallback: number): number {
  const value = Number(process.env[name] || fallback);
  if (!Number.isInteger(value) || value < 1 || value > 65_535)
    throw new Error(`${name} is \`${process.env[name]}\`. Set it to a number from 1 to 65535.`);
  return value;
}

function readSecrets(dataDir: string, env: NodeJS.ProcessEnv) {
  const file = join(dataDir, 'secrets.json');
  const kept = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
    : {};
  const secrets = Object.fromEntries(
    SECRETS.map((name) => [name, env[name] || kept[name] || randomBytes(32).toString('hex')]),
  ) as Record<(typeof SECRETS)[number], string>;
  const made = SECRETS.filter((name) => !env[name] && !kept[name]);
  if (made.length) {
    mkdirSync(dataDir, { recursive: true });
    const all = { ...kept, ...Object.fromEntries(made.map((name) => [name, secrets[name]])) };
    writeFileSync(`${file}.part`, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.part`, file);
  }
  return secrets;
}
