import type { Core } from '@strapi/strapi';
import { entryHash, textHash } from '@fifth-star/content/model/hash';
import type { RawEntry } from '@fifth-star/content/model/kinds';
import type { Locale } from '@fifth-star/content/model/locale';
import { uidOf } from '../content-types/content-type.ts';
import { toEntry, type Row } from '../entry/row.ts';
import { tableOf } from '../entry/table.ts';
import { nextEdition } from './edition.ts';

/** What a publish is about: the entry as it will be, and the rows it comes from. */
export interface Publication {
  entry: RawEntry;
  /** Drafts of all languages. */
  drafts: readonly Row[];
  /** Drafts of the languages that are published now. */
  chosen: readonly Row[];
  /** What readers see until now. */
  published: readonly Row[];
}

/**
 * Writes into the drafts what publishing makes true: the day of the first and of the latest
 * publication, when there is news for readers, the edition of a self-check that asks something
 * else, and which text each new translation was made from.
 */
export async function stamp(strapi: Core.Strapi, publication: Publication): Promise<void> {
  const { entry, drafts, chosen, published } = publication;
  const table = tableOf<Row>(strapi, uidOf(entry.kind));
  const before = published.length ? toEntry(entry.kind, published) : undefined;
  const facts = {
    ...datesOf(entry, before, new Date().toISOString().slice(0, 10)),
    ...nextEdition(entry, before),
  };
  // updateMany leaves `updatedAt` alone; a changed one would show the drafts as modified.
  if (Object.keys(facts).length)
    await table.updateMany({ where: { id: { $in: drafts.map(({ id }) => id) } }, data: facts });
  for (const { id, locale } of chosen) {
    const basedOn = originOf(entry, locale);
    if (basedOn) await table.updateMany({ where: { id }, data: { basedOn } });
  }
}

/** The new dates, or `undefined` when readers get nothing new. */
export function datesOf(entry: RawEntry, before: RawEntry | undefined, today: string) {
  const isNews = !before || contentHash(before) !== contentHash(entry);
  if (!isNews && entry.facts['published']) return undefined;
  return { published: entry.facts['published'] ?? today, updated: today };
}

/** Where a translation that does not say so comes from; `undefined` when it says so, or is none. */
export function originOf({ facts, texts }: RawEntry, locale: Locale) {
  const source = facts['sourceLocale'] as Locale;
  const original = texts[source];
  if (locale === source || !original || texts[locale]?.['basedOn']) return undefined;
  return { locale: source, hash: textHash(original) };
}

/** A hash over what readers see. */
function contentHash({ facts, texts }: RawEntry): string {
  const { published: _, updated: __, ...kept } = facts;
  const words = Object.entries(texts).map(([locale, { basedOn: _, ...text }]) => [locale, text]);
  return entryHash({ facts: kept, texts: Object.fromEntries(words) as RawEntry['texts'] });
}
