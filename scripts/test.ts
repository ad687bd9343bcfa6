/** `npm test`: every check and every test, the browser's included. Tells what failed and ends with a count. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';
import { buildCms } from './cms/build-cms.ts';
import { readEnvironment, root } from './environment.ts';
import { main } from './main.ts';

/** One after another: two builds of the site at a time would share Astro's working folder. */
const STEPS: [title: string, script: string][] = [
  ['The library', 'check'],
  ['Format, types and lint', 'lint'],
  ['Unit and property tests', 'test:unit'],
  ['The built site', 'test:build'],
  ['The CMS over HTTP, and the publisher', 'test:cms'],
  ['The whole way, in a browser', 'test:e2e'],
];

await main(async () => {
  const { variables } = readEnvironment();
  const env = { ...variables, CHROMIUM_PATH: findBrowser(console.log) };
  await buildCms(env, console.log);
  const failed: string[] = [];
  for (const [title, script] of STEPS) {
    console.log(`\n── ${title} (npm run ${script})`);
    const from = Date.now();
    const { status } = spawnSync('npm', ['run', '-s', script], {
      cwd: root,
      env,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    const outcome = status === 0 ? 'passed' : 'FAILED';
    console.log(`   ${outcome} in ${Math.round((Date.now() - from) / 1000)} s`);
    if (status !== 0) failed.push(script);
  }
  if (failed.length) console.log(`\nFailed: ${failed.map((name) => `npm run ${name}`).join(', ')}`);
  console.log(`\n${STEPS.length - failed.length} passed, ${failed.length} failed`);
  return failed.length ? 1 : 0;
});
