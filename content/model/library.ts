import { checkScoring, factsBySlug } from './check-scoring.ts';
import { checkEntry, type Lookup } from './check.ts';
import { kindNames, type Kind } from './kind.ts';
import { entryName, type Entry, type RawEntry } from './kinds.ts';
import { levelSlugs } from './level.ts';
import { isLocale, locales, type Locale } from './locale.ts';
import type { Problem } from './problem.ts';

/** All entries by kind and slug, slugs in alphabetical order. */
export type Library = { readonly [K in Kind]: ReadonlyMap<string, Entry<K>> };

/**
 * The library that the entries make, each checked against all others, with every problem found, and with remarks that
 * keep nothing out. Entries with problems are left out of the library, but others may name them, so that one error is
 * told once. Problems come in the order of the entries' names, whatever the order of `raws`; those of how a self-check
 * scores, which take all its questions to tell, come last. `drafts` names entries that exist
 * and are not published, so that a soft reference to them is no error.
 */
export function toLibrary(
  raws: readonly RawEntry[],
  drafts: readonly string[] = [],
): { library: Library; problems: Problem[]; remarks: Problem[] } {
  const known = new Map<string, ReadonlySet<Locale>>();
  const problems: Problem[] = [];
  const ordered = raws.toSorted((a, b) => compare(entryName(a), entryName(b)));
  for (const raw of ordered) {
    const name = entryName(raw);
    if (known.has(name))
      problems.push({
        entry: name,
        field: 'slug',
        message: 'is taken by another entry. Choose another.',
      });
    known.set(name, new Set(Object.keys(raw.texts).filter(isLocale)));
  }
  for (const name of drafts) if (!known.has(name)) known.set(name, new Set());
  const lookup: Lookup = (kind, slug) => known.get(entryName({ kind, slug }));

  const library = Object.fromEntries(kindNames.map((kind) => [kind, new Map()])) as {
    [K in Kind]: Map<string, Entry>;
  };
  for (const raw of ordered) {
    const checked = checkEntry(raw, lookup);
    problems.push(...checked.problems);
    if (checked.entry) library[raw.kind].set(raw.slug, checked.entry);
  }
  const remarks: Problem[] = [];
  const questions = factsBySlug('question', ordered);
  const practices = factsBySlug('practice', ordered);
  for (const [slug, { facts }] of factsBySlug('quiz', ordered)) {
    const news = checkScoring({ slug, facts }, questions, practices);
    problems.push(...news.problems);
    remarks.push(...news.remarks);
    if (news.problems.length) library.quiz.delete(slug);
  }
  return { library: library as unknown as Library, problems, remarks };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Every entry of a library, kinds in the order of publishing. */
export function entriesOf(library: Library): Entry[] {
  return kindNames.flatMap((kind) => [...library[kind].values()] as Entry[]);
}

/** The languages of the site: those in which every level is told, for without them no verdict has a name. */
export function siteLocales(levels: Library['level']): Locale[] {
  return locales.filter((locale) => levelSlugs.every((slug) => levels.get(slug)?.texts[locale]));
}
