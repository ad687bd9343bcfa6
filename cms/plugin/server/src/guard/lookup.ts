import type { Core } from '@strapi/strapi';
import type { Lookup } from '@fifth-star/content/model/check';
import { entryName, type RawEntry } from '@fifth-star/content/model/kinds';
import { references } from '@fifth-star/content/model/references';
import type { Kind } from '@fifth-star/content/model/kind';
import type { Locale } from '@fifth-star/content/model/locale';
import { uidOf } from '../content-types/content-type.ts';
import { tableOf } from '../entry/table.ts';

/**
 * What `checkEntry` asks about the entries that `entry` names: the languages each is published in,
 * none while it is a draft. One query a kind.
 */
export async function lookupFor(strapi: Core.Strapi, entry: RawEntry): Promise<Lookup> {
  const wanted = Map.groupBy(references(entry).references, ({ kind }) => kind);
  const known = new Map<string, Set<Locale>>();
  for (const [kind, found] of wanted) {
    const slugs = [...new Set(found.map(({ slug }) => slug))];
    for (const row of await rowsNamed(strapi, kind, slugs)) {
      const name = entryName({ kind, slug: row.slug });
      const locales = known.get(name) ?? new Set<Locale>();
      if (row.publishedAt) locales.add(row.locale);
      known.set(name, locales);
    }
  }
  return (kind, slug) => known.get(entryName({ kind, slug }));
}

interface NamedRow {
  slug: string;
  locale: Locale;
  publishedAt: unknown;
}

const rowsNamed = (
  strapi: Core.Strapi,
  kind: Kind,
  slugs: readonly string[],
): Promise<NamedRow[]> =>
  tableOf<NamedRow>(strapi, uidOf(kind)).findMany({
    where: { slug: { $in: slugs } },
    select: ['slug', 'locale', 'publishedAt'],
  });
