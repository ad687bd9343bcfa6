import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../environment.ts';
import { hashOfSources } from '../sources.ts';

/** A thing that is built from sources and noted with their hash, so that it is built again only when they change. */
interface Target {
  title: string;
  workspace: string;
  /** Files and folders it is made from. */
  sources: string[];
  stamp: string;
}

const TARGETS: Target[] = [
  {
    title: 'Building the plugin …',
    workspace: 'cms/plugin',
    sources: [
      'cms/plugin/server',
      'cms/plugin/admin',
      'cms/plugin/package.json',
      'content/model',
      'content/body',
      'content/language',
      'content/scoring',
      'package-lock.json',
    ],
    stamp: 'cms/plugin/dist/.built',
  },
  {
    title: 'Building the admin (half a minute, the first time only) …',
    workspace: 'cms/app',
    sources: [
      'cms/plugin/dist/admin',
      'cms/app/config',
      'cms/app/src',
      'cms/app/package.json',
      'cms/app/tsconfig.json',
      'package-lock.json',
    ],
    stamp: 'cms/app/dist/.built',
  },
];

/**
 * Builds the plugin and the admin where their sources have changed.
 *
 * @throws {Error} with the output of the build that failed.
 */
export async function buildCms(
  variables: NodeJS.ProcessEnv,
  log: (line: string) => void,
): Promise<void> {
  for (const { title, workspace, sources, stamp } of TARGETS) {
    const hash = await hashOfSources(sources);
    const file = join(root, stamp);
    if (existsSync(file) && readFileSync(file, 'utf8') === hash) continue;
    log(title);
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['run', '-s', 'build', '--workspace', workspace],
      {
        cwd: root,
        env: { ...variables, NODE_ENV: 'production' },
        encoding: 'utf8',
        shell: process.platform === 'win32',
      },
    );
    if (status !== 0) throw new Error(`${workspace} could not be built.\n${stdout}${stderr}`);
    // Its own output may be one of its sources' neighbours, so the hash is that of what was read.
    writeFileSync(file, hash);
  }
}
