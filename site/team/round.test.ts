import { expect, test } from 'vitest';
import { arrivalOf } from './example.ts';
import { addedOn, isEarlierRound, newRound } from './round.ts';
import { addArrivals, agree, emptyTeam } from './state.ts';

const { team } = addArrivals(emptyTeam, [arrivalOf({ a: 2 })], '');
const first = addedOn(team, emptyTeam, '2026-11-23');

test('a team keeps the day it was begun and the day it was last added to', () => {
  expect(first).toMatchObject({ begun: '2026-11-23', added: '2026-11-23' });
  expect(addedOn(first, first, '2026-11-30')).toMatchObject({
    begun: '2026-11-23',
    added: '2026-11-30',
  });
});

test('a team is an earlier round when the last addition is more than two weeks old', () => {
  expect(isEarlierRound(first, '2026-12-07')).toBe(false);
  expect(isEarlierRound(first, '2026-12-08')).toBe(true);
  expect(isEarlierRound(newRound(first), '2027-12-08')).toBe(false);
  expect(isEarlierRound(team, '2026-12-08')).toBe(false);
});

test('a new round has no members and nothing agreed; what may be shown stays', () => {
  expect(newRound({ ...agree(first, 'a', 2), hide: false })).toEqual({
    ...emptyTeam,
    hide: false,
    next: 2,
  });
});
