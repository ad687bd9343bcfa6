import fc from 'fast-check';
import { expect, test } from 'vitest';
import { krippendorffAlpha, teamAlpha } from './alpha.ts';
import { exampleQuiz } from './example.ts';
import type { Response } from './quiz.ts';

// Krippendorff, K. (2011), Computing Krippendorff's Alpha-Reliability, https://repository.upenn.edu/asc_papers/43: four
// observers, twelve units, values missing, any metric. The matrix and its four alphas are also what the R package
// tidycomm tests itself with (tests/testthat/test-icr_kripp_alpha.R); the matrix is the example of `kripp.alpha` in the
// R package irr (0.84.1), and of `alpha` in the Python package krippendorff.
const PUBLISHED = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, '*', '*', '*'],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, '*', 3],
  ['*', 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, '*'],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, '*'],
];

/** The ratings of each unit, without the missing ones. */
const units = Array.from({ length: 12 }, (_, unit) =>
  PUBLISHED.flatMap((observer) => {
    const rating = observer[unit];
    return typeof rating === 'number' ? [rating] : [];
  }),
);

type Metric = (c: number, k: number, marginal: ReadonlyMap<number, number>) => number;

/** The four metrics of the paper, δ². */
const METRICS: Record<'nominal' | 'ordinal' | 'interval' | 'ratio', Metric> = {
  nominal: (c, k) => (c === k ? 0 : 1),
  ordinal: (c, k, marginal) => {
    let between = 0;
    for (const [g, n] of marginal) {
      if (g >= Math.min(c, k) && g <= Math.max(c, k)) between += n;
    }
    return c === k ? 0 : (between - ((marginal.get(c) ?? 0) + (marginal.get(k) ?? 0)) / 2) ** 2;
  },
  interval: (c, k) => (c - k) ** 2,
  ratio: (c, k) => ((c - k) / (c + k)) ** 2,
};

/** Alpha as the paper defines it, by the matrix of coincidences. */
function alphaByCoincidences(data: readonly number[][], metric: Metric): number | undefined {
  const coincidences = new Map<string, number>();
  const marginal = new Map<number, number>();
  for (const unit of data) {
    unit.forEach((c, i) =>
      unit.forEach((k, j) => {
        if (i === j) return;
        const share = 1 / (unit.length - 1);
        coincidences.set(`${c} ${k}`, (coincidences.get(`${c} ${k}`) ?? 0) + share);
        marginal.set(c, (marginal.get(c) ?? 0) + share);
      }),
    );
  }
  const n = [...marginal.values()].reduce((sum, one) => sum + one, 0);
  let observed = 0;
  let expected = 0;
  for (const [c, nc] of marginal) {
    for (const [k, nk] of marginal) {
      const distance = metric(c, k, marginal);
      observed += (coincidences.get(`${c} ${k}`) ?? 0) * distance;
      expected += nc * nk * distance;
    }
  }
  return expected > 0 ? 1 - ((n - 1) * observed) / expected : undefined;
}

test('the published table: four observers, twelve units, ordinal alpha 0.815', () => {
  expect(krippendorffAlpha(units)?.toFixed(3)).toBe('0.815');
});

test.each([
  ['nominal', '0.743'],
  ['ordinal', '0.815'],
  ['interval', '0.849'],
  ['ratio', '0.797'],
] as const)('the matrix is the published one: its %s alpha is %s', (metric, alpha) => {
  expect(alphaByCoincidences(units, METRICS[metric])?.toFixed(3)).toBe(alpha);
});

test('alpha is that of the matrix of coincidences', () => {
  const ratings = fc.array(fc.array(fc.nat({ max: 4 }), { maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(ratings, (data) => {
      const alpha = krippendorffAlpha(data);
      const expected = alphaByCoincidences(data, METRICS.ordinal);
      if (alpha === undefined || expected === undefined) expect(alpha).toBe(expected);
      else expect(alpha).toBeCloseTo(expected, 9);
    }),
    { numRuns: 10_000 },
  );
});

test('a hand-sized example: two of three units agree', () => {
  // r is 1.5 for the three ones and 4.5 for the three twos. Within: 9 in one pair of three; expected: 9 in nine of
  // fifteen pairs.
  expect(
    krippendorffAlpha([
      [1, 1],
      [2, 2],
      [1, 2],
    ]),
  ).toBeCloseTo(1 - 1 / 3 / (9 / 15), 12);
});

test.each([
  ['without units', []],
  ['without pairs', [[1], [2], []]],
  [
    'without variation',
    [
      [2, 2],
      [2, 2, 2],
    ],
  ],
  ['when all the variation is outside the pairs', [[2, 2], [1], [3]]],
])('%s there is no alpha', (_, data) => {
  expect(krippendorffAlpha(data)).toBeUndefined();
});

test('only the order of the ratings matters, not their distance', () => {
  const stretched = units.map((unit) => unit.map((rating) => rating ** 3 - 7));
  expect(krippendorffAlpha(stretched)).toBe(krippendorffAlpha(units));
});

test('the alpha of a team is over all items; na and open count as missing', () => {
  const quiz = {
    ...exampleQuiz,
    items: exampleQuiz.items.map((item) => ({ ...item, notApplicable: true })),
  };
  const members: Response[] = [
    { a: 1, b: 2, c: 1, d: 'na', e: 3 },
    { a: 1, b: 2, c: 2, d: 0, f: 'na' },
  ];
  expect(teamAlpha(quiz, members)).toBe(
    krippendorffAlpha([
      [1, 1],
      [2, 2],
      [1, 2],
    ]),
  );
  expect(teamAlpha(quiz, members.slice(0, 1))).toBeUndefined();
  expect(teamAlpha(quiz, [])).toBeUndefined();
});

test('an answer out of range is a RangeError', () => {
  expect(() => teamAlpha(exampleQuiz, [{ a: 9 }])).toThrow(RangeError);
});
