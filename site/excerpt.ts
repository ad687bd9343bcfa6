/** A stretch of an excerpt; `hit` is what was searched for. */
export type Stretch = { text: string; hit: boolean };

/**
 * The stretches of an excerpt as Pagefind gives it: text with `<`, `>` as entities and the hits in `<mark>`.
 *
 * @example stretches('a <mark>b</mark>') // => [{ text: 'a ', hit: false }, { text: 'b', hit: true }]
 */
export function stretches(excerpt: string): Stretch[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const hit = part.startsWith('<mark>');
      const inner = hit ? part.slice('<mark>'.length, -'</mark>'.length) : part;
      const text = inner.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      return { text, hit };
    });
}
