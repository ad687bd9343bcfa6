import type { Response } from '@fifth-star/content/scoring/quiz';
import type { Verdict } from '@fifth-star/content/scoring/verdict';
import { icon } from '../figures/icon.ts';
import { plate } from '../figures/plate.ts';
import { html, raw, type Markup } from '../html.ts';
import { count, fill, percent } from '../i18n/message.ts';
import { openItems } from './answers.ts';
import type { CheckData } from './data.ts';
import { rangeName } from './range.ts';
import type { PageTexts } from './result.ts';

/** The head of the result: the plate, the level in words, how final it is, and what to do first. */
export function headPart(
  data: CheckData,
  response: Response,
  found: Verdict,
  texts: PageTexts,
): Markup {
  const { ui, title, quiz } = data;
  const name = rangeName(data, found);
  const { lower, upper, final } = found;
  const stars = lower ?? 0;
  const drawing = plate({
    level: lower ?? 'none',
    places: 5,
    sure: stars,
    maybe: (upper ?? 0) - stars,
    numeral: final ? `${stars}` : `${stars}–${upper}`,
    title: name,
  });
  return html`<header class="verdict">
    <div class="verdict-plate">${raw(drawing)}</div>
    <div class="verdict-head">
      <p class="label">${title}. ${fill(ui.edition, { n: quiz.edition })}</p>
      <h1 tabindex="-1">${name}</h1>
      ${statusOf(data, response, found)}
    </div>
    <div class="verdict-more">
      <p class="lead">${final ? texts.advice(lower) : openLead(data, response, found)}</p>
      ${actionsOf(data, response, final)}
    </div>
  </header>`;
}

function statusOf(
  { ui, locale, quiz, levels }: CheckData,
  response: Response,
  found: Verdict,
): Markup {
  const t = ui.result;
  const total = quiz.items.length;
  const answered = total - openItems(quiz, response).length;
  const coverage =
    answered === total
      ? count(locale, t.allAnswered, total)
      : fill(t.answered, { answered, total, coverage: percent(locale, found.coverage) });
  const settled = found.final && answered < total && t.cannotChange;
  const hasNa = quiz.items.some(({ id }) => response[id] === 'na');
  const policies = found.otherPolicies.map((other) =>
    fill(t.policyDiffers, {
      policy: t.policies[other.policy],
      level: rangeName({ levels, ui }, other),
    }),
  );
  const sentences = [
    coverage,
    ...(settled ? [settled] : []),
    ...(hasNa && policies.length === 0 ? [t.policiesSame] : policies),
  ];
  return html`<p class="status">
    <b>${found.final ? t.final : t.provisional}</b> ${sentences.join(' ')}
  </p>`;
}

function openLead(
  { ui, locale, quiz, levels }: CheckData,
  response: Response,
  found: Verdict,
): string {
  const open = openItems(quiz, response).length;
  if (open === quiz.items.length) return ui.result.nothing;
  return count(locale, ui.result.openLead, open, {
    lower: levels[found.lower ?? 'none'].toLowerCase(),
    upper: levels[found.upper ?? 'none'].toLowerCase(),
  });
}

function actionsOf({ ui, locale, quiz }: CheckData, response: Response, final: boolean): Markup {
  const open = openItems(quiz, response);
  const first = (final ? undefined : open[0]) ?? quiz.items[0];
  const words = final ? ui.result.back : count(locale, ui.result.answerOpen, open.length);
  return html`<p class="actions">
    <a class="button ${final ? '' : 'primary'}" href="#${first?.id}">${words}</a>
    <button class="button" type="button" data-print>${raw(icon('print'))}${ui.result.print}</button>
    <button class="button" type="button" data-restart>${ui.restart}</button>
  </p>`;
}
