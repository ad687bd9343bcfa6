import { answerName } from '../team/agree.ts';
import type { TeamContext } from '../team/data.ts';
import type { Merged } from '../team/merged.ts';
import type { Team } from '../team/state.ts';
import { workshopAction } from '../team/workshop-keys.ts';
import { outcomeText, workshopPart } from '../team/workshop.ts';
import { fill } from '../i18n/message.ts';
import { renderInto } from './render-into.ts';

/** What the workshop shows. */
type Shown = { context: TeamContext; team: Team; merged: Merged };

/** The view for a projector: one question after another, its dots revealed when the room is ready. */
export class TeamWorkshop extends HTMLElement {
  #listeners = new AbortController();
  #shown: Shown | undefined;
  #position = 0;
  #revealed = new Set<string>();

  connectedCallback(): void {
    const { signal } = this.#listeners;
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    this.#dialog?.addEventListener('close', () => this.dispatchEvent(new Event('left')), {
      signal,
    });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  get #id(): string {
    return this.#shown?.merged.items[this.#position]?.id ?? '';
  }

  /** Takes what the team's answers come to now. */
  show(shown: Shown): void {
    const isOther = this.#shown?.context.check.href !== shown.context.check.href;
    const before = this.#shown?.team.agreed[this.#id];
    this.#shown = shown;
    if (isOther) [this.#position, this.#revealed] = [0, new Set()];
    if (!this.#dialog?.open) return;
    this.#render();
    if (shown.team.agreed[this.#id] !== before) this.#sayAgreed(shown);
  }

  open(): void {
    if (!this.#dialog || this.#dialog.open || !this.#shown) return;
    this.#dialog.showModal();
    this.#move(0);
  }

  close(): void {
    this.#dialog?.close();
  }

  #render(): void {
    const view = this.querySelector<HTMLElement>('[data-view]');
    if (!view || !this.#shown) return;
    const { context, team, merged } = this.#shown;
    const state = { position: this.#position, revealed: this.#revealed.has(this.#id) };
    renderInto(view, workshopPart(context, team, merged, state));
  }

  #move(step: -1 | 0 | 1): void {
    // After the last question stands what the team has agreed on.
    const last = this.#shown?.merged.items.length ?? 0;
    this.#position = Math.min(last, Math.max(0, this.#position + step));
    this.#render();
    this.#say('');
    this.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    this.#dialog?.scrollTo(0, 0);
  }

  #reveal(): void {
    if (this.#id === '') return;
    const isShown = this.#revealed.delete(this.#id);
    if (!isShown) this.#revealed.add(this.#id);
    this.#render();
    const item = this.#shown?.merged.items[this.#position];
    this.#say(isShown || !item || !this.#shown ? '' : outcomeText(this.#shown.context, item));
  }

  #sayAgreed({ context, team }: Shown): void {
    const { t, check } = context;
    const answer = team.agreed[this.#id];
    const words = answer === undefined ? '' : answerName(check.data, answer);
    this.#say(answer === undefined ? t.agree.none : fill(t.agree.agreed, { answer: words }));
  }

  #say(text: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }

  #key(event: KeyboardEvent): void {
    const action = workshopAction(event);
    if (!action || !this.#dialog?.open) return;
    event.preventDefault();
    if (action === 'reveal') this.#reveal();
    else if (typeof action === 'string') this.#move(action === 'next' ? 1 : -1);
    else this.querySelector<HTMLInputElement>(`input[value='${action.agree}']`)?.click();
  }

  #click({ target }: Event): void {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-next]')) this.#move(1);
    else if (target.closest('[data-back]')) this.#move(-1);
    else if (target.closest('[data-reveal]')) this.#reveal();
    else if (target.closest('[data-leave]')) this.close();
  }
}

customElements.define('team-workshop', TeamWorkshop);
