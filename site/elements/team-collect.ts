/** What somebody put in: a text that was pasted, files, or the answers kept in this browser. */
export type Collected = {
  pasted?: string;
  files?: { name: string; text: string }[];
  own?: true;
  role: string;
};

declare global {
  interface HTMLElementEventMap {
    collected: CustomEvent<Collected>;
  }
}

/** The form that collects: it reads what is pasted, chosen or dropped, and hands it on as a `collected` event. */
class TeamCollect extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#listeners;
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('change', (event) => this.#change(event), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.addEventListener('dragover', (event) => this.#over(event), { signal });
    this.addEventListener('dragleave', () => this.classList.remove('over'), { signal });
    this.addEventListener('drop', (event) => this.#drop(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #hand(collected: Omit<Collected, 'role'>): void {
    const role = this.querySelector<HTMLInputElement>('#role');
    const detail = { ...collected, role: role?.value ?? '' };
    // The next ones may be of another role; a wrong one would go unnoticed.
    if (role && collected.pasted?.trim() !== '') role.value = '';
    this.dispatchEvent(new CustomEvent('collected', { bubbles: true, detail }));
  }

  #submit(event: Event): void {
    event.preventDefault();
    const links = this.querySelector('textarea');
    if (!links) return;
    // The page says what to do about an empty box; the cursor shows where to paste.
    if (links.value.trim() === '') links.focus();
    this.#hand({ pasted: links.value });
    links.value = '';
  }

  #change({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    void this.#read([...(target.files ?? [])]);
    // So that the same file can be chosen again.
    target.value = '';
  }

  async #read(files: readonly File[]): Promise<void> {
    const read = await Promise.all(
      // A folder, or a file that has vanished, cannot be read; it is told of like any that is no result file.
      files.map(async (file) => ({ name: file.name, text: await file.text().catch(() => '') })),
    );
    if (read.length > 0) this.#hand({ files: read });
  }

  #click({ target }: Event): void {
    if (target instanceof Element && target.closest('[data-own]')) this.#hand({ own: true });
  }

  #key(event: KeyboardEvent): void {
    const adds = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (adds) this.querySelector('form')?.requestSubmit();
  }

  #over(event: DragEvent): void {
    event.preventDefault();
    this.classList.add('over');
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    this.classList.remove('over');
    const files = [...(event.dataTransfer?.files ?? [])];
    const text = event.dataTransfer?.getData('text') ?? '';
    if (files.length > 0) void this.#read(files);
    else if (text !== '') this.#hand({ pasted: text });
  }
}

customElements.define('team-collect', TeamCollect);
