/** `npm run push [-- --force] [-- --prune]`: brings the CMS to what the library folder says. */
import { parseArgs } from 'node:util';
import { readLibrary } from '@fifth-star/content/folder/read';
import { CmsClient } from './cms/client.ts';
import { readMemory, writeMemory } from './cms/folder-memory.ts';
import { pushLibrary } from './cms/push-library.ts';
import { readEnvironment } from './environment.ts';
import { main } from './main.ts';

await main(async () => {
  const { values } = parseArgs({
    options: { force: { type: 'boolean' }, prune: { type: 'boolean' } },
  });
  const { cmsUrl, pushToken, libraryDir } = readEnvironment();
  const library = await readLibrary(libraryDir);
  const pushed = await pushLibrary(new CmsClient(cmsUrl, pushToken), library, {
    ...values,
    memory: await readMemory(libraryDir),
    onProgress: (line) => console.log(line),
  });
  await writeMemory(libraryDir, pushed.memory);
  for (const { entry, message } of pushed.refused) console.error(`refused ${entry}: ${message}`);
  console.log(
    `${pushed.written.length} written, ${pushed.published.length} published, ${pushed.removed.length} removed, ` +
      `${pushed.unchanged} unchanged, ${pushed.refused.length} refused.`,
  );
  return pushed.refused.length ? 1 : 0;
});
