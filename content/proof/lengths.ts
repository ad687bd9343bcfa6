import type { Kind } from '../model/kind.ts';
import type { RawEntry } from '../model/kinds.ts';
import type { Problem } from '../model/problem.ts';
import { problemOf, textsOf } from './text.ts';

/** How much of a text fits where the site shows it, in characters. */
interface Room {
  text?: number;
  /** The longest word: titles are not hyphenated by browsers, and a longer one would be cut anywhere. */
  word?: number;
  /** Where that is. */
  where: string;
}

/*
 * The schema's limits are for the database; these are for the eye. They follow from site/styles, measured in Chromium
 * over the titles of the library, in Russian, the widest of the four languages: Piazzolla at weight 600 takes half its
 * size per character, Onest at 400 too.
 */

/**
 * `.card` is at least 18rem wide and its title 1.5rem high: 24 characters a line. Three lines, less a fifth that
 * ragged lines lose, are 56; a word may not fill more than one line.
 */
const cardTitle: Room = { text: 56, word: 22, where: 'on a card' };

/** `.entries h2` is 2rem high in at most 42rem: 42 characters a line, two lines, less a fifth. */
const listTitle: Room = { text: 66, word: 22, where: 'in a list of results' };

/**
 * `.entries p` on a telephone of 360 pixels: 38 characters a line, less a fifth. Six lines are 186; with the title
 * above, more would fill half the screen.
 */
const summary: Room = { text: 186, where: 'in a list of results' };

/** A term in the glossary, 1.25rem high on a telephone of 360 pixels: 32 letters a line, two lines. */
const termName: Room = { text: 54, word: 30, where: 'in the glossary' };

/** `.stair span` on a telephone: three columns of 98 pixels, 0.8125rem high. */
const levelName: Room = { word: 15, where: 'under its plate' };

const rooms: Partial<Record<Kind, Readonly<Record<string, Room>>>> = {
  level: { name: levelName },
  term: { term: termName },
  practice: { title: cardTitle },
  quiz: { title: listTitle },
  article: { title: listTitle, summary },
  story: { title: listTitle },
};

/** Titles and summaries that are too long for the places where they are shown. */
export const proofLengths = (entries: readonly RawEntry[]): Problem[] =>
  entries.flatMap(textsOf).flatMap((text) => {
    const room = rooms[text.entry.kind]?.[text.field];
    if (!room) return [];
    const problems: Problem[] = [];
    const { length } = text.source;
    if (room.text !== undefined && length > room.text)
      problems.push(
        problemOf(
          text,
          `has ${length} characters, and ${room.text} have room ${room.where}. Shorten it.`,
        ),
      );
    const long = text.source
      .split(/[^\p{L}\p{M}’]+/u)
      .find((word) => room.word !== undefined && word.length > room.word);
    if (long)
      problems.push(
        problemOf(
          text,
          `has the word \`${long}\` of ${long.length} letters, and ${room.word} have room ${room.where}. Choose a shorter one.`,
        ),
      );
    return problems;
  });
