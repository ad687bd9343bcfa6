import type { Markup } from '../html.ts';

/** What a keyboard can stand on. */
const STOPS = 'a[href], button, input, textarea, summary, [tabindex]';

/** The markup that each place shows. */
const shown = new WeakMap<HTMLElement, string>();

/**
 * Puts markup into a place of the page, unless it stands there already, and leaves the reader where they were: what had
 * an id and was open stays open, and the focus stays on the part with the same id or, without one, in the same position.
 */
export function renderInto(place: HTMLElement, content: Markup | undefined): void {
  const markup = content?.markup ?? '';
  if (shown.get(place) === markup) return;
  const open = [...place.querySelectorAll('details[open][id]')].map(({ id }) => id);
  const { activeElement } = document;
  const had = activeElement && place.contains(activeElement) ? activeElement : undefined;
  const position = had ? stopsIn(place).indexOf(had) : -1;
  place.innerHTML = markup;
  shown.set(place, markup);
  for (const id of open) place.querySelector(`#${CSS.escape(id)}`)?.setAttribute('open', '');
  if (!had) return;
  const same = had.id ? place.querySelector(`#${CSS.escape(had.id)}`) : stopsIn(place)[position];
  if (same instanceof HTMLElement) same.focus({ preventScroll: true });
}

/** Notes that a place looks like this markup already, because the reader has made it so. */
export const asShown = (place: HTMLElement, content: Markup | undefined): void =>
  void shown.set(place, content?.markup ?? '');

const stopsIn = (place: HTMLElement): Element[] => [...place.querySelectorAll(STOPS)];
