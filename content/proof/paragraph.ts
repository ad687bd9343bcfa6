import { recoverBody } from '../body/parse.ts';
import { placeAt } from '../body/problem.ts';
import { walk } from '../body/walk.ts';
import type { Text } from './text.ts';

/** A stretch of text that is read as one: a paragraph, a heading or a cell of a table, as it is written. */
export interface Paragraph {
  source: string;
  /** Where in the text a character of the paragraph stands. */
  placeOf: (index: number) => { line: number; column: number };
}

/** The paragraphs of a text, in order; a text without blocks is one. */
export function paragraphsOf({ source, form }: Text): Paragraph[] {
  const from = (start: number, end: number): Paragraph => ({
    source: source.slice(start, end),
    placeOf: (index) => placeAt(source, start + index),
  });
  if (form !== 'body') return [from(0, source.length)];
  return [...walk(recoverBody(source).tree)].flatMap(({ node }) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell')
      return [];
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    return start === undefined || end === undefined ? [] : [from(start, end)];
  });
}
