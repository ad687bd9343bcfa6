import type { Response } from '@fifth-star/content/scoring/quiz';
import type { Verdict } from '@fifth-star/content/scoring/verdict';
import { radar } from '../figures/radar.ts';
import { equation, meanOf, termsIn } from '../formula.ts';
import { html, raw, type Markup } from '../html.ts';
import { fill, percent } from '../i18n/message.ts';
import type { CheckData } from './data.ts';
import type { Planned } from './planned.ts';
import { unfolds } from './result-sums.ts';

/** A mean over some items: now, and after the plan; `undefined` without answers. */
type Mean = { now: number | undefined; after: number | undefined; sum: string };

/** The dimensions as a radar and in a table, in the order in which they are always named, and the overall index. */
export function dimensionsPart(
  data: CheckData,
  response: Response,
  found: Verdict,
  planned?: Planned,
): Markup {
  const { ui, dimensions, quiz, parts, locale, levels } = data;
  const t = ui.result;
  const rows = Object.entries(dimensions).flatMap(([id, name]) => {
    const row = found.dimensions.find(({ dimension }) => dimension === id);
    const items = quiz.items.filter(({ dimension }) => dimension === id);
    return row ? [{ name, ...row, items, ...meanNowAndAfter(data, items, response, planned) }] : [];
  });
  const index = meanNowAndAfter(data, quiz.items, response, planned);
  const score = (share: number | undefined) => (share === undefined ? '–' : percent(locale, share));
  return html`<section
    class="part split ${planned ? 'planned' : ''}"
    data-level="${planned?.target}"
  >
    <div>
      ${raw(parts.dimensions)} ${parts.radar && raw(radar(parts.radar, rows) + parts.radarNote)}
    </div>
    <div>
      <table class="data dimensions">
        ${raw(parts.tableHead)}
        <tbody>
          ${rows.map(
            ({ name, now, after, level, final, items }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${score(now)}</td>
                <td class="if-planned">
                  ${after === now ? t.table.same : html`<b>${score(after)}</b>`}
                </td>
                <td>${final ? (level ? levels[level] : t.noLevel) : t.openState}</td>
                <td>${items.length}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${unfolds(
        t.sums,
        html`<dl>
          ${rows.map(
            ({ name, sum }) =>
              html`<div>
                <dt>${name}</dt>
                <dd class="num">${sum}</dd>
              </div>`,
          )}
        </dl>`,
      )}
      ${unfolds(
        html`<b>${t.index}: ${score(index.now)}</b> ${t.indexNote}`,
        html`<p class="num">${index.sum}</p>`,
      )}
    </div>
  </section>`;
}

function meanNowAndAfter(
  { ui, locale, quiz }: CheckData,
  items: CheckData['quiz']['items'],
  response: Response,
  planned = { response },
): Mean {
  const now = termsIn(quiz, items, response);
  const then = termsIn(quiz, items, planned.response);
  const [sum, thenSum] = [now, then].map((terms) => (terms.length ? equation(locale, terms) : '–'));
  return {
    now: now.length ? meanOf(now) : undefined,
    after: then.length ? meanOf(then) : undefined,
    sum: (sum === thenSum ? sum : fill(ui.result.nowThen, { now: sum!, then: thenSum! })) ?? '',
  };
}
