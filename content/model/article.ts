import { z } from 'zod';
import { commonFacts, commonTexts } from './common.ts';
import { body, choices, line, plain, refs, fields } from './field.ts';
import { dimensionLabels, keysOf } from './labels.ts';

/** An article: one question, answered at length. */
export const ArticleFacts = z.strictObject({
  levels: choices([3, 4, 5, 'none']),
  dimensions: choices(keysOf(dimensionLabels)),
  /** Cards that put it into practice. */
  practices: refs('practice', 'soft'),
  author: line(80),
  evidence: refs('evidence', 'structural'),
  ...commonFacts,
});

/** An article in one language. */
export const ArticleTexts = z.strictObject({
  title: line(80),
  /** What the reader learns, for lists and search results. */
  summary: plain(200).register(fields, { input: 'paragraph' }),
  body: body(),
  ...commonTexts,
});
