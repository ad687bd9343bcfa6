import type { Locale } from '@fifth-star/content/model/locale';

const SOFT_HYPHEN = '\u00ad';
const NO_BREAK_SPACE = '\u00a0';
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

/** Words of one letter, which must not end a line: у, в, з, і, о … */
const LONELY = /(?<=^|[\s«(])(\p{L}) (?=\S)/gu;

/**
 * A title as it is set large. In Ukrainian, Russian and Latvian its longest words get soft hyphens between syllables,
 * for browsers that cannot hyphenate these languages: a word of fourteen letters does not fit a phone at heading size.
 * In Ukrainian and Russian words of one letter hold on to the next. English is left alone.
 *
 * @example titleText('uk', 'Відповідальність') // => 'Відпо·ві·даль·ність', with · for the soft hyphen
 */
export function titleText(locale: Locale, text: string): string {
  const vowels = VOWELS[locale];
  if (!vowels) return text;
  const bound = locale === 'lv' ? text : text.replace(LONELY, `$1${NO_BREAK_SPACE}`);
  return bound.replace(/[\p{L}’ʼ]+/gu, (word) =>
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
