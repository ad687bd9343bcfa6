import { toResultFile, type KeptResponse } from '@fifth-star/content/scoring/file';
import { encodeResponse } from '@fifth-star/content/scoring/link';
import type { Response } from '@fifth-star/content/scoring/quiz';
import { dayOf } from '../check/day-of.ts';
import type { TeamCheck } from '../team/data.ts';
import type { Team } from '../team/state.ts';
import { HistoryStore } from './history-store.ts';

/** Whether the response now stands in the history of the self-check, beside the reader's own results. */
export function keepInHistory({ data }: TeamCheck, response: Response): boolean {
  const { quiz, fingerprint } = data;
  return new HistoryStore(quiz).keepReceived('team', dayOf(new Date()), fingerprint, response);
}

/** The link that opens a response as a result of its self-check. */
export const linkOf = ({ data, href }: TeamCheck, response: Response): string =>
  `${location.origin}${href}#${encodeResponse(data.quiz, response)}`;

/** Whether the text is on the clipboard now. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Saves everybody in a team, with their roles, as one result file. */
export const saveMembers = (check: TeamCheck, { members }: Team): void =>
  saveResponses(
    check,
    members.map(({ response, role }) => ({ response, ...(role !== '' && { role }) })),
  );

/** Saves responses as a result file. */
export function saveResponses({ data }: TeamCheck, responses: readonly KeptResponse[]): void {
  const { quiz, fingerprint } = data;
  const day = dayOf(new Date());
  const text = toResultFile(quiz, fingerprint, day, responses);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${quiz.slug}-team-${day}.json`;
  link.click();
  // The browser reads the file a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
