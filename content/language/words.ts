/** A word of a text: without stress marks and soft hyphens, apostrophes as `’`; and where it stands. */
export interface Word {
  word: string;
  index: number;
}

/** Letters and digits; apostrophes, hyphens and soft hyphens only within. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'ʼ\u00AD\u2011-]+[\p{L}\p{M}\p{N}]+)*/gu;

/** Marks that a word may carry and is not spelled with: soft hyphens, and the acute on a Cyrillic vowel. */
const UNSPELLED = /\u00AD|(?<=\p{Script=Cyrillic})\u0301/gu;

/** The words of a text in order, those with digits left out. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: written, index }) => {
    const word = written
      .normalize('NFC')
      .replace(UNSPELLED, '')
      .replace(/['ʼ]/g, '’')
      .replaceAll('\u2011', '-');
    return /\p{N}/u.test(word) ? [] : [{ word, index }];
  });
}
