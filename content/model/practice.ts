import { z } from 'zod';
import { commonFacts, commonTexts } from './common.ts';
import { choice, choices, fields, inline, line, lines, paragraph, refs } from './field.ts';
import {
  attributeLabels,
  dimensionLabels,
  keysOf,
  professionLabels,
  stageLabels,
} from './labels.ts';
import { starLevels } from './level.ts';

/** A card: one thing to do. */
export const PracticeFacts = z.strictObject({
  /** The level it belongs to. */
  level: choice(starLevels),
  dimension: choice(keysOf(dimensionLabels)),
  stage: choice(keysOf(stageLabels)),
  /** `basic`: clients miss it when it is absent; `attractive`: it delights when it is there. */
  kind: choice(keysOf(attributeLabels)),
  /** What introducing it costs: 1 a change of habit, 2 a change of routine, 3 a project. */
  effort: choice([1, 2, 3]),
  /** The professions its examples are for. */
  professions: choices(keysOf(professionLabels)),
  /** Cards to read next; the first one a level higher is the next rung. */
  related: refs('practice', 'soft'),
  evidence: refs('evidence', 'structural'),
  ...commonFacts,
});

const Example = z.strictObject({
  /** What is said or done now. */
  before: inline(280),
  /** What is said or done instead. */
  after: inline(280),
  /** How it looks from outside, in a sentence. */
  note: inline(280).optional(),
});

/** A card in one language. */
export const PracticeTexts = z.strictObject({
  title: line(60),
  /** What to do, in one sentence. */
  action: paragraph(180),
  /** Why it is worth the effort: a paragraph a line. */
  why: lines(700, { most: 5 }),
  steps: lines(280, { least: 2 }),
  /** Before and after, by profession: for exactly the professions of the card. */
  examples: z
    .partialRecord(z.enum(keysOf(professionLabels)), Example)
    .default({})
    .register(fields, { input: 'examples', values: keysOf(professionLabels), inline: true }),
  /** How to tell that it works. */
  signs: lines(240, { most: 8 }),
  /** A common mistake, and how to avoid it. */
  mistake: paragraph(480),
  ...commonTexts,
});
