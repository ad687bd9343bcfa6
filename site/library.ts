import { getCollection } from 'astro:content';
import { kindNames, type Kind } from '@fifth-star/content/model/kind';
import { siteLocales, type Library } from '@fifth-star/content/model/library';
import type { Locale } from '@fifth-star/content/model/locale';
import {
  byThoroughness,
  linkTo,
  localise,
  type EntryLink,
  type LinkedKind,
  type Localised,
  type PagedKind,
} from './entries.ts';

/** The entries of the kinds that the site shows, by kind and slug. */
export type SiteEntries = Pick<Library, Kind>;

let loading: Promise<SiteLibrary> | undefined;

/** The library with the questions every page asks; read from the content store once for all pages. */
export const getLibrary = (): Promise<SiteLibrary> => (loading ??= loadLibrary());

async function loadLibrary(): Promise<SiteLibrary> {
  const kinds = await Promise.all(
    kindNames.map(async (kind) => {
      const entries = await getCollection(kind);
      const sorted = entries.map(({ id, data }) => [id, data] as const);
      return [kind, new Map(sorted.sort(([a], [b]) => (a < b ? -1 : 1)))] as const;
    }),
  );
  return new SiteLibrary(Object.fromEntries(kinds) as unknown as SiteEntries);
}

/** The library as the pages of the site see it. */
export class SiteLibrary {
  readonly entries: SiteEntries;
  /** The languages of the site. */
  readonly locales: readonly Locale[];

  constructor(entries: SiteEntries) {
    this.entries = entries;
    this.locales = siteLocales(entries.level);
  }

  /** The entry in a language; `undefined` where it is not translated. */
  get<K extends Kind>(kind: K, slug: string, locale: Locale): Localised<K> | undefined {
    return localise(this.entries[kind].get(slug), locale, this.locales);
  }

  /** All entries of a kind that exist in a language, by slug. */
  all<K extends Kind>(kind: K, locale: Locale): Localised<K>[] {
    return [...this.entries[kind].keys()].flatMap((slug) => this.get(kind, slug, locale) ?? []);
  }

  /** The self-checks of a language, the most thorough first. */
  checks(locale: Locale): Localised<'quiz'>[] {
    return this.all('quiz', locale).sort(byThoroughness);
  }

  /** A link to an entry as a page in this language shows it; `undefined` for what is published in none. */
  link<K extends LinkedKind>(kind: K, slug: string, locale: Locale): EntryLink | undefined {
    return linkTo(this.entries[kind].get(slug), locale, this.locales);
  }

  /** Links to the entries of a kind that exist in other languages of the site only. */
  elsewhere(kind: LinkedKind, locale: Locale): EntryLink[] {
    return [...this.entries[kind].keys()].flatMap((slug) => {
      const link = this.link(kind, slug, locale);
      return link?.lang ? [link] : [];
    });
  }

  /** A path for every language of the site. */
  pages(): { params: { locale: Locale } }[] {
    return this.locales.map((locale) => ({ params: { locale } }));
  }

  /** A path for every entry of a kind in every language it has. */
  entryPages<K extends PagedKind>(
    kind: K,
  ): { params: { locale: Locale; slug: string }; props: { entry: Localised<K> } }[] {
    return this.locales.flatMap((locale) =>
      this.all(kind, locale).map((entry) => ({
        params: { locale, slug: entry.slug },
        props: { entry },
      })),
    );
  }
}
