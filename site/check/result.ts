import type { Response } from '@fifth-star/content/scoring/quiz';
import { verdict } from '@fifth-star/content/scoring/verdict';
import { html, type Markup } from '../html.ts';
import type { CheckData } from './data.ts';
import { blockersPart } from './result-blockers.ts';
import { dimensionsPart } from './result-dimensions.ts';
import { headPart } from './result-head.ts';
import { ladderPart } from './result-ladder.ts';
import { openPart } from './result-open.ts';
import { sumsPart } from './result-sums.ts';
import { rangeName } from './range.ts';

/** Texts that stand in the page already. */
export interface PageTexts {
  /** The statement of an item. */
  statement: (id: string) => string;
  /** The advice for a team that reached a level. */
  advice: (level: 3 | 4 | 5 | undefined) => Markup;
}

/** The result of a response: its name in a few words, and the markup that explains it. */
export function resultOf(
  data: CheckData,
  response: Response,
  texts: PageTexts,
): { name: string; markup: string } {
  const found = verdict(data.quiz, response);
  const { markup } = html`<article class="wrap" data-level="${found.lower ?? 'none'}">
    ${headPart(data, response, found, texts)} ${ladderPart(data, response, found)}
    ${blockersPart(data, response, found)} ${openPart(data, response, found, texts)}
    ${dimensionsPart(data, found)} ${sumsPart(data, response)}
  </article>`;
  return { name: rangeName(data, found), markup };
}
