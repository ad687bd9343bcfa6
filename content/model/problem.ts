import type { z } from 'zod';
import type { Kind } from './kind.ts';
import { entryName } from './kinds.ts';
import type { Locale } from './locale.ts';

/** One thing that is wrong with an entry: which entry, which field, what happened and what to do. */
export interface Problem {
  /** The entry as `entryName` writes it. */
  entry: string;
  /** The language of the text, when the problem is in a text. */
  locale?: Locale;
  /** The path of the field, as `steps.2`; empty when the entry as a whole is meant. */
  field: string;
  /** What happened and what to do: full sentences that follow the name of the field. */
  message: string;
  /** Where it stands in the library folder, when the entry comes from there. */
  file?: string;
  line?: number;
  column?: number;
  /** Line and column within the value itself, for bodies. */
  at?: { line: number; column: number };
}

/** A problem on one line: `practices/plain-words/uk.yml:12: practices/plain-words (uk), steps.2: …`. */
export function formatProblem(problem: Problem): string {
  const { entry, locale, field, message, file, line, at } = problem;
  const where = file ? `${file}${line ? `:${line}` : ''}: ` : '';
  const spot = at && !file ? ` (line ${at.line}, column ${at.column})` : '';
  return `${where}${entry}${locale ? ` (${locale})` : ''}${field && `, ${field}`}${spot}: ${message}`;
}

/** Thrown by whoever cannot go on with a library that has problems; the message lists all of them. */
export class LibraryError extends Error {
  override name = 'LibraryError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      `The library has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n` +
        problems.map((problem) => `  ${formatProblem(problem)}`).join('\n'),
    );
    this.problems = problems;
  }
}

/**
 * The problems of one half of an entry (its facts, or its texts in one language), from zod's issues.
 * Their messages must have been made with `explain`.
 */
export function toProblems(
  of: { kind: Kind; slug: string; locale?: Locale },
  issues: readonly z.core.$ZodIssue[],
): Problem[] {
  const { locale } = of;
  const pathOf = (issue: z.core.$ZodIssue) => issue.path.map(String).join('.');
  // Of a value of the wrong type, zod may still say how long it is.
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(pathOf));
  const told = issues.filter(
    (issue) => issue.code === 'invalid_type' || !mistyped.has(pathOf(issue)),
  );
  return told.flatMap((issue) => {
    const paths =
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, key || '""'])
        : [issue.path];
    return paths.map((path) => ({
      entry: entryName(of),
      ...(locale ? { locale } : {}),
      field: path.map(String).join('.'),
      message: issue.message,
      ...placeOf(issue),
    }));
  });
}

/** Where in the value it is, if the schema said so. */
function placeOf(issue: z.core.$ZodIssue): Pick<Problem, 'at'> {
  if (issue.code !== 'custom') return {};
  const { line, column } = issue.params ?? {};
  return typeof line === 'number' && typeof column === 'number' ? { at: { line, column } } : {};
}
