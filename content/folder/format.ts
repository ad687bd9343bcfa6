import { Document } from 'yaml';
import { fields } from '../model/field.ts';
import { kinds, type Entry } from '../model/kinds.ts';
import { locales, type Locale } from '../model/locale.ts';
import { pathOf } from './layout.ts';

/**
 * The files of an entry in the library's one canonical form: fields in the order of the model, text in NFC,
 * line feeds, no comments, nothing that is empty. Equal entries give equal bytes.
 */
export function formatEntry(entry: Entry): Map<string, string> {
  const { kind, slug } = entry;
  const { files, facts: factsSchema, texts: textsSchema } = kinds[kind];
  const facts = inOrder(entry.facts, factsSchema.shape, entry);
  const texts = locales.flatMap((locale): [Locale, Record<string, unknown>][] => {
    const text = entry.texts[locale];
    return text ? [[locale, inOrder(text, textsSchema.shape, entry)]] : [];
  });
  if (files === 'single')
    return new Map([
      [pathOf({ kind, slug, part: 'all' }), yaml({ ...facts, ...Object.fromEntries(texts) })],
    ]);
  return new Map([
    [pathOf({ kind, slug, part: 'facts' }), yaml(facts)],
    ...texts.map(([locale, { body, ...text }]): [string, string] => [
      pathOf({ kind, slug, part: locale }),
      files === 'mdx' ? `---\n${yaml(text)}---\n\n${formatBody(String(body))}\n` : yaml({ ...text }),
    ]),
  ]);
}

/** A body as it is kept: NFC, line feeds, no blanks at its ends. */
const formatBody = (body: string) => body.normalize('NFC').replace(/\r\n?/g, '\n').trim();

const yaml = (value: Record<string, unknown>) =>
  new Document(value, { aliasDuplicateObjects: false }).toString({ lineWidth: 0 });

/** `values` with its fields in the order of the schema and without empty ones. */
function inOrder(
  values: Readonly<Record<string, unknown>>,
  shape: Readonly<Record<string, Parameters<typeof fields.get>[0]>>,
  entry: Entry,
): Record<string, unknown> {
  const ordered: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(shape)) {
    const value = canonical(values[name], keyOrder(name, schema, entry));
    if (value !== undefined) ordered[name] = value;
  }
  return ordered;
}

/** The order of the keys of a table, where a field is one. */
function keyOrder(
  name: string,
  schema: Parameters<typeof fields.get>[0],
  entry: Entry,
): readonly string[] | undefined {
  if (name === 'sectionNames' && 'sections' in entry.facts)
    return entry.facts.sections.map(({ id }) => id);
  const { input, values } = fields.get(schema) ?? {};
  return input === 'examples' || input === 'keyed' ? values?.map(String) : undefined;
}

function canonical(value: unknown, keys?: readonly string[]): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.length ? value.map((part) => canonical(part)) : undefined;
  if (!value || typeof value !== 'object') return value ?? undefined;
  const names = Object.keys(value);
  if (!names.length) return undefined;
  const rank = (key: string) => (keys ? keys.indexOf(key) : names.indexOf(key));
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([key, part]) => [key, canonical(part)]),
  );
}
