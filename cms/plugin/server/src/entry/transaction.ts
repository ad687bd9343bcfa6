import type { Core } from '@strapi/strapi';

/** What is used of a transaction of the database. */
export interface Transaction {
  raw(sql: string, values?: unknown[]): Promise<unknown>;
}

/** Any number nobody else takes for a lock on this database. */
const LIBRARY_LOCK = 50_515;

/** Whether several processes may share the database. */
export const isPostgres = (strapi: Core.Strapi): boolean => strapi.db.dialect.client === 'postgres';

/** Runs `work` in one transaction, or in the one that is already open. */
export async function inTransaction<T>(
  strapi: Core.Strapi,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return await strapi.db.transaction(({ trx }) => work(trx as unknown as Transaction));
}

/**
 * Runs `work` in one transaction that no other one of this plugin overlaps, in whatever process:
 * two editors cannot unpublish a question and publish the check that asks it at the same time.
 * SQLite has one connection, so its transactions wait for each other anyway.
 */
export const inLibraryTransaction = <T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> =>
  inTransaction(strapi, async (transaction) => {
    if (isPostgres(strapi))
      await transaction.raw('select pg_advisory_xact_lock(?)', [LIBRARY_LOCK]);
    return work();
  });
