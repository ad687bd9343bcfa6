import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Another process holds the lock. */
class LockTaken extends Error {
  override name = 'LockTaken';
}

/**
 * Takes the lock file for this process and gives back how to release it. A lock whose process is gone is taken over.
 *
 * @throws {LockTaken} with `taken` and the holder's process id, if another process holds it.
 */
export function takeLock(file: string, taken: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 2) throw error;
      const holder = Number(readFileSync(file, 'utf8'));
      if (holder !== process.pid && isAlive(holder))
        throw new LockTaken(`${taken} (process ${holder}).`);
      rmSync(file, { force: true });
    }
  }
  const release = () => {
    process.off('exit', release);
    rmSync(file, { force: true });
  };
  process.once('exit', release);
  return release;
}

/** Takes the lock file as soon as nobody holds it, and gives back how to release it. */
export async function waitForLock(file: string): Promise<() => void> {
  for (;;) {
    try {
      return takeLock(file, 'Taken');
    } catch (error) {
      if (!(error instanceof LockTaken)) throw error;
      await setTimeout(200);
    }
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
