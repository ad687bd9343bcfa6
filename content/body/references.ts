import type { PhrasingContent, Root } from 'mdast';
import { internalPath } from './address.ts';
import { startOf, walk } from './walk.ts';

/** Something that a text names and that must exist. */
export interface BodyReference {
  kind: 'practice' | 'evidence' | 'link';
  /** A slug; of a link its path without language, query and fragment, such as `/practices/plain-words/`. */
  target: string;
  /** What follows `#` in a link, with it. */
  fragment?: string;
  line: number;
  column: number;
}

const kinds: Readonly<Record<string, BodyReference['kind']>> = {
  Practice: 'practice',
  Evidence: 'evidence',
};

/** What a body, or the content of a field with inline Markdown, names: in the order of the text, repetitions included. */
export function bodyReferences(tree: Root | readonly PhrasingContent[]): BodyReference[] {
  const references: BodyReference[] = [];
  for (const { node } of walk(tree)) {
    if (node.type === 'link') {
      const target = internalPath(node.url);
      const [fragment] = /#.*$/s.exec(node.url) ?? [];
      if (target !== undefined)
        references.push({
          kind: 'link',
          target,
          ...(fragment !== undefined && { fragment }),
          ...startOf(node),
        });
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const kind = kinds[node.name ?? ''];
      const target = node.attributes.find(
        (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'slug',
      )?.value;
      if (kind && typeof target === 'string') references.push({ kind, target, ...startOf(node) });
    }
  }
  return references;
}
