import type { PhrasingContent } from 'mdast';
import { checkAddress } from '../body/address.ts';
import { parseInline, recoverBody } from '../body/parse.ts';
import { BodyError } from '../body/problem.ts';
import { bodyReferences } from '../body/references.ts';
import { entryAt, isFixedPage } from './address.ts';
import { fields, type Field } from './field.ts';
import type { Kind } from './kind.ts';
import { kinds, type RawEntry } from './kinds.ts';
import { locales, type Locale } from './locale.ts';
import { groupOf, stringsIn } from './text.ts';

/** One entry names another. */
export interface Reference {
  kind: Kind;
  slug: string;
  /** The path of the field that names it. */
  field: string;
  /** The language of the text that names it; absent for facts. */
  locale?: Locale;
  strength: NonNullable<Field['strength']>;
  /** Line and column within the value, for bodies. */
  at?: { line: number; column: number };
}

/** A link of a text that leads to no page of the site. */
export interface DeadLink {
  path: string;
  field: string;
  locale: Locale;
  /** Line and column within the value, for bodies. */
  at?: { line: number; column: number };
}

/**
 * Every entry that `entry` names, in its facts and in its texts, and every link that leads nowhere.
 * Never throws: of an entry that has not been checked, it finds what can be read.
 */
export function references(entry: RawEntry): { references: Reference[]; deadLinks: DeadLink[] } {
  const { kind, facts, texts } = entry;
  const found: Reference[] = [];
  const deadLinks: DeadLink[] = [];
  for (const [field, schema] of Object.entries(kinds[kind].facts.shape)) {
    const { target, strength } = fields.get(schema) ?? {};
    if (!target || !strength) continue;
    for (const [path, slug] of slugsIn(groupOf(facts)[field], field))
      found.push({ kind: target, slug, field: path, strength });
  }
  for (const locale of locales)
    for (const [field, schema] of Object.entries(kinds[kind].texts.shape)) {
      const { inline, input } = fields.get(schema) ?? {};
      if (!inline && input !== 'body') continue;
      for (const [path, text] of stringsIn(groupOf(texts[locale])[field], field))
        for (const { kind, target, fragment, line, column } of bodyReferences(
          input === 'body' ? recoverBody(text).tree : phrasingOf(text),
        )) {
          const at = input === 'body' ? { at: { line, column } } : {};
          if (kind !== 'link') {
            const strength = kind === 'evidence' ? 'structural' : 'soft';
            found.push({ kind, slug: target, field: path, locale, strength, ...at });
            continue;
          }
          const page = pageOf(target, fragment);
          if (page === 'dead') deadLinks.push({ path: target, field: path, locale, ...at });
          else if (page) found.push({ ...page, field: path, locale, strength: 'soft', ...at });
        }
    }
  return { references: found, deadLinks };
}

/** What a field with inline Markdown holds; nothing when it cannot be read. */
function phrasingOf(text: string): readonly PhrasingContent[] {
  try {
    return parseInline(text);
  } catch (error) {
    if (error instanceof BodyError) return [];
    throw error;
  }
}

/**
 * The entry an internal address leads to, `undefined` for a page without one, or `dead`.
 * What is no proper address at all is for the check of the text to tell.
 */
function pageOf(address: string, fragment = ''): { kind: Kind; slug: string } | 'dead' | undefined {
  const place = entryAt(address + fragment);
  if (place) return { kind: place.kind, slug: place.slug };
  if (isFixedPage(address) || checkAddress(address)) return undefined;
  const entry = entryAt(address);
  return entry ? { kind: entry.kind, slug: entry.slug } : 'dead';
}

/** The slugs in the value of a `ref`, `refs` or `sections` field, each with its path. */
function slugsIn(value: unknown, path: string): [path: string, slug: string][] {
  if (typeof value === 'string') return value ? [[path, value]] : [];
  if (Array.isArray(value)) return value.flatMap((part, k) => slugsIn(part, `${path}.${k}`));
  if (value && typeof value === 'object' && 'questions' in value)
    return slugsIn(value.questions, `${path}.questions`);
  return [];
}
