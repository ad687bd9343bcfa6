import type { Core } from '@strapi/strapi';
import type { Kind } from '@fifth-star/content/model/kind';
import { kinds, titleField } from '@fifth-star/content/model/kinds';
import type { Locale } from '@fifth-star/content/model/locale';
import { slugify } from '@fifth-star/content/language/slug';
import { uidOf } from '../content-types/content-type.ts';
import { tableOf } from '../entry/table.ts';
import { fieldRefusal } from './refusal.ts';

/** Whether a document other than `documentId` has the slug, in any language, as draft or published. */
export async function isTaken(
  strapi: Core.Strapi,
  kind: Kind,
  slug: string,
  documentId: string | undefined,
): Promise<boolean> {
  const where = documentId ? { slug, documentId: { $ne: documentId } } : { slug };
  return (await tableOf(strapi, uidOf(kind)).count({ where })) > 0;
}

/** @throws {ValidationError} if another entry of the kind has the slug. */
export async function assertFree(
  strapi: Core.Strapi,
  kind: Kind,
  slug: string,
  documentId: string | undefined,
): Promise<void> {
  if (await isTaken(strapi, kind, slug, documentId))
    throw fieldRefusal(
      'slug',
      `The address \`${slug}\` is taken by another entry of ${kinds[kind].plural}. Choose another.`,
    );
}

/** `slug`, or the first of `slug-2`, `slug-3` and so on that no other document has. */
export async function freeSlug(
  strapi: Core.Strapi,
  kind: Kind,
  slug: string,
  documentId?: string,
): Promise<string> {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? slug : `${slug}-${count}`;
    if (!(await isTaken(strapi, kind, candidate, documentId))) return candidate;
  }
}

/** The slug that the title in `data` gives, or `undefined` when it gives none. */
export function slugFromTitle(
  kind: Kind,
  data: Readonly<Record<string, unknown>>,
  locale: Locale,
): string | undefined {
  const title = data[titleField[kind]];
  // The levels have slugs of their own: none, 3, 4 and 5.
  if (kind === 'level' || typeof title !== 'string') return undefined;
  return slugify(title, locale) || undefined;
}
