import { encodeMerged, encodeResponse } from '@fifth-star/content/scoring/link';
import { isSame, openItems } from '../check/answers.ts';
import { dayOf } from '../check/day-of.ts';
import type { CheckData } from '../check/data.ts';
import type { Received, ReceivedResult } from '../check/received.ts';
import { receivedPart, refusalPart, type Own } from '../check/received-part.ts';
import type { EntryLink } from '../entries.ts';
import type { Markup } from '../html.ts';
import { lookAt, showInstead, showResult } from './check-result.ts';
import type { HistoryStore } from './history-store.ts';
import { showDay } from './result-day.ts';
import type { Host } from './result-desk.ts';

export { receiveFile, receiveLink } from '../check/received.ts';

/** Shows a result from a link or a file, or why there is none. */
export function showReceived(host: Host, history: HistoryStore, received: Received): void {
  const { check, data, texts } = host;
  const own = ownOf(host);
  if (received.state === 'refused') {
    const other = received.slug === undefined ? undefined : otherCheck(check, received.slug);
    lookAt(showInstead(check, data, refusalPart(data, received, other, own)), 'h1');
    return;
  }
  const isOwn = isSame(data.quiz, host.own.response, received.response);
  const part = receivedPart(data, received, texts, { ...own, isSame: isOwn });
  const notice = showForeign(host, received, part);
  if (!notice) return;
  listen(notice, '[data-adopt]', () => {
    if (!own.has || confirm(data.keep.received.adoptConfirm)) host.adopt(received.response);
  });
  listen(notice, '[data-keep]', (button) => {
    const { response, day = dayOf(new Date()) } = received;
    const isKept = history.keepReceived('link', day, data.fingerprint, response);
    button.disabled = isKept;
    const t = data.keep.received;
    notice.querySelector('[role=status]')?.replaceChildren(isKept ? t.kept : t.notKept);
  });
}

/**
 * Shows a result that is not the reader's of now under a notice, and gives the place of that. Whose plan it is decides
 * who takes what on: here nothing of that is asked for or kept.
 */
export function showForeign(
  { check, data, texts }: Host,
  result: Pick<ReceivedResult, 'response' | 'merged' | 'day'>,
  { markup }: Markup,
): HTMLElement | undefined {
  const place = showResult(check, data, result.response, texts, '');
  place?.querySelector('plan-sheet')?.classList.add('foreign');
  const notice = place?.querySelector<HTMLElement>('[data-notice]');
  if (!place || !notice) return undefined;
  withoutOwnWays(place, data, result);
  notice.innerHTML = markup;
  showDay(check, data, result.day);
  lookAt(place, '.received');
  return notice;
}

const listen = (
  place: HTMLElement,
  selector: string,
  action: (button: HTMLButtonElement) => void,
): void => {
  const button = place.querySelector<HTMLButtonElement>(selector);
  button?.addEventListener('click', () => action(button));
};

/** Where the reader's own answers are: the result when all are given, else the first open question. */
function ownOf({ data: { quiz }, own }: Host): Own {
  const open = openItems(quiz, own.response);
  const [first] = open;
  return { has: open.length < quiz.items.length, href: `#${first?.id ?? 'result'}` };
}

/**
 * Takes the ways out that lead to the reader's own answers or would delete them: this result is not theirs. The way to
 * the team takes these answers along, and whether they are one person's or a team's.
 */
function withoutOwnWays(
  place: HTMLElement,
  { quiz, team }: CheckData,
  { response, merged }: Pick<ReceivedResult, 'response' | 'merged'>,
): void {
  const encode = merged ? encodeMerged : encodeResponse;
  place.querySelector('[data-restart]')?.remove();
  for (const link of place.querySelectorAll('a'))
    if (link.getAttribute('href') === team) link.hash = encode(quiz, response);
  const ids = new Set(quiz.items.map(({ id }) => `#${id}`));
  for (const link of place.querySelectorAll('a')) {
    if (!ids.has(link.getAttribute('href') ?? '')) continue;
    if (link.matches('.actions *')) link.remove();
    else link.replaceWith(...link.childNodes);
  }
}

/** The page of another self-check, as the markup names it. */
function otherCheck(check: HTMLElement, slug: string): EntryLink | undefined {
  const template = check.querySelector<HTMLTemplateElement>('template[data-others]');
  const link = template?.content.querySelector(`[data-slug='${CSS.escape(slug)}']`);
  if (!link) return undefined;
  return { title: link.textContent?.trim() ?? slug, href: link.getAttribute('href') ?? '' };
}
