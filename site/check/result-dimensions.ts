import type { DimensionVerdict, Verdict } from '@fifth-star/content/scoring/verdict';
import { html, type Markup } from '../html.ts';
import { percent } from '../i18n/message.ts';
import type { CheckData } from './data.ts';

/** The dimensions of the quiz in a table, in the order in which they are always named. */
export function dimensionsPart(data: CheckData, found: Verdict): Markup {
  const { ui, dimensions } = data;
  const t = ui.result;
  const rows = Object.keys(dimensions).flatMap(
    (name) => found.dimensions.find(({ dimension }) => dimension === name) ?? [],
  );
  return html`<section class="part split">
    <div>
      <h2>${t.dimensions}</h2>
      <p class="note">${t.dimensionsNote}</p>
    </div>
    <table class="data">
      <thead>
        <tr>
          <th scope="col">${t.table.dimension}</th>
          <th scope="col">${t.table.score}</th>
          <th scope="col">${t.table.level}</th>
          <th scope="col">${t.table.questions}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => dimensionRow(data, row))}
      </tbody>
    </table>
  </section>`;
}

function dimensionRow(
  { ui, dimensions, levels, locale, quiz }: CheckData,
  row: DimensionVerdict,
): Markup {
  const { dimension, score, level, final } = row;
  const items = quiz.items.filter((item) => item.dimension === dimension).length;
  const reached = level ? levels[level] : ui.result.noLevel;
  return html`<tr>
    <th scope="row">${dimensions[dimension]}</th>
    <td>${score === undefined ? '–' : percent(locale, score)}</td>
    <td>${final ? reached : ui.result.openState}</td>
    <td>${items}</td>
  </tr>`;
}
