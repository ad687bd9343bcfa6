import { bounds } from './bounds.ts';
import { mergedAnswer, tally } from './merge.ts';
import type { Quiz, Response } from './quiz.ts';

/** k: the fewest people a group, or a group's answer to an item, is shown for. */
export const FEWEST_SHOWN = 3;

/** One member's response and the group it belongs to: a role, or a site. */
export type Member = { group: string; response: Response };

/** One group of a team. */
export type Group = {
  name: string;
  /** How many members it has. */
  size: number;
  /** 'small': it has fewer than k members. 'complement': without it, the small ones could be told by subtraction. */
  hidden: false | 'small' | 'complement';
  /** The group's answers, merged as a team's; empty for a hidden group. */
  response: Response;
  /** Answered weight / applicable weight of `response`, 0 to 1; 0 for a hidden group of a quiz that asks something. */
  coverage: number;
};

/**
 * The groups of a team in the order of first mention, each with the answers it gave as a team of its own.
 *
 * With `hide`, groups under k = 3 are hidden, then the next smallest (ties: listed first) until at least two groups and
 * k people are hidden or none is; a team under k therefore shows no groups. A group's answer to an item then needs k
 * members who chose an option, or k who say 'na' where most do; otherwise the item is open. (SCORING.md, rule 10)
 *
 * @throws {RangeError} if an answer is not the index of an option, or is 'na' where the item does not allow it.
 * @example groupsOf(quiz, members, true).filter(({ hidden }) => !hidden) // what may be shown
 */
export function groupsOf(quiz: Quiz, members: readonly Member[], hide: boolean): Group[] {
  const byName = new Map<string, Response[]>();
  for (const { group, response } of members) {
    byName.set(group, [...(byName.get(group) ?? []), response]);
  }
  const sizes = new Map([...byName].map(([name, responses]) => [name, responses.length]));
  const hidden = hide ? hiddenGroups(sizes) : new Map<string, 'small' | 'complement'>();
  return [...byName].map(([name, responses]) => {
    const why = hidden.get(name) ?? false;
    const response = why ? {} : groupResponse(quiz, responses, hide ? FEWEST_SHOWN : 1);
    const { coverage } = bounds(quiz, response);
    return { name, size: responses.length, hidden: why, response, coverage };
  });
}

/** The groups to hide, and why, from the sizes of all. */
function hiddenGroups(sizes: ReadonlyMap<string, number>): Map<string, 'small' | 'complement'> {
  const hidden = new Map<string, 'small' | 'complement'>();
  let people = 0;
  // The order of groups of one size stays that of first mention.
  for (const [name, size] of [...sizes].sort((a, b) => a[1] - b[1])) {
    const isSmall = size < FEWEST_SHOWN;
    // The first to be hidden is under k: k people are at least two groups.
    const isEnough = people === 0 || people >= FEWEST_SHOWN;
    if (!isSmall && isEnough) break;
    hidden.set(name, isSmall ? 'small' : 'complement');
    people += size;
  }
  return hidden;
}

/** The merged answers of a group that enough of its members back. */
function groupResponse(quiz: Quiz, members: readonly Response[], fewest: number): Response {
  const response: [string, number | 'na'][] = [];
  for (const item of quiz.items) {
    const answers = tally(quiz, item, members);
    const answer = mergedAnswer(answers);
    const behind = answer === 'na' ? answers.na : answers.chosen.length;
    if (answer !== undefined && behind >= fewest) response.push([item.id, answer]);
  }
  return Object.fromEntries(response);
}

/** Two groups that answer an item one option or more apart: the lowest and the highest of all. */
export type GroupGap = {
  id: string;
  /** Of several groups with this answer, the one listed first. */
  low: { group: string; answer: number };
  /** Of several groups with this answer, the one listed first. */
  high: { group: string; answer: number };
  /** In options, at least 1. */
  gap: number;
};

/**
 * The items on which groups answer one option or more apart, each once with its lowest and its highest group: the
 * largest gap first, equal ones in quiz order. Hidden groups, and groups whose answer is open or 'na', have no part in
 * them. (SCORING.md, rule 10)
 *
 * @throws {RangeError} if an answer is not the index of an option, or is 'na' where the item does not allow it.
 * @example groupGaps(quiz, members, true)[0] // the item that divides the groups most
 */
export function groupGaps(quiz: Quiz, members: readonly Member[], hide: boolean): GroupGap[] {
  const groups = groupsOf(quiz, members, hide);
  const gaps: GroupGap[] = [];
  for (const { id } of quiz.items) {
    const answers = groups
      .map(({ name, response }) => ({ group: name, answer: response[id] }))
      .filter((one): one is GroupGap['low'] => typeof one.answer === 'number');
    // The first of the lowest, and the first of the highest: sorting keeps the order of equals.
    const low = [...answers].sort((a, b) => a.answer - b.answer)[0];
    const high = [...answers].sort((a, b) => b.answer - a.answer)[0];
    if (low && high && high.answer > low.answer) {
      gaps.push({ id, low, high, gap: high.answer - low.answer });
    }
  }
  return gaps.sort((a, b) => b.gap - a.gap);
}
