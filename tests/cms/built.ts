import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The root of the repository. */
export const repository = join(import.meta.dirname, '../..');

const run = promisify(execFile);

let done: Promise<void> | undefined;

/** Builds the plugin and compiles the app, unless what is there is newer than their sources. */
export const ensureBuilt = (): Promise<void> => (done ??= build());

async function build(): Promise<void> {
  const plugin = join(repository, 'cms/plugin');
  const sources = ['cms/plugin/server/src', 'content/model', 'content/body', 'content/language'];
  if ((await newest(...sources)) > (await writtenAt(join(plugin, 'dist/server/index.js'))))
    await run('npm', ['run', 'build'], { cwd: plugin });
  const app = join(repository, 'cms/app');
  if ((await newest('cms/app/config')) > (await writtenAt(join(app, 'dist/config/plugins.js'))))
    await run(join(repository, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.json'], { cwd: app });
}

/** When the latest file of the folders was written; tests and data do not count. */
async function newest(...folders: string[]): Promise<number> {
  const times = await Promise.all(
    folders.map(async (folder) => {
      const root = join(repository, folder);
      const files = await readdir(root, { recursive: true, withFileTypes: true });
      return Promise.all(
        files
          .filter((file) => file.isFile() && !file.name.endsWith('.test.ts'))
          .map((file) => writtenAt(join(file.parentPath, file.name))),
      );
    }),
  );
  return Math.max(...times.flat());
}

const writtenAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
