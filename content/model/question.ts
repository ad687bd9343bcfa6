import { z } from 'zod';
import { commonFacts, commonTexts } from './common.ts';
import { fields, line, lines, paragraph, plain, ref } from './field.ts';
import { optionLabels } from './labels.ts';

/** An item of a self-check. Its slug is its permanent id; level, dimension and effort are its practice's. */
export const QuestionFacts = z.strictObject({
  practice: ref('practice', 'structural'),
  /** Whether its level cannot be reached without it, whatever the score. */
  mustHave: z.boolean().register(fields, { input: 'switch' }),
  /** Its share in the score of its level, > 0. */
  weight: z.number().positive().max(100).register(fields, { input: 'number' }),
  /** Whether “does not apply to us” may be answered. */
  notApplicable: z.boolean().register(fields, { input: 'switch' }),
  ...commonFacts,
});

/** An item in one language. */
export const QuestionTexts = z.strictObject({
  /** One observable habit, in the first person plural. */
  statement: line(140),
  help: paragraph(240).optional().register(fields, { input: 'paragraph', inline: true }),
  /** The behaviour that earns each option, lowest first. */
  options: lines(160, {
    least: optionLabels.length,
    most: optionLabels.length,
    of: plain(160),
  }),
  ...commonTexts,
});
