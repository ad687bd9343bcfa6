import type { TeamCheck } from '../team/data.ts';
import { readTeam, teamKey, teamToText } from '../team/kept-team.ts';
import { newRound } from '../team/round.ts';
import { emptyTeam, type Team } from '../team/state.ts';
import { Store } from './store.ts';
import { forgetPlan, keepPlan } from './team-plan.ts';

/** The team of one self-check: in this browser's storage, and in memory, where it lasts when storage is full or blocked. */
export class TeamStore {
  readonly check: TeamCheck;
  readonly #store: Store;
  team: Team = emptyTeam;
  /** `full`: the last change is in memory only; `blocked`: storage takes nothing at all. */
  state: 'kept' | 'full' | 'blocked' = 'kept';
  /** How many members could not be read any more, and whether the rest could. */
  damage = { lost: 0, isReadable: true };
  /** A text that could not be read whole and that nobody has put aside yet. */
  #damaged: string | undefined;

  constructor(check: TeamCheck) {
    this.check = check;
    this.#store = new Store(teamKey(check.data.quiz.slug));
    this.reread();
    if (!this.#store.works) this.state = 'blocked';
  }

  /** Takes over what storage has, which another tab may have changed. A team in memory only stays. */
  reread(): void {
    if (this.state !== 'kept') return;
    const text = this.#store.read();
    const { team, lost, isReadable } = readTeam(this.check.data, text);
    this.team = team;
    this.damage = { lost, isReadable };
    this.#damaged = lost > 0 || !isReadable ? (text ?? undefined) : undefined;
  }

  set(team: Team): void {
    this.team = team;
    // A damaged text is put aside first: whoever can, may still read it.
    if (this.#damaged !== undefined && this.#store.setAside(this.#damaged))
      this.#damaged = undefined;
    const isKept = this.#store.write(teamToText(this.check.data.quiz, team));
    this.state = isKept ? 'kept' : this.#store.works ? 'full' : 'blocked';
  }

  /** Begins a round after this one, with an empty plan: the old owners and dates go with the result of the old round. */
  beginRound(): void {
    keepPlan(this.check.data.quiz, this.team);
    this.set(newRound(this.team));
    forgetPlan(this.check.data.quiz);
  }

  /** Forgets the team and its plan for good. */
  clear(): void {
    this.team = emptyTeam;
    this.damage = { lost: 0, isReadable: true };
    this.#store.clear();
    forgetPlan(this.check.data.quiz);
  }
}
