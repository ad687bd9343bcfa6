/**
 * Remembers the language a reader chooses in the footer, for the next visit to the start address, and leads to the same
 * place of the page in it: the question or the result a reader has before them.
 */
class LanguageLinks extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#listeners;
    this.addEventListener('click', remember, { signal });
    // Before a link is followed in whatever way, a new tab included.
    this.addEventListener('pointerdown', keepPlace, { signal });
    this.addEventListener('focusin', keepPlace, { signal });
    this.addEventListener('click', keepPlace, { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }
}

function keepPlace({ target }: Event): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[hreflang]');
  if (!link) return;
  // The header leads to these links themselves: no place to go on reading.
  const isHere = document.getElementById(location.hash.slice(1))?.contains(link);
  link.hash = isHere ? '' : location.hash;
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
