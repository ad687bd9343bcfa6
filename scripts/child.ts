import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { root } from './environment.ts';

/** Starts `node script …args` as a child that does not outlive this process, even if this one is killed. */
export function startNode(
  script: string,
  args: readonly string[],
  { cwd = root, env, output }: { cwd?: string; env: NodeJS.ProcessEnv; output: 'pipe' | 'inherit' },
): ChildProcess {
  const preload = join(root, 'scripts/die-with-parent.mjs');
  return spawn(process.execPath, ['--import', preload, script, ...args], {
    cwd,
    env,
    stdio: ['ignore', output, output, 'ipc'],
  });
}

/** Calls `take` with whatever a child with piped output prints. */
export function onOutput(child: ChildProcess, take: (text: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', take);
}
