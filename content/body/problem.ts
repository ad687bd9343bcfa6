/** What an editor reads about a mistake: what happened, and what to do. Full sentences, names in backticks. */
export interface Advice {
  message: string;
  hint: string;
}

/** A mistake and its place in the source; lines and columns count from 1, columns in UTF-16 units. */
export interface BodyProblem extends Advice {
  line: number;
  column: number;
}

/** Thrown when a text that should have been checked before cannot be parsed. */
export class BodyError extends Error {
  override name = 'BodyError';
  readonly problems: readonly BodyProblem[];

  constructor(problems: readonly BodyProblem[]) {
    super(problems.map((p) => `${p.line}:${p.column}: ${p.message} ${p.hint}`).join('\n'));
    this.problems = problems;
  }
}

/** Line and column of a character, with the line endings of Markdown: LF, CR LF and CR. */
export function placeAt(source: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (const { 0: ending, index } of source.matchAll(/\r\n|\n|\r/g)) {
    if (index + ending.length > offset) break;
    line++;
    start = index + ending.length;
  }
  return { line, column: offset - start + 1 };
}

/** The character at a line and column; the inverse of `placeAt`. */
export function offsetAt(source: string, place: { line: number; column: number }): number {
  let line = 1;
  let start = 0;
  for (const { 0: ending, index } of source.matchAll(/\r\n|\n|\r/g)) {
    if (line === place.line) break;
    line++;
    start = index + ending.length;
  }
  return start + place.column - 1;
}

/** A text as it is quoted in a message: between backticks, shortened, in one line. */
export function quoted(text: string, max = 40): string {
  const line = text.replace(/[\s`\p{C}]+/gu, ' ').trim();
  return `\`${line.length > max ? `${line.slice(0, max)}…` : line}\``;
}
