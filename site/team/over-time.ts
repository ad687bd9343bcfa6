import type { KeptRow } from '../check/kept-part.ts';
import { rangeName } from '../check/range.ts';
import type { ScoredResult } from '../check/scored-results.ts';
import { html, raw, type Markup } from '../html.ts';
import { day } from '../i18n/day.ts';
import { fill, percent } from '../i18n/message.ts';
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
            <table class="data kept">
              <thead>
                <tr>
                  <th scope="col">${keep.kept.day}</th>
                  <th scope="col">${keep.kept.result}</th>
                  <th scope="col">${keep.kept.index}</th>
                  <th scope="col"><span class="visually-hidden">${keep.kept.remove}</span></th>
                </tr>
              </thead>
              <tbody>
                ${results.map((result, k) => row(check, result, k))}
              </tbody>
            </table>
          </div>`
    }
  </section>`;
}

function row({ data, href }: TeamContext['check'], result: KeptRow, k: number): Markup {
  const { keep, locale } = data;
  const t = keep.kept;
  const { kept, verdict, edition, isCurrent } = result;
  const date = day(locale, kept.day);
  const { index } = verdict;
  return html`<tr>
    <th scope="row">
      ${kept.name === undefined ? date : html`<a href="${href}#${kept.name}">${date}</a>`}
    </th>
    <td>
      ${rangeName(data, verdict)}
      ${!isCurrent && edition !== undefined && html`<span class="note">${fill(t.edition, { n: edition })}</span>`}
    </td>
    <td>${index === undefined ? '–' : percent(locale, index)}</td>
    <td>
      <button
        class="link"
        type="button"
        data-forget="${k}"
        data-confirm="${fill(t.removeConfirm, { day: date })}"
        aria-label="${fill(t.removeLabel, { day: date })}"
      >
        ${t.remove}
      </button>
    </td>
  </tr>`;
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
