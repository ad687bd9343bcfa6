import type { Core } from '@strapi/strapi';

/** Any number nobody else takes for a lock on this database. */
const LIBRARY_LOCK = 50_515;

/**
 * Runs `work` in one transaction that no other one of this plugin overlaps, in whatever process:
 * two editors cannot unpublish a question and publish the check that asks it at the same time.
 * SQLite has one connection, so its transactions wait for each other anyway.
 */
export async function inLibraryTransaction<T>(
  strapi: Core.Strapi,
  work: () => Promise<T>,
): Promise<T> {
  return await strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres')
      await trx.raw('select pg_advisory_xact_lock(?)', [LIBRARY_LOCK]);
    return work();
  });
}
