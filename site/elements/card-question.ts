import { answerIn, withAnswer } from '../check/one-answer.ts';

/** A question on a practice card: its answer is kept where every self-check that asks it will find it. */
class CardQuestion extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#listeners;
    this.addEventListener('change', (event) => this.#answer(event), { signal });
    // Another tab, or the self-check this page is come back to from, may have changed the answer.
    addEventListener('storage', () => this.#show(), { signal });
    addEventListener('pageshow', () => this.#show(), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  get #keys(): string[] {
    return this.dataset['keys']?.split(' ') ?? [];
  }

  /** Ticks the answer that is stored; the first one where self-checks differ. */
  #show(): void {
    const id = this.dataset['item'] ?? '';
    const answer = this.#keys.map((key) => answerIn(read(key), id)).find((value) => value) ?? '';
    for (const button of this.querySelectorAll('input'))
      button.checked = answer !== '' && button.value === answer;
  }

  #answer({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const kept = this.#keys.map((key) => write(key, target.name, target.value));
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = this.dataset[kept.every(Boolean) ? 'kept' : 'notKept'] ?? '';
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Whether the answer was kept: storage may be blocked, full or damaged. */
function write(key: string, id: string, value: string): boolean {
  try {
    // Read again: another tab may have changed the other answers since.
    const text = withAnswer(localStorage.getItem(key), id, value);
    if (text === undefined) return false;
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

customElements.define('card-question', CardQuestion);
