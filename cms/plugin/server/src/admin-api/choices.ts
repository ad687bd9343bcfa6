import type { Core } from '@strapi/strapi';
import type { Kind } from '@fifth-star/content/model/kind';
import { titleField } from '@fifth-star/content/model/kinds';
import { locales, type Locale } from '@fifth-star/content/model/locale';
import { uidOf } from '../content-types/content-type.ts';
import { tableOf } from '../entry/table.ts';

/** An entry that a picker offers. */
export interface Choice {
  slug: string;
  /** Its title in the language asked for, or in the first one that has it. */
  label: string;
  /** The language of the title. */
  labelLocale: Locale;
  /** The languages it is published in; none while it is a draft. */
  published: Locale[];
}

/** How many entries a picker shows at once. */
const SHOWN = 30;

interface Found {
  slug: string;
  locale: Locale;
  publishedAt: unknown;
  [title: string]: unknown;
}

/** The entries of a kind whose title or slug holds `search`, by slug; at most a screenful. */
export async function search(
  strapi: Core.Strapi,
  kind: Kind,
  text: string,
  locale: Locale,
): Promise<Choice[]> {
  const title = titleField[kind];
  const rows = await tableOf<Found>(strapi, uidOf(kind)).findMany({
    where: {
      publishedAt: { $null: true },
      slug: { $notNull: true },
      ...(text ? { $or: [{ slug: { $containsi: text } }, { [title]: { $containsi: text } }] } : {}),
    },
    select: ['slug'],
    orderBy: { slug: 'asc' },
    // Each entry has a row a language.
    limit: SHOWN * locales.length,
  });
  const slugs = [...new Set(rows.map(({ slug }) => slug))].slice(0, SHOWN);
  return named(strapi, kind, slugs, locale);
}

/** The entries with these slugs, in this order; slugs of no entry are left out. */
export async function named(
  strapi: Core.Strapi,
  kind: Kind,
  slugs: readonly string[],
  locale: Locale,
): Promise<Choice[]> {
  const title = titleField[kind];
  const rows = await tableOf<Found>(strapi, uidOf(kind)).findMany({
    where: { slug: { $in: slugs } },
    select: ['slug', 'locale', 'publishedAt', title],
  });
  const bySlug = Map.groupBy(rows, ({ slug }) => slug);
  return slugs.flatMap((slug) => {
    const found = bySlug.get(slug);
    if (!found) return [];
    const order = [locale, ...locales];
    const labelled = found
      .filter((row) => typeof row[title] === 'string' && row[title] !== '')
      .sort((a, b) => order.indexOf(a.locale) - order.indexOf(b.locale))[0];
    return [
      {
        slug,
        label: (labelled?.[title] as string | undefined) ?? slug,
        labelLocale: labelled?.locale ?? locale,
        published: locales.filter((one) =>
          found.some((row) => row.publishedAt && row.locale === one),
        ),
      },
    ];
  });
}
