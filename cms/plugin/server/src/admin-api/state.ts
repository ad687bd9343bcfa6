import type { Core } from '@strapi/strapi';
import { checkEntry } from '@fifth-star/content/model/check';
import { stableJson, textHash } from '@fifth-star/content/model/hash';
import type { Kind } from '@fifth-star/content/model/kind';
import { locales, type Locale } from '@fifth-star/content/model/locale';
import type { Problem } from '@fifth-star/content/model/problem';
import { rowsOfDocument } from '../entry/rows.ts';
import { factsOf, textsOf, toEntry, type Row } from '../entry/row.ts';
import { lookupFor } from '../guard/lookup.ts';
import { scoringNews } from '../guard/scoring.ts';

/** How one language of an entry stands. */
export interface LanguageState {
  locale: Locale;
  /** `modified`: readers see an older text than the draft. */
  state: 'missing' | 'draft' | 'modified' | 'published';
  /** Whether the original has changed since this translation was made. */
  isOutdated: boolean;
}

/** What the panel beside the form shows of an entry. */
export interface State {
  slug: string | null;
  languages: LanguageState[];
  /** What publishing the whole draft would be refused for. */
  problems: readonly Problem[];
  /** What the editor of a self-check should weigh; with them alone, it can be published. */
  remarks: readonly Problem[];
  /** Which text a translation is made from that is up to date now; absent without an original. */
  origin?: { locale: Locale; hash: string };
}

/** The state of a document, or `undefined` when there is none. */
export async function stateOf(
  strapi: Core.Strapi,
  kind: Kind,
  documentId: string,
): Promise<State | undefined> {
  const drafts = await rowsOfDocument(strapi, kind, documentId, 'draft');
  if (!drafts.length) return undefined;
  const published = await rowsOfDocument(strapi, kind, documentId, 'published');
  const entry = toEntry(kind, drafts);
  const source = entry.facts['sourceLocale'] as Locale | undefined;
  const original = source && entry.texts[source];
  const origin = original && { locale: source, hash: textHash(original) };
  const { problems } = checkEntry(entry, await lookupFor(strapi, entry));
  const scoring = await scoringNews(strapi, entry);
  return {
    slug: drafts[0]?.slug ?? null,
    languages: locales.map((locale) => {
      const draft = drafts.find((row) => row.locale === locale);
      const twin = published.find((row) => row.locale === locale);
      const basedOn = draft?.['basedOn'] as { hash?: string } | null | undefined;
      return {
        locale,
        state: languageState(kind, draft, twin),
        isOutdated: Boolean(origin && basedOn?.hash && basedOn.hash !== origin.hash),
      };
    }),
    problems: [...problems, ...scoring.problems],
    remarks: scoring.remarks,
    ...(origin ? { origin } : {}),
  };
}

function languageState(kind: Kind, draft?: Row, twin?: Row): LanguageState['state'] {
  if (!draft) return 'missing';
  if (!twin) return 'draft';
  const isEqual =
    stableJson([factsOf(kind, draft), textsOf(kind, draft)]) ===
    stableJson([factsOf(kind, twin), textsOf(kind, twin)]);
  return isEqual ? 'published' : 'modified';
}
