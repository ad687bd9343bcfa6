import type { Raise } from '@fifth-star/content/scoring/plan';
import { html, raw, type Markup } from '../html.ts';
import { count } from '../i18n/message.ts';
import type { CheckData } from './data.ts';
import { costOf } from './plan-sum.ts';
import type { PageTexts } from './result.ts';

/** One step of the plan: what to do, from which behaviour to which, what it costs, and who takes it on. */
export function raiseItem(data: CheckData, texts: PageTexts, raise: Raise): Markup {
  const { ui, practices, options, locale } = data;
  const t = ui.plan;
  const { id, from, to, open, cost } = raise;
  const practice = practices[id];
  const statement = texts.statement(id);
  const title = practice?.title ?? statement;
  const lang = practice?.lang && html`lang="${practice.lang}"`;
  const way = (words: string, name: string | undefined, behaviour?: string) =>
    html`<dt>${words}: <b>${name}</b></dt>
      <dd>${behaviour}</dd>`;
  return html`<li data-raise="${id}">
    <div>
      <label><input type="checkbox" value="${id}" checked /><b ${lang}>${title}</b></label>
      ${
        practice?.action &&
        html`<p class="note">${statement}</p>
          <p ${lang}>${practice.action}</p>`
      }
      ${
        practice &&
        html`<a class="more" href="${practice.href}" aria-label="${t.howTo}: ${title}"
          >${t.howTo}</a
        >`
      }
    </div>
    <dl>
      ${open ? way(t.file.now, t.notAnswered) : way(t.file.now, options[from], texts.behaviour(id, from))}
      ${way(t.file.then, options[to], texts.behaviour(id, to))}
    </dl>
    <p class="cost num">
      ${costOf(data, [raise])}
      <span class="note"
        >${count(locale, t.costSum, to - from, { effort: cost / (to - from) })}</span
      >
    </p>
    ${raw(data.parts.record)}
  </li>`;
}
