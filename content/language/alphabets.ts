import type { Locale } from '../model/locale.ts';
import type { TypographyFinding } from './finding.ts';

const WORD = /\p{L}[\p{L}\p{M}’'ʼ]*/gu;
const LATIN = /\p{Script=Latin}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;

const retype = (script: string) =>
  `Type the word again on the ${script} keyboard: search does not find it as it is.`;

/**
 * Words that mix Latin and Cyrillic letters, and in Ukrainian and Russian lone small Latin letters that pass for a
 * Cyrillic word, such as `i` for `і`. A hyphen parts words: `SMS-повідомлення` is in order.
 */
export function* checkAlphabets(text: string, locale: Locale): Generator<TypographyFinding, void> {
  const isCyrillic = locale === 'uk' || locale === 'ru';
  const words = [...text.matchAll(WORD)];
  for (const [at, { 0: word, index }] of words.entries()) {
    const latin = [...word.matchAll(LATIN)];
    const cyrillic = [...word.matchAll(CYRILLIC)];
    if (latin.length > 0 && cyrillic.length > 0) {
      const isLatinOdd =
        latin.length < cyrillic.length || (latin.length === cyrillic.length && isCyrillic);
      const [odd] = isLatinOdd ? latin : cyrillic;
      const [few, many] = isLatinOdd ? ['Latin', 'Cyrillic'] : ['Cyrillic', 'Latin'];
      yield {
        index: index + (odd?.index ?? 0),
        message: `\`${word}\` has the ${few} letter \`${odd?.[0] ?? ''}\` among ${many} ones.`,
        hint: retype(many ?? ''),
      };
    } else if (isCyrillic && /^[aceiouy]$/.test(word)) {
      const neighbours = [words[at - 1]?.[0], words[at + 1]?.[0]];
      if (
        neighbours.every(
          (neighbour) => neighbour === undefined || /\p{Script=Cyrillic}/u.test(neighbour),
        ) &&
        words.length > 1
      )
        yield {
          index,
          message: `The word \`${word}\` is a Latin letter among Cyrillic words.`,
          hint: retype('Cyrillic'),
        };
    }
  }
}
