import type { Dictionary } from './dictionary.ts';

/** What decides whether a word is right: dictionaries, and lists of words beside them. */
export interface Speller {
  dictionaries: readonly Dictionary[];
  lists: readonly ReadonlySet<string>[];
}

/**
 * Whether a word is spelled right. A list knows a word that begins with a capital, or is in capitals, if it has it in
 * small letters, and a possessive if it has the name.
 */
export function isSpelled(word: string, { dictionaries, lists }: Speller): boolean {
  const bare = word.replace(/’s?$/, '');
  if (word.length === 1 || dictionaries.some(({ has }) => has(word) || has(bare))) return true;
  const forms = [word, bare, decapitalise(word), decapitalise(bare), bare.toLowerCase()];
  return lists.some((list) => forms.some((form) => list.has(form)));
}

const decapitalise = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

/** The known word nearest to one that is not: of a list if one letter is wrong; `undefined` when none is near. */
export function nearest(word: string, { dictionaries, lists }: Speller): string | undefined {
  const small = word.toLowerCase();
  const listed = lists
    .flatMap((list) => [...list])
    .find((known) => isOneSlipOff(known.toLowerCase(), small));
  return listed ?? dictionaries.flatMap(({ near }) => near(word))[0]?.replaceAll("'", '’');
}

/** Whether one word becomes the other by putting in, taking out or exchanging a letter, or by turning two round. */
function isOneSlipOff(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [inA, inB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (inA.length <= 1 && inB.length <= 1) return true;
  return inA.length === 2 && inB === inA.charAt(1) + inA.charAt(0);
}
