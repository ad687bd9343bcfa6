import { answerOpenItems } from '@fifth-star/content/scoring/answer';
import { gate, type Gate } from '@fifth-star/content/scoring/gate';
import type { Response } from '@fifth-star/content/scoring/quiz';
import type { Verdict } from '@fifth-star/content/scoring/verdict';
import { pins } from '../figures/pins.ts';
import { rail } from '../figures/rail.ts';
import { strip } from '../figures/strip.ts';
import { equation, meanOf, termsOf } from '../formula.ts';
import { html, raw, type Markup } from '../html.ts';
import { bold, fillHtml } from '../i18n/fill-html.ts';
import { count, fill, percent } from '../i18n/message.ts';
import type { CheckData } from './data.ts';
import type { Planned } from './planned.ts';
import type { PageTexts } from './result.ts';
import { levelSum, termList, unfolds } from './result-sums.ts';

/** Every level against its gate: the score, which unfolds into its sum, and the must-haves, in figures and in words. */
export function ladderPart(
  data: CheckData,
  response: Response,
  found: Verdict,
  texts: PageTexts,
  planned?: Planned,
): Markup {
  const isOpen = found.levels.some((level) => level.open.length > 0);
  return html`<section class="part ${isOpen ? 'open' : ''} ${planned ? 'planned' : ''}">
    <h2>${data.ui.result.ladder}</h2>
    <ol class="ladder" reversed>
      ${found.levels
        .toReversed()
        .map((level) => rung(data, response, found, level, texts, planned))}
    </ol>
    ${raw(data.parts.legend)}
  </section>`;
}

/** Whether a level is met whatever the open answers are, may still be, or cannot. */
function stateOf({ quiz }: CheckData, response: Response, { level }: Gate) {
  const meets = (option: number) => gate(quiz, level, answerOpenItems(quiz, response, option)).met;
  if (meets(0)) return 'met';
  return meets(quiz.options.length - 1) ? 'openState' : 'notMet';
}

function rung(
  data: CheckData,
  response: Response,
  { lower }: Verdict,
  level: Gate,
  texts: PageTexts,
  planned?: Planned,
): Markup {
  const { ui, levels } = data;
  const state = stateOf(data, response, level);
  // A strong level above a weak one is met by itself and still not reached.
  const isReached = level.level <= (lower ?? 0);
  return html`<li data-level="${level.level}" class="${isReached ? 'met' : ''}">
    <div class="ladder-name">
      ${raw(strip(level.level))}<b>${levels[level.level]}</b>
      <span class="state">${ui.result[state === 'met' && !isReached ? 'metAbove' : state]}</span>
    </div>
    <div>${railOf(data, response, level, texts, planned)}</div>
    <div>${pinsOf(data, level)}</div>
  </li>`;
}

function railOf(
  data: CheckData,
  response: Response,
  level: Gate,
  texts: PageTexts,
  planned?: Planned,
): Markup {
  const { quiz, ui, locale } = data;
  const t = ui.result;
  if (level.reasons.includes('nothingToShow')) return html`<p>${t.noScore}</p>`;
  const terms = (of: Response, open: number) => termsOf(quiz, level.level, of, open);
  const [score, upper] = [meanOf(terms(response, 0)), meanOf(terms(response, 1))];
  const after = planned && terms(planned.response, 0);
  const isRaised = after && meanOf(after) > score;
  const figure = rail({
    level: level.level,
    score,
    upper,
    gate: level.threshold,
    ...(isRaised && { planned: meanOf(after) }),
  });
  const from = percent(locale, score);
  const range = fill(t.scoreRange, { from, to: percent(locale, upper) });
  const words = fillHtml(t.scoreOf, {
    score: bold(level.open.length > 0 ? range : from),
    gate: percent(locale, level.threshold),
  });
  const leads = isRaised && fill(t.afterPlan, { score: percent(locale, meanOf(after)) });
  const items = quiz.items.filter((item) => item.level === level.level);
  const sums = html`<p class="num">${levelSum(data, response, level.level)}</p>
    ${
      isRaised &&
      html`<p class="num">${fill(t.afterPlanSum, { equation: equation(locale, after) })}</p>`
    }
    ${termList(data, response, items, texts)}`;
  return html`${raw(figure)}${unfolds(html`${raw(words)}${leads && `, ${leads}`}`, sums)}`;
}

function pinsOf({ ui, locale, parts }: CheckData, { mustHaves }: Gate): Markup {
  const t = ui.result;
  if (mustHaves.length === 0) return html`<p>${t.noMustHaves}</p>`;
  const states = mustHaves.map(({ state }) => state);
  const number = (name: string) => states.filter((state) => state === name).length;
  const open = number('open');
  const met = count(locale, t.mustHaves, mustHaves.length, { met: number('met') });
  return html`${raw(pins(states, parts))}
  ${open < mustHaves.length && html`<p class="num">${met}</p>`}
  ${open > 0 && html`<p class="num">${count(locale, t.mustHavesOpen, open)}</p>`}`;
}
