import type { Quiz, Response } from '@fifth-star/content/scoring/quiz';
import { isSame, readStored, storageKey, type Answer, type Stored } from '../check/answers.ts';
import { Store } from './store.ts';

/**
 * The reader's own answers to one self-check: in this browser's storage, where other tabs and languages find them, and
 * in memory, where they last when storage is full or blocked.
 */
export class OwnAnswers {
  /** The name they are stored under. */
  readonly key: string;
  /** What was wrong with the text that storage held. */
  readonly damage: Stored['damage'];
  response: Response;
  /** Whether storage holds them all. */
  isKept: boolean;
  readonly #quiz: Quiz;
  readonly #store: Store;
  /** A text in storage that nobody has put aside yet. */
  #damaged: string | undefined;

  constructor(quiz: Quiz) {
    this.#quiz = quiz;
    this.key = storageKey(quiz);
    this.#store = new Store(this.key);
    const { response, damage } = this.#read();
    this.response = response;
    this.damage = damage;
    this.isKept = damage === 'none' ? this.#store.works : this.#write();
  }

  /** Changes one answer and leaves the others as storage has them: another tab may have changed those. */
  set(id: string, answer: Answer): void {
    this.reread();
    this.replace({ ...this.response, [id]: answer });
  }

  replace(response: Response): void {
    this.response = response;
    this.isKept = this.#write();
  }

  clear(): void {
    this.response = {};
    this.#store.clear();
    this.isKept = this.#store.works;
  }

  /** Takes over what another tab has stored, and says whether that differed. Answers kept in memory only stay. */
  reread(): boolean {
    if (!this.isKept) return false;
    const { response, damage } = this.#read();
    if (damage === 'unreadable' || isSame(this.#quiz, response, this.response)) return false;
    this.response = response;
    return true;
  }

  #read(): Stored {
    const text = this.#store.read();
    const stored = readStored(this.#quiz, text);
    this.#damaged = stored.damage === 'none' ? undefined : (text ?? undefined);
    return stored;
  }

  /** A damaged text is put aside first: whoever can, may still read it. */
  #write(): boolean {
    if (this.#damaged !== undefined && !this.#store.setAside(this.#damaged)) return false;
    this.#damaged = undefined;
    return this.#store.write(JSON.stringify(this.response));
  }
}
