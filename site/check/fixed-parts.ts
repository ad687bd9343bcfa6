import { LEVELS } from '@fifth-star/content/scoring/quiz';
import { icon } from '../figures/icon.ts';
import { pinMarks } from '../figures/pin-marks.ts';
import { pins } from '../figures/pins.ts';
import { plateMold } from '../figures/plate-mold.ts';
import { radarMold } from '../figures/radar-mold.ts';
import type { IconName } from '../figures/sprite.ts';
import { html, raw, type Markup } from '../html.ts';
import { emphasised, fillHtml } from '../i18n/fill-html.ts';
import { fill, percent } from '../i18n/message.ts';
import { neededOption } from '../needed-option.ts';
import type { KeepUi } from '../i18n/keep/en.ts';
import type { CheckData } from './data.ts';
import { TASK_FIELDS } from './plan-tasks.ts';

/**
 * Pieces of the result that are the same whatever is answered. The server writes them, so that the script of the page
 * need not carry them. What has the class `if-open` or `if-planned` is shown only where something is open or planned.
 */
export interface FixedParts {
  /** The self-check and its edition, above the verdict. */
  label: string;
  /** The buttons beside the first action: sharing is that action when the result is final. */
  final: string;
  open: string;
  /** Less wanted actions. */
  quiet: string;
  legend: string;
  /** The mold of the verdict's plate. */
  plate: string;
  /** What is said of a must-have that is not answered, and of one that fails, where `{answer}` is still to be filled in. */
  unanswered: string;
  failing: string;
  dimensions: string;
  /** The mold of the radar, and what stands under it; empty when fewer than three dimensions make no area. */
  radar: string;
  radarNote: string;
  tableHead: string;
  reading: string;
  kept: string;
  rules: string;
  /** The sheet of a plan that has nothing left to raise. */
  complete: string;
  /** The choice of the goal: its head, then the levels, each after a `|`. */
  targets: string;
  /** Why nothing leads to a level: no question of it applies, or what does not apply counts as lowest. */
  whyNot: string;
  /** Where a step's owner, date and evidence are written, folded. */
  record: string;
  /** Under the title of the plan. */
  untick: string;
  upperBound: string;
  /** The fields of one step, empty. */
  task: string;
  take: string;
  /** The pins of must-haves. */
  'pin-met': string;
  'pin-failing': string;
  'pin-open': string;
}

type Given = Pick<
  CheckData,
  | 'ui'
  | 'keep'
  | 'quiz'
  | 'team'
  | 'scoring'
  | 'locale'
  | 'dimensions'
  | 'levels'
  | 'title'
  | 'options'
>;

/** The fixed pieces of a self-check's result. */
export function fixedParts(data: Given): FixedParts {
  const t = data.ui.result;
  const pieces: Record<keyof FixedParts, Markup> = {
    label: html`<p class="label">
      ${data.title}. ${fill(data.ui.edition, { n: data.quiz.edition })}
    </p>`,
    final: buttons(t, 'primary'),
    open: buttons(t, ''),
    quiet: html`<p class="actions quiet">
      <a class="more" href="${data.team}">${raw(icon('team'))}${t.merge}</a>
      <a class="more" href="#${data.quiz.items[0]?.id}">${t.back}</a>
      <button class="more" type="button" data-restart>${data.ui.restart}</button>
    </p>`,
    legend: legend(t.legend),
    unanswered: mustHave(data, t.notAnswered),
    failing: mustHave(data, t.youAnswered),
    dimensions: html`<h2>${t.dimensions}</h2>
      <p class="note">${t.dimensionsNote}</p>`,
    plate: raw(plateMold()),
    ...radarParts(data),
    tableHead: tableHead(t.table),
    reading: html`<div>
      <h2>${t.reading}</h2>
      <p class="note">${t.readingNote}</p>
    </div>`,
    kept: kept(data.keep),
    rules: rules(data),
    complete: html`<section class="plan" data-level="5">
      <div class="section-head"><h2>${data.ui.plan.complete}</h2></div>
      <p>${data.ui.plan.completeNote}</p>
    </section>`,
    targets: targets(data),
    whyNot: html`${data.ui.plan.outOfReach}
    ${data.quiz.notApplicable === 'zero' ? data.ui.plan.naIsZero : t.missingNothing}`,
    record: html`<details class="task">
      <summary>${data.ui.plan.record}</summary>
    </details>`,
    untick: html`<p class="note">
      ${data.ui.plan.untick} <span data-cheapest>${data.ui.plan.cheapest}</span>
    </p>`,
    upperBound: html`<p class="note">${data.ui.plan.upperBound}</p>`,
    task: taskFields(data.ui.plan),
    take: take(data.ui.plan),
    'pin-met': raw(pinMarks['pin-met']),
    'pin-failing': raw(pinMarks['pin-failing']),
    'pin-open': raw(pinMarks['pin-open']),
  };
  const texts = Object.entries(pieces).map(([name, { markup }]) => [
    name,
    markup.replaceAll(/\n\s*/g, ' '),
  ]);
  return Object.fromEntries(texts) as FixedParts;
}

/** A message about a must-have with the answer it needs. */
function mustHave({ ui, options, quiz }: Given, message: string): Markup {
  const needed = emphasised(options[neededOption(quiz)] ?? '');
  return html`<p>${ui.result.mustHave} ${raw(fillHtml(message, { needed }))}</p>`;
}

type ResultUi = CheckData['ui']['result'];
type PlanUi = CheckData['ui']['plan'];

const button = (action: string, name: IconName, words: string, kind = ''): Markup =>
  html`<button class="button ${kind}" type="button" data-${action}>
    ${raw(icon(name))}${words}
  </button>`;

const buttons = (t: ResultUi, kind: string): Markup =>
  html`${button('share', 'link', t.share, kind)} ${button('save', 'file', t.save)}
  ${button('print', 'print', t.print)}`;

const legend = (t: ResultUi['legend']): Markup =>
  html`<p class="legend note">
    <span><i class="key gate"></i>${t.gate}</span>
    <span><i class="key"></i>${t.missing}</span>
    <span class="if-open"><i class="key maybe-key"></i>${t.open}</span>
    <span class="if-planned"><i class="key planned"></i>${t.planned}</span>
    <span>${raw(pins(['met'], pinMarks))}${t.met}</span>
    <span>${raw(pins(['failing'], pinMarks))}${t.failing}</span>
    <span class="if-open">${raw(pins(['open'], pinMarks))}${t.notAnswered}</span>
  </p>`;

function radarParts({ ui, locale, quiz, dimensions }: Given) {
  const { thresholds, items } = quiz;
  const t = ui.result;
  const names = Object.entries(dimensions).flatMap(([id, name]) =>
    items.some(({ dimension }) => dimension === id) ? [name] : [],
  );
  if (names.length < 3) return { radar: raw(''), radarNote: raw('') };
  const isOneGate = thresholds[3] === thresholds[4] && thresholds[4] === thresholds[5];
  const gate = isOneGate
    ? fill(t.gateRing, { gate: percent(locale, thresholds[3]) })
    : t.noGateRing;
  const ring = isOneGate ? thresholds[3] : undefined;
  return {
    radar: raw(radarMold({ names, gate: ring, title: t.radar })),
    radarNote: html`<p class="note">${gate} <span class="if-planned">${t.plannedLine}</span></p>`,
  };
}

const tableHead = (t: ResultUi['table']): Markup =>
  html`<caption class="label">
      ${t.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.dimension}</th>
        <th scope="col">${t.now}</th>
        <th scope="col" class="if-planned">${t.after}</th>
        <th scope="col">${t.level}</th>
        <th scope="col">${t.questions}</th>
      </tr>
    </thead>`;

/** A place for kept results; until it is filled, whether that of now is kept, which is shown once it is known. */
const kept = ({ kept: t }: KeepUi): Markup =>
  html`<div data-kept>
    <section class="part split kept-now">
      <h2>${t.title}</h2>
      <div data-if-kept="true" hidden>
        <p>${t.today} ${t.later}</p>
        <p class="actions">
          <button class="button" type="button" data-history>${t.show}</button>
        </p>
      </div>
      <p data-if-kept="false" hidden>${t.notKept}</p>
    </section>
  </div>`;

/** How to read the sums, and where the rules are. */
function rules({ ui, quiz, scoring }: Given): Markup {
  const t = ui.result;
  const isEven = quiz.items.every(({ weight }) => weight === 1);
  const link = html`<a href="${scoring.href}">${scoring.title}</a>`;
  return html`<p class="note rules">
    ${t.unfold} ${isEven ? t.weightsOne : t.weightsMixed} ${raw(fillHtml(t.rules, { link }))}
  </p>`;
}

const targets = ({ ui, levels }: Given): Markup =>
  html`<p class="targets" role="radiogroup" aria-labelledby="plan-target">
    <span id="plan-target">${ui.plan.target}</span>${LEVELS.map(
      (level) =>
        html`|<label
            ><input type="radio" name="plan-target" value="${level}" />${levels[level]}</label
          >`,
    )}
  </p>`;

const taskFields = (t: PlanUi): Markup =>
  html`<div>
    <label>
      ${t.owner}
      <input class="input" name="owner" maxlength="${TASK_FIELDS.owner}" autocomplete="off" />
    </label>
    <label>${t.date} <input class="input" name="date" type="date" /></label>
    <label>
      ${t.note}
      <textarea class="input" name="note" rows="2" maxlength="${TASK_FIELDS.note}"></textarea>
    </label>
  </div>`;

const take = (t: PlanUi): Markup =>
  html`<p class="visually-hidden" role="status" data-said></p>
    <p class="actions take">
      <span>${t.take}</span>
      <button class="button" type="button" data-export="md">Markdown</button>
      <button class="button" type="button" data-export="csv">${t.csv}</button>
      <button class="button" type="button" data-export="ics">${t.calendar}</button>
    </p>
    <p class="note" data-kept-note role="status"></p>`;
