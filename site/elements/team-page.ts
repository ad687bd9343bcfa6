import { toAnswer } from '../check/answers.ts';
import { checksOf, type TeamContext, type TeamPageData } from '../team/data.ts';
import { teamKey } from '../team/kept-team.ts';
import { joinFound } from '../team/join.ts';
import { mergeTeam } from '../team/merged.ts';
import { formArrival, responseOf } from '../team/paper-form.ts';
import { noReport, type Report } from '../team/report.ts';
import * as change from '../team/state.ts';
import type { Team } from '../team/state.ts';
import type { PaperGrid, Typed } from './paper-grid.ts';
import type { Collected } from './team-collect.ts';
import { copyText, keepInHistory, linkOf, saveMembers, saveResponses } from './team-keep.ts';
import { ownResponse, readCollected } from './team-read.ts';
import { TeamStore } from './team-store.ts';
import { TeamView } from './team-view.ts';
import type { TeamWorkshop } from './team-workshop.ts';
import './paper-grid.ts';
import './plan-sheet.ts';
import './team-collect.ts';
import './team-workshop.ts';

/** The page that merges a team's answers: it keeps the teams, one for each self-check, and shows one of them. */
class TeamPage extends HTMLElement {
  #listeners = new AbortController();
  #data = JSON.parse(this.querySelector('[data-team]')?.textContent ?? '{}') as TeamPageData;
  #stores = checksOf(this.#data).map((check) => new TeamStore(check));
  #slug = '';
  #report: Report = noReport;
  #view = new TeamView(this);

  connectedCallback(): void {
    if (this.#stores.length === 0) return;
    const { signal } = this.#listeners;
    const begun = this.#stores.find(({ team }) => team.members.length > 0) ?? this.#stores[0];
    this.addEventListener('collected', (event) => void this.#collect(event.detail), { signal });
    this.addEventListener('typed', (event) => this.#typed(event.detail), { signal });
    this.addEventListener('change', (event) => this.#change(event), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    this.#workshop?.addEventListener('left', () => this.#leaveWorkshop(), { signal });
    addEventListener('hashchange', () => this.#route(), { signal });
    addEventListener('storage', (event) => this.#otherTab(event), { signal });
    this.#choose(begun?.check.data.quiz.slug ?? '');
    this.#route();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  get #store(): TeamStore {
    const store = this.#stores.find(({ check }) => check.data.quiz.slug === this.#slug);
    if (!store) throw new RangeError(`"${this.#slug}" expected a self-check of the page`);
    return store;
  }

  get #team(): Team {
    return this.#store.team;
  }

  get #context(): TeamContext {
    return { t: this.#data.team, check: this.#store.check };
  }

  get #grid(): PaperGrid | null {
    return this.querySelector<PaperGrid>('paper-grid');
  }

  get #workshop(): TeamWorkshop | null {
    return this.querySelector<TeamWorkshop>('team-workshop');
  }

  #render(): void {
    const { quiz } = this.#store.check.data;
    const merged = mergeTeam(quiz, this.#team);
    this.#view.show(this.#context, this.#team, merged, {
      report: this.#report,
      kept: this.#store.state,
      hasOwn: Object.keys(ownResponse(quiz)).length > 0,
    });
    this.#workshop?.show({ context: this.#context, team: this.#team, merged });
  }

  /** Draws the paper forms, too. While one is being typed only what they come to is drawn. */
  #renderAll(): void {
    this.#render();
    this.#grid?.show(this.#context, this.#team);
  }

  #set(team: Team): void {
    this.#store.set(team);
    this.#render();
  }

  /** Adds what was put in: to the team that is shown, and to those of other self-checks. */
  async #collect(collected: Collected): Promise<void> {
    const checks = this.#stores.map(({ check }) => check);
    const batches = await readCollected(collected, this.#store.check, checks);
    const { role } = collected;
    const { slug, teams, report } = joinFound(this.#stores, this.#slug, batches, role);
    for (const store of this.#stores) {
      const team = teams.get(store.check.data.quiz.slug);
      if (team) store.set(team);
    }
    this.#slug = slug;
    this.#report = report;
    this.#view.stay(() => this.#renderAll());
  }

  #typed({ kind, signs, role }: Typed): void {
    const { quiz } = this.#store.check.data;
    if (kind === 'draft') return this.#store.set({ ...this.#team, draft: signs });
    const response = responseOf(quiz, signs);
    if (Object.keys(response).length === 0) return this.#grid?.refuse();
    const arrival = formArrival(quiz, response);
    if (kind !== 'form') return this.#set(change.correct(this.#team, kind, response, arrival.code));
    const { team } = change.addArrivals(this.#team, [arrival], role);
    this.#report = noReport;
    this.#view.stay(() => {
      this.#set({ ...team, draft: [] });
      this.#grid?.show(this.#context, this.#team, true);
    });
  }

  #change({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const { role, agree } = target.dataset;
    if (role !== undefined) this.#setRole(Number(role), target);
    else if (agree !== undefined)
      this.#set(change.agree(this.#team, agree, toAnswer(target.value)));
    else if (target.matches('[data-hide]')) this.#set({ ...this.#team, hide: target.checked });
    else if (target.name === 'check') this.#choose(target.value);
  }

  #setRole(key: number, field: HTMLInputElement): void {
    const team = change.setRole(this.#team, key, field.value);
    this.#view.roleTyped(this.#context, team, field);
    this.#set(team);
  }

  #click({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const { remove, both, check } = button.dataset;
    if (remove !== undefined) this.#remove(Number(remove));
    else if (both !== undefined) this.#set(change.countBoth(this.#team, Number(both)));
    else if (check !== undefined) this.#choose(check);
    else if (button.matches('[data-print]')) print();
    else if (button.matches('[data-workshop]')) location.hash = 'workshop';
    else if (button.matches('[data-save-members]')) saveMembers(this.#store.check, this.#team);
    else if (button.matches('[data-delete]')) this.#delete();
    else if (button.closest('#keep')) this.#keep(button);
  }

  /** Keeps the agreed response, in one of three ways. */
  #keep(button: HTMLElement): void {
    const { check, team } = this.#store;
    const { response } = mergeTeam(check.data.quiz, team);
    const link = linkOf(check, response);
    const copied = (isDone: boolean) => this.#view.say(isDone ? 'copied' : 'copyThis', link);
    if (button.matches('[data-copy]')) void copyText(link).then(copied);
    else if (button.matches('[data-save]')) saveResponses(check, [{ response }]);
    else this.#view.say(keepInHistory(check, response) ? 'kept' : 'notKept');
  }

  #choose(slug: string): void {
    this.#slug = slug;
    this.#report = { ...noReport, ...this.#store.damage };
    this.#renderAll();
  }

  #remove(key: number): void {
    this.#store.set(change.removeMember(this.#team, key));
    this.#renderAll();
  }

  #delete(): void {
    if (!confirm(this.#data.team.members.deleteConfirm)) return;
    this.#store.clear();
    this.#choose(this.#slug);
  }

  #otherTab({ key }: StorageEvent): void {
    if (key !== null && key !== teamKey(this.#slug)) return;
    this.#store.reread();
    this.#renderAll();
  }

  #route(): void {
    if (location.hash === '#workshop' && this.#team.members.length > 0) this.#workshop?.open();
    else this.#workshop?.close();
  }

  #leaveWorkshop(): void {
    if (location.hash === '#workshop') history.replaceState(null, '', location.pathname);
    this.querySelector<HTMLElement>('[data-workshop]')?.focus();
  }
}

customElements.define('team-page', TeamPage);
