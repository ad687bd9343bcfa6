/** `npm run admin:password -- --email … --password …`: sets the password of an editor. The CMS must not be running. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { onOutput, startNode } from './child.ts';
import { readEnvironment, root } from './environment.ts';
import { takeLock } from './lock.ts';
import { main } from './main.ts';

const require = createRequire(join(root, 'cms/app/package.json'));

await main(async () => {
  const { values } = parseArgs({
    options: { email: { type: 'string' }, password: { type: 'string' } },
  });
  if (!values.email || !values.password)
    throw new Error(
      "Say whose password and which: `npm run admin:password -- --email you@example.org --password 'New-password-1'`.",
    );
  const { dataDir, variables } = readEnvironment();
  takeLock(join(dataDir, 'lock'), 'Fifth Star is running. Stop it first (Ctrl-C in its window)');
  const strapi = join(dirname(require.resolve('@strapi/strapi/package.json')), 'bin', 'strapi.js');
  const child = startNode(
    strapi,
    ['admin:reset-user-password', '--email', values.email, '--password', values.password],
    { cwd: join(root, 'cms/app'), env: { ...variables, NODE_ENV: 'production' }, output: 'pipe' },
  );
  let output = '';
  onOutput(child, (text) => (output += text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0)
    throw new Error(
      `The password was not changed: ${/Error: (.+)/.exec(output)?.[1] ?? output.trim()}\n` +
        'The e-mail must be that of an editor; the password needs eight characters, with a capital letter, a small one and a digit.',
    );
  console.log(`The password of ${values.email} is changed. Start again with \`npm start\`.`);
});
