/** From the first character of a stretch of the source to the one after its last. */
export type Stretch = readonly [start: number, end: number];

/** `Note` of the tag `<Note …` or `</Note …` that begins at `start`; empty for `<>`. */
export function nameAt(source: string, start: number): string {
  return /^<\/?([^\s/>{<]*)/.exec(source.slice(start, start + 200))?.[1] ?? '';
}

/** The tag that begins at `start`: to its `>`, at most to the end of the line. */
export function tagAt(source: string, start: number): Stretch {
  const length = source.slice(start).search(/[>\r\n]/);
  if (length < 0) return [start, source.length];
  return [start, start + length + (source[start + length] === '>' ? 1 : 0)];
}

/** Where the next tag of that name opens or closes; -1 if none does. */
export function findTag(source: string, name: string, sign: '<' | '</', from: number): number {
  let index = source.indexOf(sign + name, from);
  while (index >= 0 && nameAt(source, index) !== name)
    index = source.indexOf(sign + name, index + 1);
  return index;
}

/** The closing tag of the tag that ends at `end`; `undefined` if there is none before another of that name opens. */
export function closingTag(source: string, name: string, end: number): Stretch | undefined {
  const close = findTag(source, name, '</', end);
  const next = findTag(source, name, '<', end);
  return close >= 0 && (next < 0 || close < next) ? tagAt(source, close) : undefined;
}
