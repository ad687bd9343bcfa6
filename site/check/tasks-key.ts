import type { Quiz } from '@fifth-star/content/scoring/quiz';

/** The name the tasks of a plan are stored under: the same in every language and edition. */
export const tasksKey = ({ slug }: Pick<Quiz, 'slug'>): string => `fifth-star:plan:${slug}`;
