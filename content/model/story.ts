import { z } from 'zod';
import { commonFacts, commonTexts } from './common.ts';
import { body, choice, line, refs } from './field.ts';
import { starLevels } from './level.ts';

/** A short case: what happened, what it shows and what it does not prove. */
export const StoryFacts = z.strictObject({
  company: line(80),
  level: choice(starLevels),
  practices: refs('practice', 'soft'),
  evidence: refs('evidence', 'structural'),
  ...commonFacts,
});

/** A case in one language. */
export const StoryTexts = z.strictObject({
  title: line(80),
  body: body(),
  ...commonTexts,
});
