import type { ItemAgreement } from '@fifth-star/content/scoring/agreement';
import { dotColumns } from '../figures/dots.ts';
import { html, raw, type Markup } from '../html.ts';
import { count, fill } from '../i18n/message.ts';
import { answerName } from './agree.ts';
import { agreementWord, hundredths } from './agreement-word.ts';
import type { TeamContext } from './data.ts';
import { teamName } from './head.ts';
import { upperFirst } from './letters.ts';
import type { Merged } from './merged.ts';
import type { Team } from './state.ts';
import { countsText } from './talk.ts';

/** Where the workshop stands. */
export type WorkshopView = { position: number; revealed: boolean };

/** One question, large: the statement, what each option looks like, and, once revealed, a dot for each member. */
export function workshopPart(
  context: TeamContext,
  team: Team,
  merged: Merged,
  { position, revealed }: WorkshopView,
): Markup {
  const { t, check } = context;
  if (position === merged.items.length) return closingPart(context, merged);
  const item = merged.items[position];
  if (!item) return html``;
  const { id } = item;
  const { items } = check.data.quiz;
  const own = items.findIndex((one) => one.id === id);
  const asked = items[own];
  const columns = dotColumns(item.counts, item.median);
  const agreed = String(team.agreed[id] ?? '');
  const choice = (value: string, inner: Markup, name: string) =>
    html`<label class="${name}">
      ${inner}
      <input
        type="radio"
        name="workshop"
        value="${value}"
        data-agree="${id}"
        ${value === agreed && raw('checked')}
      />
    </label>`;
  return html`<header>
      <p class="num">
        ${fill(t.workshop.position, { own: own + 1, n: position + 1, total: items.length })}
      </p>
      <button class="button" type="button" data-leave>${t.workshop.leave} <kbd>Esc</kbd></button>
    </header>
    <h2 tabindex="-1" id="workshop-statement">${check.questions[id]?.statement}</h2>
    <fieldset class="${revealed ? 'revealed' : ''}">
      <legend class="visually-hidden">${t.workshop.legend}</legend>
      <div class="workshop-options">
        ${check.data.options.map((name, k) => choice(`${k}`, option(context, id, k, name, columns[k]), 'workshop-option'))}
      </div>
      <div class="workshop-aside">
        ${asked?.notApplicable && choice('na', html`<span>${check.data.ui.na} <kbd>0</kbd></span>`, 'choice')}
        ${choice('', html`<span>${t.agree.none} <kbd>U</kbd></span>`, 'choice')}
        <p class="num">${revealed && outcome(context, item)}</p>
      </div>
    </fieldset>
    <footer>
      <button class="button" type="button" data-back ${position === 0 && raw('disabled')}>
        ${t.workshop.back} <kbd>←</kbd>
      </button>
      <button class="button primary" type="button" data-reveal>
        ${revealed ? t.workshop.conceal : t.workshop.reveal} <kbd>R</kbd>
      </button>
      <button class="button" type="button" data-next>
        ${position === items.length - 1 ? t.workshop.finish : t.workshop.next} <kbd>→</kbd>
      </button>
    </footer>`;
}

/** What stands after the last question: what is agreed, the level that gives now, and the way back. */
function closingPart(context: TeamContext, merged: Merged): Markup {
  const { t, check } = context;
  const agreed = check.data.quiz.items.flatMap(({ id }) => {
    const answer = merged.agreed[id];
    const statement = check.questions[id]?.statement;
    return answer === undefined
      ? []
      : [html`<li>${statement} <b>${upperFirst(answerName(check.data, answer))}</b></li>`];
  });
  return html`<header>
      <p>${t.workshop.done}</p>
      <button class="button" type="button" data-leave>${t.workshop.leave} <kbd>Esc</kbd></button>
    </header>
    <h2 tabindex="-1">${teamName(context, merged)}</h2>
    <div class="workshop-agreed">
      ${
        agreed.length > 0
          ? html`<ul>
              ${agreed}
            </ul>`
          : html`<p>${t.keep.none}</p>`
      }
    </div>
    <footer>
      <button class="button" type="button" data-back>${t.workshop.back} <kbd>←</kbd></button>
      <button class="button primary" type="button" data-leave>${t.workshop.toPage}</button>
    </footer>`;
}

const option = (
  { check }: TeamContext,
  id: string,
  k: number,
  name: string,
  column: string | undefined,
): Markup =>
  html`<span class="workshop-dots">${column && raw(column)}</span>
    <span class="workshop-name"><b>${upperFirst(name)}</b> <kbd>${k + 1}</kbd></span>
    <span class="workshop-behaviour">${check.questions[id]?.options[k]}</span>`;

/** Who is not among the dots, in words. */
const others = ({ t, check }: TeamContext, { na, open }: ItemAgreement): string[] => [
  ...(na > 0 ? [count(check.data.locale, t.talk.na, na)] : []),
  ...(open > 0 ? [count(check.data.locale, t.talk.open, open)] : []),
];

/** What the dots say: the word for it, and who is not among them. */
function outcome(context: TeamContext, item: ItemAgreement): Markup {
  const { t, check } = context;
  const { agreement } = item;
  const word = agreementWord(agreement);
  return html`<b>${word ? t.talk.words[word] : t.talk.tooFew}</b> ${
      agreement !== undefined &&
      html`<span>r<sub>wg</sub> ${hundredths(check.data.locale, agreement)}</span>`
    }
    ${others(context, item).map((text) => html`<span>${text}</span>`)}`;
}

/** The same for those who hear it: the dots, and how far apart they are. */
export function outcomeText(context: TeamContext, item: ItemAgreement): string {
  const word = agreementWord(item.agreement);
  const words = [...(word ? [context.t.talk.words[word]] : []), ...others(context, item)];
  return `${countsText(context, item)} ${words.join(', ')}`.trim();
}
