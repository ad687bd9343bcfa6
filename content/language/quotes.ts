import type { Locale } from '../model/locale.ts';
import { languageNames, type TypographyFinding } from './finding.ts';

interface Pair {
  open: string;
  close: string;
}

const guillemets = { outer: { open: '«', close: '»' }, inner: { open: '„', close: '“' } };

/** The quotation marks of each language, and those within a quotation. */
export const quotes: Readonly<Record<Locale, { outer: Pair; inner: Pair }>> = {
  en: { outer: { open: '“', close: '”' }, inner: { open: '‘', close: '’' } },
  uk: guillemets,
  ru: guillemets,
  lv: { outer: { open: '„', close: '”' }, inner: { open: '‘', close: '’' } },
};

const MARKS = /["'`´′ʼ«»‹›“”„‟‘’‚‛]/gu;
const isWord = (character: string) => /[\p{L}\p{M}\p{N}]/u.test(character);
const isLetter = (character: string) => /[\p{L}\p{M}]/u.test(character);

const wrongApostrophe = (index: number, mark: string): TypographyFinding => ({
  index,
  message: `The apostrophe is ${mark === '`' ? 'a backtick' : `\`${mark}\``}.`,
  hint: 'Write `’` (U+2019).',
});

/**
 * Quotation marks and apostrophes that the language does not use, that stand inside out, or that stay open. A foreign
 * pair is one finding, at its first mark.
 */
export function* checkQuotes(text: string, locale: Locale): Generator<TypographyFinding, void> {
  const { outer, inner } = quotes[locale];
  const both = `Write \`${outer.open}…${outer.close}\`, and within these \`${inner.open}…${inner.close}\`.`;
  const isOwn = (mark: string) => mark === outer.open || mark === inner.open;
  /** The marks that are open, foreign ones included. */
  const open: { mark: string; index: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const before = text[index - 1] ?? '';
    const after = text[index + 1] ?? '';
    if (isLetter(before) && isLetter(after) && !/["«»‹›“”„‟]/.test(mark)) {
      if (mark !== '’') yield wrongApostrophe(index, mark);
      continue;
    }
    if (/[`´′ʼ]/.test(mark)) continue;
    const top = open.at(-1)?.mark;
    const opens = !isWord(before) && /[^\s,.;:!?)…]/.test(after);
    if (mark === outer.open) {
      if (open.some((other) => other.mark === mark))
        yield {
          index,
          message: `\`${outer.open}…${outer.close}\` stands within \`${outer.open}…${outer.close}\`.`,
          hint: `Write \`${inner.open}…${inner.close}\` for the inner quotation.`,
        };
      open.push({ mark, index });
    } else if (mark === inner.open) {
      if (open.length === 0)
        yield {
          index,
          message: `\`${inner.open}…${inner.close}\` is for a quotation within another.`,
          hint: both,
        };
      open.push({ mark, index });
    } else if (
      (mark === outer.close && top === outer.open) ||
      (mark === inner.close && top === inner.open)
    ) {
      open.pop();
    } else if (mark === '’') {
      // An apostrophe at the end of a word.
    } else if ((mark === outer.close || mark === inner.close) && !opens) {
      if (top !== undefined && !isOwn(top)) open.pop();
      else yield { index, message: `\`${mark}\` closes no quotation.`, hint: both };
    } else if (!opens && top !== undefined && !isOwn(top)) {
      open.pop();
    } else if (mark === "'" && isLetter(before)) {
      yield wrongApostrophe(index, mark);
    } else {
      yield {
        index,
        message: `The quotation mark \`${mark}\` is not used in ${languageNames[locale]}.`,
        hint: both,
      };
      if (opens) open.push({ mark, index });
    }
  }
  for (const { mark, index } of open)
    if (isOwn(mark))
      yield { index, message: `The quotation that \`${mark}\` opens is never closed.`, hint: both };
}
