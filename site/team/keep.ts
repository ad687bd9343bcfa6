import { encodeMerged } from '@fifth-star/content/scoring/link';
import { html, type Markup } from '../html.ts';
import { count, fill } from '../i18n/message.ts';
import type { TeamContext } from './data.ts';
import type { Merged } from './merged.ts';
import type { Team } from './state.ts';

/** How much is agreed, and the ways to keep the agreed response as the team's. */
export function keepPart(
  { t, check }: TeamContext,
  { agreed }: Team,
  { response }: Merged,
): Markup {
  const n = Object.values(agreed).filter((answer) => answer !== undefined).length;
  const { locale, quiz, title } = check.data;
  const agreedCount = count(locale, t.keep.count, n, { total: quiz.items.length });
  return html`<section class="part split" id="keep">
    <div><h2>${t.keep.title}</h2></div>
    <div class="keep">
      <p>${n === 0 ? t.keep.none : `${agreedCount} ${t.keep.rest}`}</p>
      <p class="actions">
        <button class="button" type="button" id="keep-here" data-keep>${t.keep.here}</button>
        <button class="button" type="button" id="keep-link" data-copy>${t.keep.copy}</button>
        <button class="button" type="button" id="keep-file" data-save>${t.keep.file}</button>
        <a class="more" href="${check.href}#${encodeMerged(quiz, response)}">${t.keep.open}</a>
      </p>
      <div role="status" data-keep-said></div>
      <p class="note">${fill(t.keep.note, { title })}</p>
    </div>
  </section>`;
}
