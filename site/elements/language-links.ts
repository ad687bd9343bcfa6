/** Remembers the language a reader chooses in the footer, for the next visit to the start address. */
class LanguageLinks extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    this.addEventListener('click', remember, { signal: this.#listeners.signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }
}

function remember({ target }: Event): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[hreflang]');
  if (!link) return;
  try {
    localStorage.setItem('locale', link.hreflang);
  } catch {
    // Without storage the browser's languages decide next time.
  }
}

customElements.define('language-links', LanguageLinks);
