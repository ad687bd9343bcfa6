import type { Locale } from '@fifth-star/content/model/locale';
import { stretches } from '../excerpt.ts';
import { count, fill } from '../i18n/message.ts';
import type { Ui } from '../i18n/en.ts';

/** What Pagefind gives for a hit. */
interface Hit {
  url: string;
  meta: { title?: string; kind?: string };
  excerpt: string;
}

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  debouncedSearch(
    query: string,
    options: object,
    wait: number,
  ): Promise<{ results: { data(): Promise<Hit> }[] } | null>;
}

const PAGE = 10;

/** Made by the build beside the pages, so no bundler may look for it. */
const PAGEFIND = '/pagefind/pagefind.js';

/** Searches while the reader types, and keeps the query in the address. Pagefind is loaded with the first query. */
class SearchPage extends HTMLElement {
  #listeners = new AbortController();
  #pagefind: Promise<Pagefind> | undefined;
  #locale = document.documentElement.lang as Locale;
  #texts = JSON.parse(this.querySelector('[data-texts]')?.textContent ?? '{}') as Ui['search'];
  #hits: { data(): Promise<Hit> }[] = [];
  #shown = 0;

  connectedCallback(): void {
    const { signal } = this.#listeners;
    const input = this.#get<HTMLInputElement>('input');
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('input', () => void this.#search(input.value), { signal });
    this.#get('form').addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#search(input.value);
      },
      { signal },
    );
    this.#get('[data-more]').addEventListener('click', () => void this.#showMore(true), { signal });
    if (input.value) void this.#search(input.value);
    else input.focus();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #get<T extends HTMLElement = HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (!part) throw new TypeError(`<search-page> expected a part ${selector}`);
    return part;
  }

  async #search(text: string): Promise<void> {
    const query = text.trim();
    const address = query ? `?${new URLSearchParams({ q: query })}` : location.pathname;
    history.replaceState(null, '', address);
    try {
      this.#pagefind ??= import(/* @vite-ignore */ PAGEFIND) as Promise<Pagefind>;
      const found = await (await this.#pagefind).debouncedSearch(query, {}, 150);
      // A newer query has taken over.
      if (found === null) return;
      this.#hits = query ? found.results : [];
      this.#get('[data-results]').replaceChildren();
      this.#shown = 0;
      this.#say(query ? this.#summary(query) : '');
      await this.#showMore(false);
    } catch {
      this.#pagefind = undefined;
      this.#say(this.#texts.failed);
    }
  }

  #summary(query: string): string {
    const { length } = this.#hits;
    return length === 0
      ? fill(this.#texts.nothing, { query })
      : count(this.#locale, this.#texts.found, length);
  }

  #say(text: string): void {
    this.#get('[data-status]').textContent = text;
  }

  async #showMore(moves: boolean): Promise<void> {
    const all = this.#hits;
    const next = await Promise.all(
      all.slice(this.#shown, this.#shown + PAGE).map((hit) => hit.data()),
    );
    if (all !== this.#hits) return;
    this.#shown += next.length;
    const items = next.map((hit) => this.#item(hit));
    this.#get('[data-results]').append(...items);
    this.#get('[data-more]').hidden = this.#shown >= all.length;
    if (moves) items[0]?.querySelector('a')?.focus();
  }

  #item({ url, meta, excerpt }: Hit): HTMLElement {
    const item = this.#get<HTMLTemplateElement>('template').content.firstElementChild?.cloneNode(
      true,
    ) as HTMLElement;
    const link = item.querySelector('a');
    if (link) {
      link.href = url;
      // What sets a heading has no use in a list.
      link.textContent = (meta.title ?? url).replaceAll('\u00ad', '').replaceAll('\u00a0', ' ');
    }
    const kind = this.#texts.kinds[meta.kind as keyof Ui['search']['kinds']];
    item.querySelector('[data-kind]')?.append(kind ?? '');
    const parts = stretches(excerpt).map(({ text, hit }) => {
      if (!hit) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    });
    item.querySelector('[data-excerpt]')?.append(...parts);
    return item;
  }
}

customElements.define('search-page', SearchPage);
