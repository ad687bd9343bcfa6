/** `npm run admin:password -- --email … --password …`: sets the password of an editor. The CMS must not be running. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { startNode } from './child.ts';
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
    { cwd: join(root, 'cms/app'), env: variables, output: 'inherit' },
  );
  return new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
});
