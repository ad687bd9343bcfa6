/** One text in this browser's storage; where storage is blocked it reads nothing and keeps nothing. */
export class Store {
  readonly #key: string;
  /** Whether what is written can be read again. */
  readonly works: boolean;

  constructor(key: string) {
    this.#key = key;
    this.works = attempt(() => {
      const probe = `${key}:probe`;
      localStorage.setItem(probe, '');
      localStorage.removeItem(probe);
      return true;
    }, false);
  }

  read(): string | null {
    return attempt(() => localStorage.getItem(this.#key), null);
  }

  write(text: string): void {
    attempt(() => localStorage.setItem(this.#key, text), undefined);
  }

  clear(): void {
    attempt(() => localStorage.removeItem(this.#key), undefined);
  }
}

/** What `action` gives; `otherwise` where the browser refuses. */
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
