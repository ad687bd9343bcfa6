import type { Response } from '@fifth-star/content/scoring/quiz';
import { openItems, responsesTo, toAnswer } from '../check/answers.ts';
import type { CheckData } from '../check/data.ts';
import { historyKey } from '../check/history-key.ts';
import { keyAction } from '../check/keys.ts';
import { placeOf } from '../check/place.ts';
import { announce, tell, tellKept, withdraw } from './check-messages.ts';
import { lookAt, showResult, tellResultKept } from './check-result.ts';
import { keepResult } from './keep-result.ts';
import { OwnAnswers } from './own-answers.ts';
import { pageTexts } from './page-texts.ts';
import { QuestionDeck } from './question-deck.ts';
import type { ResultDesk } from './result-desk.ts';
import { storedKeys } from './store.ts';

/** What the address says while a result from a file is shown, which is not in the address itself. */
const FILE = 'file';

/**
 * Turns the form of a self-check into one question after another, keeps the answers in this browser and shows the
 * result. The address says what is shown: `#result`, `#` and the id of a question, or a link with somebody's answers.
 */
class SelfCheck extends HTMLElement {
  #listeners = new AbortController();
  #data = JSON.parse(this.querySelector('[data-check]')?.textContent ?? '{}') as CheckData;
  #texts = pageTexts(this);
  #own = new OwnAnswers(this.#data.quiz);
  #deck = new QuestionDeck(this, this.#data);
  #desk: ResultDesk | undefined;
  /** What is shown, as the address names it. */
  #address = '';
  /** Whether the reader came from the result to answer what is open. */
  #seeksOpen = false;
  /** Whether the result that is shown could be kept. */
  #isKept: boolean | undefined;

  connectedCallback(): void {
    const { signal } = this.#listeners;
    this.addEventListener('change', (event) => this.#change(event), { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    // A file may be dropped anywhere: the browser would leave the page with it.
    for (const type of ['dragover', 'drop'] as const)
      document.addEventListener(type, (event) => this.#drag(event), { signal });
    addEventListener('hashchange', () => this.#route(true), { signal });
    addEventListener('storage', ({ key }) => this.#follow(key), { signal });
    // A page that comes back from the browser's memory has heard of no other tab.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#follow(null), { signal });
    this.classList.add('active');
    this.#showAnswers();
    const { damage } = this.#own;
    if (damage !== 'none') tell(this, damage === 'partly' ? 'damaged-partly' : 'damaged');
    this.#route(false);
    void this.#prepare();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  /** Shows what the address names: a result, a question, or the first that is open. */
  #route(moves: boolean): void {
    const { ids } = this.#deck;
    const place = placeOf(location.hash, ids);
    // The browser shows that part of the page itself; the address goes on naming our place.
    if (place.shows === 'elsewhere' && moves) return this.#nameInAddress();
    if (place.shows === 'result') return this.#showResult(true);
    if (place.shows === 'link') return void this.#receiveLink(place.fragment);
    const named = place.shows === 'question' ? place.id : undefined;
    const isOpen = named !== undefined && this.#own.response[named] === undefined;
    this.#seeksOpen = this.#address === 'result' && isOpen;
    const [open] = openItems(this.#data.quiz, this.#own.response);
    this.#show(Math.max(0, ids.indexOf(named ?? open?.id ?? '')), moves || named !== undefined);
  }

  #show(position: number, moves: boolean): void {
    this.#desk?.leave();
    withdraw(this, 'other-tab');
    this.#deck.show(position, this.#own.response);
    this.#address = this.#deck.current?.id ?? '';
    if (!moves) return;
    this.#nameInAddress();
    this.#deck.lookAt();
  }

  /** Lets the Back button find the place again. Not before it is used: a browser would scroll to it as it loads. */
  #nameInAddress(): void {
    if (this.#address) history.replaceState(history.state, '', `#${this.#address}`);
  }

  #showResult(moves: boolean): void {
    this.#address = 'result';
    withdraw(this, 'other-tab');
    const place = showResult(this, this.#data, this.#own.response, this.#texts);
    const date = this.querySelector<HTMLElement>('.date dd')!;
    date.textContent = new Date().toLocaleDateString(date.lang, { dateStyle: 'long' });
    this.#isKept = keepResult(this.#data, this.#own.response);
    this.#showKept();
    if (moves) lookAt(place, 'h1');
  }

  #showKept(): void {
    if (!this.#desk?.showKept(this.#isKept)) tellResultKept(this, this.#isKept);
  }

  /** Does something for which a part of the script has to be loaded first; gives nothing where that fails. */
  async #atDesk<T>(work: (desk: ResultDesk) => T | Promise<T>): Promise<T | undefined> {
    try {
      const part = await import('./result-desk.ts');
      this.#desk ??= new part.ResultDesk({
        check: this,
        data: this.#data,
        texts: this.#texts,
        own: this.#own,
        adopt: (response) => this.#adopt(response),
      });
    } catch {
      tell(this, 'not-loaded');
      return undefined;
    }
    return work(this.#desk);
  }

  /** Looks after what this browser keeps beside the answers: earlier results, and answers to older editions. */
  async #prepare(): Promise<void> {
    const { quiz } = this.#data;
    const others = storedKeys(responsesTo(quiz)).filter((key) => key !== this.#own.key);
    if (others.length + storedKeys(historyKey(quiz)).length === 0) return;
    const isCarriedOver = await this.#atDesk((desk) => desk.prepare());
    if (isCarriedOver) {
      this.#showAnswers();
      if (this.#deck.isShown || this.#address === 'result') this.#route(false);
    } else if (this.#address === 'result') this.#showKept();
  }

  async #receiveLink(fragment: string): Promise<void> {
    this.#deck.hide();
    this.#address = fragment;
    const isShown = await this.#atDesk((desk) => desk.receiveLink(fragment));
    if (!isShown) this.#show(this.#deck.position, false);
  }

  #receiveFile(file: File | undefined): void {
    if (!file) return;
    if (this.#address !== FILE) history.pushState(null, '', `#${FILE}`);
    this.#address = FILE;
    void this.#atDesk((desk) => desk.receiveFile(file));
  }

  /** Makes a response that came from elsewhere the reader's own. */
  #adopt(response: Response): void {
    this.#own.replace(response);
    this.#showAnswers();
    location.hash = 'result';
  }

  #drag(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'drop') this.#receiveFile(event.dataTransfer.files[0]);
  }

  #go(step: 1 | -1): void {
    this.#nameInAddress();
    const { position, ids, isEnd } = this.#deck;
    if (step > 0 && isEnd) return void (location.hash = 'result');
    const isNext = (id: string, k: number) => k > position && this.#own.response[id] === undefined;
    const open = this.#seeksOpen && step > 0 ? ids.findIndex(isNext) : 0;
    const next = open > 0 ? open : position + step;
    const id = ids[next];
    if (!id) return;
    history.pushState(null, '', `#${id}`);
    this.#show(next, true);
  }

  #change({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type === 'file') {
      this.#receiveFile(target.files?.[0]);
      // So that the same file can be chosen again.
      target.value = '';
    } else if (target.closest('fieldset.question')) this.#answer(target);
  }

  #answer({ name, value }: HTMLInputElement): void {
    this.#own.set(name, toAnswer(value));
    tellKept(this, this.#own.isKept);
    if (this.#own.isKept) announce(this, this.#data.keep.answering.saved);
    this.#nameInAddress();
    this.#deck.showProgress(this.#own.response);
  }

  #click({ target }: Event): void {
    const button = target instanceof Element && target.closest('button');
    if (!button) return;
    const is = (name: string) => button.dataset[name] !== undefined;
    if (is('next')) this.#go(1);
    else if (is('back')) this.#go(-1);
    else if (is('print')) print();
    else if (is('restart')) this.#restart();
    else if (is('share')) void this.#atDesk((desk) => desk.share());
    else if (is('save')) void this.#atDesk((desk) => desk.save());
    else if (is('history')) void this.#atDesk((desk) => desk.openKept(this.#isKept));
    else if (is('dismiss') && button.parentElement) button.parentElement.hidden = true;
  }

  #restart(): void {
    if (!confirm(this.#data.keep.answering.restartConfirm)) return;
    this.#own.clear();
    this.#showAnswers();
    this.#show(0, true);
  }

  #key(event: KeyboardEvent): void {
    const { target } = event;
    const isOurs = target === document.body || (target instanceof Node && this.contains(target));
    const action = isOurs && this.#deck.isShown && keyAction(event);
    if (!action) return;
    if (action === 'next') this.#go(1);
    else if (action === 'back') this.#go(-1);
    else if (!this.#deck.choose(action)) return;
    event.preventDefault();
  }

  /** Shows what another tab has changed. */
  #follow(key: string | null): void {
    if ((key !== null && key !== this.#own.key) || !this.#own.reread()) return;
    this.#showAnswers();
    if (this.#address === 'result') this.#showResult(false);
    tell(this, 'other-tab');
  }

  /** The form as the answers are, and whether they are kept. */
  #showAnswers(): void {
    this.#deck.fillIn(this.#own.response);
    tellKept(this, this.#own.isKept);
  }
}

customElements.define('self-check', SelfCheck);
