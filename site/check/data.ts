import type { Locale } from '@fifth-star/content/model/locale';
import type { Quiz } from '@fifth-star/content/scoring/quiz';
import type { EntryLink } from '../entries.ts';
import type { CheckUi } from '../i18n/check/en.ts';
import type { KeepUi } from '../i18n/keep/en.ts';
import type { FixedParts } from './fixed-parts.ts';

/** A page to read: a practice card or an article, what it takes in a few words, and the practices (slugs) it tells of. */
export type Page = EntryLink & { takes: string; practices: readonly string[] };

/**
 * The practice behind an item. Where several items share it, `title` is the statement of the item, because the title of
 * the card (`card`) would not tell them apart, and what the card asks to do (`action`) is left out.
 */
export type Practice = EntryLink & { slug: string; action: string; card?: string };

/** What a page of a self-check tells its script, beside what stands in the markup anyway. */
export interface CheckData {
  locale: Locale;
  /** The name of the site, for the title of the window. */
  site: string;
  /** The title of the self-check. */
  title: string;
  quiz: Quiz;
  /** The item ids of past editions, by edition, so that old links open. */
  past: Readonly<Record<string, readonly string[]>>;
  /** SHA-256 of the quiz's canonical form, in hex; result files name it. */
  fingerprint: string;
  ui: CheckUi;
  keep: KeepUi;
  /** The options as words within a sentence, lowest first. */
  options: readonly string[];
  levels: Readonly<Record<3 | 4 | 5 | 'none', string>>;
  mustHaveOf: Readonly<Record<3 | 4 | 5, string>>;
  dimensions: Readonly<Record<string, string>>;
  /** The practice behind each item: its card. */
  practices: Readonly<Record<string, Practice>>;
  /** The cards of this check's practices in quiz order, then the articles that tell of them. */
  pages: readonly Page[];
  /** Where a team merges its answers. */
  team: string;
  scoring: { title: string; href: string };
  /** Markup of the result that does not depend on the answers. */
  parts: FixedParts;
}
