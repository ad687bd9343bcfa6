import { checkReferences, type Lookup } from './check-references.ts';
import { explain } from './explain.ts';
import { Slug } from './field.ts';
import type { Kind } from './kind.ts';
import { entryName, kinds, type Entry, type RawEntry } from './kinds.ts';
import { levelSlugs } from './level.ts';
import { isLocale, locales } from './locale.ts';
import { toProblems, type Problem } from './problem.ts';
import { checkRules } from './rules.ts';
import { withoutBlanks } from './text.ts';

export type { Lookup } from './check-references.ts';

/**
 * The entry with its types and defaults, or every problem its schema, its kind's own rules and its references have.
 * Folder, push, the editor's guard and the build all call this, so that all refuse the same with the same words.
 */
export function checkEntry(
  raw: RawEntry,
  lookup: Lookup,
): { entry?: Entry; problems: readonly Problem[] } {
  const parsed = parseEntry(raw);
  const problems = [...parsed.problems, ...checkRules(raw), ...checkReferences(raw, lookup)];
  return parsed.entry && !problems.length ? { entry: parsed.entry, problems } : { problems };
}

/** The entry with its types and defaults, or every problem its schema has. References are not looked at. */
export function parseEntry(raw: RawEntry): { entry?: Entry; problems: readonly Problem[] } {
  const { kind, slug } = raw;
  const problems = checkSlug(raw);

  const facts = kinds[kind].facts.safeParse(withoutBlanks(raw.facts), { error: explain });
  if (!facts.success) problems.push(...toProblems({ kind, slug }, facts.error.issues));

  const texts: Record<string, unknown> = {};
  for (const locale of locales) {
    const written = raw.texts[locale];
    if (written === undefined) continue;
    const text = kinds[kind].texts.safeParse(withoutBlanks(written), { error: explain });
    if (text.success) texts[locale] = text.data;
    else problems.push(...toProblems({ kind, slug, locale }, text.error.issues));
  }
  for (const name of Object.keys(raw.texts))
    if (!isLocale(name))
      problems.push({
        entry: entryName(raw),
        field: name,
        message: 'is no language of this library. Use en, uk, ru or lv.',
      });
  if (!Object.keys(raw.texts).length)
    problems.push({
      entry: entryName(raw),
      field: '',
      message: 'has no text in any language. Write it in at least one.',
    });

  // The cast is earned: both halves have passed the schemas of this kind.
  return problems.length
    ? { problems }
    : { entry: { kind, slug, facts: facts.data, texts } as Entry, problems };
}

function checkSlug(raw: RawEntry): Problem[] {
  const parsed = Slug.safeParse(raw.slug, { error: explain });
  if (!parsed.success)
    return toProblems(raw, parsed.error.issues).map((problem) => ({ ...problem, field: 'slug' }));
  if (raw.kind !== 'level' || (levelSlugs as readonly string[]).includes(raw.slug)) return [];
  return [
    {
      entry: entryName(raw),
      field: 'slug',
      message: 'is no level. There are `none`, `3`, `4` and `5`: name it so, or remove it.',
    },
  ];
}

/** Whether the entry is of a kind, told to the type checker too. */
export const isA = <K extends Kind>(entry: Entry, kind: K): entry is Entry<K> & Entry =>
  entry.kind === kind;
