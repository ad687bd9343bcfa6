import { indexChart } from '../figures/index-chart.ts';
import { html, raw, type Markup } from '../html.ts';
import { day } from '../i18n/day.ts';
import { fill } from '../i18n/message.ts';
import { openItems } from './answers.ts';
import { monthsAfter } from './months-after.ts';
import type { CheckData } from './data.ts';
import { keptTable, type KeptRow } from './kept-table.ts';
import type { ScoredResult } from './scored-results.ts';

/** What the reader sees above the list: whether the result of now is kept; nothing is said of a result that is not own. */
export type Today = { day: string; isKept: boolean | undefined };

/** The results that this browser keeps, newest first, each leading to it and with a button that deletes it. */
export function keptPart(data: CheckData, results: readonly KeptRow[], today: Today): Markup {
  const { keep } = data;
  const t = keep.kept;
  return html`<section class="part split">
    <div>
      <h2 tabindex="-1">${t.title}</h2>
      <p class="note">${t.note}</p>
      <p class="note" role="status"></p>
    </div>
    <div>
      ${lead(data, results, today)}
      ${results.length === 0 ? html`<p>${t.none}</p>` : listOf(data, results)}
      ${chartOf(data, results)}
    </div>
  </section>`;
}

/** Months until another look is worth the while. */
const MONTHS = 3;

/** Whether the result of now is kept, since when, and when to come back: some months after that day. */
function lead(
  { keep, locale }: CheckData,
  results: readonly KeptRow[],
  { day: today, isKept }: Today,
): Markup | undefined {
  const t = keep.kept;
  if (isKept === undefined) return undefined;
  if (!isKept) return html`<p>${t.notKept}</p>`;
  // The same answers as before are no new result, so this is the latest of one's own.
  const since = results.find(({ kept }) => !kept.received)?.kept.day ?? today;
  // Within a sentence a date stays on one line.
  const words = (date: string) => day(locale, date).replaceAll(' ', '\u00a0');
  const again = monthsAfter(since, MONTHS);
  const back = { day: words(again) };
  if (since >= today) return html`<p>${t.today} ${fill(t.comeBack, back)}</p>`;
  const next = again > today ? fill(t.comeBackAround, back) : t.due;
  return html`<p>${fill(t.since, { day: words(since) })} ${next}</p>`;
}

function listOf(data: CheckData, results: readonly KeptRow[]): Markup {
  const received = ({ kept }: KeptRow) => kept.received && data.keep.kept.received[kept.received];
  return html`<div class="scroll">
      ${keptTable(data, results, { button: 'remove', noteOf: received })}
    </div>
    <p class="actions">
      <button class="button" type="button" data-remove-all>${data.keep.kept.removeAll}</button>
    </p>`;
}

/** Fewer dots are better read in the table. */
const ENOUGH = 3;

/** The index over time: only of the reader's own, complete results to the quiz of today, which alone compare. */
function chartOf(data: CheckData, results: readonly ScoredResult[]): Markup | undefined {
  const { keep, locale, quiz } = data;
  const own = results.filter(
    ({ kept, isCurrent, response }) =>
      isCurrent && !kept.received && openItems(quiz, response).length === 0,
  );
  const dots = own.toReversed().flatMap(({ kept, verdict: { index }, response }) => {
    return index === undefined ? [] : [{ day: kept.day, index, response }];
  });
  const [from, to] = [dots[0], dots.at(-1)];
  if (!from || !to || dots.length < ENOUGH) return undefined;
  const name = fill(keep.kept.chart, { from: day(locale, from.day), to: day(locale, to.day) });
  return html`<figure class="figure">
    ${raw(indexChart(quiz, dots, name))}
    <figcaption>${name}${name.endsWith('.') ? '' : '.'} ${keep.kept.chartNote}</figcaption>
  </figure>`;
}
