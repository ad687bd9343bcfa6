import type { Response } from '@fifth-star/content/scoring/quiz';
import { fill } from '../i18n/message.ts';

/**
 * Fills in a cell for every answered question, marks the current one, counts in every section, and lets each section
 * lead to its first open question, or to its first one when none is open.
 */
export function showProgress(
  check: HTMLElement,
  response: Response,
  current: string | undefined,
  counted: string,
): void {
  const idOf = (cell: HTMLElement) => cell.dataset['cell'] ?? '';
  const isAnswered = (cell: HTMLElement) => response[idOf(cell)] !== undefined;
  for (const section of check.querySelectorAll<HTMLElement>('[data-section]')) {
    const cells = [...section.querySelectorAll<HTMLElement>('[data-cell]')];
    for (const cell of cells)
      cell.className = idOf(cell) === current ? 'now' : isAnswered(cell) ? 'done' : '';
    section.ariaCurrent = cells.some((cell) => idOf(cell) === current) ? 'step' : null;
    const first = cells.find((cell) => !isAnswered(cell)) ?? cells[0];
    if (first) section.querySelector('a')?.setAttribute('href', `#${idOf(first)}`);
    const count = section.querySelector('[data-done]');
    const done = cells.filter(isAnswered).length;
    if (count) count.textContent = fill(counted, { done, total: cells.length });
  }
}
