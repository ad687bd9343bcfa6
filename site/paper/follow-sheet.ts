import type { Level, Response } from '@fifth-star/content/scoring/quiz';
import {
  mostOf,
  neededOf,
  type LevelSheet,
  type ScoreSheet,
  type SheetRow,
} from './score-sheet.ts';

/** One level filled in with a pen. */
export type FilledLevel = {
  level: Level;
  /** The sum of the column “Points”. */
  points: number;
  /** The sum of the column “Open”: what the questions left open can still earn. */
  open: number;
  /** What can be earned once the rows crossed out are taken off. */
  possible: number;
  /** `undefined` where every row is crossed out. */
  needed: number | undefined;
  /** Reached with the points there are. */
  certain: boolean;
  /** Reached if every open question turns out best. */
  atBest: boolean;
};

/** The sheet filled in: every level, and the two ends of the ladder. They are one where nothing is open. */
export type FilledSheet = {
  levels: FilledLevel[];
  certain: Level | undefined;
  atBest: Level | undefined;
};

/**
 * What a person has in hand who did what the sheet says, step by step and in whole numbers: so a test can show that
 * the sheet gives the level that the engine gives, and the range while answers are open.
 */
export function followSheet(sheet: ScoreSheet, response: Response): FilledSheet {
  const levels = sheet.levels.map((level) => fillLevel(level, sheet.needed, response));
  return {
    levels,
    certain: climb(levels, ({ certain }) => certain),
    atBest: climb(levels, ({ atBest }) => atBest),
  };
}

/** From the lowest level up, until the first that is not reached. */
function climb(
  levels: readonly FilledLevel[],
  isReached: (level: FilledLevel) => boolean,
): Level | undefined {
  const fails = levels.findIndex((level) => !isReached(level));
  return levels[(fails < 0 ? levels.length : fails) - 1]?.level;
}

function fillLevel(sheet: LevelSheet, neededOption: number, response: Response): FilledLevel {
  const { level, rows } = sheet;
  const crossed = rows.filter((row) => isCrossedOut(row, response));
  const left = rows.filter((row) => !isCrossedOut(row, response));
  const openRows = left.filter(({ id }) => response[id] === undefined);
  const points = sum(left.map((row) => pointsOf(row, response)));
  const open = sum(openRows.map(mostOf));
  const possible = sheet.possible - sum(crossed.map(mostOf));
  const needed = lookUp(sheet, possible);
  const boxes = left.filter(({ mustHave }) => mustHave);
  const isTicked = (row: SheetRow) => pointsOf(row, response) >= (row.points[neededOption] ?? 0);
  const isOpen = ({ id }: SheetRow) => response[id] === undefined;
  return {
    level,
    points,
    open,
    possible,
    needed,
    certain: needed !== undefined && points >= needed && boxes.every(isTicked),
    atBest:
      needed !== undefined &&
      points + open >= needed &&
      boxes.every((row) => isTicked(row) || isOpen(row)),
  };
}

const isCrossedOut = ({ id, notApplicable }: SheetRow, response: Response): boolean =>
  response[id] === 'na' && notApplicable === 'crossOut';

/** The number in the row under the answer; 0 where it is open. */
function pointsOf(row: SheetRow, response: Response): number {
  const answer = response[row.id];
  if (answer === 'na') return typeof row.notApplicable === 'number' ? row.notApplicable : 0;
  return answer === undefined ? 0 : (row.points[answer] ?? 0);
}

/** The number beside the possible points in the table, or the multiplication where there is no table. */
function lookUp({ passMarks, share }: LevelSheet, possible: number): number | undefined {
  if (possible === 0) return undefined;
  if (!passMarks) return neededOf(possible, share);
  return passMarks.find((mark) => mark.possible === possible)?.needed;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
