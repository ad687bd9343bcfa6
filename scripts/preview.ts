/** `npm run preview`: serves `dist/` with the headers it would have on a CDN. */
import { join } from 'node:path';
import { readEnvironment, root } from './environment.ts';
import { main } from './main.ts';
import { assertFree } from './ports.ts';
import { siteServer } from './release/site-server.ts';

await main(async () => {
  const { sitePort } = readEnvironment();
  await assertFree('SITE_PORT', sitePort);
  siteServer(join(root, 'dist')).listen(sitePort, '127.0.0.1');
  console.log(`http://127.0.0.1:${sitePort}`);
});
