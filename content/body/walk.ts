import type { Nodes, PhrasingContent, Root } from 'mdast';

/** A node on the way through a tree. */
export interface Visit {
  node: Nodes;
  /** The visit of the node it stands in; `undefined` at the top. */
  parent: Visit | undefined;
  /** 0 at the top. */
  depth: number;
}

/** All nodes in the order of the text, parents first. Without recursion, so that no depth overflows the stack. */
export function* walk(tree: Root | readonly PhrasingContent[]): Generator<Visit, void> {
  const tops: readonly Nodes[] = 'type' in tree ? [tree] : tree;
  const stack = tops.map((node): Visit => ({ node, parent: undefined, depth: 0 })).reverse();
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    yield visit;
    const { node, depth } = visit;
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child) stack.push({ node: child, parent: visit, depth: depth + 1 });
    }
  }
}

/** The nodes around a node, from the nearest to the top. */
export function* ancestors(visit: Visit): Generator<Nodes, void> {
  for (let above = visit.parent; above; above = above.parent) yield above.node;
}

/** Where a node begins. */
export function startOf(node: Nodes): { line: number; column: number } {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
