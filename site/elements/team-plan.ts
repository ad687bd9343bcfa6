import type { Quiz } from '@fifth-star/content/scoring/quiz';
import { teamTasksKey } from '../check/team-tasks-key.ts';
import type { Team } from '../team/state.ts';
import { HistoryStore } from './history-store.ts';
import { Store } from './store.ts';

/**
 * Puts who does what by when to the latest result that was kept of this round: it stays there when the next one begins
 * with an empty plan. A round whose first day is not known, or of which nothing was kept, leaves none.
 */
export function keepPlan(quiz: Quiz, { begun }: Pick<Team, 'begun'>): void {
  const tasks = new Store(teamTasksKey(quiz)).read();
  const history = new HistoryStore(quiz);
  const latest = history.read().findLast(({ received }) => received === 'team');
  if (tasks !== null && begun !== '' && latest && latest.day >= begun)
    history.putTasks(latest, tasks);
}

/** Forgets the plan of a team: who does what by when, the goal, and which steps are ticked. */
export function forgetPlan(quiz: Pick<Quiz, 'slug'>): void {
  const key = teamTasksKey(quiz);
  for (const name of [key, `${key}:choice`, `${key}:damaged`]) new Store(name).clear();
  // What was written in this page is in memory, too; a desk that cannot be loaded holds none of it.
  void import('./plan-desk.ts').then(
    ({ forgetTasks }) => forgetTasks(key),
    () => undefined,
  );
}
