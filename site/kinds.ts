/** The kinds of entries that the site shows. */
export const siteKinds = [
  'level',
  'evidence',
  'term',
  'practice',
  'question',
  'quiz',
  'article',
  'story',
] as const;

/** The name of a kind that the site shows. */
export type SiteKind = (typeof siteKinds)[number];
