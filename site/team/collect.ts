import { toEdition, type Moved } from '@fifth-star/content/scoring/editions';
import { readResultFile } from '@fifth-star/content/scoring/file';
import {
  encodeResponse,
  findMarkedLinks,
  linkSlug,
  readLink,
} from '@fifth-star/content/scoring/link';
import type { CheckData } from '../check/data.ts';
import { hasMoved, oldOf } from '../check/received.ts';
import type { Arrival } from './state.ts';

/** What reading needs to know of a self-check. */
export type Collected = Pick<CheckData, 'quiz' | 'past'>;

/** Why something pasted or opened gives no answers. */
export type Refusal =
  | 'damaged'
  | 'newer'
  | 'unknownEdition'
  | 'unknownCheck'
  | 'noAnswers'
  | 'foreignFile'
  | 'noLinks'
  /** Not one person's answers but a team's. */
  | 'merged';

/** What one link, or one response of a file, turned out to be. */
export type Found =
  | {
      state: 'ok';
      slug: string;
      arrival: Arrival;
      /** What an older edition did otherwise. */
      moved?: Moved;
      /** How many answers were none of the options; they stay open. */
      dropped: number;
      /** The file they came in. */
      file?: string;
      /** The file says another level than its answers give. */
      differs?: true;
    }
  | { state: Refusal; text: string };

const SHOWN = 48;

/** The beginning of a text that could not be read, so that it can be found again. */
const shorten = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;

/** Every link in a text that was pasted, whatever stands between them. Damaged ones do not stop the others. */
export function readPasted(checks: readonly Collected[], text: string): Found[] {
  const links = findMarkedLinks(text).map(({ link, isMerged }): Found => {
    const found = readOne(checks, link);
    return isMerged && found.state === 'ok' ? { state: 'merged', text: shorten(link) } : found;
  });
  if (links.length > 0) return links;
  // The address of a self-check without its answers is the likeliest mistake.
  const [address] = /https?:\/\/\S*\/self-checks\/\S*/.exec(text) ?? [];
  const state = address ? 'noAnswers' : 'noLinks';
  return [{ state, text: shorten(address ?? text.trim()) }];
}

function readOne(checks: readonly Collected[], link: string): Found {
  const text = shorten(link);
  const slug = linkSlug(link);
  const check = checks.find(({ quiz }) => quiz.slug === slug);
  if (slug === undefined) return { state: 'damaged', text };
  if (!check) return { state: 'unknownCheck', text };
  const { quiz, past } = check;
  const read = readLink(quiz, past, link);
  if (read.state === 'foreign') return { state: 'unknownCheck', text };
  if (read.state !== 'ok') return { state: read.state, text };
  const { response, moved } = toEdition(quiz, read, read.response);
  const dropped = read.dropped.length;
  return arrivalOf(check, {
    response,
    moved,
    dropped,
    edition: read.edition,
    source: 'link',
    text,
  });
}

type Read = Omit<Arrival, 'code'> & { moved: Moved; dropped: number; text: string };

function arrivalOf({ quiz }: Collected, { moved, dropped, text, ...rest }: Read): Found {
  const { response } = rest;
  if (Object.keys(response).length === 0) return { state: 'noAnswers', text };
  const arrival = { ...rest, code: encodeResponse(quiz, response) };
  return { state: 'ok', slug: quiz.slug, arrival, dropped, ...(hasMoved(moved) && { moved }) };
}

/** Every response of a result file, by the questions that the site asks now. */
export async function readFileText(
  checks: readonly Collected[],
  name: string,
  text: string,
): Promise<Found[]> {
  const read = await readResultFile(text);
  if (read.state === 'foreign') return [{ state: 'foreignFile', text: name }];
  if (read.state !== 'ok') return [{ state: read.state, text: name }];
  const { quiz: asked, responses } = read.file;
  const check = checks.find(({ quiz }) => quiz.slug === asked.slug);
  if (!check) return [{ state: 'unknownCheck', text: name }];
  if (read.file.merged) return [{ state: 'merged', text: name }];
  if (asked.edition > check.quiz.edition) return [{ state: 'newer', text: name }];
  return responses.map(({ response, role }): Found => {
    const rescored = toEdition(check.quiz, oldOf(asked), response);
    const found = arrivalOf(check, {
      ...rescored,
      edition: asked.edition,
      // Said of the file as a whole: it does not name the person.
      dropped: read.dropped.length,
      source: 'file',
      text: name,
      ...(role && { role }),
    });
    if (found.state !== 'ok') return found;
    return { ...found, file: name, ...(!read.agrees && { differs: true }) };
  });
}
