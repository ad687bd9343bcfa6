import { isSame, openItems } from '../check/answers.ts';
import { comeBackPart } from '../check/come-back-part.ts';
import { dayOf } from '../check/day-of.ts';
import type { HistoryStore } from './history-store.ts';
import type { Host } from './result-desk.ts';

const DAY = 86_400_000;

/**
 * Tells readers above the questions that they have answered all of them, if their latest result is older than a day and
 * has the same answers; until an answer changes.
 */
export function welcomeBack({ check, data, own }: Host, { latestOwn }: HistoryStore): void {
  const place = check.querySelector<HTMLElement>('[data-come-back]');
  if (!place || !latestOwn || latestOwn.day >= dayOf(new Date(Date.now() - DAY))) return;
  const { quiz } = data;
  const update = () => {
    const isAnswered = openItems(quiz, own.response).length === 0;
    place.hidden = !isAnswered || !isSame(quiz, own.response, latestOwn.response);
  };
  update();
  if (place.hidden) return;
  place.innerHTML = comeBackPart(data, { day: latestOwn.day, response: own.response }).markup;
  // The self-check hears of both before, so that the answers are what they have become.
  for (const type of ['change', 'click']) check.addEventListener(type, update);
}
