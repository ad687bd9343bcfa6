/** One text in this browser's storage; where storage is blocked it reads nothing and keeps nothing. */
export class Store {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  /** Whether storage takes anything at all. */
  get works(): boolean {
    const probe = `${this.#key}:probe`;
    return attempt(() => {
      localStorage.setItem(probe, '');
      localStorage.removeItem(probe);
      return true;
    }, false);
  }

  read(): string | null {
    return attempt(() => localStorage.getItem(this.#key), null);
  }

  /** Whether the text was kept: storage may be blocked or full. */
  write(text: string): boolean {
    return attempt(() => {
      localStorage.setItem(this.#key, text);
      return true;
    }, false);
  }

  clear(): void {
    attempt(() => localStorage.removeItem(this.#key), undefined);
  }

  /** Whether a damaged text could be put beside, after others, so that what is written next does not destroy it. */
  setAside(text: string): boolean {
    const aside = new Store(`${this.#key}:damaged`);
    const before = aside.read();
    return aside.write(before ? `${before}\n${text}` : text);
  }
}

/** The names in this browser's storage that begin so. */
export const storedKeys = (beginning: string): string[] =>
  attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(beginning)), []);

/** What `action` gives; `otherwise` where the browser refuses. */
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
