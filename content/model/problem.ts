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

/** The problems of one half of an entry (its facts, or its texts in one language), from zod's issues. */
export function toProblems(
  of: { kind: Kind; slug: string; locale?: Locale },
  issues: readonly z.core.$ZodIssue[],
): Problem[] {
  const entry = entryName(of);
  const locale = of.locale ? { locale: of.locale } : {};
  return issues.flatMap((issue): Problem[] => {
    const field = issue.path.join('.');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        entry,
        ...locale,
        field: [...issue.path, key].join('.'),
        message: 'is no field of this entry. Remove it, or correct its name.',
      }));
    const at = issue.code === 'custom' ? (issue.params as Problem['at']) : undefined;
    return [{ entry, ...locale, field, message: explain(issue), ...(at?.line ? { at } : {}) }];
  });
}

/** What happened, in an editor's words, and what to do. */
function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return isAbsent(issue.input)
        ? 'is missing. Fill it in.'
        : `is not ${named(issue.expected)}, got ${shown(issue.input)}. Correct it.`;
    case 'too_small':
      if (issue.origin === 'string') return 'is missing. Fill it in.';
      if (issue.origin === 'array')
        return isAbsent(issue.input)
          ? 'is missing. Fill it in.'
          : `has too few lines. It needs ${issue.exact ? 'exactly' : 'at least'} ${issue.minimum}.`;
      return `expected a number ${issue.inclusive ? 'of at least' : 'above'} ${issue.minimum}, got ${shown(issue.input)}.`;
    case 'too_big':
      if (issue.origin === 'string')
        return `is too long by ${String(issue.input).length - Number(issue.maximum)} characters. Shorten it to ${issue.maximum}.`;
      if (issue.origin === 'array')
        return `has too many lines. It takes ${issue.exact ? 'exactly' : 'at most'} ${issue.maximum}.`;
      return `expected a number of at most ${issue.maximum}, got ${shown(issue.input)}.`;
    case 'invalid_value':
      return isAbsent(issue.input)
        ? 'is missing. Choose a value.'
        : `cannot be ${shown(issue.input)}. Choose one of: ${issue.values.join(', ')}.`;
    case 'invalid_key':
      return 'has a key that is not allowed here. Correct or remove it.';
    case 'invalid_format':
      if (issue.format === 'date') return 'is no day. Write it as year-month-day, such as 2026-11-22.';
      return issue.format === 'url' || issue.message.startsWith('is ')
        ? issue.message
        : `does not have the form it needs, got ${shown(issue.input)}. Correct it.`;
    default:
      return issue.message;
  }
}

const isAbsent = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length);

const NAMES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const named = (type: string) => NAMES[type] ?? type;

/** A value, short enough for a message. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `\`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\``;
}
