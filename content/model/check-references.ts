import { Slug } from './field.ts';
import type { Kind } from './kind.ts';
import { entryName, type RawEntry } from './kinds.ts';
import { isLocale, type Locale } from './locale.ts';
import type { Problem } from './problem.ts';
import { references, type DeadLink, type Reference } from './references.ts';

/**
 * What is known of an entry that another one names: the languages it is published in
 * (none while it is a draft), or `undefined` when there is no such entry.
 */
export type Lookup = (kind: Kind, slug: string) => ReadonlySet<Locale> | undefined;

/** References to nothing, to something unpublished or to a language that is not there, and dead links. */
export function checkReferences(raw: RawEntry, lookup: Lookup): Problem[] {
  const found = references(raw);
  const owners = Object.keys(raw.texts).filter(isLocale);
  const problems = found.deadLinks.map((link) => ({
    ...placeOf(raw, link),
    message: `links to \`${link.path}\`, which is no page of the site. Correct the address.`,
  }));
  for (const reference of found.references) {
    const message = adviceOn(reference, lookup(reference.kind, reference.slug), owners);
    if (message) problems.push({ ...placeOf(raw, reference), message });
  }
  return unique(problems);
}

/** What is wrong with what a reference leads to; `undefined` when nothing is. */
function adviceOn(
  { kind, slug, locale, strength }: Reference,
  published: ReadonlySet<Locale> | undefined,
  owners: readonly Locale[],
): string | undefined {
  // What is no slug at all is the schema's to tell.
  if (!Slug.safeParse(slug).success) return undefined;
  const name = `\`${entryName({ kind, slug })}\``;
  if (!published) return `names ${name}, which does not exist. Create it, or choose another.`;
  if (strength === 'soft') return undefined;
  if (!published.size) return `names ${name}, which is not published. Publish it first.`;
  const lacking = (locale ? [locale] : owners).filter((owner) => !published.has(owner));
  return lacking.length
    ? `names ${name}, which is not published in ${lacking.join(', ')}. Publish it there first.`
    : undefined;
}

function placeOf(
  raw: RawEntry,
  { field, locale, at }: Reference | DeadLink,
): Omit<Problem, 'message'> {
  return { entry: entryName(raw), field, ...(locale ? { locale } : {}), ...(at ? { at } : {}) };
}

/** A paragraph that names the same entry twice has one problem, not two. */
const unique = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
