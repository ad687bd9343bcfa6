import { linkSlug } from '@fifth-star/content/scoring/link';
import { toAnswer } from '../check/answers.ts';
import { dayOf } from '../check/day-of.ts';
import { checksOf, type TeamContext, type TeamPageData } from '../team/data.ts';
import { teamKey } from '../team/kept-team.ts';
import { joinFound } from '../team/join.ts';
import { mergeTeam } from '../team/merged.ts';
import { formArrival, responseOf } from '../team/paper-form.ts';
import { noReport, type Report } from '../team/report.ts';
import { addedOn, isEarlierRound, newRound } from '../team/round.ts';
import * as change from '../team/state.ts';
import type { Team, TeamMember } from '../team/state.ts';
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
  /** What waits until somebody has said which round it belongs to. */
  #waiting: { stores: readonly TeamStore[]; add: () => void } | undefined;
  #removed: { member: TeamMember; place: number } | undefined;

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
    if (collected.pasted?.trim() === '') return this.#tell({ ...noReport, isEmpty: true });
    const checks = this.#stores.map(({ check }) => check);
    const batches = await readCollected(collected, this.#store.check, checks);
    const join = () => joinFound(this.#stores, this.#slug, batches, collected.role);
    const { teams } = join();
    const changed = this.#stores.filter(({ check }) => teams.has(check.data.quiz.slug));
    this.#inRound(changed, () => {
      const joined = join();
      for (const store of this.#stores) {
        const team = joined.teams.get(store.check.data.quiz.slug);
        if (team) store.set(addedOn(team, store.team, dayOf(new Date())));
      }
      this.#slug = joined.slug;
      this.#report = joined.report;
      this.#view.stay(() => this.#renderAll());
    });
  }

  /** Adds at once or, where a team is of an earlier round, when somebody has said which round this is. */
  #inRound(stores: readonly TeamStore[], add: () => void): void {
    const today = dayOf(new Date());
    const earlier = stores.filter(({ team }) => isEarlierRound(team, today));
    const [first] = earlier;
    this.#waiting = first && { stores: earlier, add };
    this.#view.ask(this.#context, first?.team);
    if (!first) add();
  }

  #answerRound(isNew: boolean): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    this.#waiting = undefined;
    if (isNew) for (const store of waiting.stores) store.set(newRound(store.team));
    this.#view.ask(this.#context);
    waiting.add();
    // A form that was typed has put the focus on the next one.
    if (document.activeElement === document.body) this.#view.focus('#members > summary');
  }

  #tell(report: Report): void {
    this.#report = report;
    this.#render();
  }

  #typed({ kind, signs, role }: Typed): void {
    const { quiz } = this.#store.check.data;
    if (kind === 'draft') return this.#store.set({ ...this.#team, draft: signs });
    const response = responseOf(quiz, signs);
    if (Object.keys(response).length === 0) return this.#grid?.refuse();
    const arrival = formArrival(quiz, response);
    if (kind !== 'form') return this.#set(change.correct(this.#team, kind, response, arrival.code));
    this.#inRound([this.#store], () => {
      const { team } = change.addArrivals(this.#team, [arrival], role);
      const added = addedOn({ ...team, draft: [] }, this.#team, dayOf(new Date()));
      this.#report = noReport;
      this.#view.stay(() => {
        this.#set(added);
        this.#grid?.show(this.#context, this.#team, true);
      });
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
    const { remove, both, check, round } = button.dataset;
    if (remove !== undefined) this.#remove(Number(remove));
    else if (both !== undefined) this.#set(change.countBoth(this.#team, Number(both)));
    else if (check !== undefined) this.#choose(check);
    else if (round !== undefined) this.#answerRound(round === 'new');
    else if (button.matches('[data-undo]')) this.#undo();
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
    this.#waiting = undefined;
    this.#view.ask(this.#context);
    this.#renderAll();
  }

  #remove(key: number): void {
    const place = this.#team.members.findIndex((one) => one.key === key);
    const member = this.#team.members[place];
    if (!member) return;
    this.#removed = { member, place };
    this.#report = { ...noReport, removed: place + 1 };
    this.#store.set(change.removeMember(this.#team, key));
    this.#renderAll();
    this.#view.focus('#undo');
  }

  #undo(): void {
    if (!this.#removed) return;
    const { member, place } = this.#removed;
    this.#removed = undefined;
    this.#report = { ...noReport, restored: place + 1 };
    this.#store.set(change.restoreMember(this.#team, member, place));
    this.#renderAll();
    this.#view.focus(`[data-remove='${member.key}']`, '#members > summary');
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

  /** A link in the address of the page itself is added, once. */
  #receive(): void {
    const link = location.hash.slice(1);
    history.replaceState(null, '', location.pathname + location.search);
    const shown = this.#collect({ pasted: link, role: '' });
    void shown.then(() => this.querySelector('#collect')?.scrollIntoView());
  }

  #route(): void {
    if (linkSlug(location.hash.slice(1)) !== undefined) return this.#receive();
    if (location.hash === '#workshop' && this.#team.members.length > 0) this.#workshop?.open();
    else this.#workshop?.close();
  }

  #leaveWorkshop(): void {
    if (location.hash === '#workshop') history.replaceState(null, '', location.pathname);
    this.querySelector<HTMLElement>('[data-workshop]')?.focus();
  }
}

customElements.define('team-page', TeamPage);
