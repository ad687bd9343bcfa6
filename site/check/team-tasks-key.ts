import type { Quiz } from '@fifth-star/content/scoring/quiz';

/** The name the tasks of a team's plan are stored under: they are not those of the reader's own plan. */
export const teamTasksKey = ({ slug }: Pick<Quiz, 'slug'>): string =>
  `fifth-star:team-plan:${slug}`;
