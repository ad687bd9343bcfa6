import type { Response } from '@fifth-star/content/scoring/quiz';
import type { Verdict } from '@fifth-star/content/scoring/verdict';
import type { EntryLink } from '../entries.ts';
import { html, raw, type Markup } from '../html.ts';
import { emphasised } from '../i18n/fill-html.ts';
import { count, decimal, fill, number, percent } from '../i18n/message.ts';
import type { CheckData } from './data.ts';
import { unfolds } from './result-sums.ts';

/** What stands before the next level, each by its name and with the card that helps. Nothing at five stars. */
export function blockersPart(
  data: CheckData,
  response: Response,
  found: Verdict,
): Markup | undefined {
  const { blockers } = found;
  if (!blockers) return undefined;
  const t = data.ui.result;
  const mustHaves = [...blockers.failing, ...blockers.openMustHaves];
  return html`<section class="part split">
    <div><h2>${t.blocks[blockers.level]}</h2></div>
    <ol class="blockers">
      ${mustHaves.map((id) => mustHave(data, response, id))} ${scoreOf(data, found)}
    </ol>
  </section>`;
}

function mustHave(
  { ui, options, practices, parts }: CheckData,
  response: Response,
  id: string,
): Markup {
  const answer = response[id];
  const words =
    answer === undefined
      ? parts.unanswered
      : fill(parts.failing, { answer: emphasised(answerName(ui, options, answer)).markup });
  const practice = practices[id];
  return html`<li class="${answer === undefined ? 'open' : ''}">
    ${practice && html`<h3>${linkTo(practice)}</h3>`} ${raw(words)}
  </li>`;
}

/** A link to an entry; one in another language says which. */
export const linkTo = ({ href, title, lang }: EntryLink): Markup =>
  html`<a href="${href}" ${lang && html`lang="${lang}" hreflang="${lang}"`}>${title}</a>`;

const answerName = (ui: CheckData['ui'], options: CheckData['options'], answer: number | 'na') =>
  answer === 'na' ? ui.na.toLowerCase() : (options[answer] ?? '');

/** The points that are missing, or why none can be named. */
function scoreOf({ ui, locale }: CheckData, { blockers, levels }: Verdict): Markup | undefined {
  const t = ui.result;
  const level = levels.find((candidate) => candidate.level === blockers?.level);
  if (!blockers || !level) return undefined;
  if (blockers.nothingToShow) return item('', t.missing, t.missingNothing);
  if (level.score === undefined) return item('open', t.missing, t.nothingAnswered);
  if (blockers.missingPoints) {
    const points = {
      missing: number(locale, blockers.missingPoints),
      weight: number(locale, level.weight),
    };
    const text = fill(t.missingText, {
      score: percent(locale, level.score),
      gate: percent(locale, level.threshold),
      ...points,
    });
    const sum = fill(t.missingSum, {
      points: decimal(locale, level.weightedPoints),
      gate: decimal(locale, level.threshold),
      ...points,
    });
    return html`<li>
      <h3>${t.missing}</h3>
      ${unfolds(text, html`<p class="num">${sum}</p>`)}
    </li>`;
  }
  const isOnlyOpen = blockers.open.length > 0 && blockers.failing.length === 0;
  return isOnlyOpen
    ? item('open', t.missingOpen, count(locale, t.missingOpenText, blockers.open.length))
    : undefined;
}

const item = (state: string, title: string, text: string): Markup =>
  html`<li class="${state}">
    <h3>${title}</h3>
    <p>${text}</p>
  </li>`;
