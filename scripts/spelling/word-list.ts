import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locales, type Locale } from '@fifth-star/content/model/locale';
import type { Problem } from '@fifth-star/content/model/problem';
import { root } from '../environment.ts';

/** Words that no dictionary has and that are right all the same: `names` in every language, the others in theirs. */
export type WordLists = Readonly<Record<'names' | Locale, WordList>>;

/** A list of words, one a line; lines that begin with `#` say what belongs there. */
export interface WordList {
  words: ReadonlySet<string>;
  /** Words that stand twice or out of order. */
  problems: Problem[];
}

/** Where the lists are, for messages and for reading. */
export const pathOfList = (name: string): string => `content/library-words/${name}.txt`;

/** The lists of the repository. */
export async function readWordLists(): Promise<WordLists> {
  const read = async (name: 'names' | Locale) => {
    const path = pathOfList(name);
    const list = parseWordList(path, await readFile(join(root, path), 'utf8'), name);
    return [name, list] as const;
  };
  return Object.fromEntries(await Promise.all((['names', ...locales] as const).map(read))) as {
    [name in 'names' | Locale]: WordList;
  };
}

/** What is wrong with the lists themselves. */
export const problemsOf = (lists: WordLists): Problem[] =>
  Object.values(lists).flatMap(({ problems }) => problems);

/** The list in a file, in the alphabetical order of `locale`. */
export function parseWordList(path: string, text: string, locale: string): WordList {
  const { compare } = new Intl.Collator(locale === 'names' ? 'en' : locale);
  const words = new Set<string>();
  const problems: Problem[] = [];
  let last: string | undefined;
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const word = line.trim();
    const tell = (message: string) =>
      problems.push({ entry: 'word list', field: word, file: path, line: at + 1, message });
    if (words.has(word)) tell('stands here twice. Remove one of the two.');
    else if (last !== undefined && compare(last, word) > 0)
      tell(`is not in alphabetical order. Move it before \`${last}\`.`);
    else last = word;
    words.add(word);
  }
  return { words, problems };
}
