/**
 * The same day some months later; the last of the month where that has no such day.
 *
 * @example monthsAfter('2026-11-30', 3) // => '2027-02-28'
 */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
