import { blockersPart } from '../check/result-blockers.ts';
import { dimensionsPart } from '../check/result-dimensions.ts';
import { ladderPart } from '../check/result-ladder.ts';
import { readingPart } from '../check/result-reading.ts';
import type { PageTexts } from '../check/result.ts';
import { html, raw, type Markup } from '../html.ts';
import type { TeamContext } from './data.ts';
import { gapsPart } from './gaps.ts';
import type { Merged } from './merged.ts';
import { rolesPart } from './roles.ts';
import type { Team } from './state.ts';
import { talkPart } from './talk.ts';

/** The merged result under its head, up to the plan: roles, what to talk about, the ladder and what blocks. */
export function resultParts(context: TeamContext, team: Team, merged: Merged): Markup {
  const { data } = context.check;
  const { response, found, planned } = merged;
  const texts = pageTextsOf(context);
  return html`${rolesPart(context, team, merged)} ${talkPart(context, team, merged)}
  ${gapsPart(context, merged)} ${ladderPart(data, response, found, texts, planned)}
  ${blockersPart(data, response, found)}`;
}

/** What stands behind the plan: the dimensions, what to read, and how to work it out again. */
export function reasonParts({ check }: TeamContext, merged: Merged): Markup {
  const { data } = check;
  const { response, found, planned } = merged;
  return html`${dimensionsPart(data, response, found, planned)}
  ${readingPart(data, response, found)} ${raw(data.parts.rules)}`;
}

/** The texts of a self-check for the parts that a result and the plan are made of. */
export const pageTextsOf = ({ check }: TeamContext): PageTexts => ({
  statement: (id) => check.questions[id]?.statement ?? '',
  advice: (level) => html`${check.advice[level ?? 'none']}`,
  behaviour: (id, option) => check.questions[id]?.options[option] ?? '',
  unlinked: true,
});
