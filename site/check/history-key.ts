import type { Quiz } from '@fifth-star/content/scoring/quiz';

/** What the names of all kept results of a self-check begin with, whatever the edition and the language. */
export const historyKey = ({ slug }: Pick<Quiz, 'slug'>): string => `fifth-star:history:${slug}:`;

/** The name of the reader's own result of a day (`YYYY-MM-DD`): a later one takes the place of a former. */
export const ownResultKey = (quiz: Pick<Quiz, 'slug'>, day: string): string =>
  historyKey(quiz) + day;
