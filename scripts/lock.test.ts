import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock, waitForLock } from './lock.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'fifth-star-lock-')), 'lock');

test('a lock holds the process id and is gone once released', () => {
  const file = newFile();
  const release = takeLock(file, 'Taken');
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  release();
  expect(existsSync(file)).toBe(false);
});

test('a lock of a living process is refused with its id', () => {
  const file = newFile();
  writeFileSync(file, String(process.ppid));
  expect(() => takeLock(file, 'Taken')).toThrow(`Taken (process ${process.ppid}).`);
});

test.each(['999999999', '', 'nonsense'])(
  'a lock whose process is gone is taken over: “%s”',
  (holder) => {
    const file = newFile();
    writeFileSync(file, holder);
    takeLock(file, 'Taken');
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  },
);

test('who waits for a lock gets it once it is released', async () => {
  const file = newFile();
  const holder = spawn('sleep', ['0.5']);
  writeFileSync(file, String(holder.pid));
  const from = Date.now();
  const release = await waitForLock(file);
  expect(Date.now() - from).toBeGreaterThan(300);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  release();
  expect(process.listeners('exit')).not.toContain(release);
});
