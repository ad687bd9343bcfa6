import { historyKey } from '../check/history-key.ts';
import { scoredResults, type ScoredResult } from '../check/scored-results.ts';
import { trendPart } from '../check/trend-part.ts';
import type { TeamContext } from '../team/data.ts';
import { betweenPart, overTimePart } from '../team/over-time.ts';
import { pageTextsOf } from '../team/result.ts';
import { HistoryStore, type StoredResult } from './history-store.ts';

/** The team over time: the results that were kept of it, what has changed between two of them, and their deletion. */
export class TeamHistory extends HTMLElement {
  #listeners = new AbortController();
  #context: TeamContext | undefined;
  #results: ScoredResult<StoredResult>[] = [];

  connectedCallback(): void {
    const { signal } = this.#listeners;
    this.addEventListener('click', (event) => this.#click(event), { signal });
    this.addEventListener('change', () => this.#compare(), { signal });
    addEventListener('storage', (event) => this.#otherTab(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  /** Shows the results kept of the team of a self-check; nothing while there are none. */
  show(context: TeamContext): void {
    this.#context = context;
    this.#read(context);
    if (this.#results.length === 0) this.replaceChildren();
    else this.#render(context);
  }

  #read({ check: { data } }: TeamContext): void {
    const kept = new HistoryStore(data.quiz).read().filter(({ received }) => received === 'team');
    this.#results = scoredResults(data, kept);
  }

  #render(context: TeamContext): void {
    const parts = [overTimePart(context, this.#results), betweenPart(context, this.#results)];
    this.innerHTML = parts.map((part) => part?.markup ?? '').join('');
    this.#compare();
  }

  /** Says what has changed from the older to the newer of the two that are chosen, in whatever order they are. */
  #compare(): void {
    const place = this.querySelector('[data-trend]');
    if (!place || !this.#context) return;
    const chosen = [...this.querySelectorAll('select')].map(({ value }) => Number(value));
    const [newer, older] = chosen.sort((a, b) => a - b).map((k) => this.#results[k]);
    if (!newer || !older) return;
    const { data } = this.#context.check;
    place.innerHTML = trendPart(data, older, newer.response, pageTextsOf(this.#context)).markup;
  }

  #click({ target }: Event): void {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-forget]');
    const context = this.#context;
    if (!button || !context) return;
    const { data } = context.check;
    const result = this.#results[Number(button.dataset['forget'])];
    if (!result || !confirm(button.dataset['confirm'] ?? '')) return;
    new HistoryStore(data.quiz).remove(result.kept);
    this.#read(context);
    // An empty list stays, so that it can be told what was done.
    this.#render(context);
    this.querySelector('[role=status]')?.replaceChildren(data.keep.kept.removed);
    this.querySelector<HTMLElement>('h2')?.focus();
  }

  #otherTab({ key }: StorageEvent): void {
    const context = this.#context;
    if (!context) return;
    if (key === null || key.startsWith(historyKey(context.check.data.quiz))) this.show(context);
  }
}

customElements.define('team-history', TeamHistory);
