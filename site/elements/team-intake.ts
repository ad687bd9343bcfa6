import { dayOf } from '../check/day-of.ts';
import { joinFound } from '../team/join.ts';
import { formArrival, responseOf } from '../team/paper-form.ts';
import { noReport } from '../team/report.ts';
import { addedOn, isEarlierRound } from '../team/round.ts';
import { addArrivals, correct } from '../team/state.ts';
import type { PaperGrid, Typed } from './paper-grid.ts';
import type { Collected } from './team-collect.ts';
import { readCollected } from './team-read.ts';
import type { TeamSession } from './team-session.ts';
import type { TeamStore } from './team-store.ts';

/** The ways into a team: links, files and paper forms. It asks which round they are of where that is not certain. */
export class TeamIntake {
  readonly #session: TeamSession;
  /** What waits until somebody has said which round it belongs to. */
  #waiting: { stores: readonly TeamStore[]; add: () => void } | undefined;

  constructor(session: TeamSession) {
    this.#session = session;
  }

  /** Adds what was put in: to the team that is shown, and to those of other self-checks. */
  async collect(collected: Collected): Promise<void> {
    const session = this.#session;
    if (collected.pasted?.trim() === '') return session.tell({ ...noReport, isEmpty: true });
    const { stores, store } = session;
    const checks = stores.map(({ check }) => check);
    const batches = await readCollected(collected, store.check, checks);
    const join = () => joinFound(stores, session.slug, batches, collected.role);
    const { teams } = join();
    const changed = stores.filter(({ check }) => teams.has(check.data.quiz.slug));
    this.#inRound(changed, () => {
      const joined = join();
      for (const one of stores) {
        const team = joined.teams.get(one.check.data.quiz.slug);
        if (team) one.set(addedOn(team, one.team, dayOf(new Date())));
      }
      session.view.stay(() => session.choose(joined.slug, joined.report));
    });
  }

  /** Keeps the form that is being typed, corrects one that was, or adds one that is complete. */
  type({ kind, signs, role }: Typed, grid: PaperGrid | null): void {
    const session = this.#session;
    const { quiz } = session.store.check.data;
    if (kind === 'draft') return session.store.set({ ...session.team, draft: signs });
    const response = responseOf(quiz, signs);
    if (Object.keys(response).length === 0) return grid?.refuse();
    const arrival = formArrival(quiz, response);
    if (kind !== 'form') return session.set(correct(session.team, kind, response, arrival.code));
    this.#inRound([session.store], () => {
      const before = session.team;
      const { team } = addArrivals(before, [arrival], role);
      session.store.set(addedOn({ ...team, draft: [] }, before, dayOf(new Date())));
      session.report = noReport;
      session.view.stay(() => session.renderAll(true));
    });
  }

  /** Adds at once or, where a team is of an earlier round, when somebody has said which round this is. */
  #inRound(stores: readonly TeamStore[], add: () => void): void {
    const today = dayOf(new Date());
    const earlier = stores.filter(({ team }) => isEarlierRound(team, today));
    const [first] = earlier;
    this.#waiting = first && { stores: earlier, add };
    this.#session.view.ask(this.#session.context, first?.team);
    if (!first) add();
  }

  /** Adds what has waited: to a new round, or to the team as it is. */
  answerRound(isNew: boolean): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    this.drop();
    if (isNew) for (const store of waiting.stores) store.beginRound();
    waiting.add();
    // A form that was typed has put the focus on the next one.
    if (document.activeElement === document.body) this.#session.view.focus('#members > summary');
  }

  /** Lets go what has waited. */
  drop(): void {
    this.#waiting = undefined;
    this.#session.view.ask(this.#session.context);
  }
}
