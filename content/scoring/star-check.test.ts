import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLibrary } from '../folder/read.ts';
import { scoringQuizOf } from '../model/scoring-quiz.ts';
import { allowedAnswers } from './allowed.ts';
import type { Level, Response } from './quiz.ts';
import { verdict } from './verdict.ts';

/** A team of `described-teams.yml`, which says what each field holds. */
interface Team {
  name: string;
  expected: { lower: Level | 'none'; upper: Level | 'none' };
  answers: Record<string, number | 'na'>;
  inferred: string[];
  open: string[];
}

const here = import.meta.dirname;
const quiz = scoringQuizOf(await readLibrary(join(here, '../library')), 'star-check');
const teams = parse(readFileSync(join(here, 'described-teams.yml'), 'utf8')) as Team[];

/** The lowest and the highest level that a response leaves possible. */
function rangeOf(response: Response): Team['expected'] {
  const { lower, upper } = verdict(quiz, response);
  return { lower: lower ?? 'none', upper: upper ?? 'none' };
}

test.each(teams)('$name: every question of the star check is answered or named as open', (team) => {
  const { answers, inferred, open } = team;
  const ids = quiz.items.map(({ id }) => id);
  expect([...Object.keys(answers), ...open].sort()).toEqual(ids.sort());
  expect(allowedAnswers(quiz, answers).dropped).toEqual([]);
  expect(inferred.filter((id) => !(id in answers))).toEqual([]);
});

test.each(teams)('$name: the verdict is $expected.lower to $expected.upper', (team) => {
  expect(rangeOf(team.answers)).toEqual(team.expected);
});

test.each(teams)(
  '$name: no answer that was inferred decides',
  ({ answers, inferred, expected }) => {
    const told = Object.entries(answers).filter(([id]) => !inferred.includes(id));
    expect(rangeOf(Object.fromEntries(told))).toEqual(expected);
  },
);
