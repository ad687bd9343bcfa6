import { answerValue } from '@fifth-star/content/scoring/answer';
import type { Item, Response } from '@fifth-star/content/scoring/quiz';
import { equation, termsIn, termText } from '../formula.ts';
import { html, type Markup } from '../html.ts';
import { fill } from '../i18n/message.ts';
import type { CheckData } from './data.ts';
import type { PageTexts } from './result.ts';

/** A number that unfolds into what it comes from. */
export const unfolds = (number: Markup | string, sum: Markup): Markup =>
  html`<details class="unfold">
    <summary class="num">${number}</summary>
    ${sum}
  </details>`;

/** The sum behind a level's score, with open answers at their lowest and highest. */
export function levelSum(
  { ui, locale, quiz }: CheckData,
  response: Response,
  level: 3 | 4 | 5,
): string {
  const t = ui.result;
  const items = quiz.items.filter((item) => item.level === level);
  const terms = (open?: number) => termsIn(quiz, items, response, open);
  const answered = terms();
  if (answered.length === 0) return fill(t.sumNothing, { level });
  if (answered.length < terms(0).length)
    return fill(t.sumBetween, {
      level,
      low: equation(locale, terms(0)),
      high: equation(locale, terms(1)),
    });
  return fill(t.sum, { level, equation: equation(locale, answered) });
}

/** Every item of a sum: its statement, leading back to the question, its answer and what that counts. */
export function termList(
  data: CheckData,
  response: Response,
  items: readonly Item[],
  texts: PageTexts,
): Markup {
  const { quiz, locale, options, ui } = data;
  return html`<ul class="terms">
    ${items.map((item) => {
      const answer = response[item.id];
      const value = answerValue(quiz, item, response);
      const statement = texts.statement(item.id);
      const words =
        answer === undefined
          ? ui.plan.notAnswered
          : answer === 'na'
            ? ui.na.toLowerCase()
            : options[answer];
      const counts =
        typeof value === 'number' ? termText(locale, { weight: item.weight, value }) : '–';
      return html`<li>
        ${texts.unlinked ? html`<span>${statement}</span>` : html`<a href="#${item.id}">${statement}</a>`}
        <span class="num">${words} <b>${counts}</b></span>
      </li>`;
    })}
  </ul>`;
}
