import { expect, test } from 'vitest';
import { dayOf } from './day-of.ts';

test('a day is the reader’s own, not that of Greenwich', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 10, 22, 0, 1))).toBe('2026-11-22');
});
