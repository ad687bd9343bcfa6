import type { Locale } from '@fifth-star/content/model/locale';

const SOFT_HYPHEN = '\u00ad';
const LONG_WORD = 14;
/** Letters that stay before the first break and after the last. */
const MARGIN = 4;

const VOWELS: Partial<Record<Locale, RegExp>> = {
  uk: /[аеєиіїоуюя]/i,
  ru: /[аеёиоуыэюя]/i,
  lv: /[aāeēiīoōuū]/i,
};

/** Letters that belong to the consonant or vowel before them. */
const TAIL = /[йьъ’ʼ]/i;

/**
 * A title with soft hyphens between the syllables of its longest words, for browsers that cannot hyphenate Ukrainian,
 * Russian or Latvian: a word of fourteen letters does not fit a phone at heading size. English is left alone.
 *
 * @example withSoftHyphens('uk', 'Відповідальність') // => 'Відпо·ві·даль·ність', with · for the soft hyphen
 */
export function withSoftHyphens(locale: Locale, text: string): string {
  const vowels = VOWELS[locale];
  if (!vowels) return text;
  return text.replace(/[\p{L}’ʼ]+/gu, (word) =>
    word.length < LONG_WORD ? word : hyphenate(word, vowels),
  );
}

/** Breaks before the last consonant of each group between two vowels; vowels side by side stay together. */
function hyphenate(word: string, vowels: RegExp): string {
  const letters = [...word];
  const nuclei = letters.flatMap((letter, k) => (vowels.test(letter) ? [k] : []));
  const breaks = new Set<number>();
  nuclei.slice(1).forEach((next, k) => {
    const previous = nuclei[k] ?? 0;
    const at = TAIL.test(letters[next - 1] ?? '') ? next : next - 1;
    if (at > previous && at >= MARGIN && letters.length - at >= MARGIN) breaks.add(at);
  });
  return letters.map((letter, k) => (breaks.has(k) ? SOFT_HYPHEN + letter : letter)).join('');
}
