/**
 * Run by a test in the folder of the app: publishes through the document service of a Strapi in
 * this process, as another plugin would, and prints what became of each attempt as JSON.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Strapi from '@strapi/strapi';

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi') as typeof Strapi;

const appDir = process.cwd();
const strapi = await createStrapi({ appDir, distDir: join(appDir, 'dist') }).load();
const documents = strapi.documents('plugin::fifth-star.term' as never) as unknown as {
  create(params: object): Promise<{ documentId: string }>;
  update(params: object): Promise<unknown>;
  publish(params: object): Promise<unknown>;
  findOne(params: object): Promise<unknown>;
};

async function attempt(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'done';
  } catch (error) {
    return (error as Error).message;
  }
}

const good = { term: 'Word', definition: 'What it means.' };
const published = { locale: 'en', status: 'published' } as const;
const results: Record<string, string> = {};
results['create a bad one'] = await attempt(() =>
  documents.create({ ...published, data: { term: 'Word' } }),
);
results['left of it'] = String(await strapi.db.query('plugin::fifth-star.term').count());
const { documentId } = await documents.create({ locale: 'en', data: good });
results['update to a bad one'] = await attempt(() =>
  documents.update({ ...published, documentId, data: { definition: 'With <i>tags</i>.' } }),
);
results['definition then'] = JSON.stringify(await documents.findOne({ documentId, locale: 'en' }));
results['publish a language that is not there'] = await attempt(() =>
  documents.publish({ documentId, locale: 'lv' }),
);
results['create a good one'] = await attempt(() =>
  documents.create({ ...published, data: { ...good, term: 'Another' } }),
);
results['update to a good one'] = await attempt(() =>
  documents.update({ ...published, documentId, data: { definition: 'Another meaning.' } }),
);
await strapi.destroy();
console.log(`\nRESULTS ${JSON.stringify(results)}`);
process.exit(0);
