import type { Response } from '@fifth-star/content/scoring/quiz';
import { openItems, readResponse, storageKey, toAnswer } from '../check/answers.ts';
import type { CheckData } from '../check/data.ts';
import { keyAction } from '../check/keys.ts';
import { resultOf } from '../check/result.ts';
import { raw } from '../html.ts';
import { showProgress } from './check-progress.ts';
import { Store } from './store.ts';

/**
 * Turns the form of a self-check into one question after another, keeps the answers in this browser and shows the
 * result. The address says what is shown: `#result`, or `#` and the id of a question.
 */
class SelfCheck extends HTMLElement {
  #listeners = new AbortController();
  #data = JSON.parse(this.querySelector('[data-check]')?.textContent ?? '{}') as CheckData;
  #store = new Store(storageKey(this.#data.quiz));
  #response: Response = {};
  #position = 0;

  connectedCallback(): void {
    const { signal } = this.#listeners;
    this.#response = readResponse(this.#data.quiz, this.#store.read());
    this.#fillIn();
    this.addEventListener('change', (event) => this.#answer(event), { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    addEventListener('hashchange', () => this.#route(true), { signal });
    this.classList.add('active');
    this.#get('[data-saved]').hidden = !this.#store.works;
    this.#get('[data-not-saved]').hidden = this.#store.works;
    this.#route(false);
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  /** A part of the server's markup; that it is missing would be our mistake. */
  #get(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new TypeError(`<self-check> expected a part ${selector}`);
    return part;
  }

  get #questions(): HTMLFieldSetElement[] {
    return [...this.querySelectorAll('fieldset')];
  }

  /** Shows what the address names: the result, a question, or the first that is open. */
  #route(moves: boolean): void {
    const name = decodeURIComponent(location.hash.slice(1));
    if (name === 'result') return this.#showResult();
    const named = this.#questions.findIndex(({ id }) => id === name);
    const { quiz } = this.#data;
    const [open] = openItems(quiz, this.#response);
    const first = Math.max(
      0,
      this.#questions.findIndex(({ id }) => id === open?.id),
    );
    this.#show(named < 0 ? first : named, moves || named >= 0);
  }

  #show(position: number, moves: boolean): void {
    this.#position = position;
    this.#get('#result').hidden = true;
    this.#get('[data-questions]').hidden = false;
    this.#questions.forEach((question, k) => (question.hidden = k !== position));
    const current = this.#questions[position];
    this.classList.toggle('begun', position > 0);
    this.#get('[data-back]').hidden = position === 0;
    const isLast = position === this.#questions.length - 1;
    this.#get('[data-next] [data-word]').textContent = isLast
      ? this.#data.ui.toResult
      : this.#data.ui.next;
    this.#get('[data-so-far]').hidden = isLast;
    document.title = `${this.#data.title} · ${this.#data.site}`;
    this.#progress();
    if (!moves || !current) return;
    this.#nameInAddress();
    current.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
  }

  /** Lets the Back button find the question again. Not before it is used: a browser would scroll to it as it loads. */
  #nameInAddress(): void {
    const current = this.#questions[this.#position];
    if (current) history.replaceState(history.state, '', `#${current.id}`);
  }

  #showResult(): void {
    const { name, markup } = resultOf(this.#data, this.#response, {
      statement: (id) => this.#get(`#${CSS.escape(id)} .statement`).textContent?.trim() ?? '',
      advice: (level) => raw(this.#get(`template[data-advice='${level ?? 'none'}']`).innerHTML),
    });
    const result = this.#get('#result');
    result.innerHTML = markup;
    result.hidden = false;
    this.#get('[data-questions]').hidden = true;
    this.#get('[data-announce]').textContent = name;
    document.title = `${name} · ${this.#data.site}`;
    this.#get('#result h1').focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  #go(step: 1 | -1): void {
    this.#nameInAddress();
    const next = this.#position + step;
    const question = this.#questions[next];
    if (next >= this.#questions.length) location.hash = 'result';
    if (!question) return;
    history.pushState(null, '', `#${question.id}`);
    this.#show(next, true);
  }

  #answer({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.#response = { ...this.#response, [target.name]: toAnswer(target.value) };
    this.#store.write(JSON.stringify(this.#response));
    this.#nameInAddress();
    this.#progress();
  }

  #click({ target }: Event): void {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-next]')) this.#go(1);
    else if (target.closest('[data-back]')) this.#go(-1);
    else if (target.closest('[data-print]')) print();
    else if (target.closest('[data-restart]')) this.#restart();
  }

  #restart(): void {
    if (!confirm(this.#data.ui.restartConfirm)) return;
    this.#response = {};
    this.#store.clear();
    this.#fillIn();
    this.#show(0, true);
  }

  #key(event: KeyboardEvent): void {
    const current = this.#questions[this.#position];
    if (!current || this.#get('[data-questions]').hidden) return;
    const action = keyAction(event);
    if (!action) return;
    if (action === 'next' || action === 'back') this.#go(action === 'next' ? 1 : -1);
    else current.querySelector<HTMLInputElement>(`input[value='${action.choose}']`)?.click();
    event.preventDefault();
  }

  /** Ticks the radio buttons of the stored answers; browsers may have kept others from before a reload. */
  #fillIn(): void {
    for (const button of this.querySelectorAll<HTMLInputElement>('input[type=radio]'))
      button.checked =
        button.value !== '' && toAnswer(button.value) === this.#response[button.name];
  }

  #progress(): void {
    const current = this.#questions[this.#position]?.id;
    showProgress(this, this.#response, current, this.#data.ui.sectionCount);
  }
}

customElements.define('self-check', SelfCheck);
