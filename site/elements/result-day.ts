import type { CheckData } from '../check/data.ts';
import { day } from '../i18n/day.ts';

/** Prints a day (ISO) with the result that is shown; `undefined` leaves a line to write on. */
export function showDay(
  check: HTMLElement,
  { locale }: Pick<CheckData, 'locale'>,
  date: string | undefined,
): void {
  check.querySelector('.who .date dd')?.replaceChildren(date ? day(locale, date) : '');
}
