import { expect, test } from 'vitest';
import { arrivalOf } from './example.ts';
import {
  addArrivals,
  agree,
  correct,
  countBoth,
  emptyTeam,
  removeMember,
  rolesOf,
  setRole,
} from './state.ts';

const one = arrivalOf({ a: 2, b: 3 });
const other = arrivalOf({ a: 1 });

test('everybody who arrives is a member with the role given, numbered as they came', () => {
  const { team, added, again } = addArrivals(emptyTeam, [one, other], ' Front  desk ');
  expect(team.members.map(({ key, role }) => [key, role])).toEqual([
    [1, 'Front desk'],
    [2, 'Front desk'],
  ]);
  expect([added, again]).toEqual([[1, 2], []]);
});

test('the same answers from a link or a file count once, and are noted with their role', () => {
  const { team } = addArrivals(emptyTeam, [one], '');
  const result = addArrivals(team, [one, { ...one, source: 'file', role: 'Billing' }], 'Advisers');
  expect(result.team.members).toHaveLength(1);
  expect(result.team.members[0]?.again).toEqual(['Advisers', 'Billing']);
  expect([result.added, result.again]).toEqual([[], [1]]);
});

test('counting both makes another person of the same answers, with the role they came with', () => {
  const { team } = addArrivals(emptyTeam, [one, { ...one, role: 'Billing' }], '');
  const both = countBoth(team, 1);
  expect(both.members.map(({ key, role, again }) => [key, role, again])).toEqual([
    [1, '', []],
    [2, 'Billing', []],
  ]);
  expect(countBoth(both, 1)).toBe(both);
});

test('paper forms with the same answers are different people', () => {
  const form = arrivalOf({ a: 2 }, { source: 'paper' });
  const { team, added } = addArrivals(emptyTeam, [form, form], '');
  expect(added).toEqual([1, 2]);
  expect(addArrivals(team, [arrivalOf({ a: 2 })], '').added).toEqual([3]);
});

test('equal answers within one file of a team are different people, and the file opened twice adds nobody', () => {
  const file = [one, one, other];
  const first = addArrivals(emptyTeam, file, '', true);
  expect(first.added).toEqual([1, 2, 3]);
  const second = addArrivals(first.team, file, '', true);
  expect([second.added, second.again]).toEqual([[], [1, 2, 3]]);
});

test('a file of a team meets a member who came by link before: only one of the two is new', () => {
  const { team } = addArrivals(emptyTeam, [one], '');
  const { added, again } = addArrivals(team, [one, one], '', true);
  expect([added, again]).toEqual([[2], [1]]);
});

test('a role is spelt like the same role of somebody else, and can be changed', () => {
  const { team } = addArrivals(emptyTeam, [one, { ...other, role: 'ADVISERS' }], 'Advisers');
  expect(rolesOf(team)).toEqual(['Advisers']);
  expect(rolesOf(setRole(team, 2, 'x'.repeat(99)))).toEqual(['Advisers', 'x'.repeat(60)]);
  expect(rolesOf(setRole(setRole(team, 2, ''), 1, 'advisers'))).toEqual(['advisers']);
});

test('a member can be removed; the keys of the others stay and are never given again', () => {
  const { team } = addArrivals(emptyTeam, [one, other], '');
  const { added } = addArrivals(removeMember(team, 2), [other], '');
  expect(added).toEqual([3]);
});

test('a form can be corrected', () => {
  const { team } = addArrivals(emptyTeam, [arrivalOf({ a: 2 }, { source: 'paper' })], '');
  expect(correct(team, 1, { a: 3 }, 'code').members[0]).toMatchObject({ response: { a: 3 } });
});

test('an agreed answer can be changed and taken back', () => {
  const team = agree(agree(emptyTeam, 'a', 2), 'b', 'na');
  expect(team.agreed).toEqual({ a: 2, b: 'na' });
  expect(agree(agree(team, 'a', 3), 'b', undefined).agreed).toEqual({ a: 3 });
});
