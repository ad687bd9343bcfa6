import { facets, fits, fromQuery, toQuery, type Facet, type Values } from '../facets.ts';
import { fill } from '../i18n/message.ts';

/**
 * Filters the cards beside it by the ticked boxes of its form, and keeps what is ticked in the address.
 * Texts: `data-shown` ("{n} of {total}"), `data-remove`, `data-remove-label`.
 */
class PracticeFilter extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const ticked = fromQuery(location.search);
    for (const box of this.#boxes())
      box.checked = ticked[box.name as Facet]?.includes(box.value) ?? false;
    form.hidden = false;
    const { signal } = this.#listeners;
    form.addEventListener('change', () => this.#update(), { signal });
    this.addEventListener('click', (event) => this.#remove(event), { signal });
    this.#update();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  #ticked(): Values {
    const ticked = this.#boxes().filter((box) => box.checked);
    return Object.fromEntries(
      facets.map((facet) => [
        facet,
        ticked.filter((box) => box.name === facet).map((box) => box.value),
      ]),
    );
  }

  #update(): void {
    const ticked = this.#ticked();
    const cards = [...this.querySelectorAll<HTMLElement>('[data-card]')];
    for (const card of cards) card.hidden = !fits(valuesOf(card), ticked);
    for (const group of this.querySelectorAll<HTMLElement>('.group'))
      group.hidden = !group.querySelector('[data-card]:not([hidden])');
    const shown = cards.filter((card) => !card.hidden).length;
    const count = this.querySelector('[data-count]');
    if (count)
      count.textContent = fill(this.dataset['shown'] ?? '', { n: shown, total: cards.length });
    const nothing = this.querySelector<HTMLElement>('[data-nothing]');
    if (nothing) nothing.hidden = shown > 0;
    this.#listTicked();
    history.replaceState(null, '', location.pathname + toQuery(ticked) + location.hash);
  }

  /** A button for each ticked box that unticks it. */
  #listTicked(): void {
    const list = this.querySelector('[data-ticked]');
    const buttons = this.#boxes()
      .filter((box) => box.checked)
      .map((box) => {
        const name = box.labels?.[0]?.querySelector('[data-name]')?.textContent ?? '';
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'link';
        button.dataset['removes'] = box.id;
        button.textContent = `${name} ×`;
        button.setAttribute('aria-label', fill(this.dataset['removeLabel'] ?? '', { name }));
        return button;
      });
    list?.replaceChildren(...buttons);
  }

  #remove({ target }: Event): void {
    const id = target instanceof HTMLElement && target.dataset['removes'];
    const box = id && this.querySelector<HTMLInputElement>(`#${id}`);
    if (!box) return;
    box.checked = false;
    this.#update();
    box.focus();
  }
}

const valuesOf = ({ dataset }: HTMLElement): Values =>
  Object.fromEntries(facets.map((facet) => [facet, dataset[facet]?.split(' ') ?? []]));

customElements.define('practice-filter', PracticeFilter);
