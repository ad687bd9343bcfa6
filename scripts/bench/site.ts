import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolder } from '@fifth-star/content/folder/check';
import { readFiles, readLibrary } from '@fifth-star/content/folder/read';
import { entriesOf } from '@fifth-star/content/model/library';
import { buildCms } from '../cms/build-cms.ts';
import { CmsClient } from '../cms/client.ts';
import { startCms } from '../cms/cms-process.ts';
import { pullLibrary } from '../cms/pull-library.ts';
import { pushLibrary } from '../cms/push-library.ts';
import { readEnvironment } from '../environment.ts';
import { assertFree } from '../ports.ts';
import { buildSite } from '../release/build-site.ts';
import { Publisher } from '../release/publisher.ts';
import { openDictionaries } from '../spelling/dictionary.ts';
import { proofSpelling } from '../spelling/proof-spelling.ts';
import { readWordLists } from '../spelling/word-list.ts';
import { buildBareSite } from './bare-site.ts';
import { heaviestPages } from './page-weight.ts';

/** What `npm run check` does, dictionaries opened anew. */
async function checkAll(libraryDir: string): Promise<void> {
  const spelling = proofSpelling(await openDictionaries(), await readWordLists());
  checkFolder(await readFiles(libraryDir), [spelling]);
}

/** Seconds that `work` takes. */
async function seconds(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}

const row = (name: string, value: number, beside?: { name: string; value: number }) =>
  console.log(
    `${name.padEnd(52)} ${value.toFixed(2).padStart(7)} s` +
      (beside
        ? `   ${(value / beside.value).toFixed(2)} × ${beside.name} (${beside.value.toFixed(2)} s)`
        : ''),
  );

/** Prints what the library takes on its way: check, build, push, pull, publish; then the weight of the pages. */
export async function benchSite(): Promise<void> {
  const { libraryDir, cmsPort, cmsUrl, siteUrl, pushToken, siteToken, variables } =
    readEnvironment();
  await assertFree('CMS_PORT', cmsPort);
  await buildCms(variables, console.log);
  const folder = await mkdtemp(join(tmpdir(), 'fifth-star-bench-'));
  const env = { ...variables, DATA_DIR: folder };
  try {
    // A copy, so that one text may be changed.
    const copy = join(folder, 'library');
    await cp(libraryDir, copy, { recursive: true });
    const files = await readFiles(copy);
    const library = await readLibrary(copy);
    const entries = entriesOf(library);
    const texts = entries.reduce((sum, entry) => sum + Object.keys(entry.texts).length, 0);
    console.log(`The library of \`${libraryDir}\`: ${entries.length} entries, ${texts} texts.\n`);

    const reading = await seconds(() => readLibrary(copy));
    row('check, with spelling in all languages', await seconds(() => checkAll(copy)), {
      name: 'reading it',
      value: reading,
    });

    const outDir = join(folder, 'site');
    const build = { libraryDir: copy, outDir, cacheDir: join(folder, 'cache'), variables: env };
    const bare = await seconds(() => buildBareSite(join(folder, 'bare'), files, env));
    const beside = { name: 'bare Astro on the same texts', value: bare };
    const building = await seconds(() => buildSite(build));
    row('site, first build', building, beside);
    row('site, built again with its cache', await seconds(() => buildSite(build)), beside);
    const [article = ''] = [...files.keys()].filter((path) => path.endsWith('.mdx'));
    await writeFile(
      join(copy, article),
      `${await readFile(join(copy, article), 'utf8')}\nA change.\n`,
    );
    row('site, built after one text changed', await seconds(() => buildSite(build)), beside);

    const cms = await startCms({ url: cmsUrl, variables: env, logFile: join(folder, 'cms.log') });
    const client = new CmsClient(cmsUrl, pushToken);
    const first = await seconds(() => pushLibrary(client, library));
    row('push into an empty CMS', first);
    row('push again, nothing to write', await seconds(() => pushLibrary(client, library)), {
      name: 'the first',
      value: first,
    });
    const pulling = await seconds(() => pullLibrary(client, join(folder, 'pulled')));
    row('pull', pulling, { name: 'the push', value: first });
    row('revision', await seconds(() => client.revision()), { name: 'a pull', value: pulling });
    const publisher = new Publisher({
      client: new CmsClient(cmsUrl, siteToken),
      releasesDir: join(folder, 'releases'),
      cacheDir: join(folder, 'cache-2'),
      siteUrl,
      builder: 'bench',
      variables: env,
      log: () => {},
    });
    row('publish: pull, build, verify, swap', await seconds(() => publisher.publishIfNew()), {
      name: 'the first build',
      value: building,
    });
    cms.kill();

    console.log('\nHeaviest page of each template, brotli, with its inlined styles:');
    for (const { template, bytes, file } of await heaviestPages(outDir))
      console.log(`${template.padEnd(52)} ${String(bytes).padStart(7)} B   ${file}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
