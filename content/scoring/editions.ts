import { allowedAnswers } from './allowed.ts';
import { LEVELS, type Item, type Quiz, type Response } from './quiz.ts';

/** Why the verdict on an old response may differ from the one it had. Empty lists: nothing moved. */
export type Moved = {
  /** Items the old edition did not ask, in the order of the new one: unanswered, so the bounds apply. */
  lacking: string[];
  /** Items that are no longer asked, in the order of the old edition: their answers are dropped. */
  gone: string[];
  /** Items of both editions that count otherwise now, in the order of the new one, with the fields that differ. */
  changed: { id: string; fields: string[] }[];
  /** Rules that differ: `options`, `thresholds.3` to `thresholds.5`, `mustHaveAt`, `notApplicable`. */
  rules: string[];
};

/**
 * What a verdict takes from an item. What a step costs (`effort`) moves the plan and never a verdict, and a weight that
 * changed with all the others moves neither, but is named all the same: it takes a look to know.
 */
const FIELDS = ['level', 'dimension', 'weight', 'mustHave', 'notApplicable'] as const;

/**
 * An old response under the new edition, item by item, with the lists that say what moved its verdict. With the ids of
 * the old edition alone, as a link has them, nobody can tell which numbers changed: then `changed` names only items
 * whose answer is not allowed any more, and `rules` none. (SCORING.md, rule 12)
 *
 * @example toEdition(quiz, { ids: ['a', 'z'] }, { a: 2, z: 1 })
 * // => { response: { a: 2 }, moved: { lacking: ['b', 'c', …], gone: ['z'], changed: [], rules: [] } }
 */
export function toEdition(
  quiz: Quiz,
  old: { ids: readonly string[]; quiz?: Quiz },
  response: Response,
): { response: Response; moved: Moved } {
  const asked = new Set(old.ids);
  const asks = new Set(quiz.items.map(({ id }) => id));
  const { response: kept, dropped } = allowedAnswers(
    quiz,
    // An answer to what the old edition did not ask is not an answer to it.
    Object.fromEntries(Object.entries(response).filter(([id]) => asked.has(id))),
  );
  const past = new Map(old.quiz?.items.map((item) => [item.id, item]));
  const changed = quiz.items.flatMap((item) => {
    if (!asked.has(item.id)) return [];
    const fields = changedFields(item, past.get(item.id), dropped.includes(item.id));
    return fields.length > 0 ? [{ id: item.id, fields }] : [];
  });
  return {
    response: kept,
    moved: {
      lacking: quiz.items.map(({ id }) => id).filter((id) => !asked.has(id)),
      gone: [...asked].filter((id) => !asks.has(id)),
      changed,
      rules: old.quiz ? changedRules(quiz, old.quiz) : [],
    },
  };
}

/** The fields of an item that differ; of an unknown past, only that its answer is not allowed any more. */
function changedFields(item: Item, past: Item | undefined, isDropped: boolean): string[] {
  if (past) return FIELDS.filter((field) => item[field] !== past[field]);
  return isDropped ? ['notApplicable'] : [];
}

function changedRules(quiz: Quiz, past: Quiz): string[] {
  const scale = ({ options }: Quiz) => options.map(({ value }) => value).join();
  return [
    ...(scale(quiz) === scale(past) ? [] : ['options']),
    ...LEVELS.filter((level) => quiz.thresholds[level] !== past.thresholds[level]).map(
      (level) => `thresholds.${level}`,
    ),
    ...(['mustHaveAt', 'notApplicable'] as const).filter((rule) => quiz[rule] !== past[rule]),
  ];
}
