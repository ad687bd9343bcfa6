import { allowedAnswers } from './allowed.ts';
import { answerValue } from './answer.ts';
import { checksum, packSymbols, unpackSymbols } from './link-code.ts';
import { MERGED } from './link-find.ts';
import type { Quiz, Response } from './quiz.ts';

export { findLinks, findMarkedLinks } from './link-find.ts';

/** The version of the link's form. Every version begins with its number, a dot, the slug and a dot. */
const VERSION = 1;

/** How an item can be answered, beside its options: open (0), 'na' (1). Options follow from 2. */
const OPEN = 0;
const NA = 1;
const FIRST_OPTION = 2;

/**
 * The response as the fragment of a link, without its `#`: version, slug, edition, answers by sorted item id, checksum.
 * At most 62 characters for 40 items, four options and a slug of 30. The same for every order of the items.
 * (SCORING.md, Carrying a response)
 *
 * @throws {RangeError} if an answer is not the index of an option, or is 'na' where the item does not allow it.
 * @example encodeResponse(exampleQuiz, exampleResponse) // => '1.worked-example.1.Ja8.SafrG'
 */
export function encodeResponse(quiz: Quiz, response: Response): string {
  const items = new Map(quiz.items.map((item) => [item.id, item]));
  const ids = sortedIds([...items.keys()]);
  const symbols = ids.map((id) => {
    const item = items.get(id);
    // The value is not needed; asking for it checks the answer.
    if (!item || answerValue(quiz, item, response) === undefined) return OPEN;
    const answer = response[id];
    return typeof answer === 'number' ? answer + FIRST_OPTION : NA;
  });
  const answers = packSymbols(symbols, radixOf(quiz));
  return `${[VERSION, quiz.slug, quiz.edition, answers].join('.')}.${check(quiz.slug, quiz.edition, answers, ids)}`;
}

/** The same for a team's merged response: the link says that it is not one person's. */
export const encodeMerged = (quiz: Quiz, response: Response): string =>
  encodeResponse(quiz, response) + MERGED;

/** What a link says. Only `ok` holds answers: whatever is in doubt gives none. */
export type ReadLink =
  | {
      state: 'ok';
      /** Only items of the quiz, only answers it allows. */
      response: Response;
      /** The edition that was answered; `toEdition` says what moved since. */
      edition: number;
      /** The item ids of that edition. */
      ids: readonly string[];
      /** Items that the quiz still asks, whose 'na' it no longer allows: left open. */
      dropped: readonly string[];
    }
  | {
      /**
       * `damaged`: cut, or changed on its way. `foreign`: of another quiz. `newer`: of a version or an edition that is
       * not known here yet. `unknownEdition`: of a past edition whose ids nobody kept.
       */
      state: 'damaged' | 'foreign' | 'newer' | 'unknownEdition';
      /** The quiz that the link names, if it can be read. */
      slug?: string;
    };

/**
 * The response in a link's fragment (without its `#`), to this quiz or to an edition whose ids `past` keeps. Never
 * throws: for text from outside. A link that was changed in one place, or cut, never gives another response.
 * (SCORING.md, Carrying a response)
 *
 * @example readLink(exampleQuiz, {}, '1.worked-example.1.Ja8.Safr') // => { state: 'damaged', slug: 'worked-example' }
 */
export function readLink(
  quiz: Quiz,
  past: Readonly<Record<string, readonly string[]>>,
  text: string,
): ReadLink {
  const slug = linkSlug(text);
  if (slug === undefined) return { state: 'damaged' };
  const [version, , edition = '', answers = '', sum, ...more] = text.split('.');
  if (Number(version) > VERSION) return { state: 'newer', slug };
  if (slug !== quiz.slug) return { state: 'foreign', slug };
  if (!/^[1-9]\d{0,8}$/.test(edition) || sum === undefined || more.length > 0)
    return { state: 'damaged', slug };
  if (Number(edition) > quiz.edition) return { state: 'newer', slug };
  const ids =
    Number(edition) === quiz.edition
      ? quiz.items.map(({ id }) => id)
      : Object.hasOwn(past, edition)
        ? past[edition]
        : undefined;
  if (!ids) return { state: 'unknownEdition', slug };
  const sorted = sortedIds(ids);
  const symbols = unpackSymbols(answers, sorted.length, radixOf(quiz));
  if (!symbols || sum !== check(slug, Number(edition), answers, sorted))
    return { state: 'damaged', slug };
  const pairs = sorted.map((id, k): [string, number | 'na' | undefined] => {
    const symbol = symbols[k] ?? OPEN;
    return [id, symbol === OPEN ? undefined : symbol === NA ? 'na' : symbol - FIRST_OPTION];
  });
  const allowed = allowedAnswers(quiz, Object.fromEntries(pairs));
  return { state: 'ok', edition: Number(edition), ids, ...allowed };
}

/**
 * The quiz that a link names; `undefined` when the text is no link, or was cut within the name.
 *
 * @example linkSlug('1.worked-example.1.Ja8.SafrG') // => 'worked-example'
 */
export function linkSlug(text: string): string | undefined {
  return /^[1-9]\d{0,2}\.([a-z0-9]+(?:-[a-z0-9]+)*)\./.exec(text)?.[1];
}

/** Open, 'na' and every option. */
const radixOf = (quiz: Quiz): number => quiz.options.length + FIRST_OPTION;

/** Ids in the order of their code units, which is the same in every language and browser. */
const sortedIds = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** The checksum of everything the answers mean: with other ids, or as another edition, they would mean another. */
const check = (slug: string, edition: number, answers: string, ids: readonly string[]): string =>
  checksum([ids.join(' '), VERSION, slug, edition, answers].join('.'));
