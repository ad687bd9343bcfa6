import type { Plan } from '@fifth-star/content/scoring/plan';
import type { Level, Response } from '@fifth-star/content/scoring/quiz';
import type { Verdict } from '@fifth-star/content/scoring/verdict';
import { html, raw, type Markup } from '../html.ts';
import type { CheckData } from './data.ts';
import { raiseItem } from './plan-raise.ts';
import { planSum } from './plan-sum.ts';
import type { PageTexts } from './result.ts';

/** The plan as a sheet: its steps to tick, where they lead, and how to take it along. */
export function planSheet(
  data: CheckData,
  response: Response,
  texts: PageTexts,
  found: Verdict,
  target: Level,
  way: Plan | undefined,
): string {
  const { ui, parts } = data;
  const t = ui.plan;
  if (found.lower === 5) return parts.complete;
  const steps =
    way &&
    html`${way.raises.some(({ open }) => open) && raw(parts.upperBound)}
      <ul class="plan-list">
        ${way.raises.map((raise) => raiseItem(data, texts, raise))}
      </ul>
      <div class="plan-sum" data-sum>
        ${raw(planSum(data, response, found, target, way.raises).markup)}
      </div>
      ${raw(parts.take)}`;
  return html`<section class="plan" data-level="${target}">
    <div class="section-head">
      <h2>${t.title[target]}</h2>
      ${way && raw(parts.untick)}
    </div>
    ${targets(data, found, target)} ${steps ?? whyNot(data, found, target)}
  </section>`.markup;
}

/** The levels that a plan can lead to, where there is a choice. */
function targets({ parts }: CheckData, { lower }: Verdict, target: Level): Markup | false {
  const [head = '', ...levels] = parts.targets.split('|');
  const above = levels.slice((lower ?? 2) - 2).join('');
  return lower !== 4 && raw(head + above.replace(`"${target}"`, '$& checked'));
}

/** Why nothing leads to a level: nothing applies to it or to one below, or what does not apply counts as lowest. */
function whyNot({ parts, levels }: CheckData, found: Verdict, target: Level): Markup {
  const empty = found.levels.find(
    ({ level, reasons }) => level <= target && reasons.includes('nothingToShow'),
  );
  return html`<p><b>${levels[empty?.level ?? target]}.</b> ${raw(parts.whyNot)}</p>`;
}
