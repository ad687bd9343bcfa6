import { answerOpenItems } from '@fifth-star/content/scoring/answer';
import { gate, isAtLeast } from '@fifth-star/content/scoring/gate';
import { plan } from '@fifth-star/content/scoring/plan';
import { LEVELS, type Item, type Quiz, type Response } from '@fifth-star/content/scoring/quiz';

/** What the plan for five stars takes, beside raising one item at a time. */
export interface PlanRow {
  name: string;
  /** The median over the quizzes drawn. */
  milliseconds: number;
  /** The slowest of them, the first included, for which nothing was compiled yet. */
  slowest: number;
  /** The baseline: always the one step that brings most for its effort. */
  greedy: {
    milliseconds: number;
    /** How many of the quizzes it makes dearer, 0 to 1. */
    dearer: number;
    /** What all its plans cost together / what all exact ones do, 1 or more. */
    cost: number;
  };
}

const QUIZZES = 101;

/** The plan to five stars for 20, 40 and 60 items with random weights, in one level and spread over all. */
export function planRows(): PlanRow[] {
  const random = randomNumbers(7);
  return [20, 40, 60].flatMap((size) =>
    [false, true].map((isSpread) => planRow(size, isSpread, random)),
  );
}

/** Prints the rows, each beside the greedy plan. */
export function benchPlan(): void {
  for (const { name, milliseconds, slowest, greedy } of planRows())
    console.log(
      `${name.padEnd(52)} ${milliseconds.toFixed(2).padStart(7)} ms  slowest ${slowest.toFixed(1).padStart(5)} ms   ` +
        `${(milliseconds / greedy.milliseconds).toFixed(1)} × a greedy plan, which is dearer in ` +
        `${Math.round(greedy.dearer * 100)} % of the checks`,
    );
  console.log();
}

function planRow(size: number, isSpread: boolean, random: () => number): PlanRow {
  const exact: number[] = [];
  const greedy: number[] = [];
  const costs = { exact: 0, greedy: 0, dearer: 0 };
  for (let round = 0; round < QUIZZES; round++) {
    const { quiz, response } = randomQuiz(size, isSpread, random);
    const target = isSpread ? 5 : 3;
    const start = performance.now();
    const cost = plan(quiz, response, target)?.cost ?? 0;
    const middle = performance.now();
    const other = greedyCost(quiz, response, target);
    greedy.push(performance.now() - middle);
    exact.push(middle - start);
    costs.exact += cost;
    costs.greedy += other;
    if (other > cost) costs.dearer++;
  }
  return {
    name: `plan, ${size} items ${isSpread ? 'spread over three levels' : 'in one level'}`,
    milliseconds: median(exact),
    slowest: Math.max(...exact),
    greedy: {
      milliseconds: median(greedy),
      dearer: costs.dearer / QUIZZES,
      cost: costs.greedy / costs.exact,
    },
  };
}

function randomQuiz(size: number, isSpread: boolean, random: () => number) {
  const upTo = (count: number) => Math.floor(random() * count);
  const items = Array.from({ length: size }, (_, index): Item => ({
    id: `item-${index}`,
    level: isSpread ? (LEVELS[index % 3] ?? 3) : 3,
    dimension: 'reliability',
    weight: 0.5 + 2.5 * random(),
    mustHave: random() < 0.2,
    effort: ([1, 2, 3] as const)[upTo(3)] ?? 1,
    notApplicable: false,
  }));
  const quiz: Quiz = {
    slug: 'random',
    edition: 1,
    options: [0, 1 / 3, 2 / 3, 1].map((value) => ({ value })),
    items,
    thresholds: { 3: 0.75, 4: 0.75, 5: 0.75 },
    mustHaveAt: 2 / 3,
    notApplicable: 'exclude',
  };
  // The answers of a beginner: the more is missing, the more there is to choose from.
  const response: Response = Object.fromEntries(items.map(({ id }) => [id, upTo(2)]));
  return { quiz, response };
}

/** What a plan costs that lifts the must-haves and then takes, one by one, the step that brings most for its effort. */
function greedyCost(quiz: Quiz, response: Response, target: number): number {
  const worst = answerOpenItems(quiz, response, 0);
  let cost = 0;
  for (const level of LEVELS.filter((one) => one <= target)) {
    const { weightedPoints, weight, threshold } = gate(quiz, level, worst);
    let points = weightedPoints;
    const gainOf = ({ id, weight: own }: Item) => {
      const answer = Number(worst[id]);
      const now = quiz.options[answer]?.value ?? 0;
      return own * ((quiz.options[answer + 1]?.value ?? now) - now);
    };
    const raise = (item: Item) => {
      points += gainOf(item);
      worst[item.id] = Number(worst[item.id]) + 1;
      cost += item.effort;
    };
    const items = quiz.items.filter((item) => item.level === level);
    for (const item of items.filter(({ mustHave }) => mustHave)) {
      const value = () => quiz.options[Number(worst[item.id])]?.value ?? 1;
      while (!isAtLeast(value(), quiz.mustHaveAt)) raise(item);
    }
    while (!isAtLeast(points / weight, threshold)) {
      const value = (item: Item) => gainOf(item) / item.effort;
      raise(items.reduce((best, item) => (value(item) > value(best) ? item : best)));
    }
  }
  return cost;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** Numbers from 0 to 1, the same ones for the same seed on every machine (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
