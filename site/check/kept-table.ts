import { html, type Markup } from '../html.ts';
import { day } from '../i18n/day.ts';
import { fill, percent } from '../i18n/message.ts';
import type { CheckData } from './data.ts';
import type { KeptResult } from './kept.ts';
import { rangeName } from './range.ts';
import type { ScoredResult } from './scored-results.ts';

/** A kept result and, where it can be opened, what names it in an address. */
export type KeptRow = ScoredResult<KeptResult & { name?: string }>;

/** What differs between the places that show kept results. */
interface Place {
  /** The page that opens a result, where it is another one. */
  href?: string;
  /** The name of the button's attribute, `data-…`, which has the number of the row. */
  button: string;
  /** What is said of a result beside its edition. */
  noteOf?: (result: KeptRow) => string | undefined;
}

/** Kept results in the order given, each leading to it and with a button that deletes it. */
export function keptTable(data: CheckData, results: readonly KeptRow[], place: Place): Markup {
  const t = data.keep.kept;
  return html`<table class="data kept">
    <thead>
      <tr>
        <th scope="col">${t.day}</th>
        <th scope="col">${t.result}</th>
        <th scope="col">${t.index}</th>
        <th scope="col"><span class="visually-hidden">${t.remove}</span></th>
      </tr>
    </thead>
    <tbody>
      ${results.map((result, k) => row(data, result, k, place))}
    </tbody>
  </table>`;
}

function row(data: CheckData, result: KeptRow, k: number, place: Place): Markup {
  const { keep, locale } = data;
  const t = keep.kept;
  const { kept, verdict, edition, isCurrent } = result;
  const date = day(locale, kept.day);
  const notes = [
    place.noteOf?.(result),
    !isCurrent && edition !== undefined && fill(t.edition, { n: edition }),
  ].filter((note) => typeof note === 'string');
  const { index } = verdict;
  return html`<tr>
    <th scope="row">
      ${kept.name === undefined ? date : html`<a href="${place.href ?? ''}#${kept.name}">${date}</a>`}
    </th>
    <td>
      ${rangeName(data, verdict)}${notes.map((note) => html` <span class="note">${note}</span>`)}
    </td>
    <td>${index === undefined ? '–' : percent(locale, index)}</td>
    <td>
      <button
        class="link"
        type="button"
        data-${place.button}="${k}"
        data-confirm="${fill(t.removeConfirm, { day: date })}"
        aria-label="${fill(t.removeLabel, { day: date })}"
      >
        ${t.remove}
      </button>
    </td>
  </tr>`;
}
