import type { Kind } from '@fifth-star/content/model/kind';
import { kinds, type RawEntry } from '@fifth-star/content/model/kinds';
import { fields } from '@fifth-star/content/model/field';
import type { Locale } from '@fifth-star/content/model/locale';
import type { z } from 'zod';
import { factNames, textNames } from '../content-types/content-type.ts';

/** One row of a kind's table: one language of one document, as draft or as published. */
export interface Row {
  id: number;
  documentId: string;
  locale: Locale;
  slug: string | null;
  /** `null` for a draft. */
  publishedAt: string | Date | null;
  updatedAt: string | Date;
  [field: string]: unknown;
}

/** The facts in a row as the library writes them. */
export const factsOf = (kind: Kind, row: Row): Record<string, unknown> =>
  pick(kinds[kind].facts.shape, row);

/** The texts in a row as the library writes them. */
export const textsOf = (kind: Kind, row: Row): Record<string, unknown> =>
  pick(kinds[kind].texts.shape, row);

/** What a row has to hold for one language of an entry; what the entry lacks is emptied. */
export function toData(entry: RawEntry, locale: Locale): Record<string, unknown> {
  const texts = entry.texts[locale] ?? {};
  return {
    slug: entry.slug,
    ...Object.fromEntries(factNames(entry.kind).map((name) => [name, entry.facts[name] ?? null])),
    ...Object.fromEntries(textNames(entry.kind).map((name) => [name, texts[name] ?? null])),
  };
}

/**
 * The entry that rows make, one row a language: facts of the first, texts of each.
 *
 * @throws {RangeError} if there is no row.
 */
export function toEntry(kind: Kind, rows: readonly Row[]): RawEntry {
  const [first] = rows;
  if (!first) throw new RangeError('An entry needs at least one row.');
  return {
    kind,
    slug: first.slug ?? '',
    facts: factsOf(kind, first),
    texts: Object.fromEntries(rows.map((row) => [row.locale, textsOf(kind, row)])),
  };
}

/** The fields of a shape that have a value. A form leaves `null`, `''` or `[]` where nothing is. */
function pick(shape: Readonly<Record<string, unknown>>, row: Row): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(shape)) {
    const value = row[name];
    if (isFilled(value)) found[name] = value;
    // A group nobody touched: empty rather than missing, so that its parts are what is asked for.
    else if (isGroup(schema as z.ZodType)) found[name] = {};
  }
  return found;
}

const isFilled = (value: unknown) =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length);

const isGroup = (schema: z.ZodType) => {
  const input = fields.get(schema)?.input;
  return input === 'keyed' || input === 'examples';
};
