/** The kinds of entries, in the order in which structural references allow them to be published. */
export const kindNames = [
  'level',
  'evidence',
  'term',
  'practice',
  'question',
  'quiz',
  'article',
  'story',
] as const;

/** The name of a kind of entry. */
export type Kind = (typeof kindNames)[number];
