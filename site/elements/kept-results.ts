import type { Response } from '@fifth-star/content/scoring/quiz';
import { isSame } from '../check/answers.ts';
import type { CheckData } from '../check/data.ts';
import { keptPart, type Today } from '../check/kept-part.ts';
import type { PageTexts } from '../check/result.ts';
import { scoredResults, type ScoredResult } from '../check/scored-results.ts';
import { comparePart, trendPart } from '../check/trend-part.ts';
import type { HistoryStore, StoredResult } from './history-store.ts';

/** What a list of kept results is shown with. */
export interface KeptView {
  data: CheckData;
  texts: PageTexts;
  history: HistoryStore;
  /** The answers to compare with. */
  response: Response;
  today: Today;
}

/** Lists the results that this browser keeps, compares any two of them, or one with that of now, and deletes them. */
export class KeptResults extends HTMLElement {
  #listeners = new AbortController();
  #view: KeptView | undefined;
  #results: ScoredResult<StoredResult>[] = [];

  connectedCallback(): void {
    const { signal } = this.#listeners;
    this.addEventListener('click', (event) => this.#click(event), { signal });
    this.addEventListener('change', (event) => this.#compare(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  show(view: KeptView): void {
    this.#view = view;
    const { data, history, today } = view;
    this.#results = scoredResults(data, history.read());
    const own = this.#results.find(({ kept }) => !kept.received);
    const isNow = own && isSame(data.quiz, own.response, view.response);
    // Comparing the result of now with itself would tell nothing.
    const isEarlier = (result: ScoredResult) =>
      result.kept.received || (result.kept.day < today.day && !(isNow && result === own));
    const earlier = this.#results.filter(isEarlier);
    const parts = [keptPart(data, this.#results, today), comparePart(data, this.#results, earlier)];
    this.innerHTML = parts.map((part) => part?.markup ?? '').join('');
    this.#showTrend();
  }

  /** The result that is chosen in one of the selects; none where it stands at its first line. */
  #chosen(which: 'before' | 'after'): ScoredResult<StoredResult> | undefined {
    const value = this.querySelector<HTMLSelectElement>(`[data-${which}]`)?.value;
    return value ? this.#results[Number(value)] : undefined;
  }

  #compare({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const [before, after] = [this.#chosen('before'), this.#chosen('after')];
    if (before && after && before.kept.day > after.kept.day) this.#swap();
    this.#showTrend();
  }

  /** Puts the two results that are chosen into the order of their days. */
  #swap(): void {
    const [before, after] = this.#selects;
    if (before && after) [before.value, after.value] = [after.value, before.value];
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  /** What is chosen on one side cannot be chosen on the other: no result is compared with itself. */
  #keepApart(): void {
    const selects = this.#selects;
    for (const [k, select] of selects.entries())
      for (const option of select.options)
        option.disabled = option.value !== '' && option.value === selects[1 - k]?.value;
  }

  #showTrend(): void {
    this.#keepApart();
    const before = this.#chosen('before');
    const place = this.querySelector('[data-trend]');
    if (!place || !this.#view) return;
    const { data, response, texts } = this.#view;
    const after = this.#chosen('after')?.response ?? response;
    place.innerHTML = before ? trendPart(data, before, after, texts).markup : '';
  }

  #click({ target }: Event): void {
    const button = target instanceof Element && target.closest('button');
    if (!button || !this.#view) return;
    const { data, history } = this.#view;
    if (button.dataset['removeAll'] !== undefined) {
      if (!confirm(data.keep.kept.removeAllConfirm)) return;
      history.clear();
    } else if (button.dataset['remove'] !== undefined) {
      const result = this.#results[Number(button.dataset['remove'])];
      if (!result || !confirm(button.dataset['confirm'] ?? '')) return;
      history.remove(result.kept);
    } else return;
    const { day } = this.#view.today;
    this.show({ ...this.#view, today: { day, isKept: undefined } });
    this.querySelector('[role=status]')?.replaceChildren(data.keep.kept.removed);
    this.querySelector<HTMLElement>('h2')?.focus();
  }
}

customElements.define('kept-results', KeptResults);
