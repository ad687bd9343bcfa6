/** `npm run pull`: writes what is published in the CMS into the library folder. */
import { entryName } from '@fifth-star/content/model/kinds';
import { CmsClient } from './cms/client.ts';
import { writeMemory } from './cms/folder-memory.ts';
import { hashesOf, pullLibrary } from './cms/pull-library.ts';
import { readEnvironment } from './environment.ts';
import { main } from './main.ts';

await main(async () => {
  const { cmsUrl, pushToken, libraryDir } = readEnvironment();
  const client = new CmsClient(cmsUrl, pushToken);
  const { library, written, removed } = await pullLibrary(client, libraryDir);
  await client.markPulled(hashesOf(library, ({ kind, slug }) => `${kind}/${slug}`));
  await writeMemory(libraryDir, hashesOf(library, entryName));
  for (const path of written) console.log(`written ${path}`);
  for (const path of removed) console.log(`removed ${path}`);
  console.log(`${written.length} files written, ${removed.length} removed.`);
});
