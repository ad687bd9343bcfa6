import type { Response } from '@fifth-star/content/scoring/quiz';
import { verdict } from '@fifth-star/content/scoring/verdict';
import { html, raw, type Markup } from '../html.ts';
import { openItems } from './answers.ts';
import type { CheckData } from './data.ts';
import { plannedFrom } from './planned.ts';
import { blockersPart } from './result-blockers.ts';
import { dimensionsPart } from './result-dimensions.ts';
import { headPart } from './result-head.ts';
import { ladderPart } from './result-ladder.ts';
import { openPart } from './result-open.ts';
import { readingPart } from './result-reading.ts';
import { rangeName } from './range.ts';

/** Texts that stand in the page already. */
export interface PageTexts {
  /** The statement of an item. */
  statement: (id: string) => string;
  /** The advice for a team that reached a level. */
  advice: (level: 3 | 4 | 5 | undefined) => Markup;
  /** What a team does that answers an item with an option. */
  behaviour: (id: string, option: number) => string;
  /** Whether the questions stand elsewhere, so that no link can lead back to them. */
  unlinked?: boolean;
}

/**
 * The result of a response: its name in a few words, and the markup that explains it. Three places in it are for
 * others to fill: `data-notice`, `data-share-place` and `data-kept`; so is `<plan-sheet>`, once it is shown.
 */
export function resultOf(
  data: CheckData,
  response: Response,
  texts: PageTexts,
): { name: string; markup: string } {
  const { quiz } = data;
  const found = verdict(quiz, response);
  // With nothing answered there is nothing to plan, to compare or to read up on yet.
  const isBegun = openItems(quiz, response).length < quiz.items.length;
  const planned = isBegun ? plannedFrom(quiz, response) : undefined;
  const { markup } = html`<article class="wrap" data-level="${found.lower ?? 'none'}">
    <div data-notice></div>
    ${headPart(data, response, found, texts)}
    <div data-share-place></div>
    ${ladderPart(data, response, found, texts, planned)} ${blockersPart(data, response, found)}
    ${openPart(data, response, found, texts)}
    ${
      isBegun &&
      html`<plan-sheet></plan-sheet> ${dimensionsPart(data, response, found, planned)}
        ${readingPart(data, response, found)}`
    }
    ${raw(data.parts.kept + data.parts.rules)}
  </article>`;
  return { name: rangeName(data, found), markup };
}
