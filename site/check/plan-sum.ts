import { nextLevel } from '@fifth-star/content/scoring/bounds';
import type { Raise } from '@fifth-star/content/scoring/plan';
import { LEVELS, type Level, type Response } from '@fifth-star/content/scoring/quiz';
import type { Verdict } from '@fifth-star/content/scoring/verdict';
import { applyRaises, whatIf } from '@fifth-star/content/scoring/what-if';
import { strip } from '../figures/strip.ts';
import { equation, meanOf, termsOf } from '../formula.ts';
import { html, raw, type Markup } from '../html.ts';
import { bold, fillHtml } from '../i18n/fill-html.ts';
import { count, fill, percent } from '../i18n/message.ts';
import type { CheckData } from './data.ts';
import { rangeName } from './range.ts';
import { unfolds } from './result-sums.ts';

/**
 * Where some raises lead: the level, the scores and must-haves of the levels up to it and to the goal, and the cost, as
 * markup; and the same in few words, to be read out.
 */
export function planSum(
  data: CheckData,
  response: Response,
  found: Verdict,
  target: Level,
  raises: readonly Raise[],
): { markup: string; said: string } {
  const { quiz, ui } = data;
  const t = ui.plan;
  const after = whatIf(quiz, response, raises);
  const name = rangeName(data, after);
  const reached = after.lower ?? 0;
  const state = reached < target ? t.fallsShort : '';
  const from = nextLevel(found.lower) ?? 5;
  const levels = LEVELS.filter((level) => level >= from && level <= Math.max(target, reached));
  const raised = applyRaises(response, raises);
  const { markup } = html`${raw(strip(after.lower ?? 'none'))}
    <div>
      <p>${t.withSteps} <br /><b class="plan-name">${name}</b> ${state}</p>
      ${levels.map((level) => levelLine(data, raised, after, level))}
      <p class="num cost">${costOf(data, raises)}</p>
    </div>`;
  return { markup, said: `${name}. ${state}` };
}

/** A level's score against its gate, and its must-haves, with open answers at their lowest. */
function levelLine(
  { quiz, ui, locale, levels }: CheckData,
  raised: Response,
  after: Verdict,
  level: Level,
): Markup {
  const t = ui.result;
  const terms = termsOf(quiz, level, raised, 0);
  const score = bold(percent(locale, meanOf(terms)));
  const words = fillHtml(t.scoreOf, { score, gate: percent(locale, quiz.thresholds[level]) });
  const { mustHaves } = after.levels[LEVELS.indexOf(level)] ?? { mustHaves: [] };
  const met = mustHaves.filter(({ state }) => state === 'met').length;
  const held = mustHaves.length ? `, ${count(locale, t.mustHaves, mustHaves.length, { met })}` : '';
  return unfolds(
    html`${levels[level]}: ${raw(words)}${held}`,
    html`<p class="num">${fill(t.sum, { level, equation: equation(locale, terms) })}</p>`,
  );
}

/** The cost of some raises with the sum it comes from; at most this where one starts from an open answer. */
export function costOf({ ui }: CheckData, raises: readonly Raise[]): string {
  const total = raises.reduce((sum, { cost }) => sum + cost, 0);
  const sum = raises.map(({ cost }) => cost).join(' + ');
  const n = raises.length > 1 ? `${sum} = ${total}` : total;
  return fill(raises.some(({ open }) => open) ? ui.plan.costAtMost : ui.plan.cost, { n });
}
