import { noReport } from '../team/report.ts';
import { removeMember, restoreMember, setRole, type TeamMember } from '../team/state.ts';
import type { TeamSession } from './team-session.ts';

/** Who is in the team: roles, somebody removed and brought back, the whole team deleted. */
export class TeamRoster {
  readonly #session: TeamSession;
  #removed: { member: TeamMember; place: number } | undefined;

  constructor(session: TeamSession) {
    this.#session = session;
  }

  /** Keeps a role while it is typed: who leaves the page has not left the field before. Nothing is drawn yet. */
  keepRole(key: number, role: string): void {
    const { store, team } = this.#session;
    store.set(setRole(team, key, role));
  }

  /** Gives a member the role that was typed into a field of the list. */
  setRole(key: number, field: HTMLInputElement): void {
    const session = this.#session;
    const team = setRole(session.team, key, field.value);
    session.view.roleTyped(session.context, team, field);
    session.set(team);
  }

  remove(key: number): void {
    const session = this.#session;
    const place = session.team.members.findIndex((one) => one.key === key);
    const member = session.team.members[place];
    if (!member) return;
    this.#removed = { member, place };
    session.report = { ...noReport, removed: place + 1 };
    session.store.set(removeMember(session.team, key));
    session.renderAll();
    session.view.focus('#undo');
  }

  /** Brings back whom `remove` took out last. */
  undo(): void {
    if (!this.#removed) return;
    const session = this.#session;
    const { member, place } = this.#removed;
    this.#removed = undefined;
    session.report = { ...noReport, restored: place + 1 };
    session.store.set(restoreMember(session.team, member, place));
    session.renderAll();
    session.view.focus(`[data-remove='${member.key}']`, '#members > summary');
  }

  /** Whether the team was deleted: its plan goes with it, its kept results stay. */
  delete(): boolean {
    const session = this.#session;
    if (!confirm(session.context.t.members.deleteConfirm)) return false;
    session.store.clear();
    return true;
  }
}
