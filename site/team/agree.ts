import type { ItemAgreement } from '@fifth-star/content/scoring/agreement';
import type { CheckData } from '../check/data.ts';
import { html, raw, type Markup } from '../html.ts';
import { fill } from '../i18n/message.ts';
import type { TeamContext } from './data.ts';
import { upperFirst } from './letters.ts';
import type { Team } from './state.ts';

/** An answer as a word within a sentence. */
export const answerName = ({ options, ui }: CheckData, answer: number | 'na'): string =>
  answer === 'na' ? ui.na.toLowerCase() : (options[answer] ?? '');

/** A choice of the answer that a team agrees on, closed until somebody wants it. */
export function agreeField(context: TeamContext, team: Team, item: ItemAgreement): Markup {
  const { t, check } = context;
  const { id } = item;
  const agreed = team.agreed[id];
  const { options, ui, quiz } = check.data;
  const behaviours = check.questions[id]?.options ?? [];
  const mayNotApply = quiz.items.find((one) => one.id === id)?.notApplicable;
  const choice = (value: string, name: string, text?: string) =>
    html`<label class="choice">
      <input
        type="radio"
        name="agree-${id}"
        id="agree-${id}-${value || 'none'}"
        value="${value}"
        data-agree="${id}"
        ${value === String(agreed ?? '') && raw('checked')}
      />
      <span>${text === undefined ? name : html`<b>${name}</b> ${text}`}</span>
    </label>`;
  return html`<details class="agree" id="agree-${id}">
    <summary>${agreed === undefined ? t.agree.open : t.agree.change}</summary>
    <fieldset>
      <legend class="visually-hidden">
        ${fill(t.agree.legend, { statement: check.questions[id]?.statement ?? '' })}
      </legend>
      ${options.map((name, k) => choice(`${k}`, upperFirst(name), behaviours[k] ?? ''))}
      ${mayNotApply && choice('na', ui.na)} ${choice('', t.agree.none)}
    </fieldset>
  </details>`;
}
