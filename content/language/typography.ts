import type { Locale } from '../model/locale.ts';
import { checkAlphabets } from './alphabets.ts';
import { coverCode } from './cover.ts';
import type { TypographyFinding } from './finding.ts';
import { checkQuotes } from './quotes.ts';
import { signRules } from './signs.ts';

export type { TypographyFinding } from './finding.ts';

/**
 * Slips of typography in one paragraph, in the order of the text: quotation marks, apostrophes, letters of another
 * alphabet, spaces, dashes, dots, numbers with their signs and units. The text is plain or has inline Markdown; code,
 * addresses and tags are left alone.
 */
export function checkTypography(text: string, locale: Locale): TypographyFinding[] {
  const covered = coverCode(text);
  return [
    ...checkQuotes(covered, locale),
    ...checkAlphabets(covered, locale),
    ...checkSigns(covered, locale),
  ].sort((a, b) => a.index - b.index);
}

function* checkSigns(text: string, locale: Locale): Generator<TypographyFinding, void> {
  for (const { pattern, message, hint } of signRules[locale])
    for (const { index } of text.matchAll(pattern)) yield { index, message, hint };
}
