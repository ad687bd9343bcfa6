import { html, type Markup } from '../html.ts';
import { day } from '../i18n/day.ts';
import { count, fill } from '../i18n/message.ts';
import { openItems } from '../check/answers.ts';
import type { TeamContext } from './data.ts';
import { rolesOf, type Team, type TeamMember } from './state.ts';

/** Everybody who joined, one row each: role, how much was answered, and what is to be decided about them. */
export function membersPart(context: TeamContext, team: Team): Markup | undefined {
  const { t, check } = context;
  if (team.members.length === 0) return undefined;
  return html`<details class="members" id="members">
    <summary>
      ${count(check.data.locale, t.members.title, team.members.length)}
      ${team.begun !== '' && html`<span class="note">${daysOf(context, team)}</span>`}
    </summary>
    <p class="note">${t.members.note}</p>
    <div class="scroll" tabindex="0" role="region" aria-label="${t.members.label}">
      <table class="data">
        <thead>
          <tr>
            <th scope="col">${t.members.number}</th>
            <th scope="col">${t.members.role}</th>
            <th scope="col">${t.members.answered}</th>
            <th scope="col">${t.members.from}</th>
            <th scope="col"><span class="visually-hidden">${t.members.action}</span></th>
          </tr>
        </thead>
        <tbody>
          ${team.members.map((member, k) => rows(context, member, k + 1))}
        </tbody>
      </table>
    </div>
    <p class="actions">
      <button class="button" type="button" data-save-members>${t.members.save}</button>
      <button class="button" type="button" data-delete>${t.members.deleteAll}</button>
    </p>
  </details>`;
}

/** When the team was begun and, where that is another day, last added to. */
function daysOf({ t, check }: TeamContext, { begun, added }: Team): string {
  const { locale } = check.data;
  const last = added === begun ? [] : [fill(t.members.added, { day: day(locale, added) })];
  return [fill(t.members.begun, { day: day(locale, begun) }), ...last].join(', ');
}

function rows({ t, check }: TeamContext, member: TeamMember, n: number): Markup {
  const { key, role, response, source, edition, again } = member;
  const { locale, quiz } = check.data;
  const total = quiz.items.length;
  const done = total - openItems(quiz, response).length;
  const older = edition !== quiz.edition && fill(t.members.older, { n: edition });
  return html`<tr>
      <th scope="row">${n}</th>
      <td>
        <input
          class="input"
          id="role-${key}"
          data-role="${key}"
          value="${role}"
          list="roles-used"
          maxlength="60"
          autocomplete="off"
          aria-label="${fill(t.members.roleOf, { n })}"
        />
      </td>
      <td>${fill(check.data.ui.sectionCount, { done, total })}</td>
      <td>${t.members.sources[source]}${older && html`<br />${older}`}</td>
      <td>
        <button
          class="button small"
          type="button"
          data-remove="${key}"
          aria-label="${fill(t.members.removeNumber, { n })}"
        >
          ${t.members.remove}
        </button>
      </td>
    </tr>
    ${
      again.length > 0 &&
      html`<tr class="again">
        <td></td>
        <td colspan="4">
          ${count(locale, t.members.again, again.length)} ${bothButton(t.members.both, key, n)}
        </td>
      </tr>`
    }`;
}

/** The button that makes two people of equal answers. */
export const bothButton = (words: string, key: number, n: number): Markup =>
  html`<button
    class="button small"
    type="button"
    id="both-${key}"
    data-both="${key}"
    aria-label="${words} (${n})"
  >
    ${words}
  </button>`;

/** The roles used so far, to choose from while typing. */
export const roleOptions = (team: Team): Markup =>
  html`${rolesOf(team).map((role) => html`<option value="${role}"></option>`)}`;
