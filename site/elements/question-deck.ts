import type { Response } from '@fifth-star/content/scoring/quiz';
import { openItems, toAnswer } from '../check/answers.ts';
import type { CheckData } from '../check/data.ts';
import type { KeyAction } from '../check/keys.ts';
import { fill } from '../i18n/message.ts';
import { announce } from './check-messages.ts';
import { showProgress } from './check-progress.ts';

/** The questions of a self-check, of which one is shown at a time. */
export class QuestionDeck {
  /** Which of them is shown. */
  position = 0;
  /** Whether the way on leads to the result: nothing is open, or nothing comes after. */
  isEnd = false;
  readonly #check: HTMLElement;
  readonly #data: CheckData;
  readonly #questions: readonly HTMLFieldSetElement[];

  constructor(check: HTMLElement, data: CheckData) {
    this.#check = check;
    this.#data = data;
    this.#questions = [...check.querySelectorAll<HTMLFieldSetElement>('fieldset.question')];
  }

  get ids(): string[] {
    return this.#questions.map(({ id }) => id);
  }

  get current(): HTMLFieldSetElement | undefined {
    return this.#questions[this.position];
  }

  get isShown(): boolean {
    return !this.#part('[data-questions]').hidden;
  }

  hide(): void {
    this.#part('[data-questions]').hidden = true;
  }

  /** Shows one question, in place of a result or another one. */
  show(position: number, response: Response): void {
    const { title, site } = this.#data;
    this.position = position;
    this.#part('#outcome').hidden = true;
    this.#part('[data-questions]').hidden = false;
    this.#questions.forEach((question, k) => (question.hidden = k !== position));
    this.#check.classList.toggle('begun', position > 0);
    this.#part('[data-back]').hidden = position === 0;
    document.title = `${title} · ${site}`;
    this.showProgress(response);
  }

  /** Puts the focus on the question, so that arrows and digits answer it, and says which it is. */
  lookAt(): void {
    const values = { n: this.position + 1, total: this.#questions.length };
    announce(this.#check, fill(this.#data.ui.question, values));
    this.current?.focus({ preventScroll: true });
    this.#check.scrollIntoView({ block: 'start' });
  }

  /** Ticks the radio buttons of a response; browsers may have kept others from before a reload. */
  fillIn(response: Response): void {
    for (const question of this.#questions)
      for (const button of question.querySelectorAll('input'))
        button.checked = button.value !== '' && toAnswer(button.value) === response[button.name];
    this.showProgress(response);
  }

  /** Chooses what a key stands for; false for an option that the question does not have. */
  choose(action: Exclude<KeyAction, 'next' | 'back'>): boolean {
    const find = (selector: string) => this.current?.querySelector<HTMLInputElement>(selector);
    const button =
      action === 'enter'
        ? (find('input:checked') ?? find('input'))
        : find(`input[value='${action.choose}']`);
    if (!button) return false;
    button.focus();
    if (!button.checked) button.click();
    return true;
  }

  /** How far the answers are, and what the way on leads to. */
  showProgress(response: Response): void {
    const { ui, quiz } = this.#data;
    showProgress(this.#check, response, this.current?.id, ui.sectionCount);
    const isLast = this.position === this.#questions.length - 1;
    this.isEnd = isLast || openItems(quiz, response).length === 0;
    this.#part('[data-so-far]').hidden = this.isEnd;
    this.#part('[data-next] [data-word]').textContent = this.isEnd ? ui.toResult : ui.next;
  }

  /** A part of the server's markup; that it is missing would be our mistake. */
  #part(selector: string): HTMLElement {
    const part = this.#check.querySelector<HTMLElement>(selector);
    if (!part) throw new TypeError(`<self-check> lacks ${selector}`);
    return part;
  }
}
