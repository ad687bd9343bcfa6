import { LEVELS, type Level, type Response } from '@fifth-star/content/scoring/quiz';
import { meanOf, sumText, termsOf } from '../formula.ts';
import { html, raw, type Markup } from '../html.ts';
import { fillHtml } from '../i18n/fill-html.ts';
import { decimal, fill } from '../i18n/message.ts';
import type { CheckData } from './data.ts';

/** The sums behind the scores, so that anybody can work them out again. */
export function sumsPart(data: CheckData, response: Response): Markup {
  const { ui, scoring, quiz } = data;
  const t = ui.result;
  const isEven = quiz.items.every(({ weight }) => weight === 1);
  const link = html`<a href="${scoring.href}">${scoring.title}</a>`;
  return html`<details class="why">
    <summary>${t.recompute}</summary>
    ${LEVELS.map((level) => html`<p class="num">${sumOf(data, response, level)}</p>`)}
    <p>${isEven ? t.weightsOne : t.weightsMixed} ${raw(fillHtml(t.rules, { link }))}</p>
  </details>`;
}

function sumOf({ ui, locale, quiz }: CheckData, response: Response, level: Level): string {
  const t = ui.result;
  const equation = (open?: number) => {
    const terms = termsOf(quiz, level, response, open);
    return `${sumText(locale, terms)} = ${decimal(locale, meanOf(terms))}`;
  };
  const all = termsOf(quiz, level, response, 0).length;
  const answered = termsOf(quiz, level, response).length;
  if (all === 0 || answered === 0) return fill(t.sumNothing, { level });
  if (answered < all) return fill(t.sumBetween, { level, low: equation(0), high: equation(1) });
  return fill(t.sum, { level, equation: equation() });
}
