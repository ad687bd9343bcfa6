import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { type MdxJsxFlowElement, mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { componentNamed } from './components.ts';
import { LimitError, MAX_BODY, MAX_INLINE, limits, tooLong } from './limits.ts';
import { BodyError, type BodyProblem } from './problem.ts';
import { explain } from './syntax.ts';
import { walk } from './walk.ts';

const MAX_SYNTAX_PROBLEMS = 10;

/**
 * Markdown with tables, `~~deleted~~` text and components. Without acorn and the expression extension, braces and
 * `import` are text. Setext headings are off because `---` below a line of text is meant as a line across the page.
 */
const bodySyntax = {
  extensions: [
    gfmTable(),
    gfmStrikethrough({ singleTilde: false }),
    mdxJsx(),
    limits,
    { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText', 'setextUnderline'] } },
  ],
  mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), mdxJsxFromMarkdown()],
};

/** One paragraph of Markdown: what would begin a block is text, and so is what looks like a tag. */
const inlineSyntax = {
  extensions: [
    limits,
    {
      disable: {
        null: [
          'autolink',
          'blockQuote',
          'codeFenced',
          'codeIndented',
          'definition',
          'hardBreakEscape',
          'headingAtx',
          'htmlFlow',
          'htmlText',
          'list',
          'setextUnderline',
          'thematicBreak',
        ],
      },
    },
  ],
};

/**
 * The tree of a body that has been checked. It may still hold any node that Markdown knows: only what `checkBody`
 * passes is known to be safe.
 *
 * @throws {BodyError} if the source is too long, nested too deep, or a tag in it is not well formed.
 */
export function parseBody(source: string): Root {
  const { tree, problems } = recoverBody(source);
  if (problems.length > 0) throw new BodyError(problems);
  return tree;
}

/**
 * The tree of a body as far as it can be read, and what stood in the way. The parser stops at the first tag that is
 * not well formed; so that an editor learns of all at once, such a tag is blanked and the text read again. With
 * problems, the tree is good for finding more of them only: it is that of `text`, the source with such tags blanked.
 */
export function recoverBody(source: string): {
  tree: Root;
  problems: BodyProblem[];
  text: string;
} {
  // The parser skips a byte order mark without counting it.
  let text = source.replace(/^\uFEFF/, ' ');
  const problems: BodyProblem[] = [];
  const unread = (problem: BodyProblem) => {
    problems.push(problem);
    return { tree: { type: 'root' as const, children: [] }, problems, text };
  };
  const limit = tooLong(source, MAX_BODY);
  if (limit) return unread({ line: 1, column: 1, ...limit });
  for (;;) {
    try {
      return { tree: unravel(fromMarkdown(text, bodySyntax)), problems, text };
    } catch (error) {
      if (error instanceof LimitError) return unread(error.problem);
      const { problem, blank } = explain(error, text);
      const before = text;
      for (const [start, end] of blank)
        text =
          text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, '‹') + text.slice(end);
      if (text === before || problems.length === MAX_SYNTAX_PROBLEMS - 1) return unread(problem);
      problems.push(problem);
    }
  }
}

/**
 * The phrasing content of a field with inline Markdown; empty for a blank text. Line breaks count as spaces.
 *
 * @throws {BodyError} if the source is too long or has hundreds of marks.
 */
export function parseInline(source: string): PhrasingContent[] {
  const limit = tooLong(source, MAX_INLINE);
  if (limit) throw new BodyError([{ line: 1, column: 1, ...limit }]);
  try {
    // One character for one, so that places stay true.
    const line = source.replace(/^\uFEFF|[\r\n]/g, ' ');
    const [paragraph] = fromMarkdown(line, inlineSyntax).children;
    return paragraph?.type === 'paragraph' ? paragraph.children : [];
  } catch (error) {
    throw new BodyError([
      error instanceof LimitError ? error.problem : explain(error, source).problem,
    ]);
  }
}

/**
 * Turns a paragraph that holds only block components into these blocks: an editor who writes `<Note>text</Note>` in
 * one line means the same as one who gives each tag a line.
 */
function unravel(tree: Root): Root {
  for (const { node } of walk(tree)) {
    if (!('children' in node)) continue;
    const parent: { children: Nodes[] } = node;
    parent.children = parent.children.flatMap(
      (child): Nodes | Nodes[] => (child.type === 'paragraph' && blocksOf(child)) || child,
    );
  }
  return tree;
}

/** The block components that a paragraph consists of; `undefined` when there is anything else in it. */
function blocksOf({ children }: Paragraph): MdxJsxFlowElement[] | undefined {
  const elements: MdxJsxFlowElement[] = [];
  for (const child of children) {
    if (child.type === 'text' && child.value.trim() === '') continue;
    if (child.type !== 'mdxJsxTextElement' || componentNamed(child.name)?.inline !== false)
      return undefined;
    elements.push({
      ...child,
      type: 'mdxJsxFlowElement',
      children:
        child.children.length > 0
          ? [{ type: 'paragraph', children: child.children, position: child.position }]
          : [],
    });
  }
  return elements.length > 0 ? elements : undefined;
}
