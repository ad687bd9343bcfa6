import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boot, failedBoot, languagesOf, secrets, serviceTokens, type Cms } from './boot.ts';
import { ensureBuilt, repository } from './built.ts';
import { library, load } from './library.ts';

let folder: string;
let dataDir: string;

beforeAll(async () => {
  await ensureBuilt();
  folder = await mkdtemp(join(tmpdir(), 'fifth-star-restart-'));
  dataDir = join(folder, 'data');
  const cms = await boot({ dataDir });
  await load(cms, library());
  await cms.stop();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Another app on the same data: ours, with another list of plugins. */
async function appWith(name: string, plugins: string): Promise<string> {
  const app = join(folder, name);
  await mkdir(app);
  await cp(join(repository, 'cms/app/package.json'), join(app, 'package.json'));
  await cp(join(repository, 'cms/app/dist/config'), join(app, 'config'), { recursive: true });
  await writeFile(join(app, 'config/plugins.js'), plugins);
  await symlink(join(repository, 'node_modules'), join(app, 'node_modules'));
  return app;
}

const entries = async (cms: Cms) => (await cms.push('GET', '/library')).body.entries.length;

test('a second start adds no language and no token', async () => {
  const cms = await boot({ dataDir });
  expect(await languagesOf(cms)).toEqual(['en', 'uk', 'ru', 'lv']);
  expect(await serviceTokens(cms)).toEqual(['Fifth Star push', 'Fifth Star site']);
  await cms.stop();
});

test('a new secret replaces the old one', async () => {
  const cms = await boot({ dataDir, env: { PUSH_TOKEN: 'a-new-secret' } });
  const ask = (token: string) => cms.ask('GET', '/api/fifth-star/library', undefined, token);
  expect((await ask('a-new-secret')).status).toBe(200);
  expect((await ask(secrets.PUSH_TOKEN)).status).toBe(401);
  await cms.stop();
});

test('a start with the plugin disabled loses nothing', async () => {
  const appDir = await appWith(
    'disabled',
    `module.exports = () => ({ 'fifth-star': { enabled: false } });`,
  );
  const without = await boot({ dataDir, appDir });
  expect((await without.push('GET', '/library')).status).toBe(404);
  await without.stop();
  const cms = await boot({ dataDir });
  expect(await entries(cms)).toBe(library().length);
  await cms.stop();
});

test('a start with the plugin not built ends with what to do', async () => {
  const source = join(repository, 'cms/app/dist/config/plugins.js');
  const appDir = await appWith('unbuilt', '');
  await cp(source, join(appDir, 'config/plugins.js'));
  // A plugin without dist, found before the built one.
  const plugin = join(appDir, 'config/node_modules/strapi-plugin-fifth-star');
  await mkdir(plugin, { recursive: true });
  await cp(join(repository, 'cms/plugin/package.json'), join(plugin, 'package.json'));
  const log = await failedBoot({ dataDir, appDir });
  expect(log).toContain('has not been built');
  expect(log).toContain('npm run build --workspace strapi-plugin-fifth-star');
});

test('the document service publishes through the guard, whatever the action is called', async () => {
  const data = join(folder, 'documents');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, 'documents.ts')],
    {
      cwd: join(repository, 'cms/app'),
      env: { ...process.env, ...secrets, DATA_DIR: data, NODE_ENV: 'production' },
    },
  );
  const results = JSON.parse(stdout.slice(stdout.indexOf('RESULTS ') + 8)) as Record<
    string,
    string
  >;
  const expected: [attempt: string, result: RegExp][] = [
    ['create a bad one', /definition: is missing/],
    ['left of it', /^0$/],
    ['update to a bad one', /definition/],
    ['definition then', /What it means\./],
    ['publish a language that is not there', /no draft/],
    ['create a good one', /^done$/],
    ['update to a good one', /^done$/],
  ];
  for (const [attempt, result] of expected) expect(results[attempt], attempt).toMatch(result);
});
