import { bounds } from '@fifth-star/content/scoring/bounds';
import type { Group } from '@fifth-star/content/scoring/groups';
import { rangeName } from '../check/range.ts';
import { strip } from '../figures/strip.ts';
import { html, raw, type Markup } from '../html.ts';
import { fill } from '../i18n/message.ts';
import { answeredIn } from './answered.ts';
import type { TeamContext } from './data.ts';
import type { Merged } from './merged.ts';
import type { Team } from './state.ts';

/** The roles of the team: people, how much they answered, and the level each reaches on its own. */
export function rolesPart(context: TeamContext, team: Team, merged: Merged): Markup {
  const { t } = context;
  const named = merged.groups.some(({ name }) => name !== '');
  return html`<section class="part split" id="roles">
    <div>
      <h2>${t.roles.title}</h2>
      <p class="note">${t.roles.note}</p>
      <label class="choice">
        <input type="checkbox" id="hide" data-hide ${team.hide && raw('checked')} />
        <span>${t.roles.hide}</span>
      </label>
      <details class="why" id="protects">
        <summary>${t.roles.protects}</summary>
        <p class="note">${team.hide ? t.roles.protectsText : t.roles.protectsOff}</p>
        <p class="note">${t.roles.protectsNot}</p>
      </details>
    </div>
    ${named ? table(context, team, merged.groups) : html`<p class="note no-roles">${t.roles.none}</p>`}
  </section>`;
}

const table = (context: TeamContext, team: Team, groups: readonly Group[]): Markup => {
  const { t } = context;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${t.roles.title}">
    <table class="data">
      <thead>
        <tr>
          <th scope="col">${t.roles.role}</th>
          <th scope="col">${t.roles.people}</th>
          <th scope="col">${t.roles.answered}</th>
          <th scope="col">${t.roles.level}</th>
        </tr>
      </thead>
      <tbody>
        ${groups.map((group) => row(context, team, group))}
      </tbody>
    </table>
  </div>`;
};

function row({ t, check }: TeamContext, team: Team, group: Group): Markup {
  const { name, size, hidden, response } = group;
  const { data } = check;
  const role = html`<th scope="row">${name === '' ? t.roles.unnamed : name}</th>
    <td>${size}</td>`;
  if (hidden)
    return html`<tr class="withheld">
      ${role}
      <td colspan="2">${t.roles.hidden[hidden]}</td>
    </tr>`;
  const found = bounds(data.quiz, response);
  const level = found.lower ?? 'none';
  const members = team.members.filter((member) => member.role === name);
  const answered = answeredIn(
    data.quiz,
    members.map((member) => member.response),
  );
  return html`<tr>
    ${role}
    <td>${fill(data.ui.sectionCount, answered)}</td>
    <td>
      <span class="level-mark" data-level="${level}"
        >${raw(strip(level, 'small'))}<span>${rangeName(data, found)}</span></span
      >
    </td>
  </tr>`;
}
