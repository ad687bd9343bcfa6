import type { Response } from '@fifth-star/content/scoring/quiz';
import type { Verdict } from '@fifth-star/content/scoring/verdict';
import type { EntryLink } from '../entries.ts';
import { html, raw, type Markup } from '../html.ts';
import { emphasised, fillHtml } from '../i18n/fill-html.ts';
import { count, fill, number, percent } from '../i18n/message.ts';
import { neededOption } from '../needed-option.ts';
import type { CheckData } from './data.ts';

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
      ${mustHaves.map((id) => mustHave(data, response, id))} ${scoreOf(data, response, found)}
    </ol>
  </section>`;
}

function mustHave(
  { ui, options, practices, quiz }: CheckData,
  response: Response,
  id: string,
): Markup {
  const t = ui.result;
  const answer = response[id];
  const needed = emphasised(options[neededOption(quiz)] ?? '');
  const words =
    answer === undefined
      ? fillHtml(t.notAnswered, { needed })
      : fillHtml(t.youAnswered, { answer: emphasised(answerName(ui, options, answer)), needed });
  const practice = practices[id];
  return html`<li class="${answer === undefined ? 'open' : ''}">
    <h3>${practice && linkTo(practice)}</h3>
    <p>${t.mustHave} ${raw(words)}</p>
  </li>`;
}

const linkTo = ({ href, title, lang }: EntryLink): Markup =>
  lang
    ? html`<a href="${href}" lang="${lang}" hreflang="${lang}">${title}</a>`
    : html`<a href="${href}">${title}</a>`;

const answerName = (ui: CheckData['ui'], options: CheckData['options'], answer: number | 'na') =>
  answer === 'na' ? ui.na.toLowerCase() : (options[answer] ?? '');

/** The points that are missing, or why none can be named. */
function scoreOf(
  data: CheckData,
  response: Response,
  { blockers, levels }: Verdict,
): Markup | undefined {
  const { ui, locale } = data;
  const t = ui.result;
  const level = levels.find((candidate) => candidate.level === blockers?.level);
  if (!blockers || !level) return undefined;
  if (blockers.nothingToShow) return item('', t.missing, t.missingNothing);
  if (level.score === undefined) return item('open', t.missing, t.nothingAnswered);
  if (blockers.missingPoints)
    return item(
      '',
      t.missing,
      fill(t.missingText, {
        score: percent(locale, level.score),
        gate: percent(locale, level.threshold),
        missing: number(locale, blockers.missingPoints),
        weight: number(locale, level.weight),
      }),
      cardsFor(data, response, blockers),
    );
  const isOnlyOpen = blockers.open.length > 0 && blockers.failing.length === 0;
  return isOnlyOpen
    ? item('open', t.missingOpen, count(locale, t.missingOpenText, blockers.open.length))
    : undefined;
}

const item = (state: string, title: string, text: string, more?: Markup): Markup =>
  html`<li class="${state}">
    <h3>${title}</h3>
    <p>${text}</p>
    ${more}
  </li>`;

/** The cards that can bring the missing points, most points first; those of must-haves are named already. */
function cardsFor(
  { quiz, practices }: CheckData,
  response: Response,
  { level, failing }: NonNullable<Verdict['blockers']>,
): Markup | undefined {
  const named = new Set(failing.map((id) => practices[id]?.href));
  const gains = new Map<string, { practice: EntryLink; points: number }>();
  for (const item of quiz.items.filter((candidate) => candidate.level === level)) {
    const answer = response[item.id];
    const practice = practices[item.id];
    if (typeof answer !== 'number' || !practice || named.has(practice.href)) continue;
    const before = gains.get(practice.href)?.points ?? 0;
    const points = before + item.weight * (1 - (quiz.options[answer]?.value ?? 0));
    if (points > 0) gains.set(practice.href, { practice, points });
  }
  if (gains.size === 0) return undefined;
  const cards = [...gains.values()].sort((a, b) => b.points - a.points);
  return html`<ul class="gains">
    ${cards.map(({ practice }) => html`<li>${linkTo(practice)}</li>`)}
  </ul>`;
}
