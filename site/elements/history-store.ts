import { encodeResponse } from '@fifth-star/content/scoring/link';
import type { Quiz, Response } from '@fifth-star/content/scoring/quiz';
import { historyKey } from '../check/history-key.ts';
import { readKept, type KeptResult } from '../check/kept.ts';
import { receivedResultKey } from '../check/received-key.ts';
import { Store, storedKeys } from './store.ts';

/** A result, the name it is stored under, and the end of that, which names it among those of its self-check. */
export type StoredResult = KeptResult & { key: string; name: string };

/**
 * The results of one self-check in this browser's storage, each under a name of its own: no tab can overwrite what
 * another one keeps, and one that is damaged takes no other with it.
 */
export class HistoryStore {
  readonly #quiz: Quiz;

  constructor(quiz: Quiz) {
    this.#quiz = quiz;
  }

  /** Those that can be read, oldest first. */
  read(): StoredResult[] {
    const results = this.#keys.flatMap((key) => {
      const result = readKept(new Store(key).read());
      return result ? [{ ...result, key, name: key.slice(historyKey(this.#quiz).length) }] : [];
    });
    return results.sort((one, other) => (one.day < other.day ? -1 : 1));
  }

  /** The reader's own latest result; `undefined` when there is none. */
  get latestOwn(): StoredResult | undefined {
    return this.read().findLast(({ received }) => !received);
  }

  /** Whether a result that is not the reader's own could be kept beside theirs. */
  keepReceived(
    received: NonNullable<KeptResult['received']>,
    day: string,
    fingerprint: string,
    response: Response,
  ): boolean {
    const quiz = this.#quiz;
    const result: KeptResult = { day, fingerprint, quiz, response, received };
    const key = receivedResultKey(quiz, day, encodeResponse(quiz, response));
    return new Store(key).write(JSON.stringify(result));
  }

  /** Puts the tasks of a plan, as they are stored, to a kept result. */
  putTasks({ key, name: _, ...result }: StoredResult, tasks: string): void {
    new Store(key).write(JSON.stringify({ ...result, tasks } satisfies KeptResult));
  }

  remove({ key }: StoredResult): void {
    new Store(key).clear();
  }

  /** Removes all, those that cannot be read included. */
  clear(): void {
    for (const key of this.#keys) new Store(key).clear();
  }

  get #keys(): string[] {
    return storedKeys(historyKey(this.#quiz));
  }
}
