import { plainText } from './plain.ts';
import type { Advice } from './problem.ts';
import type { Visit } from './walk.ts';

/** What is wrong with a heading that follows one of level `before` (1, the title, for the first). */
export function* checkHeading({ node, parent }: Visit, before: number): Generator<Advice, void> {
  if (node.type !== 'heading') return;
  const signs = '#'.repeat(node.depth);
  if (plainText(node.children) === '')
    yield {
      message: `A heading (\`${signs}\`) has no words.`,
      hint: 'Write them, or delete the line.',
    };
  if (parent?.node.type !== 'root')
    yield {
      message: 'A heading stands within a list, a quotation or a note.',
      hint: 'Move it out, or write the words in bold: `**words**`.',
    };
  else if (node.depth === 1)
    yield {
      message: 'A heading begins with one `#`, which is for the title of the page.',
      hint: 'Write `## ` for the first level of headings.',
    };
  else if (node.depth > before + 1)
    yield {
      message: `A heading skips a level: \`${signs}\` comes after ${before === 1 ? 'the title' : `\`${'#'.repeat(before)}\``}.`,
      hint: `Write \`${'#'.repeat(before + 1)} \`.`,
    };
}
