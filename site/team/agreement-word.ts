import type { Locale } from '@fifth-star/content/model/locale';

/** How far a team agrees on one question. */
export type AgreementWord = 'split' | 'mixed' | 'close' | 'agreed';

/**
 * The word for an r_wg; `undefined` when fewer than two people chose an option. The bounds are those of LeBreton and
 * Senter (2008), their weak and moderate taken together: up to 0.30 lack of agreement, up to 0.70 weak or moderate, up
 * to 0.90 strong, above it very strong.
 *
 * @example agreementWord(0.36) // => 'mixed'
 */
export function agreementWord(agreement: number | undefined): AgreementWord | undefined {
  if (agreement === undefined) return undefined;
  if (agreement <= 0.3) return 'split';
  if (agreement <= 0.7) return 'mixed';
  return agreement <= 0.9 ? 'close' : 'agreed';
}

/** What an alpha over all questions allows. */
export type AlphaWord = 'none' | 'belowChance' | 'talk' | 'careful' | 'reliable';

/**
 * The word for Krippendorff's alpha: from 0.800 on he calls data reliable, from 0.667 on good for tentative
 * conclusions (Krippendorff 2004, p. 241).
 *
 * @example alphaWord(0.41) // => 'talk'
 */
export function alphaWord(alpha: number | undefined): AlphaWord {
  if (alpha === undefined) return 'none';
  if (alpha < 0) return 'belowChance';
  if (alpha < 0.667) return 'talk';
  return alpha < 0.8 ? 'careful' : 'reliable';
}

/** An agreement as it is always written, with two decimals and a true minus: 0.60, −0.04. */
export const hundredths = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    .format(value)
    .replace('-', '−');
