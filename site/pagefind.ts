import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages for the search page: a separate index for each `<html lang>`. */
export const pagefind = (): AstroIntegration => ({
  name: 'fifth-star:pagefind',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { index, errors } = await createIndex({});
      if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
      try {
        const path = fileURLToPath(dir);
        const indexed = await index.addDirectory({ path });
        const written = await index.writeFiles({ outputPath: `${path}pagefind` });
        const failed = [...indexed.errors, ...written.errors];
        if (failed.length) throw new Error(`Pagefind could not index: ${failed.join('; ')}`);
        await removeInterfaces(`${path}pagefind/`);
        logger.info(`${indexed.page_count} pages indexed`);
      } finally {
        await close();
      }
    },
  },
});

/** Pagefind writes its ready-made interfaces, too; the search page has its own. */
const INTERFACE = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

async function removeInterfaces(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(
    names.filter((name) => INTERFACE.test(name)).map((name) => rm(`${folder}${name}`)),
  );
}
