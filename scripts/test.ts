/** `npm test`: every check and every test, the browser's included. Tells what failed and ends with a count. */
import { spawn } from 'node:child_process';
import { findBrowser } from './browser.ts';
import { buildCms } from './cms/build-cms.ts';
import { readEnvironment, root } from './environment.ts';
import { main } from './main.ts';

interface Step {
  title: string;
  script: string;
}

/** One after another: they read files that builds of the site write. */
const FIRST: Step[] = [
  { title: 'The library', script: 'check' },
  { title: 'Format, types and lint', script: 'lint' },
];

/** Two lanes beside each other, because the longest steps mostly wait. */
const LANES: Step[][] = [
  [{ title: 'The CMS over HTTP, and the publisher', script: 'test:cms' }],
  [
    { title: 'Unit and property tests', script: 'test:unit' },
    { title: 'The built site', script: 'test:build' },
    { title: 'The whole way, in a browser', script: 'test:e2e' },
  ],
];

await main(async () => {
  const { variables } = readEnvironment();
  const env = { ...variables, CHROMIUM_PATH: findBrowser(console.log) };
  await buildCms(env, console.log);
  const failed: string[] = [];
  const take = async (steps: readonly Step[]) => {
    for (const step of steps) if (!(await run(step, env))) failed.push(step.script);
  };
  await take(FIRST);
  await Promise.all(LANES.map(take));
  const total = [FIRST, ...LANES].flat().length;
  if (failed.length) console.log(`\nFailed: ${failed.map((name) => `npm run ${name}`).join(', ')}`);
  console.log(`\n${total - failed.length} passed, ${failed.length} failed`);
  return failed.length ? 1 : 0;
});

/** Runs one script, prints what it said once it is over, and tells whether it passed. */
async function run({ title, script }: Step, env: NodeJS.ProcessEnv): Promise<boolean> {
  console.log(`… ${title} (npm run ${script})`);
  const from = Date.now();
  const child = spawn('npm', ['run', '-s', script], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  const outcome = code === 0 ? 'passed' : 'FAILED';
  const time = Math.round((Date.now() - from) / 1000);
  console.log(`\n── ${title} (npm run ${script})\n${output}   ${outcome} in ${time} s\n`);
  return code === 0;
}
