import type { Response } from '@fifth-star/content/scoring/quiz';
import type { Answer } from '../check/answers.ts';

/** Where a member's answers came from. */
export type Source = 'link' | 'file' | 'paper';

/** Answers on their way into a team. */
export type Arrival = {
  response: Response;
  /** The response as a link writes it: equal answers have equal codes. */
  code: string;
  /** The edition of the self-check they were given in. */
  edition: number;
  source: Source;
  /** The role its file names; otherwise the one given to all that are added now. */
  role?: string;
};

/** One person of a team. */
export type TeamMember = Arrival & {
  /** Names the member as long as the team exists. */
  key: number;
  /** '' when none was given. */
  role: string;
  /** The roles that came with the same answers again; counted once until somebody says that they are two people. */
  again: readonly string[];
};

/** A team as it is being collected. Every change gives a new one. */
export type Team = {
  members: readonly TeamMember[];
  /** The answers that the team agreed on together; they override the merged ones. */
  agreed: Response;
  /** Whether small groups are hidden. */
  hide: boolean;
  /** The signs of the paper form that is being typed, in quiz order. */
  draft: readonly string[];
  /** The key of the next member. */
  next: number;
  /** The day on which the first of them joined, and that on which the last did; '' when it is not known. */
  begun: string;
  added: string;
};

/** The team nobody has joined yet. */
export const emptyTeam: Team = {
  members: [],
  agreed: {},
  hide: true,
  draft: [],
  next: 1,
  begun: '',
  added: '',
};

const MAX_ROLE = 60;

/** A role as it is kept: without stray spaces, and spelt like the same role of somebody else. */
export function roleOf({ members }: Pick<Team, 'members'>, text: string): string {
  const role = text.replace(/\s+/g, ' ').trim().slice(0, MAX_ROLE);
  const same = (other: string) => other.toLowerCase() === role.toLowerCase();
  return members.find((member) => same(member.role))?.role ?? role;
}

/** The roles of a team in the order of first mention. */
export const rolesOf = ({ members }: Pick<Team, 'members'>): string[] =>
  [...new Set(members.map(({ role }) => role))].filter((role) => role !== '');

/** What came of adding: the team, and the keys of those who are new and of those whose answers came again. */
export type Added = { team: Team; added: number[]; again: number[] };

/**
 * The team with these people. Answers that a member from a link or a file gave already are noted there and not counted
 * again; paper forms always count. With `separate`, as in a file of several people, equal answers among the arrivals
 * are different people: only as many as the team has already are passed over.
 */
export function addArrivals(
  team: Team,
  arrivals: readonly Arrival[],
  role: string,
  separate = false,
): Added {
  const result: Added = { team, added: [], again: [] };
  const matched = new Set<number>();
  for (const arrival of arrivals) {
    const given = roleOf(result.team, arrival.role ?? role);
    const twin =
      arrival.source === 'paper' ? undefined : twinOf(result.team, arrival.code, matched);
    const isSame = twin && !(separate && result.added.includes(twin.key));
    if (isSame && separate) matched.add(twin.key);
    if (isSame) {
      result.team = change(result.team, twin.key, { again: [...twin.again, given] });
      if (!result.again.includes(twin.key)) result.again.push(twin.key);
    } else {
      result.added.push(result.team.next);
      result.team = join(result.team, arrival, given);
    }
  }
  return result;
}

/** The member, not from paper and not matched yet, who gave the same answers. */
const twinOf = ({ members }: Team, code: string, matched: ReadonlySet<number>) =>
  members.find((one) => one.code === code && one.source !== 'paper' && !matched.has(one.key));

const join = (team: Team, arrival: Arrival, role: string): Team => ({
  ...team,
  members: [...team.members, { ...arrival, role, key: team.next, again: [] }],
  next: team.next + 1,
});

const change = (team: Team, key: number, changes: Partial<TeamMember>): Team => ({
  ...team,
  members: team.members.map((member) => (member.key === key ? { ...member, ...changes } : member)),
});

/** The team in which the same answers that came again are those of another person. */
export function countBoth(team: Team, key: number): Team {
  const member = team.members.find((one) => one.key === key);
  const [role, ...again] = member?.again ?? [];
  if (!member || role === undefined) return team;
  const { response, code, edition, source } = member;
  return join(change(team, key, { again }), { response, code, edition, source }, role);
}

/** The team without a member. */
export const removeMember = (team: Team, key: number): Team => ({
  ...team,
  members: team.members.filter((member) => member.key !== key),
});

/** The team with a member back at the place in the list from which they were removed. */
export const restoreMember = (team: Team, member: TeamMember, place: number): Team => ({
  ...team,
  members: [...team.members.slice(0, place), member, ...team.members.slice(place)],
});

/** The team with another role for a member. */
export const setRole = (team: Team, key: number, role: string): Team => {
  const others = { members: team.members.filter((member) => member.key !== key) };
  return change(team, key, { role: roleOf(others, role) });
};

/** The team with a paper form corrected. */
export const correct = (team: Team, key: number, response: Response, code: string): Team =>
  change(team, key, { response, code });

/** The team with an answer agreed on; `undefined` takes an agreement back. */
export function agree({ agreed, ...team }: Team, id: string, answer: Answer): Team {
  const { [id]: _before, ...others } = agreed;
  return { ...team, agreed: answer === undefined ? others : { ...others, [id]: answer } };
}
