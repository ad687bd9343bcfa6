import { answerOpenItems } from '@fifth-star/content/scoring/answer';
import { gate, type Gate } from '@fifth-star/content/scoring/gate';
import type { Response } from '@fifth-star/content/scoring/quiz';
import type { Verdict } from '@fifth-star/content/scoring/verdict';
import { pins } from '../figures/pins.ts';
import { rail } from '../figures/rail.ts';
import { strip } from '../figures/strip.ts';
import { meanOf, termsOf } from '../formula.ts';
import { html, raw, type Markup } from '../html.ts';
import { bold, fillHtml } from '../i18n/fill-html.ts';
import { count, fill, percent } from '../i18n/message.ts';
import type { CheckData } from './data.ts';

/** Every level against its gate: the score and the must-haves, in figures and in words. */
export function ladderPart(data: CheckData, response: Response, found: Verdict): Markup {
  const t = data.ui.result;
  const isOpen = found.levels.some((level) => level.open.length > 0);
  return html`<section class="part">
    <h2>${t.ladder}</h2>
    <ol class="ladder" reversed>
      ${found.levels.toReversed().map((level) => rung(data, response, found, level))}
    </ol>
    ${legend(data, isOpen)}
  </section>`;
}

/** Whether a level is met whatever the open answers are, may still be, or cannot. */
function stateOf({ quiz }: CheckData, response: Response, { level }: Gate) {
  const meets = (option: number) => gate(quiz, level, answerOpenItems(quiz, response, option)).met;
  if (meets(0)) return 'met';
  return meets(quiz.options.length - 1) ? 'openState' : 'notMet';
}

function rung(data: CheckData, response: Response, { lower }: Verdict, level: Gate): Markup {
  const { ui, levels } = data;
  const state = stateOf(data, response, level);
  // A strong level above a weak one is met by itself and still not reached.
  const isReached = level.level <= (lower ?? 0);
  return html`<li data-level="${level.level}" class="${isReached ? 'met' : ''}">
    <div class="ladder-name">
      ${raw(strip(level.level))}<b>${levels[level.level]}</b>
      <span class="state">${ui.result[state === 'met' && !isReached ? 'metAbove' : state]}</span>
    </div>
    <div>${railOf(data, response, level)}</div>
    <div>${pinsOf(data, level)}</div>
  </li>`;
}

function railOf({ quiz, ui, locale }: CheckData, response: Response, level: Gate): Markup {
  const t = ui.result;
  if (level.reasons.includes('nothingToShow')) return html`<p>${t.noScore}</p>`;
  const scoreWith = (open: number) => meanOf(termsOf(quiz, level.level, response, open));
  const [score, upper] = [scoreWith(0), scoreWith(1)];
  const figure = rail({ level: level.level, score, upper, gate: level.threshold });
  const from = percent(locale, score);
  const range = fill(t.scoreRange, { from, to: percent(locale, upper) });
  const words = fillHtml(t.scoreOf, {
    score: bold(level.open.length > 0 ? range : from),
    gate: percent(locale, level.threshold),
  });
  return html`${raw(figure)}
    <p class="num">${raw(words)}</p>`;
}

function pinsOf({ ui, locale }: CheckData, { mustHaves }: Gate): Markup {
  const t = ui.result;
  if (mustHaves.length === 0) return html`<p>${t.noMustHaves}</p>`;
  const number = (state: string) => mustHaves.filter((mustHave) => mustHave.state === state).length;
  const open = number('open');
  const met = count(locale, t.mustHaves, mustHaves.length, { met: number('met') });
  return html`${raw(pins(mustHaves.map(({ state }) => state)))}
  ${open < mustHaves.length && html`<p class="num">${met}</p>`}
  ${open > 0 && html`<p class="num">${count(locale, t.mustHavesOpen, open)}</p>`}`;
}

function legend({ ui }: CheckData, isOpen: boolean): Markup {
  const t = ui.result.legend;
  return html`<p class="legend note">
    <span><i class="key gate"></i>${t.gate}</span><span><i class="key"></i>${t.missing}</span>
    ${isOpen && html`<span><i class="key maybe-key"></i>${t.open}</span>`}
    <span>${raw(pins(['met']))}${t.met}</span><span>${raw(pins(['failing']))}${t.failing}</span>
    ${isOpen && html`<span>${raw(pins(['open']))}${t.notAnswered}</span>`}
  </p>`;
}
