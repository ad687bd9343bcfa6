import type { Core } from '@strapi/strapi';
import { fields } from '@fifth-star/content/model/field';
import { kindNames, type Kind } from '@fifth-star/content/model/kind';
import { entryName, kinds } from '@fifth-star/content/model/kinds';
import type { Locale } from '@fifth-star/content/model/locale';
import { references, type Reference } from '@fifth-star/content/model/references';
import { allRows } from '../entry/rows.ts';
import { toEntry } from '../entry/row.ts';

/** An entry that readers see in a language and that names another one there. */
export interface Owner {
  name: string;
  locale: Locale;
  strength: Reference['strength'];
}

/** The published entries that name the entry `kind`/`slug` in one of `locales`. */
export async function ownersOf(
  strapi: Core.Strapi,
  { kind, slug }: { kind: Kind; slug: string },
  locales: readonly Locale[],
): Promise<Owner[]> {
  const found: Owner[] = [];
  for (const owner of kindNames.filter((candidate) => mayName(candidate, kind)))
    for await (const page of allRows(strapi, owner, 'published'))
      for (const row of page) {
        if (!locales.includes(row.locale)) continue;
        if (row.slug === slug && owner === kind) continue;
        // Most rows do not even hold the slug; only the others are worth parsing.
        if (!JSON.stringify(row).includes(slug)) continue;
        const named = references(toEntry(owner, [row])).references.filter(
          (reference) => reference.kind === kind && reference.slug === slug,
        );
        if (!named.length) continue;
        const isStructural = named.some(({ strength }) => strength === 'structural');
        found.push({
          name: entryName({ kind: owner, slug: row.slug ?? '' }),
          locale: row.locale,
          strength: isStructural ? 'structural' : 'soft',
        });
      }
  return found;
}

/** Whether entries of kind `owner` can name entries of kind `target`: by a field, or in a text. */
function mayName(owner: Kind, target: Kind): boolean {
  const { facts, texts } = kinds[owner];
  return (
    Object.values(facts.shape).some((schema) => fields.get(schema)?.target === target) ||
    Object.values(texts.shape).some((schema) => {
      const field = fields.get(schema);
      return field?.inline === true || field?.input === 'body';
    })
  );
}
