import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { kindNames } from '@fifth-star/content/model/kind';
import { uidOf } from '../content-types/content-type.ts';
import { inTransaction } from '../entry/transaction.ts';

/** The version of the snapshot's lines. A reader of another one refuses it. */
export const FORMAT = 1;

/**
 * A hash over all published rows that changes with every publish, unpublish and delete.
 * Straight from the tables, because a publisher asks for it every few seconds.
 */
export const revision = (strapi: Core.Strapi): Promise<string> =>
  inTransaction(strapi, async (transaction) => {
    const hash = createHash('sha256').update(`format ${FORMAT}`);
    for (const kind of kindNames) {
      const table = strapi.db.metadata.get(uidOf(kind)).tableName;
      const rows = (await strapi.db
        .getConnection(table)
        .select('id', 'document_id', 'locale', 'updated_at', 'published_at')
        .whereNotNull('published_at')
        .orderBy('id')
        .transacting(transaction as never)) as object[];
      hash.update(`\n${kind}`);
      for (const row of rows) hash.update(`\n${JSON.stringify(Object.values(row))}`);
    }
    return hash.digest('hex').slice(0, 32);
  });
