import type { Response } from '@fifth-star/content/scoring/quiz';
import { responsesTo } from '../check/answers.ts';
import { dayOf } from '../check/day-of.ts';
import type { CheckData } from '../check/data.ts';
import { olderEditions } from '../check/older-editions.ts';
import { isKeptName } from '../check/kept.ts';
import type { Received, ReceivedResult } from '../check/received.ts';
import type { PageTexts } from '../check/result.ts';
import { fill } from '../i18n/message.ts';
import { tell, withdraw } from './check-messages.ts';
import { welcomeBack } from './come-back.ts';
import { HistoryStore } from './history-store.ts';
import type * as KeptModule from './kept-results.ts';
import type { OwnAnswers } from './own-answers.ts';
import type * as ReceivedModule from './received-result.ts';
import { showDay } from './result-day.ts';
import { storedKeys } from './store.ts';

/** The self-check a desk stands in. */
export interface Host {
  check: HTMLElement;
  data: CheckData;
  texts: PageTexts;
  own: OwnAnswers;
  /** Makes a response the reader's own. */
  adopt: (response: Response) => void;
}

/** The part of the script that knows links and files. */
type ReceivedPart = typeof ReceivedModule;

/** Bytes that no result file needs. */
const LARGEST = 5_000_000;

/** Whatever a result is for beside being read: keeping, comparing, handing on, receiving. Loaded on demand. */
export class ResultDesk {
  readonly #host: Host;
  readonly #history: HistoryStore;
  #keptPart: typeof KeptModule | undefined;
  /** The answers whose result is shown, where that is not the reader's own of now, and their day, where it is known. */
  #received: Pick<ReceivedResult, 'response' | 'day'> | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#history = new HistoryStore(host.data.quiz);
  }

  /**
   * What is better done while the page loads: takes answers to an older edition over, and says whether there were any;
   * and loads the list of kept results, because later scoring must need no request.
   */
  async prepare(): Promise<boolean> {
    const [isCarriedOver] = await Promise.all([this.#carryOver(), this.#loadKept()]);
    welcomeBack(this.#host, this.#history);
    return isCarriedOver;
  }

  async #carryOver(): Promise<boolean> {
    const { check, data, own } = this.#host;
    const editions = olderEditions(data.quiz, storedKeys(responsesTo(data.quiz)));
    const part = editions.length > 0 && (await this.#load(() => import('./carry-over.ts')));
    const text = part ? part.carryOver(data, own, editions) : undefined;
    if (text !== undefined) tell(check, 'carried', text);
    return text !== undefined;
  }

  async #loadKept(): Promise<void> {
    if (this.#hasResults) this.#keptPart ??= await this.#load(() => import('./kept-results.ts'));
  }

  get #hasResults(): boolean {
    return this.#history.read().length > 0;
  }

  /**
   * Shows the kept results under the reader's own result, if there are any and their list is loaded, and says whether
   * it could. `isKept` tells of the result of now.
   */
  showKept(isKept: boolean | undefined): boolean {
    this.leave();
    const { check, data, texts, own } = this.#host;
    const since = isKept ? this.#history.latestOwn?.day : undefined;
    if (since !== undefined) showDay(check, data, since);
    const place = check.querySelector('[data-kept]');
    if (!place || !this.#keptPart || !this.#hasResults) return false;
    const list = new this.#keptPart.KeptResults();
    place.replaceChildren(list);
    const today = { day: dayOf(new Date()), isKept };
    list.show({ data, texts, history: this.#history, response: own.response, today });
    return true;
  }

  /** Shows the kept results because the reader asked for them. */
  async openKept(isKept: boolean | undefined): Promise<void> {
    await this.#loadKept();
    if (this.showKept(isKept))
      this.#host.check.querySelector<HTMLElement>('[data-kept] h2')?.focus();
  }

  /** Shows what a link gives in place of what is there, and says whether it could. */
  receiveLink(fragment: string): Promise<boolean> {
    if (isKeptName(fragment)) return this.#openKeptResult(fragment);
    return this.#receive((part) => part.receiveLink(this.#host.data, fragment));
  }

  /** Shows a kept result by its name, or the reader's own where there is none: it may have been deleted since. */
  async #openKeptResult(name: string): Promise<boolean> {
    const { hash } = location;
    const part = await this.#load(() => import('./kept-result.ts'));
    if (!part) return false;
    if (location.hash !== hash) return true;
    this.#received = part.showKeptResult(this.#host, this.#history, name);
    if (!this.#received) location.replace('#result');
    return true;
  }

  receiveFile(file: File): Promise<boolean> {
    return this.#receive(async (part) => {
      // What is that large, or gone since it was chosen, is no result file.
      const text = file.size > LARGEST ? '' : await file.text().catch(() => '');
      return part.receiveFile(this.#host.data, text);
    });
  }

  /** The reader's own answers stay as they are, unless they adopt those that are received. */
  async #receive(read: (part: ReceivedPart) => Received | Promise<Received>): Promise<boolean> {
    const { hash } = location;
    const part = await this.#load(() => import('./received-result.ts'));
    if (!part) return false;
    const received = await read(part);
    // Meanwhile the reader may have gone elsewhere.
    if (location.hash !== hash) return true;
    this.#received = received.state === 'ok' ? received : undefined;
    part.showReceived(this.#host, this.#history, received);
    return true;
  }

  async share(): Promise<void> {
    const { check, data } = this.#host;
    const part = await this.#load(() => import('./share-sheet.ts'));
    const place = check.querySelector('[data-share-place]');
    if (!part || !place) return;
    const sheet = new part.ShareSheet();
    place.replaceChildren(sheet);
    sheet.show(data, this.#response);
  }

  async save(): Promise<void> {
    const { check, data } = this.#host;
    const part = await this.#load(() => import('./share-sheet.ts'));
    if (!part) return;
    const name = part.saveFile(data, this.#response, this.#received?.day);
    tell(check, 'saved-file', fill(data.keep.share.saved, { name }));
  }

  /** The reader's own result, or none, is shown again. */
  leave(): void {
    this.#received = undefined;
  }

  get #response(): Response {
    return this.#received?.response ?? this.#host.own.response;
  }

  async #load<T>(load: () => Promise<T>): Promise<T | undefined> {
    const { check } = this.#host;
    try {
      const part = await load();
      withdraw(check, 'not-loaded');
      return part;
    } catch {
      tell(check, 'not-loaded');
      return undefined;
    }
  }
}
