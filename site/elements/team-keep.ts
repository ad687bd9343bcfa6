import { toResultFile, type KeptResponse } from '@fifth-star/content/scoring/file';
import { encodeMerged, encodeResponse } from '@fifth-star/content/scoring/link';
import type { Response } from '@fifth-star/content/scoring/quiz';
import { dayOf } from '../check/day-of.ts';
import { receivedResultKey } from '../check/received-key.ts';
import { fileName } from '../check/share-part.ts';
import type { TeamCheck } from '../team/data.ts';
import { mergeTeam } from '../team/merged.ts';
import type { Team } from '../team/state.ts';
import { HistoryStore } from './history-store.ts';
import type { TeamSession } from './team-session.ts';

/** Keeps what the team agreed on, in the way that a button of the page names, and says so. */
export function keepBy(button: HTMLElement, session: TeamSession): void {
  const { store, view } = session;
  const { check, team } = store;
  const { response } = mergeTeam(check.data.quiz, team);
  const link = linkOf(check, response);
  const copied = (isDone: boolean) => view.say(isDone ? 'copied' : 'copyThis', link);
  if (button.matches('[data-copy]')) void copyText(link).then(copied);
  else if (button.matches('[data-save]')) saveMerged(check, response);
  else {
    view.say(keepInHistory(check, response));
    session.showHistory();
  }
}

/**
 * Keeps the response in the history of the self-check, beside the reader's own results. A team has one result a day: a
 * later one takes the place of a former.
 */
export function keepInHistory(
  { data }: Pick<TeamCheck, 'data'>,
  response: Response,
): 'kept' | 'replaced' | 'notKept' {
  const { quiz, fingerprint } = data;
  const history = new HistoryStore(quiz);
  const day = dayOf(new Date());
  const former = history.read().filter((one) => one.received === 'team' && one.day === day);
  if (!history.keepReceived('team', day, fingerprint, response)) return 'notKept';
  // The same answers have the same name.
  const name = receivedResultKey(quiz, day, encodeResponse(quiz, response));
  for (const one of former) if (one.key !== name) history.remove(one);
  return former.length > 0 ? 'replaced' : 'kept';
}

/** The link that opens a team's response as a result of its self-check. */
const linkOf = ({ data, href }: TeamCheck, response: Response): string =>
  `${location.origin}${href}#${encodeMerged(data.quiz, response)}`;

/** Whether the text is on the clipboard now. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Saves everybody in a team, with their roles, as one result file. */
export const saveMembers = (check: TeamCheck, { members }: Team): void =>
  save(
    check,
    'everybody',
    members.map(({ response, role }) => ({ response, ...(role !== '' && { role }) })),
  );

/** Saves what the team comes to as a result file that says so. */
const saveMerged = (check: TeamCheck, response: Response): void =>
  save(check, 'team', [{ response }]);

function save(
  { data: { quiz, fingerprint } }: TeamCheck,
  what: 'team' | 'everybody',
  responses: readonly KeptResponse[],
): void {
  const day = dayOf(new Date());
  const text = toResultFile(quiz, fingerprint, day, responses, what === 'team');
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(`${quiz.slug}-${what}`, day);
  link.click();
  // The browser reads the file a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
