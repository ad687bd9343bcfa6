import { linkSlug } from '@fifth-star/content/scoring/link';
import { toAnswer } from '../check/answers.ts';
import { teamKey } from '../team/kept-team.ts';
import { noReport } from '../team/report.ts';
import { agree, countBoth } from '../team/state.ts';
import type { PaperGrid } from './paper-grid.ts';
import { TeamIntake } from './team-intake.ts';
import { keepBy, saveMembers } from './team-keep.ts';
import { TeamRoster } from './team-roster.ts';
import { TeamSession } from './team-session.ts';
import './paper-grid.ts';
import './plan-sheet.ts';
import './team-collect.ts';
import './team-history.ts';
import './team-workshop.ts';

/** The page that merges a team's answers: it hears what the reader does, and has it done. */
class TeamPage extends HTMLElement {
  #listeners = new AbortController();
  #session = new TeamSession(this);
  #intake = new TeamIntake(this.#session);
  #roster = new TeamRoster(this.#session);

  connectedCallback(): void {
    const { stores, workshop } = this.#session;
    if (stores.length === 0) return;
    const { signal } = this.#listeners;
    const begun = stores.find(({ team }) => team.members.length > 0) ?? stores[0];
    this.addEventListener('collected', (event) => void this.#intake.collect(event.detail), {
      signal,
    });
    this.addEventListener('typed', (event) => this.#intake.type(event.detail, this.#grid), {
      signal,
    });
    this.addEventListener('input', (event) => this.#input(event), { signal });
    this.addEventListener('change', (event) => this.#change(event), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    workshop?.addEventListener('left', () => this.#leaveWorkshop(), { signal });
    addEventListener('hashchange', () => this.#route(), { signal });
    addEventListener('storage', (event) => this.#otherTab(event), { signal });
    this.#choose(begun?.check.data.quiz.slug ?? '');
    this.#route();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  get #grid(): PaperGrid | null {
    return this.querySelector<PaperGrid>('paper-grid');
  }

  #choose(slug: string): void {
    const store = this.#session.stores.find(({ check }) => check.data.quiz.slug === slug);
    this.#session.choose(slug, { ...noReport, ...store?.damage });
    this.#intake.drop();
  }

  #input({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.dataset['role'] === undefined) return;
    this.#roster.keepRole(Number(target.dataset['role']), target.value);
  }

  #change({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const session = this.#session;
    const { team } = session;
    const { role, agree: id } = target.dataset;
    if (role !== undefined) this.#roster.setRole(Number(role), target);
    else if (id !== undefined) session.set(agree(team, id, toAnswer(target.value)));
    else if (target.matches('[data-hide]')) session.set({ ...team, hide: target.checked });
    else if (target.name === 'check') this.#choose(target.value);
  }

  #click({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const session = this.#session;
    const { remove, both, check, round } = button.dataset;
    if (remove !== undefined) this.#roster.remove(Number(remove));
    else if (both !== undefined) session.set(countBoth(session.team, Number(both)));
    else if (check !== undefined) this.#choose(check);
    else if (round !== undefined) this.#intake.answerRound(round === 'new');
    else if (button.matches('[data-undo]')) this.#roster.undo();
    else if (button.matches('[data-print]')) print();
    else if (button.matches('[data-workshop]')) location.hash = 'workshop';
    else if (button.matches('[data-save-members]')) saveMembers(session.store.check, session.team);
    else if (button.matches('[data-delete]')) this.#delete();
    else if (button.closest('#keep')) keepBy(button, session);
  }

  #delete(): void {
    if (this.#roster.delete()) this.#choose(this.#session.slug);
  }

  #otherTab({ key }: StorageEvent): void {
    const { slug, store } = this.#session;
    if (key !== null && key !== teamKey(slug)) return;
    store.reread();
    this.#session.renderAll();
  }

  #route(): void {
    const { team, workshop } = this.#session;
    if (linkSlug(location.hash.slice(1)) !== undefined) return this.#receive();
    if (location.hash === '#workshop' && team.members.length > 0) workshop?.open();
    else workshop?.close();
  }

  /** A link in the address of the page itself is added, once. */
  #receive(): void {
    const link = location.hash.slice(1);
    history.replaceState(null, '', location.pathname + location.search);
    const shown = this.#intake.collect({ pasted: link, role: '' });
    void shown.then(() => this.querySelector('#collect')?.scrollIntoView());
  }

  #leaveWorkshop(): void {
    if (location.hash === '#workshop') history.replaceState(null, '', location.pathname);
    this.querySelector<HTMLElement>('[data-workshop]')?.focus();
  }
}

customElements.define('team-page', TeamPage);
