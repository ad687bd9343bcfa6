import { isLocale, type Locale } from './locale.ts';
import { fraction } from './field.ts';
import type { Kind } from './kind.ts';
import { entryName, kinds, type Entry, type RawEntry } from './kinds.ts';
import { levelSlugs } from './level.ts';
import { toProblems, type Problem } from './problem.ts';
import { references } from './references.ts';
import { Slug } from './field.ts';

/**
 * What is known of an entry that another one names: the languages it is published in
 * (none while it is a draft), or `undefined` when there is no such entry.
 */
export type Lookup = (kind: Kind, slug: string) => ReadonlySet<Locale> | undefined;

/**
 * The entry with its types and defaults, or every problem its schema, its kind's own rules and its references have.
 * Folder, push, the editor's guard and the build all call this, so that all refuse the same with the same words.
 */
export function checkEntry(
  raw: RawEntry,
  lookup: Lookup,
): { entry?: Entry; problems: readonly Problem[] } {
  const { entry, problems } = parseEntry(raw);
  if (!entry) return { problems };
  const all = [...problems, ...ownRules(entry), ...checkReferences(raw, lookup)];
  return all.length ? { problems: all } : { entry, problems: [] };
}

/** The entry with its types and defaults, or every problem its schema has. References are not looked at. */
export function parseEntry(raw: RawEntry): { entry?: Entry; problems: readonly Problem[] } {
  const { kind, slug } = raw;
  const schema = kinds[kind];
  const problems: Problem[] = checkSlug(raw);

  const facts = schema.facts.safeParse(presentIn(raw.facts), { reportInput: true });
  if (!facts.success) problems.push(...toProblems({ kind, slug }, facts.error.issues));

  const texts: Record<string, unknown> = {};
  for (const [locale, text] of Object.entries(raw.texts)) {
    if (!isLocale(locale)) {
      problems.push({
        entry: entryName(raw),
        field: locale,
        message: 'is no language of this library. Use en, uk, ru or lv.',
      });
      continue;
    }
    const parsed = schema.texts.safeParse(presentIn(text), { reportInput: true });
    if (parsed.success) texts[locale] = parsed.data;
    else problems.push(...toProblems({ kind, slug, locale }, parsed.error.issues));
  }
  if (!Object.keys(raw.texts).length)
    problems.push({
      entry: entryName(raw),
      field: '',
      message: 'has no text in any language. Write it in at least one.',
    });

  // The casts are earned: both halves have passed the schemas of this kind.
  return problems.length || !facts.success
    ? { problems }
    : { entry: { kind, slug, facts: facts.data, texts } as Entry, problems: [] };
}

/** A form cannot tell an empty field from a missing one, so empty ones count as missing. */
function presentIn(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== '' && value !== undefined),
  );
}

function checkSlug(raw: RawEntry): Problem[] {
  const entry = entryName(raw);
  const parsed = Slug.safeParse(raw.slug, { reportInput: true });
  if (!parsed.success)
    return toProblems(raw, parsed.error.issues).map((problem) => ({ ...problem, field: 'slug' }));
  if (raw.kind === 'level' && !(levelSlugs as readonly string[]).includes(raw.slug))
    return [{ entry, field: 'slug', message: 'is no level. There are none, 3, 4 and 5.' }];
  return [];
}

/** Rules that need more than one field. */
function ownRules(entry: Entry): Problem[] {
  if (isA(entry, 'practice')) return practiceRules(entry);
  if (isA(entry, 'quiz')) return quizRules(entry);
  return [];
}

/** Whether the entry is of a kind, told to the type checker too. */
export const isA = <K extends Kind>(entry: Entry, kind: K): entry is Entry<K> & Entry =>
  entry.kind === kind;

function practiceRules({ kind, slug, facts, texts }: Entry<'practice'>): Problem[] {
  const entry = entryName({ kind, slug });
  const problems: Problem[] = [];
  if (facts.related.includes(slug))
    problems.push({
      entry,
      field: `related.${facts.related.indexOf(slug)}`,
      message: 'names the card itself. Remove it.',
    });
  for (const [locale, text] of Object.entries(texts) as [Locale, (typeof texts)['en'] & object][]) {
    for (const profession of facts.professions)
      if (!text.examples[profession])
        problems.push({
          entry,
          locale,
          field: `examples.${profession}`,
          message: 'is missing. Write the example, or take the profession off the card.',
        });
    for (const profession of Object.keys(text.examples) as (typeof facts.professions)[number][])
      if (!facts.professions.includes(profession))
        problems.push({
          entry,
          locale,
          field: `examples.${profession}`,
          message: 'is for a profession that the card does not name. Add it to `professions`.',
        });
  }
  return problems;
}

function quizRules({ kind, slug, facts, texts }: Entry<'quiz'>): Problem[] {
  const entry = entryName({ kind, slug });
  const problems: Problem[] = [];
  const ids = facts.sections.map(({ id }) => id);
  for (const [locale, { sectionNames }] of Object.entries(texts) as [Locale, (typeof texts)['en'] & object][]) {
    for (const id of ids)
      if (!sectionNames[id])
        problems.push({ entry, locale, field: `sectionNames.${id}`, message: 'is missing. Name the section.' });
    for (const id of Object.keys(sectionNames))
      if (!ids.includes(id))
        problems.push({
          entry,
          locale,
          field: `sectionNames.${id}`,
          message: 'names a section that the check does not have. Remove it, or add the section.',
        });
  }
  for (const past of Object.keys(facts.editions))
    if (Number(past) >= facts.edition)
      problems.push({
        entry,
        field: `editions.${past}`,
        message: `is not past: the check is in edition ${facts.edition}. Raise \`edition\`.`,
      });
  if (!facts.scale.some((value) => fraction(value) >= fraction(facts.mustHaveAt)))
    problems.push({
      entry,
      field: 'mustHaveAt',
      message: 'is above every option, so that no must-have can be met. Lower it.',
    });
  return problems;
}

/** References to nothing, to something unpublished or to a language that is not there, and dead links. */
function checkReferences(raw: RawEntry, lookup: Lookup): Problem[] {
  const entry = entryName(raw);
  const owners = Object.keys(raw.texts) as Locale[];
  const { references: found, deadLinks } = references(raw);
  const problems: Problem[] = deadLinks.map(({ path, field, locale }) => ({
    entry,
    locale,
    field,
    message: `links to \`${path}\`, which is no page of the site. Correct the address; it begins and ends with \`/\`.`,
  }));
  for (const { kind, slug, field, locale, strength } of found) {
    const published = lookup(kind, slug);
    const at = { entry, field, ...(locale ? { locale } : {}) };
    const name = `\`${entryName({ kind, slug })}\``;
    if (!published) {
      problems.push({ ...at, message: `names ${name}, which does not exist. Create it, or choose another.` });
      continue;
    }
    if (strength === 'soft') continue;
    const lacking = (locale ? [locale] : owners).filter((owner) => !published.has(owner));
    if (lacking.length)
      problems.push({
        ...at,
        message: published.size
          ? `names ${name}, which is not published in ${lacking.join(', ')}. Publish it there first.`
          : `names ${name}, which is not published. Publish it first.`,
      });
  }
  return problems;
}
