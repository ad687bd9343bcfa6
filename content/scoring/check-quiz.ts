import { isAtLeast, TOLERANCE } from './gate.ts';
import { LEVELS, type Item, type Level, type Quiz } from './quiz.ts';

/** One thing to say about a quiz. Names are permanent. */
export type QuizRemark = {
  name: keyof typeof SEVERITY;
  /** The item it concerns. */
  id?: string;
  /** The level it concerns. */
  level?: Level;
  severity: 'error' | 'remark';
  /** What happened and what to do: full sentences for an editor. */
  message: string;
};

/**
 * An `error` makes verdicts wrong or impossible, whatever was meant: no quiz may be published with one. A `remark` may
 * be what the editor wants, and only they can tell.
 *
 * `returned-id` is a remark. That an id of a past edition stands for another question now cannot be seen where only
 * ids are kept; what can be seen is an id that was asked, then not, and is asked again. Mostly, a question comes back.
 */
const SEVERITY = {
  'scale-not-ascending': 'error',
  'must-have-at-out-of-range': 'error',
  'must-have-at-above-scale': 'error',
  'threshold-out-of-range': 'error',
  'threshold-above-scale': 'error',
  'duplicate-id': 'error',
  'weight-not-positive': 'error',
  'no-practice': 'error',
  'no-items': 'error',
  'must-have-not-applicable': 'remark',
  'level-not-applicable': 'remark',
  'one-item-decides': 'remark',
  'returned-id': 'remark',
} as const satisfies Record<string, 'error' | 'remark'>;

type Name = keyof typeof SEVERITY;

const remark = (
  name: Name,
  message: string,
  place: Pick<QuizRemark, 'id' | 'level'> = {},
): QuizRemark => ({ name, ...place, severity: SEVERITY[name], message });

/**
 * What is wrong with a quiz, and what its editor should weigh: rules of the whole quiz first, then items in quiz order,
 * then levels. `withPractice` holds the ids that have a practice, `past` the ids of past editions. Takes a quiz whose
 * fields have the right types and nothing more. (SCORING.md, rule 13)
 *
 * @example checkQuiz(exampleQuiz, ids, {}).map(({ name, id }) => [name, id]) // => [['one-item-decides', 'f']]
 */
export function checkQuiz(
  quiz: Quiz,
  withPractice: ReadonlySet<string>,
  past: Readonly<Record<string, readonly string[]>>,
): QuizRemark[] {
  return [
    ...checkScale(quiz),
    ...quiz.items.flatMap((item, index) => [
      ...checkItem(quiz, item, index, withPractice),
      ...checkReturn(quiz, item, past),
    ]),
    ...LEVELS.flatMap((level) => checkLevel(quiz, level)),
  ];
}

/** Whether a bound is in (0, 1] and above the tolerance, which would let answers worth nothing pass. */
const isBound = (bound: number): boolean => bound > TOLERANCE && bound <= 1;

function checkScale({ options, thresholds, mustHaveAt }: Quiz): QuizRemark[] {
  const found: QuizRemark[] = [];
  const values = options.map(({ value }) => value);
  const last = values.at(-1) ?? 0;
  const rises = values.every((value, k) => k === 0 || value > (values[k - 1] ?? 0));
  if (values.length < 2 || values[0] !== 0 || last !== 1 || !rises)
    found.push(
      remark(
        'scale-not-ascending',
        'The scale does not rise from 0 to 1, so a better answer could score lower. Give the first option 0, the last 1, and each one more than the one before it.',
      ),
    );
  if (!isBound(mustHaveAt))
    found.push(
      remark(
        'must-have-at-out-of-range',
        `A must-have is met at ${mustHaveAt}, which is not above 0 and at most 1. Write a number such as \`2/3\`.`,
      ),
    );
  else if (!isAtLeast(last, mustHaveAt))
    found.push(
      remark(
        'must-have-at-above-scale',
        'A must-have needs more than the last option is worth, so none can ever be met. Lower what a must-have needs.',
      ),
    );
  for (const level of LEVELS)
    if (!isBound(thresholds[level]))
      found.push(
        remark(
          'threshold-out-of-range',
          `The threshold of level ${level} is ${thresholds[level]}, which is not above 0 and at most 1. Write a number such as \`3/4\`.`,
          { level },
        ),
      );
    else if (!isAtLeast(last, thresholds[level]))
      found.push(
        remark(
          'threshold-above-scale',
          `The threshold of level ${level} is more than the last option is worth, so nobody can reach it. Lower the threshold.`,
          { level },
        ),
      );
  return found;
}

function checkItem(
  quiz: Quiz,
  item: Item,
  index: number,
  withPractice: ReadonlySet<string>,
): QuizRemark[] {
  const { id, weight } = item;
  const found: QuizRemark[] = [];
  if (quiz.items.findIndex((other) => other.id === id) < index)
    found.push(
      remark(
        'duplicate-id',
        `\`${id}\` is asked twice, and its answer would count twice. Remove the second one.`,
        { id },
      ),
    );
  if (!(weight > 0 && weight < Infinity))
    found.push(
      remark(
        'weight-not-positive',
        `\`${id}\` has the weight ${weight}, so no mean can be taken with it. Give it a weight above 0, or take the question out.`,
        { id },
      ),
    );
  if (!withPractice.has(id))
    found.push(
      remark(
        'no-practice',
        `\`${id}\` has no practice card, so it has no level, and nobody learns what to do about it. Name its practice.`,
        { id },
      ),
    );
  if (item.mustHave && item.notApplicable && quiz.notApplicable !== 'exclude')
    found.push(
      remark(
        'must-have-not-applicable',
        quiz.notApplicable === 'credit'
          ? `\`${id}\` is mandatory, yet it may be answered “does not apply”, which counts as the best answer in this check: so anybody can pass it. Do not let it be answered so, or leave such answers out of the score (\`exclude\`).`
          : `\`${id}\` is mandatory, yet it may be answered “does not apply”, which counts as the lowest answer in this check: so whom it does not concern cannot reach its level. Do not let it be answered so, or leave such answers out of the score (\`exclude\`).`,
        { id },
      ),
    );
  return found;
}

/** An id that a past edition asked, a later one did not, and that is asked again. */
function checkReturn(
  quiz: Quiz,
  { id }: Item,
  past: Readonly<Record<string, readonly string[]>>,
): QuizRemark[] {
  const editions = Object.keys(past)
    .map(Number)
    .filter((edition) => edition < quiz.edition)
    .sort((a, b) => a - b);
  const asks = (edition: number) => past[edition]?.includes(id) === true;
  const without = editions.findLast((edition) => !asks(edition));
  const first = editions.find(asks);
  if (without === undefined || first === undefined || first > without) return [];
  return [
    remark(
      'returned-id',
      `\`${id}\` was asked in edition ${first}, not in edition ${without}, and is asked again. If it is the same question, nothing needs doing; if it is another one, give it an id of its own, for old answers would count for it.`,
      { id },
    ),
  ];
}

function checkLevel(quiz: Quiz, level: Level): QuizRemark[] {
  const items = quiz.items.filter((item) => item.level === level);
  if (items.length === 0)
    return [
      remark(
        'no-items',
        `No question counts for level ${level}, so nobody can reach it${level === 5 ? '' : ' or a level above it'}. Ask at least one whose practice card is of level ${level}.`,
        { level },
      ),
    ];
  const found: QuizRemark[] = [];
  if (quiz.notApplicable === 'credit' && items.every((item) => item.notApplicable))
    found.push(
      remark(
        'level-not-applicable',
        `Every question of level ${level} may be answered “does not apply”, which counts as the best answer in this check: so the level can be reached without doing anything. Have at least one question that always applies.`,
        { level },
      ),
    );
  const total = items.reduce((sum, item) => sum + item.weight, 0);
  const threshold = quiz.thresholds[level];
  for (const { id, weight } of items) {
    const share = weight / total;
    if (isAtLeast(share, threshold) && !isAtLeast(1 - share, threshold))
      found.push(
        remark(
          'one-item-decides',
          `\`${id}\` alone decides level ${level}: with it the score is reached, without it never. Ask more questions of this level, or give it less weight.`,
          { id, level },
        ),
      );
  }
  return found;
}
