import { emptyTeam, type Team } from './state.ts';

/** So many days after the last addition a team is taken for an earlier round. */
const LASTS = 14;

const DAY = 86_400_000;

/** Whether the last addition to a team is so long ago that new answers may belong to another round. */
export const isEarlierRound = ({ members, added }: Team, today: string): boolean =>
  members.length > 0 && Date.parse(today) - Date.parse(added) > LASTS * DAY;

/** A round after this one: nobody has joined it, and nothing is agreed. */
export const newRound = ({ hide, draft, next }: Team): Team => ({
  ...emptyTeam,
  hide,
  draft,
  next,
});

/** The team, to which somebody was added today; `before` is the team without them. */
export const addedOn = (team: Team, before: Team, today: string): Team => ({
  ...team,
  begun: before.members.length > 0 ? before.begun : today,
  added: today,
});
