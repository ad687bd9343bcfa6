import type { PhrasingContent, Root } from 'mdast';
import { checkComponent } from './check-component.ts';
import { checkHeading } from './check-heading.ts';
import { checkLink } from './check-link.ts';
import { checkText, unseenCharacters } from './check-text.ts';
import { MAX_DEPTH, tooDeep } from './limits.ts';
import { parseInline, recoverBody } from './parse.ts';
import { type Advice, BodyError, type BodyProblem, quoted } from './problem.ts';
import { type Visit, startOf, walk } from './walk.ts';

export type { BodyProblem } from './problem.ts';

const MAX_PROBLEMS = 50;

const inlineNodes: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'link',
  'inlineCode',
]);

const bodyNodes: ReadonlySet<string> = new Set([
  ...inlineNodes,
  'root',
  'paragraph',
  'heading',
  'delete',
  'break',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

const picture: Advice = {
  message: 'Pictures are not used in texts.',
  hint: 'Say it in words, or make it a table. For an exclamation mark before a link, write `\\!`.',
};

/** What an editor reads about Markdown that is not used. */
const refused: Readonly<Record<string, Advice>> = {
  image: picture,
  imageReference: picture,
  code: {
    message: 'A block between lines of three backticks or tildes is not used.',
    hint: 'For the wording of a message, begin each line with `>`.',
  },
  definition: {
    message: 'Addresses and footnotes below the text are not used.',
    hint: 'Write the address beside the words, `[words](https://example.org/)`, and a source as `<Evidence slug="…"/>`.',
  },
  linkReference: {
    message: 'A link whose address stands elsewhere is not used.',
    hint: 'Write the address beside the words: `[words](https://example.org/)`.',
  },
};

/** All problems of a body, in the order of the text, at most 50; none when it may be published. Never throws. */
export function checkBody(source: string): BodyProblem[] {
  return readBody(source).problems;
}

/** Tree and problems of a body in one go. Never throws. With problems, the tree is not what the source says. */
export function readBody(source: string): { tree: Root; problems: BodyProblem[] } {
  const { tree, problems, text } = recoverBody(source);
  if (problems.length === 0 && tree.children.length === 0)
    problems.push({ line: 1, column: 1, message: 'The body is empty.', hint: 'Write the text.' });
  problems.push(...unseenCharacters(source), ...checkNodes(tree, text, bodyNodes));
  return { tree, problems: inOrder(problems) };
}

/**
 * All problems of a field with inline Markdown: emphasis, links and code at most. Never throws. Line breaks count as
 * spaces; that a field is one line is for the model to say.
 */
export function checkInline(source: string): BodyProblem[] {
  try {
    const problems = checkNodes(parseInline(source), source, inlineNodes);
    return inOrder([...unseenCharacters(source), ...problems]);
  } catch (error) {
    if (error instanceof BodyError) return [...error.problems];
    throw error;
  }
}

const inOrder = (problems: BodyProblem[]) =>
  problems.sort((a, b) => a.line - b.line || a.column - b.column).slice(0, MAX_PROBLEMS);

/** The first problems of the nodes of a tree, none of which may be of another type than `allowed`. */
function checkNodes(
  tree: Root | PhrasingContent[],
  source: string,
  allowed: ReadonlySet<string>,
): BodyProblem[] {
  const problems: BodyProblem[] = [];
  let level = 1;
  for (const visit of walk(tree)) {
    if (visit.depth > MAX_DEPTH) return [{ ...startOf(visit.node), ...tooDeep }];
    if (visit.node.type === 'text') {
      for (const problem of checkText(visit, source, allowed === inlineNodes))
        if (problems.push(problem) >= MAX_PROBLEMS) return problems;
    } else {
      for (const advice of checkNode(visit, allowed, level))
        if (problems.push({ ...startOf(visit.node), ...advice }) >= MAX_PROBLEMS) return problems;
    }
    if (visit.node.type === 'heading' && visit.depth === 1) level = visit.node.depth;
  }
  return problems;
}

/** What is wrong with a node by itself; `level` is that of the heading before it. */
function* checkNode(
  visit: Visit,
  allowed: ReadonlySet<string>,
  level: number,
): Generator<Advice, void> {
  const { node } = visit;
  if (!allowed.has(node.type)) {
    yield (
      refused[node.type] ?? {
        message: `${quoted(node.type)} is not used in texts.`,
        hint: 'Write it as a paragraph, a list or a table.',
      }
    );
    return;
  }
  switch (node.type) {
    case 'heading':
      yield* checkHeading(visit, level);
      break;
    case 'link':
      yield* checkLink(node);
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      yield* checkComponent(visit);
      break;
  }
}
