import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';
import type { Advice, BodyProblem } from './problem.ts';

/** Longest body, in UTF-16 units: some 15,000 words. */
export const MAX_BODY = 100_000;

/** Most lines of a body. */
export const MAX_LINES = 3_000;

/** Longest text of a field with inline Markdown. */
export const MAX_INLINE = 10_000;

/** Deepest nesting of nodes in a tree; a list takes two levels. */
export const MAX_DEPTH = 40;

const MAX_MARKS = 200;
const MAX_CONTAINERS = 5_000;
const MAX_CONTAINER_COLUMN = 40;

/** Thrown in the middle of parsing, before a text costs more time than it is worth. */
export class LimitError extends Error {
  override name = 'LimitError';
  readonly problem: BodyProblem;

  constructor({ line, column }: { line: number; column: number }, advice: Advice) {
    super(advice.message);
    this.problem = { line, column, ...advice };
  }
}

/** The advice for what is nested too deep. */
export const tooDeep: Advice = {
  message: 'Lists, quotations or emphasis are nested too deep here.',
  hint: 'Take them apart: two or three levels are all that a reader can follow.',
};

/** The advice for a source that is too long to be parsed; `undefined` when it is not. */
export function tooLong(source: string, max: number): Advice | undefined {
  const hint = 'Split it in two.';
  if (source.length > max)
    return {
      message: `The text has ${source.length} characters; at most ${max} are allowed.`,
      hint,
    };
  const lines = source.split(/\r\n|\n|\r/).length;
  if (lines > MAX_LINES)
    return { message: `The text has ${lines} lines; at most ${MAX_LINES} are allowed.`, hint };
  return undefined;
}

/**
 * Constructs that match nothing: micromark tries them first at each mark, and they give up on texts whose marks nest
 * or stay open by the hundred. Its time for those grows with the square or the cube (15,000 times `- ` in one line
 * take two minutes); honest text never comes near.
 */
export const limits: Extension = (() => {
  // Each paragraph and cell has a context of its own, the containers of a document have one in common.
  const counts = new WeakMap<TokenizeContext, number>();
  const next = (context: TokenizeContext) => {
    const count = (counts.get(context) ?? 0) + 1;
    counts.set(context, count);
    return count;
  };

  const marks: Construct = {
    name: 'marksLimit',
    tokenize(_effects, _ok, nok) {
      if (next(this) > MAX_MARKS)
        throw new LimitError(this.now(), {
          message: `A paragraph has more than ${MAX_MARKS} signs such as \`*\`, \`_\`, \`[\` or \`<\`.`,
          hint: 'Split the paragraph, or remove the signs.',
        });
      return nok;
    },
  };

  const containers: Construct = {
    name: 'containersLimit',
    tokenize(_effects, _ok, nok) {
      // A container takes at least one column of each of its lines, so the column bounds the depth.
      if (this.now().column > MAX_CONTAINER_COLUMN) throw new LimitError(this.now(), tooDeep);
      if (next(this) > MAX_CONTAINERS)
        throw new LimitError(this.now(), {
          message: 'The text has thousands of list items and quotations.',
          hint: 'Split it in two.',
        });
      return nok;
    },
  };

  const at = (characters: string, construct: Construct) =>
    Object.fromEntries(Array.from(characters, (sign) => [sign.charCodeAt(0), construct]));
  return { text: at('!*<[_~', marks), document: at('*+-0123456789>', containers) };
})();
