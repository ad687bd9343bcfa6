import { createRequire } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { onOutput as listen, startNode } from '../child.ts';
import { root } from '../environment.ts';
import { waitForLock } from '../lock.ts';

const require = createRequire(import.meta.url);

/** The build of the site failed; the message is what Astro said, without its stack. */
export class BuildError extends Error {
  override name = 'BuildError';
}

/** Builds the site of a library folder into `outDir`, in a process of its own. */
export async function buildSite(options: {
  libraryDir: string;
  outDir: string;
  cacheDir?: string;
  variables: NodeJS.ProcessEnv;
  onOutput?: (text: string) => void;
}): Promise<void> {
  refuseBeside(options.outDir);
  // Two builds at a time would take each other's pages out of Astro's working folder.
  const release = await waitForLock(join(root, '.astro', 'build.lock'));
  try {
    await runAstro(options);
  } finally {
    release();
  }
}

/** Refuses a folder beside the project whose name begins with the project's own: Astro takes it for one inside, and fails. */
export function refuseBeside(outDir: string, project = root): void {
  const path = resolve(outDir);
  if (!path.startsWith(project) || path === project || path.startsWith(project + sep)) return;
  throw new BuildError(
    `The site cannot be built in \`${path}\`: this begins with the project's own path, \`${project}\`. Choose another DATA_DIR or OUT_DIR, with another name or inside the project.`,
  );
}

async function runAstro({
  libraryDir,
  outDir,
  cacheDir,
  variables,
  onOutput,
}: Parameters<typeof buildSite>[0]): Promise<void> {
  const astro = join(dirname(require.resolve('astro/package.json')), 'bin', 'astro.mjs');
  const child = startNode(astro, ['build'], {
    env: {
      ...variables,
      NODE_ENV: 'production',
      LIBRARY_DIR: libraryDir,
      OUT_DIR: outDir,
      ...(cacheDir ? { ASTRO_CACHE_DIR: cacheDir } : {}),
    },
    output: 'pipe',
  });
  let output = '';
  listen(child, (text) => {
    output = (output + text).slice(-20_000);
    onOutput?.(text);
  });
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  if (code !== 0) throw new BuildError(`The site could not be built.\n${told(output)}`);
}

/** The part of Astro's output that tells what is wrong. */
function told(output: string): string {
  const lines = output.replaceAll(/\u001b\[[\d;]*m/g, '').split('\n');
  const from = lines.findIndex((line) => /error/i.test(line));
  return lines
    .slice(Math.max(0, from))
    .filter((line) => !/^\s+at |Stack trace/.test(line))
    .slice(0, 200)
    .join('\n')
    .trim();
}
