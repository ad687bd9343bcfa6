// What the section "Laws" of SCORING.md says about the plan; arbitrary.ts says which quizzes are drawn.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOpenItems } from './answer.ts';
import { at, changedQuiz, type Filled, filledQuiz } from './arbitrary.ts';
import { bounds } from './bounds.ts';
import { type Plan, plan } from './plan.ts';
import { LEVELS, type Item, type Level, type Quiz, type Response } from './quiz.ts';
import { applyRaises, whatIf } from './what-if.ts';

const RUNS = { numRuns: 10_000 };

const target = fc.constantFrom<Level | undefined>(undefined, ...LEVELS);

/** A filled quiz with low answers and, often, one level only: much to raise, and many ways to do it. */
const lowQuiz = (maxItems: number, minItems = 0): fc.Arbitrary<Filled> =>
  fc
    .tuple(
      filledQuiz(maxItems, minItems),
      fc.array(fc.nat({ max: 59 }), { minLength: maxItems, maxLength: maxItems }),
      fc.boolean(),
    )
    .map(([{ quiz, response }, luck, isOneLevel]) => ({
      quiz: isOneLevel
        ? { ...quiz, items: quiz.items.map((item): Item => ({ ...item, level: 3 })) }
        : quiz,
      response: Object.fromEntries(
        quiz.items.map(({ id }, index) => {
          const answer = response[id];
          return [id, typeof answer === 'number' ? at(luck, index) % quiz.options.length : answer];
        }),
      ),
    }));

/** A low quiz with weights that are no round numbers, so that no two sums are equal by chance. */
const realQuiz = (maxItems: number, minItems = 0): fc.Arbitrary<Filled> => {
  const weight = fc.double({ min: 0.1, max: 3, noNaN: true });
  const weights = fc.array(weight, { minLength: maxItems, maxLength: maxItems });
  return fc.tuple(lowQuiz(maxItems, minItems), weights).map(([{ quiz, response }, drawn]) => ({
    quiz: {
      ...quiz,
      items: quiz.items.map((item, index) => ({ ...item, weight: at(drawn, index) })),
    },
    response,
  }));
};

const cost = (found: Plan | undefined) => found?.cost ?? Infinity;

test('the plan is the one that trying out all raises finds, every tie included', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.oneof(filledQuiz(6), lowQuiz(6, 3)), target, ({ quiz, response }, wanted) => {
      const expected = tryAllRaises(quiz, response, wanted);
      expect(plan(quiz, response, wanted)).toEqual(expected);
      if (expected && expected.raises.length > 1) found++;
    }),
    RUNS,
  );
  expect(found, 'plans of two raises or more').toBeGreaterThan(1_000);
});

test('so it is with weights that are no round numbers', () => {
  fc.assert(
    fc.property(realQuiz(6, 3), target, ({ quiz, response }, wanted) => {
      expect(plan(quiz, response, wanted)).toEqual(tryAllRaises(quiz, response, wanted));
    }),
    { numRuns: 1_000 },
  );
});

/** Rule 7 word by word: of all sets of raises after which `lower` is at least the target, the first by all criteria. */
function tryAllRaises(quiz: Quiz, response: Response, wanted?: Level): Plan | undefined {
  const { lower } = bounds(quiz, response);
  const goal = wanted ?? (lower === undefined ? 3 : lower === 3 ? 4 : 5);
  const worst = answerOpenItems(quiz, response, 0);
  let best: { plan: Plan; rank: number[] } | undefined;
  const visit = (raises: Plan['raises'], index: number, spent: number): void => {
    // Raises only add to the cost.
    if (best && spent > best.plan.cost) return;
    const item = quiz.items[index];
    if (!item) {
      const mustHaves = quiz.items.filter(
        ({ id, mustHave }) => mustHave && raises.some((raise) => raise.id === id),
      );
      const steps = quiz.items.map(({ id }) => {
        const raise = raises.find((one) => one.id === id);
        return raise ? raise.from - raise.to : 0;
      });
      const rank = [spent, raises.length, -mustHaves.length, ...steps];
      if (best && !isBefore(rank, best.rank)) return;
      if ((bounds(quiz, applyRaises(response, raises)).lower ?? 0) < goal) return;
      best = { plan: { target: goal, raises, cost: spent }, rank };
      return;
    }
    visit(raises, index + 1, spent);
    const { id, effort } = item;
    const from = worst[id];
    if (typeof from !== 'number') return;
    for (let to = from + 1; to < quiz.options.length; to++) {
      const raise = { id, from, to, cost: (to - from) * effort, open: response[id] === undefined };
      visit([...raises, raise], index + 1, spent + raise.cost);
    }
  };
  visit([], 0, 0);
  return best?.plan;
}

/** Whether the first number in which two lists differ is smaller in the first. */
function isBefore(one: number[], other: number[]): boolean {
  const index = one.findIndex((value, place) => value !== other[place]);
  return index >= 0 && at(one, index) < at(other, index);
}

test('so it is, up to the third criterion, for large quizzes and whole numbers', () => {
  let found = 0;
  fc.assert(
    fc.property(lowQuiz(60, 30), target, ({ quiz, response }, wanted = 3) => {
      const result = plan(quiz, response, wanted);
      const mustHaves = result?.raises.filter(({ id }) =>
        quiz.items.some((item) => item.id === id && item.mustHave),
      );
      expect(result && [result.cost, result.raises.length, mustHaves?.length]).toEqual(
        leastToRaise(quiz, response, wanted),
      );
      if (result && result.raises.length > 2) found++;
    }),
    { numRuns: 200 },
  );
  expect(found, 'plans of three raises or more').toBeGreaterThan(50);
});

/**
 * Cost, items and must-haves of the plan by another method: the least to raise for every number of points, in twelfths
 * of a value times tenths of a weight, which are whole as arbitrary.ts draws them.
 */
function leastToRaise(quiz: Quiz, response: Response, goal: Level): number[] | undefined {
  let total = 0;
  for (const level of LEVELS.filter((one) => one <= goal)) {
    let weight = 0;
    let least = new Map([[0, 0]]);
    for (const item of quiz.items.filter((one) => one.level === level)) {
      const answer = response[item.id] ?? 0;
      if (answer === 'na' && quiz.notApplicable === 'exclude') continue;
      const tenths = Math.round(item.weight * 10);
      weight += tenths;
      const ways =
        answer === 'na'
          ? [{ twelfths: quiz.notApplicable === 'credit' ? 12 : 0, raise: 0 }]
          : quiz.options.slice(answer).map(({ value }, steps) => ({
              twelfths: Math.round(value * 12),
              // Cost, items and items without a must in one number, two digits each.
              raise: steps && steps * item.effort * 10_000 + 100 + Number(!item.mustHave),
            }));
      const next = new Map<number, number>();
      for (const { twelfths, raise } of ways) {
        if (item.mustHave && twelfths * 5 < Math.round(quiz.mustHaveAt * 60)) continue;
        for (const [points, before] of least) {
          const sum = points + tenths * twelfths;
          next.set(sum, Math.min(next.get(sum) ?? Infinity, before + raise));
        }
      }
      least = next;
    }
    const needed = weight * 12 * Math.round(quiz.thresholds[level] * 60);
    const enough = [...least].filter(([points]) => weight > 0 && points * 60 >= needed);
    total += Math.min(...enough.map(([, raised]) => raised));
  }
  if (total === Infinity) return undefined;
  const items = Math.floor(total / 100) % 100;
  return [Math.floor(total / 10_000), items, items - (total % 100)];
}

test('the plan reaches its target, and without a step of it the target is missed', () => {
  fc.assert(
    fc.property(realQuiz(60, 30), target, ({ quiz, response }, wanted) => {
      const result = plan(quiz, response, wanted);
      if (!result) return;
      const lower = (raises: Pick<Plan['raises'][number], 'id' | 'to'>[]) =>
        whatIf(quiz, response, raises).lower ?? 0;
      expect(lower(result.raises)).toBeGreaterThanOrEqual(result.target);
      for (const { id, to } of result.raises) {
        const less = result.raises.map((raise) => (raise.id === id ? { id, to: to - 1 } : raise));
        expect(lower(less)).toBeLessThan(result.target);
      }
    }),
    { numRuns: 300 },
  );
});

test('raising answers from one option to a higher one never makes the plan dearer', () => {
  // An open item counts as the first option, so answering it is a raise, too.
  const raised = changedQuiz((quiz, _item, answer = 0, luck) =>
    typeof answer === 'number' ? answer + (luck % (quiz.options.length - answer)) : answer,
  );
  fc.assert(
    fc.property(raised, ({ quiz, response, changed }) => {
      for (const level of LEVELS) {
        expect(cost(plan(quiz, changed, level))).toBeLessThanOrEqual(
          cost(plan(quiz, response, level)),
        );
      }
    }),
    RUNS,
  );
});

test("turning 'na' into the best option never makes the plan dearer", () => {
  const best = changedQuiz((quiz, _item, answer, luck) =>
    answer === 'na' && luck % 2 === 0 ? quiz.options.length - 1 : answer,
  );
  fc.assert(
    fc.property(best, ({ quiz, response, changed }) => {
      for (const level of LEVELS) {
        expect(cost(plan(quiz, changed, level))).toBeLessThanOrEqual(
          cost(plan(quiz, response, level)),
        );
      }
    }),
    RUNS,
  );
});

test('a further target never costs less', () => {
  fc.assert(
    fc.property(filledQuiz(), ({ quiz, response }) => {
      const [three = 0, four = 0, five = 0] = LEVELS.map((level) =>
        cost(plan(quiz, response, level)),
      );
      expect(three).toBeLessThanOrEqual(four);
      expect(four).toBeLessThanOrEqual(five);
    }),
    RUNS,
  );
});

test('the order of items changes nothing but the order of raises and which equally cheap plan is shown', () => {
  const keys = fc.array(fc.nat(), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(filledQuiz(), keys, target, ({ quiz, response }, order, wanted) => {
      const items = quiz.items
        .map((item, index) => ({ item, key: at(order, index) }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item);
      const criteria = (found: Plan | undefined) =>
        found && {
          target: found.target,
          cost: found.cost,
          items: found.raises.length,
          mustHaves: items.filter(
            ({ id, mustHave }) => mustHave && found.raises.some((raise) => raise.id === id),
          ).length,
        };
      expect(criteria(plan({ ...quiz, items }, response, wanted))).toEqual(
        criteria(plan(quiz, response, wanted)),
      );
    }),
    RUNS,
  );
});

test('multiplying all weights by a constant changes nothing, nor does another slug, edition or dimension', () => {
  const factor = fc.constantFrom(2, 3, 0.1, 0.7, 1 / 3, 1e-3, 1e6);
  fc.assert(
    fc.property(filledQuiz(), factor, target, ({ quiz, response }, by, wanted) => {
      const items = quiz.items.map((item) => ({
        ...item,
        weight: item.weight * by,
        dimension: 'empathy',
      }));
      const other = { ...quiz, slug: 'other', edition: 7, items };
      expect(plan(other, response, wanted)).toEqual(plan(quiz, response, wanted));
    }),
    RUNS,
  );
});

test('the plan is plain data and leaves quiz and response untouched', () => {
  fc.assert(
    fc.property(filledQuiz(), target, ({ quiz, response }, wanted) => {
      const before = JSON.stringify({ quiz, response });
      const result = plan(quiz, response, wanted);
      expect(JSON.stringify({ quiz, response })).toBe(before);
      if (result) expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }),
    { numRuns: 1_000 },
  );
});
