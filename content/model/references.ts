import type { Root } from 'mdast';
import { parseBody, parseInline } from '../body/parse.ts';
import { bodyReferences } from '../body/references.ts';
import { entryAt, isFixedPage } from './address.ts';
import { fields, type Field } from './field.ts';
import type { Kind } from './kind.ts';
import { kinds, type RawEntry } from './kinds.ts';
import type { Locale } from './locale.ts';

/** One entry names another. */
export interface Reference {
  kind: Kind;
  slug: string;
  /** The path of the field that names it. */
  field: string;
  /** The language of the text that names it; absent for facts. */
  locale?: Locale;
  strength: NonNullable<Field['strength']>;
}

/** A link of a text that leads to no page of the site. */
export interface DeadLink {
  path: string;
  field: string;
  locale: Locale;
}

/** Every entry that `entry` names, in its facts and in its texts, and every link that leads nowhere. */
export function references(entry: RawEntry): { references: Reference[]; deadLinks: DeadLink[] } {
  const found: Reference[] = [];
  const deadLinks: DeadLink[] = [];
  for (const [field, schema] of Object.entries(kinds[entry.kind].facts.shape)) {
    const { target, strength } = fields.get(schema) ?? {};
    if (!target || !strength) continue;
    for (const [path, slug] of slugsIn(entry.facts[field], field))
      found.push({ kind: target, slug, field: path, strength });
  }
  for (const [locale, texts] of Object.entries(entry.texts) as [Locale, Record<string, unknown>][])
    for (const [field, schema] of Object.entries(kinds[entry.kind].texts.shape)) {
      const { inline, input } = fields.get(schema) ?? {};
      if (!inline && input !== 'body') continue;
      for (const [path, text] of stringsIn(texts[field], field))
        for (const { kind, target } of bodyReferences(treeOf(text, input === 'body'))) {
          if (kind === 'link') {
            const page = pageOf(target);
            if (page === 'dead') deadLinks.push({ path: target, field: path, locale });
            else if (page) found.push({ ...page, field: path, locale, strength: 'soft' });
          } else found.push({ kind, slug: target, field: path, locale, strength: kind === 'evidence' ? 'structural' : 'soft' });
        }
    }
  return { references: found, deadLinks };
}

const treeOf = (text: string, isBody: boolean): Root =>
  isBody ? parseBody(text) : { type: 'root', children: parseInline(text) };

/** The entry an internal address leads to, `undefined` for a page without one, or `dead`. */
function pageOf(path: string): { kind: Kind; slug: string } | 'dead' | undefined {
  const [address = ''] = path.split(/[?#]/);
  if (address === '' || isFixedPage(address)) return undefined;
  return entryAt(address) ?? 'dead';
}

/** The slugs in the value of a `ref`, `refs` or `sections` field, each with its path. */
function slugsIn(value: unknown, path: string): [path: string, slug: string][] {
  if (typeof value === 'string') return value ? [[path, value]] : [];
  if (Array.isArray(value)) return value.flatMap((part, k) => slugsIn(part, `${path}.${k}`));
  if (value && typeof value === 'object' && 'questions' in value)
    return slugsIn(value.questions, `${path}.questions`);
  return [];
}

/** Every string in a value, each with its path. */
function stringsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, part]) => stringsIn(part, `${path}.${key}`));
  return [];
}
