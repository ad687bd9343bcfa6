import type { Core } from '@strapi/strapi';
import type { Kind } from '@fifth-star/content/model/kind';
import { tableOf } from '../entry/table.ts';

/** Where a table of the plugin keeps, per entry, the state that push or pull last agreed on. */
export const BASE_UID = 'plugin::fifth-star.base';

/** The hidden content type behind `BASE_UID`. */
export const baseContentType = {
  kind: 'collectionType',
  collectionName: 'fs_bases',
  info: { singularName: 'base', pluralName: 'bases', displayName: 'Fifth Star bases' },
  options: { draftAndPublish: false },
  pluginOptions: {
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
  indexes: [{ name: 'fs_bases_entry_index', columns: ['entry'], type: null }],
  attributes: {
    entry: { type: 'string', required: true },
    hash: { type: 'string', required: true },
  },
} as const;

const bases = (strapi: Core.Strapi) =>
  tableOf<{ id: number; entry: string; hash: string }>(strapi, BASE_UID);

/** How an entry is named in requests and in the table: `practice/plain-words`. */
export const keyOf = (kind: Kind, slug: string): string => `${kind}/${slug}`;

/** The hash of an entry that push and the drafts last agreed on; `undefined` when they never met. */
export async function baseOf(strapi: Core.Strapi, entry: string): Promise<string | undefined> {
  const row = await bases(strapi).findOne({ where: { entry } });
  return row?.hash;
}

/** All of them, by entry. */
export async function allBases(strapi: Core.Strapi): Promise<Map<string, string>> {
  const rows = await bases(strapi).findMany({ select: ['entry', 'hash'] });
  return new Map(rows.map(({ entry, hash }) => [entry, hash]));
}

/** Remembers what push and the drafts agree on now. */
export async function setBase(strapi: Core.Strapi, entry: string, hash: string): Promise<void> {
  const table = bases(strapi);
  const known = await table.findOne({ where: { entry } });
  if (!known) await table.create({ data: { entry, hash } });
  else if (known.hash !== hash) await table.update({ where: { id: known.id }, data: { hash } });
}

/** Forgets an entry that is no longer there. */
export const removeBase = (strapi: Core.Strapi, entry: string): Promise<unknown> =>
  bases(strapi).deleteMany({ where: { entry } });
