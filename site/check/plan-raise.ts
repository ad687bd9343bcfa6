import type { Raise } from '@fifth-star/content/scoring/plan';
import { html, raw, type Markup } from '../html.ts';
import { count } from '../i18n/message.ts';
import type { CheckData } from './data.ts';
import { costOf } from './plan-sum.ts';
import type { PageTexts } from './result.ts';

/** One step of the plan: what to do, from which behaviour to which, what it costs, and who takes it on. */
export function raiseItem(data: CheckData, texts: PageTexts, raise: Raise): Markup {
  const { ui, practices, options, quiz, locale } = data;
  const t = ui.plan;
  const { id, from, to, open } = raise;
  const practice = practices[id];
  const title = practice?.title ?? texts.statement(id);
  const effort = quiz.items.find((item) => item.id === id)?.effort ?? 1;
  const lang = practice?.lang && html`lang="${practice.lang}"`;
  const way = (words: string, name: string | undefined, behaviour?: string) =>
    html`<dt>${words}: <b>${name}</b></dt>
      <dd>${behaviour}</dd>`;
  return html`<li data-raise="${id}">
    <div>
      <label><input type="checkbox" value="${id}" checked /><b ${lang}>${title}</b></label>
      ${
        practice &&
        html`<p class="note">${texts.statement(id)}</p>
          <p ${lang}>${practice.action}</p>
          <a class="more" href="${practice.href}" aria-label="${t.howTo}: ${title}">${t.howTo}</a>`
      }
    </div>
    <dl>
      ${open ? way(t.file.now, t.notAnswered) : way(t.file.now, options[from], texts.behaviour(id, from))}
      ${way(t.file.then, options[to], texts.behaviour(id, to))}
    </dl>
    <p class="cost num">
      ${costOf(data, [raise])}
      <span class="note">${count(locale, t.costSum, to - from, { effort })}</span>
    </p>
    ${raw(data.parts.record)}
  </li>`;
}
