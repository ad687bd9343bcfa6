import type { Core } from '@strapi/strapi';
import { stableJson } from '@fifth-star/content/model/hash';
import type { Kind } from '@fifth-star/content/model/kind';
import { factNames, uidOf } from '../content-types/content-type.ts';
import { factsOf, textsOf, type Row } from '../entry/row.ts';
import { rowsOfDocument } from '../entry/rows.ts';
import { tableOf } from '../entry/table.ts';

/**
 * Gives the published rows of all languages the facts of `source`: facts are published once.
 * Strapi does this or does not, depending on the database (it compares with an arbitrary row).
 */
export async function syncPublishedFacts(
  strapi: Core.Strapi,
  kind: Kind,
  source: Row,
): Promise<void> {
  const facts = stableJson(factsOf(kind, source));
  const data = Object.fromEntries(factNames(kind).map((name) => [name, source[name] ?? null]));
  for (const row of await rowsOfDocument(strapi, kind, source.documentId, 'published'))
    if (stableJson(factsOf(kind, row)) !== facts)
      await tableOf<Row>(strapi, uidOf(kind)).updateMany({
        where: { id: row.id },
        data: { ...data, updatedAt: new Date() },
      });
}

/**
 * Makes the Content Manager say "modified" of exactly those languages whose draft differs from what
 * readers see. It only compares times, and shared facts touch the times of all languages.
 */
export async function settleTimes(
  strapi: Core.Strapi,
  kind: Kind,
  documentId: string,
): Promise<void> {
  const published = await rowsOfDocument(strapi, kind, documentId, 'published');
  if (!published.length) return;
  for (const draft of await rowsOfDocument(strapi, kind, documentId, 'draft')) {
    const twin = published.find(({ locale }) => locale === draft.locale);
    if (!twin) continue;
    const seen = new Date(twin.updatedAt).getTime();
    const isNewer = new Date(draft.updatedAt).getTime() > seen;
    const isModified = contentOf(kind, draft) !== contentOf(kind, twin);
    if (isNewer !== isModified)
      await tableOf<Row>(strapi, uidOf(kind)).updateMany({
        where: { id: draft.id },
        data: { updatedAt: new Date(isModified ? seen + 1 : seen) },
      });
  }
}

const contentOf = (kind: Kind, row: Row) =>
  stableJson({ slug: row.slug, facts: factsOf(kind, row), texts: textsOf(kind, row) });
