import { toEdition } from '@fifth-star/content/scoring/editions';
import { encodeResponse, readLink } from '@fifth-star/content/scoring/link';
import type { Quiz } from '@fifth-star/content/scoring/quiz';
import { parse } from '../check/answers.ts';
import { readResponse } from '../check/read-response.ts';
import type { Collected } from './collect.ts';
import { emptyTeam, type Source, type Team, type TeamMember } from './state.ts';

/** The name a team is stored under. */
export const teamKey = (slug: string): string => `fifth-star:team:${slug}`;

/** A team as text, to be kept in the browser: codes and roles, no names. */
export const teamToText = (
  { edition: asked }: Pick<Quiz, 'edition'>,
  { members, agreed, hide, draft, begun, added }: Team,
): string =>
  JSON.stringify({
    edition: asked,
    members: members.map(({ code, role, source, edition, again }) => ({
      code,
      role,
      source,
      edition,
      again,
    })),
    agreed,
    hide,
    draft,
    begun,
    added,
  });

/** What a store held. */
export type KeptTeam = {
  team: Team;
  /** How many of its members could not be read any more. */
  lost: number;
  /** Whether it was a team at all. */
  isReadable: boolean;
};

/** The team that was kept, by the questions of today; empty when there is none. Never throws. */
export function readTeam(check: Collected, text: string | null): KeptTeam {
  const parsed = parse(text ?? '{"members":[]}');
  const kept = parsed ?? {};
  const listed = listOf(kept['members']);
  const members = listed.flatMap((one) => memberOf(check, one));
  const numbered = members.map((member, k) => ({ ...member, key: k + 1 }));
  const agreed = readResponse(check.quiz, JSON.stringify(recordOf(kept['agreed'])));
  // The signs stand in quiz order, which another edition may have changed.
  const typed = kept['edition'] === check.quiz.edition ? listOf(kept['draft']) : [];
  const draft = typed
    .slice(0, check.quiz.items.length)
    .map((sign) => (typeof sign === 'string' && /^[0-9-]$/.test(sign) ? sign : ''));
  const team = {
    ...emptyTeam,
    members: numbered,
    agreed,
    hide: kept['hide'] !== false,
    draft,
    next: members.length + 1,
    begun: dayFrom(kept['begun']),
    added: dayFrom(kept['added']),
  };
  const isReadable = Array.isArray(kept['members']);
  return { team, lost: listed.length - members.length, isReadable };
}

/** A member from what was kept, by the questions of today; none when it cannot be read. */
function memberOf({ quiz, past }: Collected, kept: unknown): Omit<TeamMember, 'key'>[] {
  const { code, role, source, edition, again } = recordOf(kept);
  const read = readLink(quiz, past, typeof code === 'string' ? code : '');
  if (read.state !== 'ok') return [];
  const { response } = toEdition(quiz, read, read.response);
  return [
    {
      response,
      code: encodeResponse(quiz, response),
      role: typeof role === 'string' ? role.slice(0, 60) : '',
      source: (['file', 'paper'] as Source[]).find((name) => name === source) ?? 'link',
      edition: typeof edition === 'number' ? edition : read.edition,
      again: listOf(again).filter((one) => typeof one === 'string'),
    },
  ];
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const dayFrom = (value: unknown): string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : '';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
