import { coverCode } from '@fifth-star/content/language/cover';
import { languageNames } from '@fifth-star/content/language/finding';
import { wordsIn } from '@fifth-star/content/language/words';
import type { Proof } from '@fifth-star/content/folder/check';
import type { Locale } from '@fifth-star/content/model/locale';
import type { Problem } from '@fifth-star/content/model/problem';
import { paragraphsOf } from '@fifth-star/content/proof/paragraph';
import { problemOf, textsOf } from '@fifth-star/content/proof/text';
import type { Dictionary } from './dictionary.ts';
import { isSpelled, nearest, type Speller } from './spell.ts';
import { pathOfList, type WordLists } from './word-list.ts';

/** For how many words a nearest one is looked up: each takes Hunspell some milliseconds, and editors begin at the top. */
const MAX_HINTS = 100;

const isLatin = (word: string) => /\p{Script=Latin}/u.test(word);

/** Letters of two alphabets in a word are for the check of typography to tell. */
const isMixed = (word: string) => isLatin(word) && /\p{Script=Cyrillic}/u.test(word);

/**
 * Words that no dictionary and no list knows, in every text but the aliases of terms: readers search for misspelled
 * words, too. In Ukrainian and Russian, words in Latin script are English ones or names. A hyphenated word is right if
 * it is known as a whole, or each of its parts is.
 */
export function proofSpelling(
  dictionaries: Readonly<Record<Locale, Dictionary>>,
  lists: Pick<WordLists, 'names' | Locale>,
): Proof {
  const own = (locale: Locale): Speller => ({
    dictionaries: [dictionaries[locale]],
    lists: [lists[locale].words, lists.names.words],
  });
  const spellers = { en: own('en'), uk: own('uk'), ru: own('ru'), lv: own('lv') };
  const spellerOf = (word: string, locale: Locale) =>
    isLatin(word) && locale !== 'lv' ? spellers.en : spellers[locale];

  const wrong = new Map<string, string | undefined>();
  /** What is wrong of a word: all of it, or a part. */
  const wrongPart = (word: string, locale: Locale): string | undefined => {
    const key = `${locale} ${word}`;
    if (!wrong.has(key)) {
      const isRight = isSpelled(word, spellerOf(word, locale));
      const part = word
        .split('-')
        .find((one) => !isMixed(one) && !isSpelled(one, spellerOf(one, locale)));
      wrong.set(key, isRight ? undefined : part);
    }
    return wrong.get(key);
  };

  const hints = new Map<string, string>();
  const hintOn = (word: string, locale: Locale): string => {
    const key = `${locale} ${word}`;
    if (!hints.has(key) && hints.size < MAX_HINTS) {
      const near = nearest(word, spellerOf(word, locale));
      hints.set(key, near === undefined ? '' : ` Did you mean \`${near}\`?`);
    }
    return hints.get(key) ?? '';
  };

  return (entries) =>
    entries.flatMap(textsOf).flatMap((text) => {
      const { locale, field } = text;
      if (field.startsWith('aliases.')) return [];
      const found = new Map<string, Problem>();
      for (const { source, placeOf } of paragraphsOf(text))
        for (const { word: whole, index } of wordsIn(coverCode(source))) {
          const word = wrongPart(whole, locale);
          if (word === undefined || found.has(word)) continue;
          const list = pathOfList(
            isLatin(word) && locale !== 'en' && locale !== 'lv' ? 'names' : locale,
          );
          found.set(
            word,
            problemOf(
              text,
              `has \`${word}\`, which is in no ${languageNames[locale]} dictionary.${hintOn(word, locale)} Correct it, or, if it is right, add it to ${list}.`,
              placeOf(index),
            ),
          );
        }
      return [...found.values()];
    });
}
