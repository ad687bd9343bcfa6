import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../scripts/release/build-site.ts';
import { root } from '../../scripts/environment.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the site built from the starter library, without CMS and without network. */
    site: string;
  }
}

/** Builds the starter library's site once for all tests of the project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'fifth-star-site-'));
  const site = join(folder, 'site');
  await buildSite({
    libraryDir: join(root, 'content/library'),
    outDir: site,
    cacheDir: join(folder, 'cache'),
    variables: {
      ...process.env,
      SITE_URL: 'https://fifth-star.example',
      NODE_OPTIONS: `--import=${join(root, 'tests/no-network.mjs')}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  project.provide('site', site);
  return () => rm(folder, { recursive: true, force: true });
}
