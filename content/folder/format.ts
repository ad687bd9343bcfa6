import { Document } from 'yaml';
import { z } from 'zod';
import { kinds, type Entry } from '../model/kinds.ts';
import { locales, type Locale } from '../model/locale.ts';
import { canonicalText, isGroup } from '../model/text.ts';
import { pathOf } from './layout.ts';

/**
 * The files of an entry in the library's one canonical form: fields in the order of the model, text in NFC,
 * line feeds, no comments, nothing that is empty. Equal entries give equal bytes.
 */
export function formatEntry(entry: Entry): Map<string, string> {
  const { kind, slug } = entry;
  const { files } = kinds[kind];
  const facts = inOrder(entry.facts, kinds[kind].facts.shape, entry);
  const texts = locales.flatMap((locale): [Locale, Record<string, unknown>][] => {
    const text = entry.texts[locale];
    return text ? [[locale, inOrder(text, kinds[kind].texts.shape, entry)]] : [];
  });
  if (files === 'single')
    return new Map([
      [pathOf({ kind, slug, part: 'all' }), yaml({ ...facts, ...Object.fromEntries(texts) })],
    ]);
  return new Map([
    [pathOf({ kind, slug, part: 'facts' }), yaml(facts)],
    ...texts.map(([locale, text]): [string, string] => [
      pathOf({ kind, slug, part: locale }),
      files === 'mdx' ? withFrontMatter(text) : yaml(text),
    ]),
  ]);
}

const withFrontMatter = ({ body, ...text }: Record<string, unknown>) =>
  `---\n${yaml(text)}---\n\n${typeof body === 'string' ? body : ''}\n`;

/** The fields of one half of an entry, in the order of its shape and without empty ones. */
function inOrder(
  values: Readonly<Record<string, unknown>>,
  shape: Readonly<Record<string, unknown>>,
  { facts }: Entry,
): Record<string, unknown> {
  const ordered: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(shape)) {
    // The names of sections stand in the order of the sections.
    const order =
      name === 'sectionNames' && 'sections' in facts
        ? facts.sections.map(({ id }) => id)
        : undefined;
    const value = canonical(values[name], schema, order);
    if (value !== undefined) ordered[name] = value;
  }
  return ordered;
}

const yaml = (value: Record<string, unknown>) =>
  new Document(value, { aliasDuplicateObjects: false }).toString({ lineWidth: 0 });

/**
 * `value` with the fields of every group in the order of the schema, whatever order it came in, and without what is
 * empty; `undefined` when nothing is left.
 */
function canonical(value: unknown, schema: unknown, order?: readonly string[]): unknown {
  if (typeof value === 'string') return canonicalText(value) || undefined;
  const bare = unwrapped(schema);
  if (Array.isArray(value)) {
    const element = bare instanceof z.ZodArray ? bare.element : undefined;
    return value.length ? value.map((part) => canonical(part, element) ?? '') : undefined;
  }
  if (!isGroup(value)) return value ?? undefined;
  const parts = Object.keys(value)
    .sort(by(order ?? namesOf(bare)))
    .map((name) => [name, canonical(value[name], partOf(bare, name))] as const)
    .filter(([, part]) => part !== undefined);
  return parts.length ? Object.fromEntries(parts) : undefined;
}

/** A schema without what makes it optional. */
const unwrapped = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap())
    : schema;

/** The fields of a group in their order, as far as the schema knows them. */
function namesOf(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
    return schema.keyType.options.map(String);
  return [];
}

/** The schema of a field of a group. */
const partOf = (schema: unknown, name: string): unknown =>
  schema instanceof z.ZodObject
    ? (schema.shape as Record<string, unknown>)[name]
    : schema instanceof z.ZodRecord
      ? schema.valueType
      : undefined;

/** The order of `names`, then everything else in alphabetical order. */
function by(names: readonly string[]): (a: string, b: string) => number {
  const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1);
}
