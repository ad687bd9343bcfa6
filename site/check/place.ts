/** What the fragment of an address asks a self-check to show. */
export type Place =
  | { shows: 'result' | 'start' }
  | { shows: 'question'; id: string }
  /** Answers that travel in the address itself. */
  | { shows: 'link'; fragment: string }
  /** Another part of the page, such as the languages in its footer: none of our business. */
  | { shows: 'elsewhere' };

/**
 * The place that an address names by its fragment (with its `#`), in a self-check with these question ids. A link with
 * answers contains dots, or begins with a digit however short it was cut. Never throws.
 *
 * @example placeOf('#1.star-check.1.jgO.b_9Wj', ids) // => { shows: 'link', fragment: '1.star-check.1.jgO.b_9Wj' }
 */
export function placeOf(hash: string, ids: readonly string[]): Place {
  const name = decode(hash.slice(1));
  if (name === '') return { shows: 'start' };
  if (name === 'result') return { shows: 'result' };
  if (ids.includes(name)) return { shows: 'question', id: name };
  return /^\d|\./.test(name) ? { shows: 'link', fragment: name } : { shows: 'elsewhere' };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
