import { html, type Markup } from '../html.ts';
import { day } from '../i18n/day.ts';
import { fill } from '../i18n/message.ts';
import type { TeamContext } from './data.ts';
import type { Team } from './state.ts';

/** The question whether answers belong to the team of an earlier day or begin a new round. */
export const askPart = ({ t, check }: TeamContext, { added }: Team): Markup =>
  html`<div class="ask" role="group" aria-labelledby="ask-question">
    <p id="ask-question" tabindex="-1">
      <b>${fill(t.ask.question, { day: day(check.data.locale, added) })}</b>
    </p>
    <p class="note">${t.ask.note}</p>
    <p class="actions">
      <button class="button" type="button" data-round="new">${t.ask.fresh}</button>
      <button class="button" type="button" data-round="same">${t.ask.add}</button>
    </p>
  </div>`;
