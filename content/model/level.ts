import { z } from 'zod';
import { commonFacts, commonTexts } from './common.ts';
import { line, lines, paragraph } from './field.ts';

/** The levels that stars are given for, lowest first. */
export const starLevels = [3, 4, 5] as const;

/** The slugs of the levels; `none` is "not yet three stars". */
export const levelSlugs = ['none', '3', '4', '5'] as const;

/** A rung of the ladder. Its slug is one of `levelSlugs`. */
export const LevelFacts = z.strictObject({ ...commonFacts });

/** What a level means, in one language. */
export const LevelTexts = z.strictObject({
  /** The level in a few words, such as “What was promised is done”. */
  name: line(48),
  /** What a client may count on. */
  promise: paragraph(320),
  /** What an organisation of this level has and does. */
  components: lines(240, { most: 8 }),
  /** What the client says afterwards, in the first person, without quotation marks. */
  experience: paragraph(240),
  /** How the level shows to an observer. */
  signs: lines(240, { most: 8 }),
  ...commonTexts,
});
