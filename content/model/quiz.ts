import { z } from 'zod';
import { commonFacts, commonTexts } from './common.ts';
import {
  fields,
  Fraction,
  fraction,
  inline,
  isSet,
  line,
  paragraph,
  plain,
  Slug,
  choice,
  twice,
} from './field.ts';
import { optionLabels } from './labels.ts';
import { levelSlugs } from './level.ts';
import { groupOf, listOf } from './text.ts';

const Section = z.strictObject({
  id: Slug,
  questions: z.array(Slug).min(1).max(60),
});

/** At least 0.01: the tolerance of scoring would swallow a threshold that is hardly more than 0. */
const Threshold = Fraction.refine((text) => fraction(text) >= 0.01, {
  error: 'is so low that everybody reaches it. Write a number of at least 0.01, such as `3/4`.',
});

const idsOf = (sections: unknown) => listOf(sections).map((section) => groupOf(section)['id']);

const questionsOf = (sections: unknown) =>
  listOf(sections).flatMap((section) => listOf(groupOf(section)['questions']));

/** A self-check: its questions in order and the rules of its verdict (SCORING.md). */
export const QuizFacts = z.strictObject({
  /** Rises when items, their numbers or their order change, never for wording alone. */
  edition: z.int().min(1).max(9999).register(fields, { input: 'integer' }),
  /** The item ids of past editions, in order, so that old links open. */
  editions: z
    .record(
      z
        .string()
        .regex(/^[1-9]\d{0,3}$/, { error: 'is no number of an edition. Write 1, 2 and so on.' }),
      z.array(Slug).min(1),
    )
    .default({})
    .register(fields, { input: 'json' }),
  sections: z
    .array(Section)
    .min(1)
    .max(12)
    .refine((sections) => isSet(idsOf(sections)), {
      error: ({ input }) =>
        `has two sections with the id ${twice(idsOf(input))}. Give each its own.`,
    })
    .refine((sections) => isSet(questionsOf(sections)), {
      error: ({ input }) => `asks ${twice(questionsOf(input))} twice. Remove the second one.`,
    })
    .register(fields, { input: 'sections', target: 'question', strength: 'structural' }),
  /** The value of each option, lowest first: from 0 to 1, as many as there are option labels. */
  scale: z
    .array(Fraction)
    .length(optionLabels.length, { abort: true })
    .refine(
      (scale) =>
        scale[0] === '0' &&
        scale.at(-1) === '1' &&
        scale.every((text, k) => k === 0 || fraction(text) > fraction(scale[k - 1] ?? '0')),
      { error: 'does not rise from 0 to 1. Write `0`, `1/3`, `2/3`, `1`, each on its line.' },
    )
    .register(fields, { input: 'lines' }),
  /** The lowest score that reaches each level. */
  thresholds: z
    .strictObject({ 3: Threshold, 4: Threshold, 5: Threshold })
    .register(fields, { input: 'keyed', values: ['3', '4', '5'] }),
  /** The value a must-have needs. */
  mustHaveAt: Threshold.register(fields, { input: 'line' }),
  /** What an answer “does not apply” counts for. */
  notApplicable: choice(['exclude', 'credit', 'zero']),
  ...commonFacts,
});

/** A self-check in one language. */
export const QuizTexts = z.strictObject({
  title: line(80),
  /** Whom it is for and what it tells. */
  purpose: paragraph(320),
  /** The name of every section, by its id. */
  sectionNames: z.record(Slug, plain(48)).register(fields, { input: 'keyed' }),
  /** What to do first, for a team that reached this level. */
  advice: z
    .strictObject({ none: inline(480), 3: inline(480), 4: inline(480), 5: inline(480) })
    .register(fields, { input: 'keyed', values: levelSlugs, inline: true }),
  ...commonTexts,
});
