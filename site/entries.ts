import { addressOf } from '@fifth-star/content/model/address';
import type { Kind } from '@fifth-star/content/model/kind';
import { titleField, type Entry, type Texts } from '@fifth-star/content/model/kinds';
import type { Locale } from '@fifth-star/content/model/locale';
import { localPath } from './path.ts';

/** Entries of one kind by slug. */
export type Entries<K extends Kind> = ReadonlyMap<string, Entry<K>>;

/** An entry in one language. */
export interface Localised<K extends Kind> {
  slug: string;
  facts: Entry<K>['facts'];
  texts: Texts<K>;
  /** The languages it exists in. */
  locales: Locale[];
}

/** The languages of an entry, of those the site has. */
export const localesOf = <K extends Kind>(entry: Entry<K>, site: readonly Locale[]): Locale[] =>
  site.filter((locale) => entry.texts[locale] !== undefined);

/** The entry in a language; `undefined` where it is not translated. */
export function localise<K extends Kind>(
  entry: Entry<K> | undefined,
  locale: Locale,
  site: readonly Locale[],
): Localised<K> | undefined {
  const texts = entry?.texts[locale];
  if (!entry || !texts) return undefined;
  return { slug: entry.slug, facts: entry.facts, texts, locales: localesOf(entry, site) };
}

/** The questions of a self-check, in the order they are asked. */
export const questionsOf = ({ facts }: Pick<Localised<'quiz'>, 'facts'>): string[] =>
  facts.sections.flatMap(({ questions }) => questions);

type Asking = Parameters<typeof questionsOf>[0];

/** The order of self-checks: the most thorough first. */
export const byThoroughness = (a: Asking, b: Asking): number =>
  questionsOf(b).length - questionsOf(a).length;

/** A link to an entry, as a page in some language shows it. */
export interface EntryLink {
  title: string;
  href: string;
  /** The language of title and target, when it is not the page's. */
  lang?: Locale;
}

/** A kind whose entries have pages. */
export type PagedKind = Extract<Kind, 'level' | 'practice' | 'article' | 'story' | 'quiz'>;

/** A kind whose entries can be linked: they have pages, or places on one. */
export type LinkedKind = PagedKind | 'term';

/** The address of an entry, without its language. */
export function entryPath(kind: LinkedKind, slug: string): string {
  const address = addressOf(kind, slug);
  if (address === undefined) throw new TypeError(`"${kind}" expected a kind with an address`);
  return address;
}

/**
 * A link to an entry in the language of the page; where it lacks it, to the first language of the site that it has.
 * `undefined` for what is published in none.
 */
export function linkTo<K extends LinkedKind>(
  entry: Entry<K> | undefined,
  locale: Locale,
  site: readonly Locale[],
): EntryLink | undefined {
  if (!entry) return undefined;
  const [first] = localesOf(entry, site);
  const target = entry.texts[locale] ? locale : first;
  const texts = target && entry.texts[target];
  if (!texts) return undefined;
  const title = String((texts as Record<string, unknown>)[titleField[entry.kind]]);
  const href = localPath(target, entryPath(entry.kind, entry.slug));
  return target === locale ? { title, href } : { title, href, lang: target };
}
