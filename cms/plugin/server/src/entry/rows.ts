import type { Core } from '@strapi/strapi';
import { kindNames, type Kind } from '@fifth-star/content/model/kind';
import { entryName } from '@fifth-star/content/model/kinds';
import { uidOf } from '../content-types/content-type.ts';
import type { Row } from './row.ts';
import { tableOf } from './table.ts';

/** Drafts, or what readers see. */
export type Status = 'draft' | 'published';

const PAGE = 500;

const where = (status: Status) => ({
  publishedAt: status === 'draft' ? { $null: true } : { $notNull: true },
});

/** The rows of one document, in the order in which they were written. */
export const rowsOfDocument = (
  strapi: Core.Strapi,
  kind: Kind,
  documentId: string,
  status: Status,
): Promise<Row[]> =>
  tableOf<Row>(strapi, uidOf(kind)).findMany({
    where: { documentId, ...where(status) },
    orderBy: { id: 'asc' },
  });

/** The rows of the entry with a slug, of all its languages. */
export const rowsOfSlug = (
  strapi: Core.Strapi,
  kind: Kind,
  slug: string,
  status: Status,
): Promise<Row[]> =>
  tableOf<Row>(strapi, uidOf(kind)).findMany({
    where: { slug, ...where(status) },
    orderBy: { id: 'asc' },
  });

/** Every row of a kind, page by page in the order of ids, so that memory stays flat. */
export async function* allRows(
  strapi: Core.Strapi,
  kind: Kind,
  status: Status,
): AsyncGenerator<Row[]> {
  for (let last = 0; ;) {
    const page = await tableOf<Row>(strapi, uidOf(kind)).findMany({
      where: { id: { $gt: last }, ...where(status) },
      orderBy: { id: 'asc' },
      limit: PAGE,
    });
    const end = page.at(-1);
    if (!end) return;
    last = end.id;
    yield page;
  }
}

/** All rows of a kind by document, in the order in which the documents were written. */
export async function rowsByDocument(
  strapi: Core.Strapi,
  kind: Kind,
  status: Status,
): Promise<Map<string, Row[]>> {
  const found = new Map<string, Row[]>();
  for await (const page of allRows(strapi, kind, status))
    for (const row of page) {
      const rows = found.get(row.documentId);
      if (rows) rows.push(row);
      else found.set(row.documentId, [row]);
    }
  return found;
}

/** The names of all entries of which nothing is published, in alphabetical order. */
export async function draftNames(strapi: Core.Strapi): Promise<string[]> {
  const names: string[] = [];
  for (const kind of kindNames) {
    const rows = await tableOf<Pick<Row, 'slug' | 'publishedAt'>>(strapi, uidOf(kind)).findMany({
      select: ['slug', 'publishedAt'],
    });
    const published = new Set(rows.filter((row) => row.publishedAt).map(({ slug }) => slug));
    const slugs = new Set(rows.flatMap(({ slug }) => slug ?? []));
    const drafts = [...slugs].filter((slug) => !published.has(slug));
    names.push(...drafts.map((slug) => entryName({ kind, slug })));
  }
  return names.sort();
}
