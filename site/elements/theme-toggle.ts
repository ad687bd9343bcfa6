/** A button that changes between light and dark and remembers it; hidden until this script can serve it. */
class ThemeToggle extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', toggle, { signal: this.#listeners.signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }
}

function toggle(): void {
  const { dataset } = document.documentElement;
  const isDark = dataset['theme']
    ? dataset['theme'] === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  dataset['theme'] = isDark ? 'light' : 'dark';
  try {
    localStorage.setItem('theme', dataset['theme']);
  } catch {
    // Without storage the choice holds for this page.
  }
}

customElements.define('theme-toggle', ThemeToggle);
