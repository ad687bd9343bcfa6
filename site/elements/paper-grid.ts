import { fill } from '../i18n/message.ts';
import type { TeamContext } from '../team/data.ts';
import { gridPart } from '../team/grid.ts';
import { gridAction, isSignAllowed, signOf, type GridAction } from '../team/paper-form.ts';
import type { Team } from '../team/state.ts';

/** What was typed: a form that is finished, a finished one corrected, or the draft of the next. */
export type Typed = { kind: 'form' | 'draft' | number; signs: string[]; role: string };

declare global {
  interface HTMLElementEventMap {
    typed: CustomEvent<Typed>;
  }
}

/** A grid to type paper forms into: the caret goes on by itself, and Enter begins the next form. */
export class PaperGrid extends HTMLElement {
  #listeners = new AbortController();
  #context: TeamContext | undefined;

  connectedCallback(): void {
    const { signal } = this.#listeners;
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.addEventListener('input', (event) => this.#input(event), { signal });
    this.addEventListener('focusin', (event) => this.#focus(event), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  /** Draws the forms of a team. With `begins`, the caret stands at the beginning of the next form. */
  show(context: TeamContext, team: Team, begins = false): void {
    this.#context = context;
    const place = this.querySelector('[data-grid]');
    if (place) place.innerHTML = gridPart(context, team).markup;
    if (!begins) return;
    const forms = this.#rows.length - 1;
    this.#cell(forms, 0)?.focus();
    this.#say(fill(context.t.grid.joined, { n: forms }));
  }

  get #rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tr[data-form]')];
  }

  #cells(row: Element | null | undefined): HTMLInputElement[] {
    return [...(row?.querySelectorAll('input') ?? [])];
  }

  #cell(row: number, column: number): HTMLInputElement | undefined {
    return this.#cells(this.#rows[row])[column];
  }

  #say(text: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }

  #key(event: KeyboardEvent): void {
    const cell = this.#cellOf(event);
    if (!cell || !this.#context) return;
    const action = gridAction(this.#context.check.data.quiz, event);
    if (!action) return;
    event.preventDefault();
    if (typeof action === 'string') this.#move(cell, action);
    else this.#type(cell, action.sign);
  }

  /** What the keyboards of phones, which name no keys, have written. */
  #input(event: Event): void {
    const cell = this.#cellOf(event);
    if (!cell || !this.#context) return;
    const { quiz } = this.#context.check.data;
    const sign = signOf(quiz, cell.value);
    if (sign !== undefined || cell.value === '') return this.#type(cell, sign ?? '');
    this.#say(fill(this.#context.t.grid.unknown, { digits: `1–${quiz.options.length}` }));
    cell.value = cell.dataset['sign'] ?? '';
  }

  #cellOf({ target }: Event): HTMLInputElement | undefined {
    return target instanceof HTMLInputElement && target.dataset['column'] ? target : undefined;
  }

  #type(cell: HTMLInputElement, sign: string): void {
    const column = Number(cell.dataset['column']);
    const { check, t } = this.#context!;
    if (!isSignAllowed(check.data.quiz, column, sign)) {
      cell.value = cell.dataset['sign'] ?? '';
      return this.#say(fill(t.grid.notAllowed, { n: column + 1 }));
    }
    this.#write(cell, sign);
    if (sign !== '') this.#move(cell, 'right');
  }

  #write(cell: HTMLInputElement, sign: string): void {
    cell.value = sign;
    cell.dataset['sign'] = sign;
    this.#say('');
    const key = cell.closest('tr')?.dataset['form'];
    this.#hand(cell, key === 'draft' ? 'draft' : Number(key));
  }

  #hand(cell: Element, kind: Typed['kind']): void {
    const signs = this.#cells(cell.closest('tr')).map(({ value }) => value);
    const role = this.querySelector<HTMLInputElement>('#paper-role')?.value ?? '';
    this.dispatchEvent(new CustomEvent('typed', { bubbles: true, detail: { kind, signs, role } }));
  }

  #move(cell: HTMLInputElement, action: Exclude<GridAction, { sign: string }>): void {
    const row = this.#rows.indexOf(cell.closest('tr')!);
    const column = Number(cell.dataset['column']);
    const last = this.#cells(this.#rows[row]).length - 1;
    if (action === 'left' || action === 'right')
      this.#cell(row, column + (action === 'left' ? -1 : 1))?.focus();
    else if (action === 'up' || action === 'down')
      this.#cell(row + (action === 'up' ? -1 : 1), column)?.focus();
    else if (action === 'first' || action === 'last')
      this.#cell(row, action === 'first' ? 0 : last)?.focus();
    else if (action === 'erase') this.#erase(cell, row, column);
    else this.#finish(row);
  }

  /** Empties the cell; where it is empty already, goes back and empties the one before. */
  #erase(cell: HTMLInputElement, row: number, column: number): void {
    const target = cell.value === '' ? this.#cell(row, column - 1) : cell;
    if (!target) return;
    target.focus();
    this.#write(target, '');
  }

  #finish(row: number): void {
    const cell = this.#cell(row, 0);
    if (this.#rows[row]?.dataset['form'] !== 'draft') return this.#cell(row + 1, 0)?.focus();
    if (cell) this.#hand(cell, 'form');
  }

  /** Says that a form without an answer does not count. */
  refuse(): void {
    this.#say(this.#context?.t.grid.empty ?? '');
  }

  #focus(event: Event): void {
    const cell = this.#cellOf(event);
    if (!cell || !this.#context) return;
    cell.select();
    const { check, t } = this.#context;
    const column = Number(cell.dataset['column']);
    const statement = check.questions[check.data.quiz.items[column]?.id ?? '']?.statement ?? '';
    const place = this.querySelector('[data-question]');
    if (place) place.textContent = fill(t.grid.question, { n: column + 1, statement });
  }

  #click({ target }: Event): void {
    if (target instanceof Element && target.closest('[data-finish]'))
      this.#finish(this.#rows.length - 1);
  }
}

customElements.define('paper-grid', PaperGrid);
