import { html, raw, type Markup } from '../html.ts';
import { fillHtml } from '../i18n/fill-html.ts';
import { day } from '../i18n/day.ts';
import { count, fill } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import type { EntryLink } from '../entries.ts';
import type { CheckData } from './data.ts';
import { movedPart } from './moved-part.ts';
import { hasMoved, type ReceivedResult, type Refusal } from './received.ts';
import type { PageTexts } from './result.ts';
import type { ScoredResult } from './scored-results.ts';

/** The reader's own answers: whether there are any, where in the page they are, and whether they are those received. */
export type Own = { has: boolean; href: string; isSame?: boolean };

/** What stands above a result that came from a link or a file: whose it is, what moved, and what to do with it. */
export function receivedPart(
  data: CheckData,
  received: ReceivedResult,
  texts: Pick<PageTexts, 'statement'>,
  own: Own,
): Markup {
  const { keep, locale, quiz } = data;
  const t = keep.received;
  const from =
    received.from === 'link' ? t.link : fill(t.file, { day: day(locale, received.day ?? '') });
  const isOlder = received.edition !== quiz.edition;
  const remarks = [
    ...(isOlder ? [fill(t.edition, { n: received.edition, current: quiz.edition })] : []),
    ...(!isOlder && hasMoved(received.moved) ? [t.sameEdition] : []),
    ...(received.agrees ? [] : [t.changed]),
    ...(received.dropped > 0 ? [count(locale, t.dropped, received.dropped)] : []),
  ];
  return html`<div class="received" tabindex="-1">
    <p><b>${from}</b> ${own.has && (own.isSame ? t.same : t.untouched)}</p>
    ${remarks.map((remark) => html`<p>${remark}</p>`)} ${movedPart(data, received.moved, texts)}
    <p class="actions">
      <a class="button" href="${own.href}">${own.has ? t.own : t.start}</a>
      ${!own.isSame && html`<button class="more link" type="button" data-adopt>${t.adopt}</button>`}
      <button class="more link" type="button" data-keep>${t.keep}</button>
    </p>
    <p role="status" data-kept-status></p>
  </div>`;
}

/** What stands above a result that this browser keeps: which it is, what moved, and the way back. It is only to be read. */
export function keptResultPart(
  data: CheckData,
  { kept, edition, isCurrent, moved }: ScoredResult,
  texts: Pick<PageTexts, 'statement'>,
): Markup {
  const { keep, locale, quiz } = data;
  const t = keep.received;
  const isOlder = edition !== undefined && edition !== quiz.edition;
  const remark = isOlder
    ? fill(t.edition, { n: edition, current: quiz.edition })
    : !isCurrent && hasMoved(moved) && t.sameEdition;
  return html`<div class="received" tabindex="-1">
    <p><b>${fill(t.ofDay[kept.received ?? 'own'], { day: day(locale, kept.day) })}</b></p>
    ${remark && html`<p>${remark}</p>`} ${movedPart(data, moved, texts)}
    <p class="actions"><a class="button" href="#result">${t.back}</a></p>
  </div>`;
}

/** What stands in place of a result when a link or a file gives none: why, and what to do. */
export function refusalPart(
  { keep, locale, team }: CheckData,
  refusal: Refusal,
  other: EntryLink | undefined,
  own: Own,
): { name: string; markup: string } {
  const t = keep.refused;
  const { title, text } = t[refusal.reason];
  const { slug = '', fragment, edition = '' } = refusal;
  const isForeign = refusal.reason === 'foreignLink' || refusal.reason === 'foreignFile';
  const address = other && (fragment ? `${other.href}#${fragment}` : other.href);
  const check = other
    ? html`<a href="${address}" lang="${other.lang ?? locale}">${other.title}</a>`
    : html`${quote(locale, slug)}`;
  const link = html`<a href="${team}">${t.team.link}</a>`;
  const words = fillHtml(isForeign && !other ? t.unknownCheck : text, { check, link, n: edition });
  const { markup } = html`<article class="wrap refused">
    <h1 tabindex="-1">${title}</h1>
    <p class="lead">${raw(words)}</p>
    ${own.has && html`<p class="note">${keep.received.untouched}</p>`}
    <p class="actions">
      <a class="button primary" href="${own.href}"
        >${own.has ? keep.received.own : keep.received.start}</a
      >
    </p>
  </article>`;
  return { name: title, markup };
}
