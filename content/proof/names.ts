import { coverCode } from '../language/cover.ts';
import { languageNames } from '../language/finding.ts';
import type { RawEntry } from '../model/kinds.ts';
import { isLocale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { stringsIn } from '../model/text.ts';
import { paragraphsOf } from './paragraph.ts';
import { problemOf, textsOf } from './text.ts';

const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{M}]+/gu;

const latinWords = (text: string): string[] =>
  (coverCode(text).match(LATIN) ?? []).map((word) => word.toLowerCase());

/**
 * Words in Latin script in a Ukrainian or Russian text that neither the text it was made from has, nor the facts of
 * the entry, nor the glossary: most often a name that was spelled differently. The other way round nothing is asked:
 * a name may well be written in Cyrillic.
 */
export function proofNames(entries: readonly RawEntry[]): Problem[] {
  const glossary = new Set(
    entries
      .filter(({ kind }) => kind === 'term')
      .flatMap((term) => textsOf(term).flatMap(({ source }) => latinWords(source))),
  );
  return entries.flatMap((entry) => {
    const { sourceLocale } = entry.facts;
    if (!isLocale(sourceLocale)) return [];
    const texts = textsOf(entry);
    const known = new Set(
      [
        ...texts.filter(({ locale }) => locale === sourceLocale).map(({ source }) => source),
        ...stringsIn(entry.facts, '').map(([, fact]) => fact),
      ].flatMap(latinWords),
    );
    return texts
      .filter(({ locale }) => (locale === 'uk' || locale === 'ru') && locale !== sourceLocale)
      .flatMap((text) =>
        paragraphsOf(text).flatMap(({ source, placeOf }) =>
          [...coverCode(source).matchAll(LATIN)]
            .filter(([word]) => ![known, glossary].some((set) => set.has(word.toLowerCase())))
            .map(({ 0: word, index }) =>
              problemOf(
                text,
                `has the name \`${word}\`, which neither the ${languageNames[sourceLocale]} text nor the glossary has. Spell it as they do, or add it there.`,
                placeOf(index),
              ),
            ),
        ),
      );
  });
}
