import { discussionOrder, itemAgreements } from '@fifth-star/content/scoring/agreement';
import type { ItemAgreement } from '@fifth-star/content/scoring/agreement';
import { teamAlpha } from '@fifth-star/content/scoring/alpha';
import { bounds } from '@fifth-star/content/scoring/bounds';
import { groupGaps, groupsOf } from '@fifth-star/content/scoring/groups';
import type { Group, GroupGap } from '@fifth-star/content/scoring/groups';
import { mergeResponses } from '@fifth-star/content/scoring/merge';
import type { Quiz, Response } from '@fifth-star/content/scoring/quiz';
import { verdict, type Verdict } from '@fifth-star/content/scoring/verdict';
import { plannedFrom, type Planned } from '../check/planned.ts';
import type { Team } from './state.ts';

/** What a team's answers come to. */
export type Merged = {
  people: number;
  /** What the team agreed on together. */
  agreed: Response;
  /** The merged answers, under those agreed on. */
  response: Response;
  found: Verdict;
  /** Where the cheapest plan to the next level leads. */
  planned: Planned | undefined;
  /** Least agreed first. */
  items: ItemAgreement[];
  /** Krippendorff's alpha over all items. */
  alpha: number | undefined;
  groups: Group[];
  gaps: GroupGap[];
  /** How many members reach more on their own than the team can. */
  higher: number;
};

/** The team's answers merged, with everything that is shown of them (SCORING.md, rules 9 and 10). */
export function mergeTeam(quiz: Quiz, { members, agreed, hide }: Team): Merged {
  const responses = members.map(({ response }) => response);
  const grouped = members.map(({ role, response }) => ({ group: role, response }));
  const response = { ...mergeResponses(quiz, responses), ...agreed };
  const found = verdict(quiz, response);
  const own = responses.map((one) => bounds(quiz, one).lower ?? 0);
  return {
    people: members.length,
    agreed,
    response,
    found,
    planned: plannedFrom(quiz, response),
    items: discussionOrder(itemAgreements(quiz, responses)),
    alpha: teamAlpha(quiz, responses),
    groups: groupsOf(quiz, grouped, hide),
    gaps: groupGaps(quiz, grouped, hide),
    higher: own.filter((level) => level > (found.upper ?? 0)).length,
  };
}
