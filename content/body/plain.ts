import type { Nodes, PhrasingContent, Root } from 'mdast';
import { walk } from './walk.ts';

const blocks: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'mdxJsxFlowElement',
]);

/**
 * The words of a body or a field: one line for each paragraph, heading and table cell, without marks, addresses and
 * components; the text of a `<Note>` is kept.
 */
export function plainText(tree: Root | readonly PhrasingContent[]): string {
  const lines = [''];
  for (const { node } of walk(tree)) {
    if (blocks.has(node.type)) lines.push('');
    else if (node.type === 'text' || node.type === 'inlineCode')
      lines.push(`${lines.pop() ?? ''}${node.value}`);
    else if (node.type === 'break') lines.push(`${lines.pop() ?? ''} `);
  }
  return lines
    .map((line) => line.replace(/[ \t\r\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** How many words a plain text has; `п’ять`, `self-check` and `2.5` are one each. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ.,-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
}
