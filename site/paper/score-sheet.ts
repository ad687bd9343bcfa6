import { LEVELS, type Item, type Level, type Quiz } from '@fifth-star/content/scoring/quiz';
import { neededOption } from '../needed-option.ts';
import { ratioOf, wholeNumbers, type Ratio } from './whole.ts';

/** One question on the score sheet. All points are whole numbers: values times weights, in the smallest ones. */
export type SheetRow = {
  id: string;
  /** Its place in the self-check, from 1. */
  number: number;
  /** As the quiz has it; the points contain it already. */
  weight: number;
  mustHave: boolean;
  /** What each option earns, lowest first. The last is what the question can earn at most. */
  points: number[];
  /** What “does not apply” does: the row is crossed out, or earns points; `undefined` where it is not allowed. */
  notApplicable: 'crossOut' | number | undefined;
};

/** What has to be earned of what can be earned. */
export type PassMark = { possible: number; needed: number };

/** A level on the score sheet. */
export type LevelSheet = {
  level: Level;
  rows: SheetRow[];
  /** What all its questions together can earn. */
  possible: number;
  /** The share that has to be earned. */
  share: Ratio;
  /** What is needed of every sum that rows crossed out may leave, highest first; `undefined` when there are too many. */
  passMarks: PassMark[] | undefined;
};

/** A quiz as a sheet that gives the level by adding up whole numbers and looking one up. */
export type ScoreSheet = {
  levels: LevelSheet[];
  /** The index of the lowest option that a must-have may be answered with. */
  needed: number;
};

/** More pass marks than this are a maze; then the sheet tells how to multiply. */
const MOST_MARKS = 12;

/**
 * The score sheet of a quiz: the same arithmetic as rules 1 to 4 of SCORING.md in whole numbers. Multiplying all
 * weights of a level, or all values, by a constant changes nothing that is met, so both may be made whole.
 *
 * S(L) ≥ t  ⇔  sum(w·v) ≥ t·sum(w)  ⇔  points ≥ t·possible points
 */
export function scoreSheetOf(quiz: Quiz): ScoreSheet {
  return {
    levels: LEVELS.map((level) => levelSheet(quiz, level)),
    needed: neededOption(quiz),
  };
}

function levelSheet(quiz: Quiz, level: Level): LevelSheet {
  const scale = wholeNumbers(quiz.options.map(({ value }) => value));
  const items = quiz.items.filter((item) => item.level === level);
  const weights = wholeNumbers(items.map(({ weight }) => weight));
  const rows = items.map((item, k) => {
    const points = scale.map((value) => value * (weights[k] ?? 0));
    return rowOf(quiz, item, points);
  });
  const share = ratioOf(quiz.thresholds[level]);
  const possible = rows.reduce((sum, row) => sum + mostOf(row), 0);
  return { level, rows, possible, share, passMarks: passMarksOf(rows, possible, share) };
}

function rowOf(quiz: Quiz, item: Item, points: number[]): SheetRow {
  const { id, weight, mustHave } = item;
  const policies = { exclude: 'crossOut', credit: points.at(-1) ?? 0, zero: 0 } as const;
  const notApplicable = item.notApplicable ? policies[quiz.notApplicable] : undefined;
  return { id, number: quiz.items.indexOf(item) + 1, weight, mustHave, points, notApplicable };
}

/** What a question can earn at most. */
export const mostOf = ({ points }: SheetRow): number => points.at(-1) ?? 0;

/**
 * What has to be earned of `possible` points, in whole points.
 *
 * @example neededOf(30, { over: 3, under: 4 }) // => 23
 */
export const neededOf = (possible: number, { over, under }: Ratio): number =>
  Math.ceil((possible * over) / under);

function passMarksOf(
  rows: readonly SheetRow[],
  possible: number,
  share: Ratio,
): PassMark[] | undefined {
  let sums = new Set([possible]);
  for (const row of rows.filter(({ notApplicable }) => notApplicable === 'crossOut')) {
    sums = new Set([...sums, ...[...sums].map((sum) => sum - mostOf(row))]);
    if (sums.size > MOST_MARKS + 1) return undefined;
  }
  // With every row crossed out there is nothing to earn, and the level is not reached.
  sums.delete(0);
  return [...sums]
    .sort((a, b) => b - a)
    .map((sum) => ({ possible: sum, needed: neededOf(sum, share) }));
}

/** Whether any row of the sheet is crossed out for “does not apply”, earns points for it, or is a must-have. */
export function hasColumn(
  { levels }: ScoreSheet,
  what: 'crossOut' | 'naPoints' | 'mustHave',
): boolean {
  const rows = levels.flatMap((level) => level.rows);
  if (what === 'mustHave') return rows.some(({ mustHave }) => mustHave);
  return rows.some(({ notApplicable }) =>
    what === 'crossOut' ? notApplicable === 'crossOut' : typeof notApplicable === 'number',
  );
}
