/** `npm run build`: the site of the library folder (LIBRARY_DIR) in `dist/`, verified. No CMS and no network needed. */
import { join } from 'node:path';
import { readLibrary } from '@fifth-star/content/folder/read';
import { readEnvironment, root } from './environment.ts';
import { main } from './main.ts';
import { buildSite } from './release/build-site.ts';
import { VerifyError, verifySite } from './release/verify.ts';

await main(async () => {
  const { libraryDir, variables } = readEnvironment();
  const outDir = variables['OUT_DIR'] || join(root, 'dist');
  const library = await readLibrary(libraryDir);
  await buildSite({
    libraryDir,
    outDir,
    variables,
    onOutput: (text) => process.stdout.write(text),
  });
  const faults = await verifySite(outDir, library);
  if (faults.length) throw new VerifyError(`The built site is not whole.\n${faults.join('\n')}`);
  console.log('Every link leads somewhere and every page is there.');
});
