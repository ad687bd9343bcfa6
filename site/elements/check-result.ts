import type { Response } from '@fifth-star/content/scoring/quiz';
import type { CheckData } from '../check/data.ts';
import { resultOf, type PageTexts } from '../check/result.ts';
import { announce } from './check-messages.ts';
import './plan-sheet.ts';
import type { PlanSheet } from './plan-sheet.ts';

/** Shows the result of a response in place of the questions, and gives the place where it stands. `planKey` names its plan in storage. */
export function showResult(
  check: HTMLElement,
  data: CheckData,
  response: Response,
  texts: PageTexts,
  planKey?: string,
): HTMLElement | null {
  const place = showInstead(check, data, resultOf(data, response, texts));
  place?.querySelector<PlanSheet>('plan-sheet')?.show(data, response, texts, planKey);
  return place;
}

/** Shows markup in place of the questions, with its name as the title of the window, and has the name read out. */
export function showInstead(
  check: HTMLElement,
  { site }: Pick<CheckData, 'site'>,
  { name, markup }: { name: string; markup: string },
): HTMLElement | null {
  const place = check.querySelector<HTMLElement>('#outcome');
  const questions = check.querySelector<HTMLElement>('[data-questions]');
  if (place) {
    place.innerHTML = markup;
    place.hidden = false;
  }
  if (questions) questions.hidden = true;
  announce(check, name);
  document.title = `${name} · ${site}`;
  return place;
}

/** Puts the focus on the first part that fits, and the window at its top. */
export function lookAt(place: HTMLElement | null, selector: string): void {
  place?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  scrollTo({ top: 0, behavior: 'instant' });
}

/** Says under a result whether it is kept in this browser; nothing where that is not known. */
export function tellResultKept(check: HTMLElement, isKept: boolean | undefined): void {
  const words = check.querySelector<HTMLElement>(`[data-if-kept='${isKept}']`);
  if (words) words.hidden = false;
}
