import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const require = createRequire(import.meta.url);

/**
 * The path of a Chromium: CHROMIUM_PATH, an installed one, Playwright's own; failing these it installs one,
 * as root on Debian from the system's packages, else Playwright's own.
 *
 * @throws {Error} if none can be had.
 */
export function findBrowser(log: (line: string) => void): string {
  const present = presentBrowser();
  if (present) return present;
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  log(
    `No Chromium found. Installing one (${isDebianRoot ? 'apt-get install chromium' : 'playwright install chromium'}) …`,
  );
  if (isDebianRoot) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      env,
    });
  } else {
    const cli = join(dirname(require.resolve('playwright/package.json')), 'cli.js');
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  }
  const installed = presentBrowser();
  if (!installed)
    throw new Error(
      'The browser tests need Chromium, and none could be installed. Install one and set CHROMIUM_PATH to it, then run `npm test` again.',
    );
  return installed;
}

function presentBrowser(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (!existsSync(chosen))
      throw new Error(
        `CHROMIUM_PATH is \`${chosen}\`, and there is no such file. Correct it, or unset it.`,
      );
    return chosen;
  }
  for (const name of NAMES)
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: 'pipe' }).trim();
    } catch {
      continue;
    }
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}
