import type { Nodes, TableRow } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** How a node of a body is drawn: as text, as an element around its children, or as one of our components. */
export type Drawing =
  | { as: 'text'; text: string }
  | {
      as: 'element';
      tag: string;
      attributes: Record<string, string | number | undefined>;
      children: readonly Nodes[];
    }
  | { as: 'children'; children: readonly Nodes[] }
  | { as: 'table'; head: readonly TableRow[]; rows: readonly TableRow[] }
  | { as: 'Practice'; slug: string }
  | { as: 'Evidence'; slug: string; inline: boolean }
  | { as: 'LevelLadder' }
  | { as: 'Note'; children: readonly Nodes[] }
  | { as: 'ExpectationGap'; promised: number; delivered: number };

type ResolveLink = (url: string) => { href: string; lang?: string } | undefined;

const element = (
  tag: string,
  children: readonly Nodes[],
  attributes: Record<string, string | number | undefined> = {},
): Drawing => ({ as: 'element', tag, attributes, children });

/**
 * How a node is drawn. Bodies are checked before, so a node that is not known here is a mistake of ours.
 *
 * @throws {TypeError} for a node that a checked body cannot hold.
 */
export function drawingOf(node: Nodes, resolve: ResolveLink): Drawing {
  switch (node.type) {
    case 'text':
      return { as: 'text', text: node.value };
    case 'inlineCode':
      return element('code', [{ type: 'text', value: node.value }]);
    case 'break':
      return element('br', []);
    case 'thematicBreak':
      return element('hr', []);
    case 'emphasis':
      return element('em', node.children);
    case 'strong':
      return element('strong', node.children);
    case 'delete':
      return element('del', node.children);
    case 'paragraph':
      return element('p', node.children);
    case 'heading':
      return element(`h${node.depth}`, node.children);
    case 'blockquote':
      return element('blockquote', node.children);
    case 'list':
      return node.ordered
        ? element('ol', node.children, {
            start: node.start === 1 ? undefined : (node.start ?? undefined),
          })
        : element('ul', node.children);
    case 'listItem': {
      // A tight item holds one paragraph whose tags would only add space.
      const [only, ...more] = node.children;
      const children =
        only?.type === 'paragraph' && more.length === 0 ? only.children : node.children;
      return element('li', children);
    }
    case 'link': {
      const target = resolve(node.url);
      return target
        ? element('a', node.children, { href: target.href, hreflang: target.lang })
        : { as: 'children', children: node.children };
    }
    case 'table': {
      const [head, ...rows] = node.children;
      return { as: 'table', head: head ? [headRow(head)] : [], rows };
    }
    case 'tableRow':
      return element('tr', node.children);
    case 'tableCell':
      return 'data' in node && node.data && 'head' in node.data
        ? element('th', node.children, { scope: 'col' })
        : element('td', node.children);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentOf(node);
    default:
      throw new TypeError(`"${node.type}" expected a node of a checked body`);
  }
}

/** The first row with its cells marked as headings. */
const headRow = (row: TableRow): TableRow => ({
  ...row,
  children: row.children.map((cell) => ({ ...cell, data: { head: true } })),
});

function componentOf(node: MdxJsxFlowElement | MdxJsxTextElement): Drawing {
  const attribute = (name: string): string => {
    const found = node.attributes.find(
      (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
    );
    if (typeof found?.value === 'string') return found.value;
    throw new TypeError(`"${name}" expected in <${node.name}>, got none`);
  };
  switch (node.name) {
    case 'Practice':
      return { as: 'Practice', slug: attribute('slug') };
    case 'Evidence': {
      const inline = node.type === 'mdxJsxTextElement';
      return { as: 'Evidence', slug: attribute('slug'), inline };
    }
    case 'LevelLadder':
      return { as: 'LevelLadder' };
    case 'Note':
      return { as: 'Note', children: node.children };
    case 'ExpectationGap':
      return {
        as: 'ExpectationGap',
        promised: Number(attribute('promised')),
        delivered: Number(attribute('delivered')),
      };
    default:
      throw new TypeError(`<${node.name}> expected to be a component of a checked body`);
  }
}
