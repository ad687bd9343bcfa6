/** Test support: only tests import this file. Entries of every kind, drawn from the schemas. */
import fc from 'fast-check';
import { z } from 'zod';
import { parseEntry } from './check.ts';
import { fields, Fraction, Slug } from './field.ts';
import { kinds, type Entry, type RawEntry } from './kinds.ts';
import type { Kind } from './kind.ts';
import { levelSlugs } from './level.ts';
import { locales } from './locale.ts';

/** What YAML, Markdown, front matter, Unicode or JavaScript might trip over. */
const PIECES = [
  ...['yes', 'no', 'null', '~', 'true', '1e3', '0x1F', '0o17', '12', '.5', '-1', '.inf', '.nan'],
  ...['2026-11-22', '12:30', '<<', '=', '---', '...', '- ', '? ', ': ', ' #', '#', '& ', '*', '!'],
  ...['%', '@', '|', '>', '{', '}', '[', ']', ',', '"', "'", '`', '\\', '\\n', '\t', '/', '$'],
  ...['**strong**', '*em*', '[link](https://example.org/)', '`code`', '&amp;', '1. ', '## '],
  ...['__proto__', 'constructor', 'и\u0306', 'e\u0301', '\u0958', '\u1100\u1161', 'Å', 'щ', 'ē'],
  ...['👩‍⚕️', '🌟', '\u00A0', '\u200D', '\u00AD', '\uFEFF', '\u3000', 'word', 'два слова', ' ', ' '],
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);

/** Texts of which most are no longer than `max`; some fill it. */
const text = (max: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.nat({ max: 19 }))
    .map(([pieces, luck]) =>
      (luck === 0 ? `${pieces.join('')}${'long words '.repeat(max / 11)}` : pieces.join('')).slice(
        0,
        max,
      ),
    );

const slug = fc
  .array(fc.constantFrom('a', 'null', 'yes', '0', '1e3', '12', 'plain', 'constructor'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join('-'));

const day = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, ...rest]) => [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-'));

const hex = fc.string({
  unit: fc.constantFrom(...'0123456789abcdefe'),
  minLength: 16,
  maxLength: 16,
});

const block = fc.oneof(
  text(60),
  fc.constantFrom(
    '## A heading\n\n### Below it',
    '---',
    'title: no front matter\n---',
    '- one\n- two\n\n  more',
    '> quoted\n> twice',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    '<Practice slug="plain-words"/>',
    '<Note>\n\nA *note*.\n\n</Note>',
    'Braces {like} these <Evidence slug="a"/>\r\nand more',
    '  blanks before',
    '  - blanks before\n  - and here',
    'a\u0301 e\u0301',
    '\u00A0## no heading',
    '<Note>\u0338 x\u1FEFy</Note>',
  ),
);

const body = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((blocks) => `${blocks.join('\n\n')}\n`);

const FRACTIONS = ['0.75', '1/3', '2/3', '1', '0.5', '12/13', '00.25'];

/** Values that a schema takes, before it has read them. */
function valueOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const sound = (drawn: fc.Arbitrary<unknown>) =>
    drawn.filter((value) => z.safeParse(schema, value).success);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fc.option(valueOf(schema.unwrap()), { nil: undefined });
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber)
    return sound(fc.oneof(fc.integer({ min: 1, max: 2100 }), fc.double({ min: 1e-9, max: 100 })));
  if (schema instanceof z.ZodISODate) return day;
  if (schema === Fraction || schema instanceof z.ZodPipe)
    return fc.constantFrom(...FRACTIONS, 1, 0.5);
  if (schema instanceof z.ZodString) {
    if (fields.get(schema)?.input === 'body') return sound(body);
    const { pattern } = limitsOf(schema);
    if (String(pattern) === String(limitsOf(Slug).pattern)) return slug;
    if (pattern) return hex;
    return sound(text(schema.maxLength ?? 80));
  }
  if (schema instanceof z.ZodArray) {
    const { minimum = 0, maximum = 3 } = limitsOf(schema);
    return sound(
      fc.uniqueArray(valueOf(schema.element), {
        minLength: minimum,
        maxLength: Math.min(maximum, minimum + 1),
      }),
    );
  }
  if (schema instanceof z.ZodObject)
    return fc
      .tuple(
        ...Object.entries(schema.shape).map(([name, part]) =>
          (SPECIAL[name] ?? valueOf(part as z.core.$ZodType)).map(
            (value) => [name, value] as const,
          ),
        ),
      )
      .map((pairs) => Object.fromEntries(pairs.filter(([, value]) => value !== undefined)));
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
    return fc.dictionary(
      fc.constantFrom(...schema.keyType.options.map(String)),
      valueOf(schema.valueType),
      {
        maxKeys: 3,
      },
    );
  throw new TypeError(`No values can be drawn for a schema of the type ${schema._zod.def.type}.`);
}

/** What the checks of a text or a list say of its length and form. */
function limitsOf(schema: z.core.$ZodType): {
  minimum?: number;
  maximum?: number;
  pattern?: RegExp;
} {
  return Object.assign(
    {},
    ...(schema._zod.def.checks ?? []).map(({ _zod }) => {
      const { length, ...def } = _zod.def as { length?: number };
      return length === undefined ? def : { minimum: length, maximum: length };
    }),
  ) as ReturnType<typeof limitsOf>;
}

const ids = fc.uniqueArray(slug, { minLength: 1, maxLength: 3 });

/** Fields that must agree with themselves or with others: they are drawn, and brought together below. */
const SPECIAL: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  url: fc.constantFrom(undefined, 'https://example.org/?a=b#c', 'https://example.org/%20(x)'),
  scale: fc.constantFrom(['0', '1/3', '2/3', '1'], [0, 0.1, '0.25', 1]),
  edition: fc.constant(20),
  editions: fc.dictionary(fc.integer({ min: 1, max: 19 }).map(String), ids, { maxKeys: 3 }),
  sections: fc
    .uniqueArray(slug, { minLength: 2, maxLength: 6 })
    .map((all) => all.map((id) => ({ id, questions: [`q-${id}`] }))),
  sectionNames: fc.constant({}),
};

/** Makes the examples those of the card's professions, and the section names those of the check. */
function agree(raw: RawEntry): RawEntry {
  const all = Object.values(raw.texts);
  if (raw.kind === 'practice') {
    const examples = all[0]?.['examples'] ?? {};
    for (const text of all) text['examples'] = examples;
    raw.facts['professions'] = Object.keys(examples).toSorted();
  }
  if (raw.kind === 'quiz') {
    const ids = (raw.facts['sections'] as { id: string }[]).map(({ id }) => id);
    for (const text of all)
      text['sectionNames'] = Object.fromEntries(
        ids.toReversed().map((id, k) => [id, `${k}: ${id}`]),
      );
  }
  return raw;
}

/** Entries of a kind as a form may hold them; all are sound but for their references. */
export function rawEntry(kind: Kind): fc.Arbitrary<RawEntry> {
  const { facts, texts } = kinds[kind];
  return fc
    .record({
      kind: fc.constant(kind),
      slug: kind === 'level' ? fc.constantFrom(...levelSlugs) : slug,
      facts: valueOf(facts) as fc.Arbitrary<Record<string, unknown>>,
      texts: fc
        .tuple(
          fc.uniqueArray(fc.constantFrom(...locales), { minLength: 1, maxLength: 2 }),
          fc.tuple(valueOf(texts), valueOf(texts)),
        )
        .map(([chosen, drawn]) =>
          Object.fromEntries(chosen.map((locale, k) => [locale, drawn[k]])),
        ),
    })
    .map((raw) => agree(raw));
}

/** Entries of a kind, read. */
export const soundEntry = (kind: Kind): fc.Arbitrary<Entry> =>
  rawEntry(kind).map((raw) => {
    const { entry, problems } = parseEntry(raw);
    if (!entry) throw new Error(JSON.stringify(problems));
    return entry;
  });

/** `value` with the keys of every group in another order: reversed, as nothing in the model is. */
export function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, shuffled(part)]),
  );
}
