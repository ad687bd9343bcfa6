import { keptTable, type KeptRow } from '../check/kept-table.ts';
import { rangeName } from '../check/range.ts';
import type { ScoredResult } from '../check/scored-results.ts';
import { html, raw, type Markup } from '../html.ts';
import { day } from '../i18n/day.ts';
import type { TeamContext } from './data.ts';

/** The results of a team that this browser keeps, newest first, each leading to it and with a button that deletes it. */
export function overTimePart({ t, check }: TeamContext, results: readonly KeptRow[]): Markup {
  const { keep } = check.data;
  return html`<section class="part split">
    <div>
      <h2 tabindex="-1">${t.history.title}</h2>
      <p class="note">${t.history.note}</p>
      <p class="note" role="status"></p>
    </div>
    ${
      results.length === 0
        ? html`<p>${keep.kept.none}</p>`
        : html`<div class="scroll" tabindex="0" role="region" aria-label="${t.history.title}">
            ${keptTable(check.data, results, { href: check.href, button: 'forget' })}
          </div>`
    }
  </section>`;
}

/** A place for what has changed between two results of a team, and the choice of them: at first the two newest. */
export function betweenPart(
  { check }: TeamContext,
  results: readonly ScoredResult[],
): Markup | undefined {
  if (results.length < 2) return undefined;
  const { keep } = check.data;
  const choice = (name: string, words: string, chosen: number) =>
    html`<label class="compare"
      ><span class="label">${words}</span>
      <select class="input" ${raw(name)}>
        ${results.map((result, k) => option(check, result, k, k === chosen))}
      </select></label
    >`;
  return html`<section class="part split">
    <div>
      <h2>${keep.trend.title}</h2>
      ${choice('data-before', keep.trend.compare, 1)} ${choice('data-after', keep.trend.later, 0)}
    </div>
    <div data-trend></div>
  </section>`;
}

/** A kept result to choose: its day and its level. */
const option = (
  { data }: TeamContext['check'],
  { kept, verdict }: ScoredResult,
  k: number,
  isChosen: boolean,
): Markup =>
  html`<option value="${k}" ${isChosen && raw('selected')}>
    ${day(data.locale, kept.day)}: ${rangeName(data, verdict)}
  </option>`;
