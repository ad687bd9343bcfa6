// The section "Laws" of SCORING.md, as far as rules 1 to 6 carry it. Each is tested on the whole verdict or on the
// numbers it names; arbitrary.ts says which quizzes are drawn, and why the laws need them to be coarse.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersOf, at, changedQuiz, type Filled, filledQuiz } from './arbitrary.ts';
import { answerValue } from './answer.ts';
import { bounds } from './bounds.ts';
import { levelReached } from './ladder.ts';
import { POLICIES } from './policy.ts';
import { LEVELS, type Level, type Quiz, type Response } from './quiz.ts';
import { dimensionScore, levelScore, overallIndex } from './score.ts';
import { verdict } from './verdict.ts';

const RUNS = { numRuns: 10_000 };
/** More than rounding can add up to here. */
const ROUNDING = 1e-12;

const stars = (level: Level | undefined) => level ?? 0;

const dimensionsOf = (quiz: Quiz) => [...new Set(quiz.items.map((item) => item.dimension))];

/** Every level and bound of a response: overall, then inside each dimension. */
function standings(quiz: Quiz, response: Response) {
  return [undefined, ...dimensionsOf(quiz)].map((dimension) => {
    const { lower, upper } = bounds(quiz, response, dimension);
    return {
      level: stars(levelReached(quiz, response, dimension)),
      lower: stars(lower),
      upper: stars(upper),
    };
  });
}

/** Every score of a response: by level, by dimension, overall. */
function scores(quiz: Quiz, response: Response): (number | undefined)[] {
  return [
    ...LEVELS.map((level) => levelScore(quiz, level, response)),
    ...dimensionsOf(quiz).map((dimension) => dimensionScore(quiz, dimension, response)),
    overallIndex(quiz, response),
  ];
}

/** Fails when a level, a bound or a score (where both are defined) of the first is above that of the second. */
function expectNeverLower(below: Filled, above: Filled): void {
  const high = standings(above.quiz, above.response);
  standings(below.quiz, below.response).forEach((low, index) => {
    const { level, lower, upper } = at(high, index);
    if (low.level > level || low.lower > lower || low.upper > upper) {
      expect.fail(`expected at least ${JSON.stringify(low)}, got ${JSON.stringify(high[index])}`);
    }
  });
  const highScores = scores(above.quiz, above.response);
  scores(below.quiz, below.response).forEach((low, index) => {
    const score = highScores[index];
    if (low !== undefined && score !== undefined && low > score + ROUNDING) {
      expect.fail(`expected at least ${low}, got ${score}`);
    }
  });
}

/** Fails unless both are equal, numbers up to rounding. */
function expectSame(actual: unknown, expected: unknown, path = 'verdict'): void {
  if (typeof actual === 'number' && typeof expected === 'number') {
    const slack = ROUNDING * Math.max(1, Math.abs(expected));
    if (Math.abs(actual - expected) <= slack) return;
  } else if (isObject(actual) && isObject(expected)) {
    const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
    for (const key of keys) expectSame(actual[key], expected[key], `${path}.${key}`);
    return;
  } else if (actual === expected) return;
  expect.fail(`${path} expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

test('scores and coverage stay in 0..1', () => {
  fc.assert(
    fc.property(filledQuiz(), ({ quiz, response }) => {
      const { coverage, dimensions } = verdict(quiz, response);
      const all = [
        ...scores(quiz, response),
        coverage,
        ...dimensions.map((dimension) => dimension.coverage),
      ];
      return all.every((score) => score === undefined || (score >= 0 && score <= 1));
    }),
    RUNS,
  );
});

test('the order of items changes nothing but the order of lists', () => {
  const shuffled = fc
    .tuple(filledQuiz(), fc.array(fc.nat(), { minLength: 9, maxLength: 9 }))
    .map(([{ quiz, response }, keys]) => {
      const order = quiz.items.map((item, index) => ({ item, key: at(keys, index) }));
      const items = order.sort((a, b) => a.key - b.key).map(({ item }) => item);
      return { quiz, response, other: { ...quiz, items } };
    });
  const sorted = (quiz: Quiz, response: Response) => {
    const { levels, blockers, dimensions, ...rest } = verdict(quiz, response);
    return {
      ...rest,
      levels: levels.map((gate) => ({
        ...gate,
        mustHaves: gate.mustHaves.toSorted((a, b) => a.id.localeCompare(b.id)),
        open: gate.open.toSorted(),
      })),
      blockers: blockers && {
        ...blockers,
        failing: blockers.failing.toSorted(),
        openMustHaves: blockers.openMustHaves.toSorted(),
        open: blockers.open.toSorted(),
      },
      dimensions: dimensions.toSorted((a, b) => a.dimension.localeCompare(b.dimension)),
    };
  };
  fc.assert(
    fc.property(shuffled, ({ quiz, response, other }) => {
      expectSame(sorted(other, response), sorted(quiz, response));
    }),
    RUNS,
  );
});

test('multiplying all weights by a constant changes nothing but weighted points, which scale by it', () => {
  const factor = fc.constantFrom(2, 3, 0.1, 0.7, 1 / 3, 1e-3, 1e6);
  fc.assert(
    fc.property(filledQuiz(), factor, ({ quiz, response }, by) => {
      const items = quiz.items.map((item) => ({ ...item, weight: item.weight * by }));
      const { levels, blockers, ...rest } = verdict(quiz, response);
      const scale = (points: number | undefined) => points && points * by;
      expectSame(verdict({ ...quiz, items }, response), {
        ...rest,
        levels: levels.map((gate) => ({
          ...gate,
          weightedPoints: scale(gate.weightedPoints),
          weight: scale(gate.weight),
        })),
        blockers: blockers && { ...blockers, missingPoints: scale(blockers.missingPoints) },
      });
    }),
    RUNS,
  );
});

test('raising answers from one option to a higher one never lowers a score, a level or a bound', () => {
  const raised = changedQuiz((quiz, _item, answer, luck) =>
    typeof answer === 'number' ? answer + (luck % (quiz.options.length - answer)) : answer,
  );
  fc.assert(
    fc.property(raised, ({ quiz, response, changed }) =>
      expectNeverLower({ quiz, response }, { quiz, response: changed }),
    ),
    RUNS,
  );
});

test("turning 'na' into the best option never lowers a score, a level or a bound", () => {
  const best = changedQuiz((quiz, _item, answer, luck) =>
    answer === 'na' && luck % 2 === 0 ? quiz.options.length - 1 : answer,
  );
  fc.assert(
    fc.property(best, ({ quiz, response, changed }) =>
      expectNeverLower({ quiz, response }, { quiz, response: changed }),
    ),
    RUNS,
  );
});

// A score that `exclude` leaves undefined (nothing but 'na') compares with nothing; its level is not met, and so not
// above what `zero` and `credit` give.
test('zero is never above exclude, and exclude never above credit', () => {
  const [zero, exclude, credit] = POLICIES;
  fc.assert(
    fc.property(filledQuiz(), ({ quiz, response }) => {
      const under = (policy = quiz.notApplicable) => ({
        quiz: { ...quiz, notApplicable: policy },
        response,
      });
      expectNeverLower(under(zero), under(exclude));
      expectNeverLower(under(exclude), under(credit));
      expectNeverLower(under(zero), under(credit));
    }),
    RUNS,
  );
});

test('lower ≤ level ≤ upper, overall and inside each dimension', () => {
  fc.assert(
    fc.property(filledQuiz(), ({ quiz, response }) =>
      standings(quiz, response).every(
        ({ level, lower, upper }) => lower <= level && level <= upper,
      ),
    ),
    RUNS,
  );
});

test('every way of answering the open items ends within lower..upper', () => {
  const answered = changedQuiz((quiz, item, answer, luck) =>
    answer === undefined ? at(answersOf(quiz, item), luck) : answer,
  );
  fc.assert(
    fc.property(answered, ({ quiz, response, changed }) => {
      const ends = standings(quiz, changed);
      return standings(quiz, response).every(({ lower, upper }, index) => {
        const end = at(ends, index);
        return end.lower === end.upper && lower <= end.level && end.level <= upper;
      });
    }),
    RUNS,
  );
});

test('the bounds are the lowest and the highest end of all ways to answer a small quiz', () => {
  fc.assert(
    fc.property(filledQuiz(4), ({ quiz, response }) => {
      const ends = completions(quiz, response).map((complete) => standings(quiz, complete));
      standings(quiz, response).forEach(({ lower, upper }, index) => {
        const levels = ends.map((end) => at(end, index).level);
        expect(Math.min(...levels)).toBe(lower);
        expect(Math.max(...levels)).toBe(upper);
      });
    }),
    // Up to 6^4 completions each: few runs, every completion.
    { numRuns: 1_000 },
  );
});

/** Every way of answering the open items, 'na' included. */
function completions(quiz: Quiz, response: Response): Response[] {
  return quiz.items
    .filter((item) => answerValue(quiz, item, response) === undefined)
    .reduce(
      (partial, item) =>
        partial.flatMap((one) =>
          answersOf(quiz, item).map((answer) => ({ ...one, [item.id]: answer })),
        ),
      [response],
    );
}

test('answering never widens the bounds and never lowers the coverage', () => {
  const answered = changedQuiz((quiz, item, answer, luck) =>
    answer === undefined && luck % 2 === 0
      ? at(answersOf(quiz, item), Math.floor(luck / 2))
      : answer,
  );
  fc.assert(
    fc.property(answered, ({ quiz, response, changed }) => {
      const narrower = standings(quiz, changed);
      standings(quiz, response).forEach(({ lower, upper }, index) => {
        expect(at(narrower, index).lower).toBeGreaterThanOrEqual(lower);
        expect(at(narrower, index).upper).toBeLessThanOrEqual(upper);
      });
      const { coverage } = bounds(quiz, response);
      expect(bounds(quiz, changed).coverage).toBeGreaterThanOrEqual(coverage - ROUNDING);
    }),
    RUNS,
  );
});

test('there is always a reason: the next level has a blocker, an unmet level a reason, a met one none', () => {
  fc.assert(
    fc.property(filledQuiz(), ({ quiz, response }) => {
      const { blockers, levels, lower } = verdict(quiz, response);
      expect(blockers === undefined).toBe(lower === 5);
      if (blockers) {
        const { nothingToShow, failing, open, missingPoints = 0 } = blockers;
        expect(nothingToShow || failing.length + open.length + missingPoints > 0).toBe(true);
      }
      for (const gate of levels) expect(gate.met).toBe(gate.reasons.length === 0);
    }),
    RUNS,
  );
});

test('another policy is named exactly when its level or a bound differs, so never without an na', () => {
  fc.assert(
    fc.property(filledQuiz(), ({ quiz, response }) => {
      const declared = verdict(quiz, response);
      const expected = POLICIES.flatMap((policy) => {
        const { level, lower, upper } = verdict({ ...quiz, notApplicable: policy }, response);
        const isSame =
          level === declared.level && lower === declared.lower && upper === declared.upper;
        return isSame ? [] : [{ policy, level, lower, upper }];
      });
      expect(declared.otherPolicies).toEqual(expected);
      const hasNa = quiz.items.some((item) => response[item.id] === 'na');
      expect(hasNa || expected.length === 0).toBe(true);
    }),
    RUNS,
  );
});

test('the verdict is plain data and leaves quiz and response untouched', () => {
  fc.assert(
    fc.property(filledQuiz(), ({ quiz, response }) => {
      const before = JSON.stringify({ quiz, response });
      const result = verdict(quiz, response);
      expect(JSON.stringify({ quiz, response })).toBe(before);
      expectSame(JSON.parse(JSON.stringify(result)), result);
    }),
    RUNS,
  );
});
