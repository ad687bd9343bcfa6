import { z } from 'zod';
import { checkAddress } from '../body/address.ts';
import { commonFacts, commonTexts } from './common.ts';
import { choice, fields, line, paragraph, plain } from './field.ts';
import { gradeLabels, keysOf } from './labels.ts';

/** Where a claim comes from and how solid it is. */
export const EvidenceFacts = z.strictObject({
  grade: choice(keysOf(gradeLabels)),
  year: z.int().min(1900).max(2100).optional().register(fields, { input: 'integer' }),
  /** Who published it. */
  publisher: line(120),
  url: plain(300)
    .refine((text) => /^https:/.test(text) && !checkAddress(text), {
      error:
        'is no web address. Copy it in full from the browser, beginning with `https://`, or leave it empty.',
    })
    .optional()
    .register(fields, { input: 'line' }),
  /** The figure, if there is one, in a form every language reads: `82%`, `6x`. */
  value: line(16).optional().register(fields, { input: 'line' }),
  ...commonFacts,
});

/** A claim in one language. */
export const EvidenceTexts = z.strictObject({
  /** What was found, in one sentence. */
  claim: paragraph(280),
  /** What it does not say: sample, age, who paid for it. */
  caveat: paragraph(420),
  ...commonTexts,
});
