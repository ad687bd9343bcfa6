import type { Response } from '@fifth-star/content/scoring/quiz';
import type { Verdict } from '@fifth-star/content/scoring/verdict';
import { sumAnswers } from '@fifth-star/content/scoring/score';
import { verdictPlate } from '../figures/verdict-plate.ts';
import { html, raw, type Markup } from '../html.ts';
import { count, decimal, fill, number, percent } from '../i18n/message.ts';
import { openItems } from './answers.ts';
import type { CheckData } from './data.ts';
import { rangeName } from './range.ts';
import type { PageTexts } from './result.ts';
import { unfolds } from './result-sums.ts';

/** The head of the result: the plate, the level in words, how final it is, and what to do first. */
export function headPart(
  data: CheckData,
  response: Response,
  found: Verdict,
  texts: PageTexts,
): Markup {
  const { quiz } = data;
  const name = rangeName(data, found);
  const { lower, final } = found;
  const open = openItems(quiz, response);
  const next = nextOf(data, found);
  return html`<header class="verdict">
    <div class="verdict-plate">${raw(verdictPlate(data.parts.plate, found, name))}</div>
    <div class="verdict-head">
      ${raw(data.parts.label)}
      <h1 tabindex="-1">${name}</h1>
      ${statusOf(data, response, found, open.length)}
    </div>
    <div class="verdict-more">
      ${next && html`<p class="lead">${next}</p>`}
      <p class="lead">${final ? texts.advice(lower) : openLead(data, found, open.length)}</p>
      ${actionsOf(data, open, final)}
    </div>
  </header>`;
}

function statusOf(
  { ui, locale, quiz, levels }: CheckData,
  response: Response,
  found: Verdict,
  open: number,
): Markup {
  const t = ui.result;
  const total = quiz.items.length;
  const answered = total - open;
  const settled = found.final && open > 0 && t.cannotChange;
  const hasNa = quiz.items.some(({ id }) => response[id] === 'na');
  const policies = found.otherPolicies.map((other) =>
    fill(t.policyDiffers, {
      policy: t.policies[other.policy],
      level: rangeName({ levels, ui }, other),
    }),
  );
  const same = hasNa && policies.length === 0 && t.policiesSame;
  const sentences = [settled, same, ...policies].filter(Boolean).join(' ');
  const state = html`<b>${found.final ? t.final : t.provisional}</b>`;
  if (open === 0)
    return html`<p class="status">${state} ${count(locale, t.allAnswered, total)} ${sentences}</p>`;
  const coverage = fill(t.answered, { answered, total, coverage: percent(locale, found.coverage) });
  const { weight, applicableWeight } = sumAnswers(quiz, quiz.items, response);
  const share = `${number(locale, weight)} / ${number(locale, applicableWeight)}`;
  const sum = `${share} = ${decimal(locale, found.coverage)}`;
  return html`<div class="status">
    ${unfolds(html`${state} ${coverage}`, html`<p class="num">${fill(t.coverageSum, { sum })}</p>`)}
    ${sentences && html`<p>${sentences}</p>`}
  </div>`;
}

function openLead({ ui, locale, quiz, levels }: CheckData, found: Verdict, open: number): string {
  if (open === quiz.items.length) return ui.result.nothing;
  return count(locale, ui.result.openLead, open, {
    lower: levels[found.lower ?? 'none'].toLowerCase(),
    upper: levels[found.upper ?? 'none'].toLowerCase(),
  });
}

/** What really keeps a final result from the next level: up to three must-haves, or else that only points are missing. */
function nextOf(
  { ui, practices }: CheckData,
  { blockers, final }: Verdict,
): string | false | undefined {
  if (!final || !blockers) return undefined;
  const { failing, openMustHaves, missingPoints } = blockers;
  const names = [...failing, ...openMustHaves].slice(0, 3).map((id) => practices[id]?.title ?? id);
  const t = ui.result;
  if (names.length) return fill(t.asksFirst, { names: names.join(t.andAlso) });
  return !!missingPoints && t.onlyPoints;
}

/** One thing to do first: to answer what is open, or else to share. With nothing answered there is nothing else. */
function actionsOf(
  { ui, locale, quiz, parts }: CheckData,
  open: CheckData['quiz']['items'],
  final: boolean,
): Markup {
  const isBegun = open.length < quiz.items.length;
  return html`<p class="actions">
      ${
        !final &&
        html`<a class="button primary" href="#${open[0]?.id}"
          >${count(locale, ui.result.answerOpen, open.length)}</a
        >`
      }
      ${isBegun && raw(final ? parts.final : parts.open)}
    </p>
    ${isBegun && raw(parts.quiet)}`;
}
