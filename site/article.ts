import { parseBody } from '@fifth-star/content/body/parse';
import { countWords, plainText } from '@fifth-star/content/body/plain';
import { walk } from '@fifth-star/content/body/walk';
import type { Root } from 'mdast';
import { drawingOf } from './nodes.ts';

/** Words of a text that a reader gets through in a minute. */
const WORDS_A_MINUTE = 200;

/** How many minutes it takes to read a body: 1 at least. */
export const articleMinutes = (body: string): number =>
  Math.max(1, Math.round(countWords(plainText(parseBody(body))) / WORDS_A_MINUTE));

/** The promises that a body measures against the day of its first gap, in the order of the text. */
export function gapsOf(tree: Root): { delivered: number; promises: number[] } {
  const gaps = [...walk(tree)].flatMap(({ node }) => {
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'ExpectationGap') return [];
    const drawing = drawingOf(node, () => undefined);
    return drawing.as === 'ExpectationGap' ? [drawing] : [];
  });
  const delivered = gaps[0]?.delivered ?? 0;
  const same = gaps.filter((gap) => gap.delivered === delivered);
  return { delivered, promises: same.map(({ promised }) => promised) };
}
