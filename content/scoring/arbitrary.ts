/** Test support: only tests import this file. */
import fc from 'fast-check';
import { LEVELS, type Item, type Policy, type Quiz, type Response } from './quiz.ts';

const DIMENSIONS = ['reliability', 'responsiveness', 'assurance'];

// Values are twelfths, weights tenths and thresholds sixtieths. None is exact in binary, so scores that equal their
// threshold on paper miss it by a rounding error, which is what the tolerance is for. And all are coarse: on paper, two
// unequal numbers that a gate compares are at least 1 / (12·60·sum of weights in tenths) > 1e-6 apart, so the tolerance
// never decides. Without this, laws that compare two sums in different order or scale hold on paper only: a score one
// rounding error from threshold - 1e-9 can fall on either side of it.
const SCALES = [
  [0, 12],
  [0, 6, 12],
  [0, 4, 8, 12],
  [0, 1, 9, 12],
  [0, 3, 6, 9, 12],
].map((twelfths) => twelfths.map((value) => value / 12));
// Thresholds and mustHaveAt stay above the tolerance: at or under 1e-9 a level would be met by answers worth nothing.
const THRESHOLDS = [1, 15, 20, 30, 36, 40, 45, 48, 50, 59, 60].map((value) => value / 60);
const EFFORTS = [1, 2, 3] as const;
const WEIGHTS = [1, 2, 3, 7, 10, 10, 10, 20, 30].map((value) => value / 10);
const POLICIES: readonly Policy[] = ['exclude', 'credit', 'zero'];

/** A quiz and a response to it. */
export type Filled = { quiz: Quiz; response: Response };

/** The answers an item may have apart from none: every option, and 'na' where it is allowed. */
export function answersOf(quiz: Quiz, item: Item): (number | 'na')[] {
  const options = [...quiz.options.keys()];
  return item.notApplicable ? [...options, 'na'] : options;
}

/**
 * A quiz of `minItems` to `maxItems` items with a response. Levels and dimensions may be empty, answers are often high
 * (or few responses would climb the ladder), open or 'na'.
 */
export function filledQuiz(maxItems = 9, minItems = 0): fc.Arbitrary<Filled> {
  const pick = fc.nat({ max: 59 });
  const item = fc.tuple(fc.nat({ max: 2 }), pick, pick, pick, pick);
  return fc
    .tuple(
      fc.array(item, { minLength: minItems, maxLength: maxItems }),
      fc.constantFrom(...SCALES),
      fc.tuple(pick, pick, pick, pick),
      fc.constantFrom(...POLICIES),
    )
    .map(([rows, scale, [three, four, five, must], notApplicable]) => {
      const response: Response = {};
      const items = rows.map(([level, where, weight, kind, answer], index): Item => {
        const id = `i${index}`;
        const mayBeNa = kind % 2 === 1;
        const last = scale.length - 1;
        // Of sixty: 12 open, 12 'na' where allowed, 18 the best option, the rest spread.
        if (answer >= 48) response[id] = undefined;
        else if (answer >= 36 && mayBeNa) response[id] = 'na';
        else if (answer >= 18) response[id] = last;
        else response[id] = answer % scale.length;
        return {
          id,
          level: at(LEVELS, level),
          dimension: at(DIMENSIONS, where),
          weight: at(WEIGHTS, weight),
          mustHave: kind % 4 >= 3 || kind % 10 === 0,
          effort: at(EFFORTS, Math.floor(where / 3)),
          notApplicable: mayBeNa,
        };
      });
      const quiz: Quiz = {
        slug: 'any',
        edition: 1,
        options: scale.map((value) => ({ value })),
        items,
        thresholds: { 3: at(THRESHOLDS, three), 4: at(THRESHOLDS, four), 5: at(THRESHOLDS, five) },
        mustHaveAt: at(THRESHOLDS, must),
        notApplicable,
      };
      return { quiz, response };
    });
}

/** A filled quiz and a second response to it, in which `change` replaced the answers it was asked about. */
export function changedQuiz(
  change: (quiz: Quiz, item: Item, answer: Response[string], luck: number) => Response[string],
): fc.Arbitrary<Filled & { changed: Response }> {
  const luck = fc.array(fc.nat({ max: 59 }), { minLength: 9, maxLength: 9 });
  return fc.tuple(filledQuiz(), luck).map(([{ quiz, response }, draws]) => {
    const entries = quiz.items.map((item, index): [string, Response[string]] => [
      item.id,
      change(quiz, item, response[item.id], at(draws, index)),
    ]);
    return { quiz, response, changed: Object.fromEntries(entries) };
  });
}

/** The element at an index, counted round and round; for lists that are never empty. */
export function at<T>(list: readonly T[], index: number): T {
  const element = list[index % list.length];
  if (element === undefined) throw new RangeError('"list" expected an element, got none');
  return element;
}
