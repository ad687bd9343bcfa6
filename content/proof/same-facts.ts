import { languageNames } from '../language/finding.ts';
import { pathOf } from '../folder/layout.ts';
import { kinds, type RawEntry } from '../model/kinds.ts';
import { isLocale, type Locale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { paragraphsOf } from './paragraph.ts';
import { problemOf, textsOf, type Text } from './text.ts';
import { toldIn, type Told } from './told.ts';

/**
 * Numbers, links and components that a text has and the text it was made from has not, or the other way round. Of what
 * may differ for good reasons, the rules know (`told.ts`), so that no list of exceptions has to be kept: whatever else
 * a translation needs, its source can have, too.
 */
export const proofSameFacts = (entries: readonly RawEntry[]): Problem[] => entries.flatMap(ofEntry);

function ofEntry(entry: RawEntry): Problem[] {
  const { sourceLocale } = entry.facts;
  if (!isLocale(sourceLocale) || !entry.texts[sourceLocale]) return [];
  // What readers may search for is their own in each language.
  const texts = textsOf(entry).filter(({ field }) => !field.startsWith('aliases.'));
  const inSource = texts.filter(({ locale }) => locale === sourceLocale);
  const others = [...new Set(texts.map(({ locale }) => locale))].filter(
    (locale) => locale !== sourceLocale,
  );
  return others.flatMap((locale) => {
    const here = texts.filter((text) => text.locale === locale);
    const units = new Set([...inSource, ...here].map(unitOf));
    return [...units].flatMap((unit) =>
      compare(
        inSource.filter((text) => unitOf(text) === unit),
        here.filter((text) => unitOf(text) === unit),
        { entry, locale, sourceLocale },
      ),
    );
  });
}

/** What is compared as one: a field, and of a list the whole of it, for its items may be cut in another way. */
const unitOf = ({ field }: Text): string => field.replace(/\.\d+$/, '');

interface Pair {
  entry: RawEntry;
  locale: Locale;
  sourceLocale: Locale;
}

function compare(there: readonly Text[], here: readonly Text[], pair: Pair): Problem[] {
  const [toldThere, toldHere] = [there.flatMap(toldIn), here.flatMap(toldIn)];
  let missing = without(toldThere, toldHere);
  let added = without(toldHere, toldThere);
  // A small number may be a word in the other language; one that stands in the place of another may not.
  const isSmall = ({ maybeWord }: Told) => maybeWord;
  if (!missing.some(isSmall) || !added.some(isSmall)) {
    missing = missing.filter((told) => !isSmall(told));
    added = added.filter((told) => !isSmall(told));
  }
  const source = languageNames[pair.sourceLocale];
  const where = placeOfSource(pair);
  return [
    ...missing.map((told) => {
      const place = counterpart(told, there, here, pair.locale);
      const message = `lacks \`${told.name}\`, which the ${source} text has. Write it here, or take it out of ${where}.`;
      return problemOf(place.text, message, place.at);
    }),
    ...added.map(({ name, text, at }) =>
      problemOf(
        text,
        `has \`${name}\`, which the ${source} text lacks. Take it out here, or write it in ${where}.`,
        at,
      ),
    ),
  ];
}

/** The things in `all` that are left when each in `others` has taken away its like. */
function without(all: readonly Told[], others: readonly Told[]): Told[] {
  const left = new Map<string, number>();
  for (const { name } of others) left.set(name, (left.get(name) ?? 0) + 1);
  return all.filter(({ name }) => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count <= 0;
  });
}

/** Where in the translation one would look for what is missing: the same paragraph, if there are as many. */
function counterpart(
  { text, paragraph, at }: Told,
  there: readonly Text[],
  here: readonly Text[],
  locale: Locale,
): { text: Text; at?: NonNullable<Problem['at']> } {
  const twin = here[there.length === here.length ? there.indexOf(text) : 0];
  if (!twin) return { text: { ...text, locale } };
  const [paragraphs, twins] = [paragraphsOf(text), paragraphsOf(twin)];
  if (paragraphs.length !== twins.length) return { text: twin };
  // What stands beside paragraphs comes after the last one that begins before it.
  const before = paragraphs.findLastIndex(({ placeOf }) => placeOf(0).line <= at.line);
  const place = twins[paragraph ?? Math.max(before, 0)]?.placeOf(0);
  return place ? { text: twin, at: place } : { text: twin };
}

/** How a message names the text that a translation is measured against. */
function placeOfSource({ entry: { kind, slug }, sourceLocale }: Pair): string {
  return kinds[kind].files === 'single'
    ? `the block \`${sourceLocale}\``
    : `\`${pathOf({ kind, slug, part: sourceLocale })}\``;
}
