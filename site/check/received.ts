import { toEdition, type Moved } from '@fifth-star/content/scoring/editions';
import { readResultFile } from '@fifth-star/content/scoring/file';
import { findMarkedLinks, readLink } from '@fifth-star/content/scoring/link';
import type { Quiz, Response } from '@fifth-star/content/scoring/quiz';
import type { CheckData } from './data.ts';

type Check = Pick<CheckData, 'quiz' | 'past'>;

/** A result that somebody else gave, or one's own from elsewhere, scored under the quiz of the page. */
export interface ReceivedResult {
  state: 'ok';
  from: 'link' | 'file';
  /** Only items of the quiz, only answers it allows. */
  response: Response;
  /** The edition that was answered, and what moved since. */
  edition: number;
  moved: Moved;
  /** Whether the verdict that stands in a file follows from its answers. */
  agrees: boolean;
  /** How many answers were none that could be chosen. */
  dropped: number;
  /** The link or file says that it is a team's merged result. */
  merged?: true;
  /** The day a file was kept, `YYYY-MM-DD`; a link has none. */
  day?: string;
}

/** Why there is no result: never a wrong verdict. */
export interface Refusal {
  state: 'refused';
  reason:
    | 'damagedLink'
    | 'damagedFile'
    | 'foreignLink'
    | 'foreignFile'
    | 'noResultFile'
    | 'newer'
    | 'unknownEdition'
    | 'team';
  /** The self-check that a foreign link or file belongs to, and what stood behind the address's `#`. */
  slug?: string;
  fragment?: string;
  edition?: string;
}

/** What a link or a file gave. */
export type Received = ReceivedResult | Refusal;

const refuse = (reason: Refusal['reason'], more: Partial<Refusal> = {}): Refusal => ({
  state: 'refused',
  reason,
  ...more,
});

/**
 * The result in the fragment of an address (without its `#`), with whatever a chat has put around it.
 *
 * @example receiveLink(data, '1.worked-example.1.jg') // => { state: 'refused', reason: 'damagedLink' }
 */
export function receiveLink({ quiz, past }: Check, text: string): Received {
  const [marked] = findMarkedLinks(`x#${text}`);
  const fragment = marked?.link ?? text;
  const read = readLink(quiz, past, fragment);
  if (read.state === 'ok') {
    const { edition, ids, dropped } = read;
    const { response, moved } = toEdition(quiz, { ids }, read.response);
    const merged = marked?.isMerged && ({ merged: true } as const);
    const more = { edition, moved, agrees: true, dropped: dropped.length, ...merged };
    return { state: 'ok', from: 'link', response, ...more };
  }
  if (read.state === 'foreign')
    return refuse('foreignLink', { fragment, ...(read.slug !== undefined && { slug: read.slug }) });
  if (read.state === 'unknownEdition')
    return refuse('unknownEdition', { edition: fragment.split('.')[2] ?? '' });
  return refuse(read.state === 'newer' ? 'newer' : 'damagedLink');
}

/** The result in the text of a file. */
export async function receiveFile({ quiz }: Check, text: string): Promise<Received> {
  const read = await readResultFile(text);
  if (read.state === 'foreign') return refuse('noResultFile');
  if (read.state !== 'ok') return refuse(read.state === 'newer' ? 'newer' : 'damagedFile');
  const { file, agrees, dropped } = read;
  if (file.quiz.slug !== quiz.slug) return refuse('foreignFile', { slug: file.quiz.slug });
  if (file.quiz.edition > quiz.edition) return refuse('newer');
  const [only, ...others] = file.responses;
  if (!only) return refuse('damagedFile');
  if (others.length > 0) return refuse('team');
  const { response, moved } = toEdition(quiz, oldOf(file.quiz), only.response);
  const { edition } = file.quiz;
  const merged = file.merged && ({ merged: true } as const);
  const more = { edition, moved, agrees, dropped: dropped.length, day: file.kept, ...merged };
  return { state: 'ok', from: 'file', response, ...more };
}

/** A quiz as it was, in the form that `toEdition` takes. */
export const oldOf = (quiz: Quiz): { ids: string[]; quiz: Quiz } => ({
  ids: quiz.items.map(({ id }) => id),
  quiz,
});

/** Whether anything moved. */
export const hasMoved = ({ lacking, gone, changed, rules }: Moved): boolean =>
  [lacking, gone, changed, rules].some(({ length }) => length > 0);
