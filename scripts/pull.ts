/** `npm run pull`: writes what is published in the CMS into the library folder. */
import { CmsClient } from './cms/client.ts';
import { writeMemory } from './cms/folder-memory.ts';
import { hashesOf, memoryOf, pullLibrary } from './cms/pull-library.ts';
import { readEnvironment } from './environment.ts';
import { main } from './main.ts';

await main(async () => {
  const { cmsUrl, pushToken, libraryDir } = readEnvironment();
  const client = new CmsClient(cmsUrl, pushToken);
  const { library, written, removed } = await pullLibrary(client, libraryDir);
  await client.markPulled(hashesOf(library));
  await writeMemory(libraryDir, memoryOf(library));
  for (const path of written) console.log(`written ${path}`);
  for (const path of removed) console.log(`removed ${path}`);
  console.log(`${written.length} files written, ${removed.length} removed.`);
});
