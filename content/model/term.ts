import { z } from 'zod';
import { commonFacts, commonTexts } from './common.ts';
import { fields, line, lines, paragraph, plain, refs } from './field.ts';

/** A word of the glossary. */
export const TermFacts = z.strictObject({
  seeAlso: refs('term', 'soft'),
  ...commonFacts,
});

/** A word in one language. */
export const TermTexts = z.strictObject({
  term: line(80),
  definition: paragraph(480),
  /** Other words a reader may search for. */
  aliases: lines(80, { least: 0, most: 20, of: plain(80) })
    .default([])
    .register(fields, { input: 'lines' }),
  ...commonTexts,
});
