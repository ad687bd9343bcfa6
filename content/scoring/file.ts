import { bounds } from './bounds.ts';
import { canonicalQuiz } from './canonical.ts';
import { fieldsOf, readKept, readQuiz, readResponses, readVerdict } from './file-fields.ts';
import { mergeResponses } from './merge.ts';
import type { Level, Quiz, Response } from './quiz.ts';

/** What a result file says it is. */
const FORMAT = 'fifth-star-result';
const VERSION = 1;

/** The version of the rules by which this engine scores; rises when an old file would get another verdict. */
export const ENGINE = '1';

/** A response with the role of whoever gave it, if they said. */
export type KeptResponse = { response: Response; role?: string };

/** A result that can be kept, sent and opened again: it holds all that its verdict follows from. */
export type ResultFile = {
  format: typeof FORMAT;
  version: typeof VERSION;
  /** The version of the rules that the verdict was found with. */
  engine: string;
  /** The quiz as it was then. */
  quiz: Quiz;
  /** SHA-256 of the quiz's canonical form, in hex. */
  fingerprint: string;
  /** The day it was kept, `YYYY-MM-DD`. */
  kept: string;
  /** The one response is a team's, merged from several people's; files from before this mark may be either. */
  merged?: true;
  /** One response, or those of a team. */
  responses: KeptResponse[];
  /** The range of the response, or of the team's merged one; `undefined` is "not yet three stars". */
  verdict: { lower: Level | undefined; upper: Level | undefined };
};

/**
 * The text of a result file: JSON that a person can read. "Not yet three stars" is written as `null`.
 * (SCORING.md, Carrying a response)
 *
 * `merged` marks the response as a team's; a reader that does not know the mark passes it over.
 *
 * @throws {RangeError} if an answer is not the index of an option, or is 'na' where the item does not allow it.
 * @example toResultFile(quiz, await fingerprintOf(quiz), '2026-11-22', [{ response }])
 */
export function toResultFile(
  quiz: Quiz,
  fingerprint: string,
  kept: string,
  responses: readonly KeptResponse[],
  merged = false,
): string {
  const { lower, upper } = verdictOf(quiz, responses);
  const file = {
    format: FORMAT,
    version: VERSION,
    engine: ENGINE,
    kept,
    ...(merged && { merged }),
    verdict: { lower: lower ?? null, upper: upper ?? null },
    responses: responses.map(({ response, role }) => ({
      ...(role === undefined ? {} : { role }),
      response: inQuizOrder(quiz, response),
    })),
    fingerprint,
    quiz,
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** What a text says that may be a result file. */
export type ReadFile =
  | {
      state: 'ok';
      file: ResultFile;
      /** The verdict that stands in the file is the one that its quiz and its responses give. */
      agrees: boolean;
      /** Whether the quiz is the one of the fingerprint; browsers cannot tell on pages without https. */
      fingerprint: 'matches' | 'unchecked';
      /** Items whose answer somebody gave in a way that the quiz does not allow: left open. */
      dropped: string[];
    }
  | {
      /** `foreign`: no result file at all. `newer`: of a version not known here. `damaged`: cut, or changed by hand. */
      state: 'damaged' | 'foreign' | 'newer';
      /** The field that cannot be read, as `quiz.items.3.weight`. */
      field?: string;
    };

/**
 * The result in the text of a file, with its verdict recomputed. Never throws (and the promise is never rejected): for
 * text from outside. Its quiz is checked as rule 13 checks any. (SCORING.md, Carrying a response)
 *
 * @example await readResultFile('{}') // => { state: 'foreign' }
 */
export async function readResultFile(text: string): Promise<ReadFile> {
  const raw = fieldsOf(parse(text));
  if (raw['format'] !== FORMAT)
    return { state: text.includes(`"${FORMAT}"`) ? 'damaged' : 'foreign' };
  const { version, engine, fingerprint } = raw;
  if (typeof version === 'number' && version > VERSION) return { state: 'newer' };
  const damaged = (field: string): ReadFile => ({ state: 'damaged', field });
  if (version !== VERSION) return damaged('version');
  if (typeof engine !== 'string' || engine.length > 40) return damaged('engine');
  const quiz = readQuiz(raw['quiz']);
  if (typeof quiz === 'string') return damaged(quiz);
  if (typeof fingerprint !== 'string' || !/^[0-9a-f]{64}$/.test(fingerprint))
    return damaged('fingerprint');
  const kept = readKept(raw['kept']);
  if (kept === undefined) return damaged('kept');
  const read = readResponses(quiz, raw['responses']);
  if (typeof read === 'string') return damaged(read);
  const verdict = readVerdict(raw['verdict']);
  if (!verdict) return damaged('verdict');
  const isChecked = globalThis.crypto?.subtle !== undefined;
  if (isChecked && fingerprint !== (await fingerprintOf(quiz))) return damaged('fingerprint');
  const { responses, dropped } = read;
  const { lower, upper } = verdictOf(quiz, responses);
  return {
    state: 'ok',
    file: {
      format: FORMAT,
      version: VERSION,
      engine,
      quiz,
      fingerprint,
      kept,
      ...(raw['merged'] === true && { merged: true }),
      responses,
      verdict,
    },
    agrees: lower === verdict.lower && upper === verdict.upper,
    fingerprint: isChecked ? 'matches' : 'unchecked',
    dropped,
  };
}

/**
 * SHA-256 of the quiz's canonical form, in hex.
 *
 * @throws {TypeError} (rejects) on a page without https, where browsers have no `crypto.subtle`.
 */
export async function fingerprintOf(quiz: Quiz): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalQuiz(quiz));
  const hash = await globalThis.crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The range of one response, or of a team's. */
function verdictOf(quiz: Quiz, responses: readonly KeptResponse[]): ResultFile['verdict'] {
  // Of one, the merged response is that one.
  const members = responses.map(({ response }) => response);
  const { lower, upper } = bounds(quiz, mergeResponses(quiz, members));
  return { lower, upper };
}

/** Only what the quiz asks, in its order, so that a person finds their way; open items are left out. */
const inQuizOrder = (quiz: Quiz, response: Response): Response =>
  Object.fromEntries(
    quiz.items.flatMap(({ id }) =>
      Object.hasOwn(response, id) && response[id] !== undefined ? [[id, response[id]]] : [],
    ),
  );

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
