import { parseBody } from '@fifth-star/content/body/parse';
import { bodyReferences } from '@fifth-star/content/body/references';
import type { Locale } from '@fifth-star/content/model/locale';
import type { EntryLink } from './entries.ts';
import type { SiteLibrary } from './library.ts';

/** The pages of a language that cite an evidence: practices first, then articles and stories, each once. */
export function citedIn(library: SiteLibrary, evidence: string, locale: Locale): EntryLink[] {
  const practices = library
    .all('practice', locale)
    .filter(({ facts }) => facts.evidence.includes(evidence))
    .map(({ slug }) => library.link('practice', slug, locale));
  const readings = (['article', 'story'] as const).flatMap((kind) =>
    library
      .all(kind, locale)
      .filter(
        ({ facts, texts }) =>
          facts.evidence.includes(evidence) || mentions(texts.body).includes(evidence),
      )
      .map(({ slug }) => library.link(kind, slug, locale)),
  );
  return [...practices, ...readings].flatMap((link) => link ?? []);
}

/** The evidence that a body names. */
const mentions = (body: string): string[] =>
  bodyReferences(parseBody(body)).flatMap(({ kind, target }) =>
    kind === 'evidence' ? [target] : [],
  );
