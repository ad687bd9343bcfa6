import type { Locale } from '@fifth-star/content/model/locale';

/** The entries that begin with a letter, in the order of the language. */
export interface LetterGroup<T> {
  letter: string;
  entries: T[];
}

/**
 * Entries in the alphabetical order of the language, by the letter their name begins with. Letters that the language
 * files as one, such as `Е` and `Ё` in Russian, share a group; signs before the first letter or digit do not count.
 *
 * @example byLetter(['ёж', 'ель'], (word) => word, 'ru') // => [{ letter: 'Е', entries: ['ёж', 'ель'] }]
 */
export function byLetter<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
  locale: Locale,
): LetterGroup<T>[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const { compare: compareLetters } = new Intl.Collator(locale, { sensitivity: 'base' });
  const named = entries
    .map((entry) => ({
      entry,
      name: nameOf(entry)
        .normalize('NFC')
        .replace(/^[^\p{L}\p{N}]+/u, ''),
    }))
    .sort((a, b) => compare(a.name, b.name));
  const groups: LetterGroup<T>[] = [];
  for (const { entry, name } of named) {
    const written = name.charAt(0).toLocaleUpperCase(locale);
    const bare = written.normalize('NFD').charAt(0);
    const letter = compareLetters(bare, written) === 0 ? bare : written;
    const last = groups.at(-1);
    if (last?.letter === letter) last.entries.push(entry);
    else groups.push({ letter, entries: [entry] });
  }
  return groups;
}
