import type { Response } from '@fifth-star/content/scoring/quiz';
import { trend, type Answer, type Change } from '@fifth-star/content/scoring/trend';
import { html, raw, type Markup } from '../html.ts';
import { day } from '../i18n/day.ts';
import { count, fill, number, percent } from '../i18n/message.ts';
import { openItems } from './answers.ts';
import type { CheckData } from './data.ts';
import { movedPart } from './moved-part.ts';
import { rangeName } from './range.ts';
import type { PageTexts } from './result.ts';
import type { ScoredResult } from './scored-results.ts';

/**
 * A choice of two results and a place for what has changed between them; nothing when there is no earlier one. The
 * reader's own latest is chosen for a start, never one that was received: that may be somebody else's. Without any of
 * their own, a team's two newest are chosen, which compare with each other.
 */
export function comparePart(
  data: CheckData,
  all: readonly ScoredResult[],
  earlier: readonly ScoredResult[],
): Markup | undefined {
  if (earlier.length === 0) return undefined;
  const { keep } = data;
  const t = keep.trend;
  const [own, others] = [false, true].map((received) =>
    earlier.filter(({ kept }) => !!kept.received === received),
  );
  const team = own?.length ? [] : earlier.filter(({ kept }) => kept.received === 'team');
  const [newer, older] = team.length > 1 ? team : [];
  const first = own?.[0] ?? older;
  const group = (name: string, results: readonly ScoredResult[] = []) =>
    results.length > 0 &&
    html`<optgroup label="${name}">
      ${results.map((result) => option(data, all.indexOf(result), result, result === first))}
    </optgroup>`;
  return html`<section class="part split">
    <div>
      <h2>${keep.trend.title}</h2>
      <label class="compare"
        ><span class="label">${keep.trend.compare}</span>
        <select class="input" data-before>
          ${!first && html`<option value="">${t.choose}</option>`} ${group(t.own, own)}
          ${group(t.others, others)}
        </select></label
      >
      <label class="compare"
        ><span class="label">${t.later}</span>
        <select class="input" data-after>
          <option value="">${t.now}</option>
          ${earlier.map((result) => option(data, all.indexOf(result), result, result === newer))}
        </select></label
      >
    </div>
    <div data-trend></div>
  </section>`;
}

/** A kept result to choose: its day, its level, and where it came from when it is not the reader's own. */
function option(data: CheckData, k: number, result: ScoredResult, isChosen: boolean): Markup {
  const { kept, verdict } = result;
  const from = kept.received ? ` (${data.keep.kept.received[kept.received]})` : '';
  return html`<option value="${k}" ${raw(isChosen ? 'selected' : '')}>
    ${day(data.locale, kept.day)}: ${rangeName(data, verdict)}${from}
  </option>`;
}

/** What has changed from a kept result to a later response: the level, the scores and the answers. */
export function trendPart(
  data: CheckData,
  before: Pick<ScoredResult, 'response' | 'moved'>,
  now: Response,
  texts: Pick<PageTexts, 'statement'>,
): Markup {
  const { keep, quiz, levels, dimensions } = data;
  const t = keep.trend;
  if (openItems(quiz, now).length === quiz.items.length) return html`<p>${t.nothing}</p>`;
  const found = trend(quiz, before.response, now);
  const { bounds } = found;
  const [was = '', is = ''] = [bounds.before, bounds.after].map((range) =>
    rangeName(data, range).toLowerCase(),
  );
  const isPartial = [before.response, now].some((response) => openItems(quiz, response).length > 0);
  const named = Object.entries(dimensions).flatMap(([id, name]) => {
    const change = found.dimensions.find(({ dimension }) => dimension === id);
    return change ? [row(data, name, change)] : [];
  });
  const isWithin = [found.index, ...found.levels, ...found.dimensions].some(saysWithin);
  return html`<p class="lead">
      ${was === is ? fill(t.sameLevel, { level: is }) : fill(t.level, { before: was, after: is })}
    </p>
    ${isPartial && html`<p class="note">${t.partial}</p>`} ${movedPart(data, before.moved, texts)}
    <div class="scroll">
      <table class="data">
        <thead>
          <tr>
            <th scope="col">${t.what}</th>
            <th scope="col">${t.before}</th>
            <th scope="col">${t.after}</th>
            <th scope="col">${t.change}</th>
          </tr>
        </thead>
        <tbody>
          ${row(data, t.index, found.index)}
          ${found.levels.map((change) => row(data, levels[change.level], change))} ${named}
        </tbody>
      </table>
    </div>
    ${isWithin && html`<p class="note">${t.withinNote}</p>`}
    ${answersPart(data, found.items, new Set(before.moved.lacking), texts)}`;
}

/** The scores of one set of items, and an honest word on their difference. */
function row({ keep, locale }: CheckData, name: string, change: Change): Markup {
  const t = keep.trend;
  const score = (value: number | undefined) => (value === undefined ? '–' : percent(locale, value));
  const points = (change.change ?? 0) * 100;
  const sign = points > 0 ? '+' : '';
  const words = !change.comparable
    ? t.notComparable
    : isSame(change)
      ? t.noChange
      : `${sign}${number(locale, points, 1)}`.replace('-', '−');
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${score(change.before)}</td>
    <td>${score(change.after)}</td>
    <td>${words}${saysWithin(change) && html`, <span class="note">${t.within}</span>`}</td>
  </tr>`;
}

/** Sums in another order may differ in their last digit. */
const isSame = ({ change }: Change): boolean => Math.abs(change ?? 0) < 1e-9;

const saysWithin = (change: Change): boolean => change.withinOneAnswer && !isSame(change);

/** More answers than these are folded. */
const FEW = 5;

function answersPart(
  { keep, locale, options }: CheckData,
  items: readonly { id: string; before: Answer; after: Answer }[],
  lacking: ReadonlySet<string>,
  { statement }: Pick<PageTexts, 'statement'>,
): Markup {
  const t = keep.trend;
  if (items.length === 0) return html`<p>${t.noItems}</p>`;
  const name = (answer: Answer) =>
    answer === undefined ? t.open : answer === 'na' ? t.na : (options[answer] ?? '');
  return html`<details class="moved" ${raw(items.length <= FEW ? 'open' : '')}>
    <summary>${count(locale, t.items, items.length)}</summary>
    <ul class="changes">
      ${items.map(({ id, before, after }) => {
        const was = lacking.has(id) ? t.notAsked : name(before);
        const words = fill(t.fromTo, { before: was, after: name(after) });
        return html`<li>
          ${statement(id)}
          <p class="note">${words}</p>
        </li>`;
      })}
    </ul>
  </details>`;
}
