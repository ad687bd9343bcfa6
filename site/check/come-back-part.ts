import { verdict } from '@fifth-star/content/scoring/verdict';
import { html, type Markup } from '../html.ts';
import { day } from '../i18n/day.ts';
import { fill } from '../i18n/message.ts';
import type { CheckData } from './data.ts';
import type { KeptResult } from './kept.ts';
import { rangeName } from './range.ts';

/** What readers are told who answered everything some time ago: what came of it, and how to answer anew. */
export function comeBackPart(
  data: CheckData,
  { day: date, response }: Pick<KeptResult, 'day' | 'response'>,
): Markup {
  const { keep, locale, quiz, ui } = data;
  const level = rangeName(data, verdict(quiz, response)).toLowerCase();
  return html`<p>${fill(keep.comeBack.answered, { day: day(locale, date), level })}</p>
    <p class="actions">
      <a class="more" href="#result">${ui.toResult}</a>
      <button class="more link" type="button" data-restart>${keep.comeBack.anew}</button>
    </p>`;
}
