import { expect, test } from 'vitest';
import { monthsAfter } from './months-after.ts';

test.each([
  ['2026-08-22', '2026-11-22'],
  ['2026-11-22', '2027-02-22'],
  ['2026-11-30', '2027-02-28'],
  ['2027-11-30', '2028-02-29'],
  ['2026-10-31', '2027-01-31'],
])('three months after %s', (day, later) => {
  expect(monthsAfter(day, 3)).toBe(later);
});
