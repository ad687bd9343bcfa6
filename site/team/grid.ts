import { html, raw, type Markup } from '../html.ts';
import { fill } from '../i18n/message.ts';
import type { TeamContext } from './data.ts';
import { signsOf } from './paper-form.ts';
import type { Team } from './state.ts';

/** The forms of a grid: those typed in already, each with the key of its member, and the one that is being typed. */
export const formsOf = (
  { check }: TeamContext,
  team: Team,
): { key: string; signs: readonly string[] }[] => [
  ...team.members
    .filter(({ source }) => source === 'paper')
    .map(({ key, response }) => ({ key: `${key}`, signs: signsOf(check.data.quiz, response) })),
  { key: 'draft', signs: team.draft },
];

/** A table to type paper forms into: a row for each form, a column for each question by its number. */
export function gridPart(context: TeamContext, team: Team): Markup {
  const { t, check } = context;
  const { items } = check.data.quiz;
  return html`<div class="scroll grid-scroll">
    <table class="grid">
      <thead>
        <tr>
          <th scope="col">${t.grid.form}</th>
          ${items.map((_, k) => html`<th scope="col">${k + 1}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${formsOf(context, team).map((form, k) => row(context, form, k + 1))}
      </tbody>
    </table>
  </div>`;
}

function row(
  { t, check }: TeamContext,
  { key, signs }: { key: string; signs: readonly string[] },
  n: number,
): Markup {
  return html`<tr data-form="${key}" ${key === 'draft' && raw('class="draft"')}>
    <th scope="row">${n}</th>
    ${check.data.quiz.items.map(
      (_, k) =>
        html`<td>
          <input
            id="cell-${key}-${k}"
            data-column="${k}"
            data-sign="${signs[k] ?? ''}"
            value="${signs[k] ?? ''}"
            inputmode="numeric"
            maxlength="1"
            autocomplete="off"
            aria-label="${fill(t.grid.cell, { form: n, question: k + 1 })}"
          />
        </td>`,
    )}
  </tr>`;
}
