import { toResultFile } from '@fifth-star/content/scoring/file';
import { encodeResponse } from '@fifth-star/content/scoring/link';
import type { Response } from '@fifth-star/content/scoring/quiz';
import { dayOf } from '../check/day-of.ts';
import type { CheckData } from '../check/data.ts';
import { fileName, sharePart } from '../check/share-part.ts';

/** Hands a result on: a link to copy, to send or to photograph. Nothing is sent unless the reader does it. */
export class ShareSheet extends HTMLElement {
  #listeners = new AbortController();
  #data: CheckData | undefined;
  #link = '';

  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#click(event), {
      signal: this.#listeners.signal,
    });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  /** Shows how to share a response, and puts the focus there. */
  show(data: CheckData, response: Response): void {
    this.#data = data;
    this.#link = linkTo(data, response);
    this.innerHTML = sharePart(data, this.#link, 'share' in navigator).markup;
    this.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    this.scrollIntoView();
  }

  #click({ target }: Event): void {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-copy]')) void this.#copy();
    else if (target.closest('[data-send]')) void this.#send();
    else if (target.closest('[data-close]')) this.#close();
  }

  async #copy(): Promise<void> {
    const t = this.#data?.keep.share;
    try {
      await navigator.clipboard.writeText(this.#link);
      this.#say(t?.copied ?? '');
    } catch {
      // Not allowed, or a page without https, where there is no clipboard.
      this.querySelector('input')?.select();
      this.#say(t?.notCopied ?? '');
    }
  }

  async #send(): Promise<void> {
    try {
      await navigator.share({ title: this.#data?.title ?? '', url: this.#link });
    } catch {
      // The reader changed their mind.
    }
  }

  #close(): void {
    const opener = this.closest('#outcome')?.querySelector<HTMLElement>('[data-share]');
    this.remove();
    opener?.focus();
  }

  #say(text: string): void {
    this.querySelector('[data-share-status]')?.replaceChildren(text);
  }
}

/** The address of this page with the answers behind its `#`, where no server sees them. */
const linkTo = ({ quiz }: CheckData, response: Response): string =>
  `${location.origin}${location.pathname}#${encodeResponse(quiz, response)}`;

/** Saves a response of a day, or of today, as a result file, and gives the file's name. */
export function saveFile(
  { quiz, fingerprint }: CheckData,
  response: Response,
  day = dayOf(new Date()),
): string {
  const text = toResultFile(quiz, fingerprint, day, [{ response }]);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(quiz.slug, day);
  link.click();
  // The browser reads the file a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return link.download;
}

customElements.define('share-sheet', ShareSheet);
