import type { Locale } from '../model/locale.ts';
import { checkAlphabets } from './alphabets.ts';
import type { TypographyFinding } from './finding.ts';
import { checkQuotes } from './quotes.ts';

export type { TypographyFinding } from './finding.ts';

/** The dash between words; all four languages put spaces around it. */
const dashes: Readonly<Record<Locale, string>> = { en: '–', uk: '—', ru: '—', lv: '–' };

/** What is not text: code, addresses of links, tags, bare addresses. */
const NOT_TEXT =
  /(?<!`)`+[^`]+`+|(?<=\])\([^()\n]*\)|<\/?[A-Za-z][^<>]*>|(?:https?:\/\/|www\.|mailto:)[^\s<>()]*|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Stands for a character that is not text: neither letter nor space. */
const COVER = '\uE000';

/**
 * Slips of typography in one paragraph, in the order of the text: quotation marks, apostrophes, letters of another
 * alphabet, spaces, dashes, dots, percentages. The text is plain or has inline Markdown; code, addresses and tags are
 * left alone.
 */
export function checkTypography(text: string, locale: Locale): TypographyFinding[] {
  const covered = text.replace(NOT_TEXT, (part) => COVER.repeat(part.length));
  return [
    ...checkQuotes(covered, locale),
    ...checkAlphabets(covered, locale),
    ...checkSigns(covered, locale),
  ].sort((a, b) => a.index - b.index);
}

interface Rule {
  pattern: RegExp;
  message: string;
  hint: string;
}

function* checkSigns(text: string, locale: Locale): Generator<TypographyFinding, void> {
  const dash = `Write \` ${dashes[locale]} \`, with a no-break space before it.`;
  const rules: Rule[] = [
    {
      pattern: /(?<=[^\s|])[ \u00A0]+-{1,3}[ \u00A0]+(?=[^\s|])/g,
      message: 'A hyphen between spaces stands for a dash.',
      hint: dash,
    },
    {
      pattern: /(?<=[\p{L}\p{N}])-{2,3}(?=[\p{L}\p{N}])/gu,
      message: 'Hyphens stand for a dash.',
      hint: dash,
    },
    {
      pattern: /(?<=\S)[ \u00A0]{2,}(?=\S)/g,
      message: 'There are two spaces or more in a row.',
      hint: 'Leave one.',
    },
    {
      pattern: /(?<=\S)[ \u00A0]+(?=[,.;:!?](?:[\s)\]»“”’"]|$))/g,
      message: 'There is a space before a punctuation mark.',
      hint: 'Delete it.',
    },
    {
      pattern: /\.{3,}/g,
      message: 'Three dots stand for an ellipsis.',
      hint: 'Write `…` (U+2026).',
    },
    locale === 'en'
      ? {
          pattern: /(?<=\d)[ \u00A0\u202F]+(?=[%‰])/g,
          message: 'There is a space before a percent sign.',
          hint: 'Delete it: `82%`.',
        }
      : {
          pattern: /(?<=\d) ?(?=[%‰](?!-\p{L}))/gu,
          message: 'A percent sign follows its number without a no-break space.',
          hint: 'Put one between them (U+00A0): `82\u00A0%`.',
        },
  ];
  for (const { pattern, message, hint } of rules)
    for (const { index } of text.matchAll(pattern)) yield { index, message, hint };
}
