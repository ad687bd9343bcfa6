import { icon } from '../figures/icon.ts';
import { html, raw, type Markup } from '../html.ts';
import { askPart } from '../team/ask.ts';
import { headPart, teamName } from '../team/head.ts';
import { keepPart } from '../team/keep.ts';
import { membersPart, roleOptions } from '../team/members.ts';
import type { Merged } from '../team/merged.ts';
import { reportPart, type Report } from '../team/report.ts';
import { pageTextsOf, reasonParts, resultParts } from '../team/result.ts';
import type { TeamContext } from '../team/data.ts';
import type { Team } from '../team/state.ts';
import { teamTasksKey } from '../check/team-tasks-key.ts';
import type { PlanSheet } from './plan-sheet.ts';
import { asShown, renderInto } from './render-into.ts';

/** What stands beside the team on its page. */
type Beside = { report: Report; kept: 'kept' | 'full' | 'blocked'; hasOwn: boolean };

/** Writes a team into the places of its page, and nothing else. */
export class TeamView {
  readonly #page: HTMLElement;
  /** The head of a page that nobody has joined yet, as the server wrote it. */
  readonly #intro: Markup;
  readonly #title = document.title;
  #context: TeamContext | undefined;
  #name = '';

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#intro = raw(page.querySelector('[data-place=head]')?.innerHTML ?? '');
  }

  show(context: TeamContext, team: Team, merged: Merged, beside: Beside): void {
    const { t, check } = context;
    this.#context = context;
    const isBegun = merged.people > 0;
    this.#page.querySelector('#collect')?.removeAttribute('hidden');
    this.#place('page').dataset['level'] = `${(isBegun && merged.found.lower) || 'none'}`;
    this.#render('head', isBegun ? headPart(context, merged) : this.#intro);
    const saved = { kept: t.collect.saved, full: t.collect.full, blocked: t.collect.notSaved };
    this.#render('saved', html`${saved[beside.kept]}`);
    this.#render('report', reportPart(context, team, beside.report));
    this.#render('members', membersPart(context, team));
    this.#render('result', isBegun ? resultParts(context, team, merged) : undefined);
    this.#render('reasons', isBegun ? reasonParts(context, merged) : undefined);
    this.#render('keep', isBegun ? keepPart(context, team, merged) : undefined);
    this.#place('plan').hidden = !isBegun;
    if (isBegun) this.#showPlan(context, merged);
    const roles = this.#page.querySelector('#roles-used');
    if (roles) roles.innerHTML = roleOptions(team).markup;
    const own = this.#page.querySelector<HTMLElement>('[data-own]');
    if (own) own.hidden = !beside.hasOwn;
    for (const box of this.#page.querySelectorAll<HTMLInputElement>('[name=check]'))
      box.checked = box.value === check.data.quiz.slug;
    this.#announce(isBegun ? teamName(context, merged) : '');
  }

  #showPlan(context: TeamContext, { response }: Merged): void {
    const sheet = this.#page.querySelector<PlanSheet>('plan-sheet');
    const { data } = context.check;
    sheet?.show(data, response, pageTextsOf(context), teamTasksKey(data.quiz));
  }

  /** Asks whether what was put in belongs to this team or begins a new round; without a team, asks no more. */
  ask(context: TeamContext, team?: Team): void {
    this.#render('ask', team && askPart(context, team));
    this.#page.querySelector<HTMLElement>('#ask-question')?.focus();
  }

  /** Puts the focus on the first of these that can take it. */
  focus(...selectors: string[]): void {
    for (const selector of selectors) {
      const element = this.#page.querySelector<HTMLElement>(selector);
      element?.focus();
      if (element && document.activeElement === element) return;
    }
  }

  /** Notes that a role was typed, in the list itself: drawn anew, it would take the focus from whoever goes on. */
  roleTyped(context: TeamContext, team: Team, field: HTMLInputElement): void {
    const member = team.members.find(({ key }) => `${key}` === field.dataset['role']);
    field.value = member?.role ?? '';
    asShown(this.#place('members'), membersPart(context, team));
  }

  /** Says the level where it has changed; the first time, the page says it itself. */
  #announce(name: string): void {
    document.title = name === '' ? this.#title : `${name} · ${this.#title}`;
    const place = this.#page.querySelector('[data-announce]');
    if (place && name !== this.#name) place.textContent = name;
    this.#name = name;
  }

  /** Says what has become of the agreed response. */
  say(what: 'kept' | 'replaced' | 'notKept' | 'copied' | 'copyThis', link = ''): void {
    const t = this.#context?.t.keep;
    const place = this.#page.querySelector<HTMLElement>('[data-keep-said]');
    if (!t || !place) return;
    const isKept = what === 'kept' || what === 'replaced';
    const history = isKept && historyLink(this.#context);
    renderInto(
      place,
      what === 'copyThis' ? linkField(t.copyThis, link) : html`<span>${t[what]}</span> ${history}`,
    );
    place.querySelector('input')?.select();
  }

  /** Changes the page and leaves what is collected where it stands in the window: the result grows above it. */
  stay(change: () => void): void {
    const form = this.#page.querySelector('#collect');
    const before = form?.getBoundingClientRect().top ?? 0;
    change();
    const after = form?.getBoundingClientRect().top ?? 0;
    scrollBy({ top: after - before, behavior: 'instant' });
  }

  #place(name: string): HTMLElement {
    const place = this.#page.querySelector<HTMLElement>(`[data-place='${name}']`);
    if (!place) throw new TypeError(`<team-page> expected a place "${name}"`);
    return place;
  }

  #render(name: string, content: Markup | undefined): void {
    renderInto(this.#place(name), content);
  }
}

/** Where the results that were kept can be seen. */
const historyLink = (context: TeamContext | undefined): Markup | false =>
  context !== undefined &&
  html`<a class="more" href="#team-history">${context.t.history.title} ${raw(icon('arrow'))}</a>`;

/** Where the clipboard cannot be used, the link itself. */
const linkField = (label: string, link: string): Markup =>
  html`<label class="label">${label} <input class="input" readonly value="${link}" /></label>`;
