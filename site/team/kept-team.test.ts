import { exampleQuiz } from '@fifth-star/content/scoring/example';
import { expect, test } from 'vitest';
import { arrivalOf } from './example.ts';
import { readTeam, teamKey, teamToText } from './kept-team.ts';
import { addArrivals, agree, emptyTeam } from './state.ts';

const check = { quiz: exampleQuiz, past: {} };

test('a team that was kept is the team again: roles, doubles, agreed answers and a half-typed form', () => {
  const first = arrivalOf({ a: 2, b: 3 });
  const { team } = addArrivals(
    emptyTeam,
    [first, first, arrivalOf({ a: 1 }, { source: 'paper' })],
    'Advisers',
  );
  const days = { begun: '2026-11-23', added: '2026-12-01' };
  const whole = { ...agree(team, 'a', 3), ...days, hide: false, draft: ['1', '', '-'] };
  const kept = readTeam(check, teamToText(exampleQuiz, whole));
  expect(kept).toEqual({ team: whole, lost: 0, isReadable: true });
});

test('nothing kept is an empty team', () => {
  expect(readTeam(check, null)).toEqual({ team: emptyTeam, lost: 0, isReadable: true });
});

test.each(['', 'null', '[]', '{', '"text"', '{"members":{}}', '{"members":7}'])(
  'what is no team is said to be unreadable: %s',
  (text) => {
    expect(readTeam(check, text)).toMatchObject({ team: { members: [] }, isReadable: false });
  },
);

test('what is damaged is dropped and counted, and the rest stays', () => {
  const good = arrivalOf({ a: 2 }).code;
  const text = JSON.stringify({
    members: [{ code: good, role: 7, again: 'x', source: '?' }, { code: `${good}x` }, null, 5],
    agreed: { a: 9, b: 1, z: 1, __proto__: { c: 1 } },
    hide: 'no',
    edition: exampleQuiz.edition,
    draft: ['1', 'x', 5],
    begun: '2026-99-99',
    added: 7,
  });
  const { team, lost } = readTeam(check, text);
  expect(lost).toBe(3);
  expect(team.members).toMatchObject([{ role: '', again: [], source: 'link', response: { a: 2 } }]);
  expect(team.agreed).toEqual({ b: 1 });
  expect(team.hide).toBe(true);
  expect(team.draft).toEqual(['1', '', '']);
  expect([team.begun, team.added]).toEqual(['', '']);
});

test('a half-typed form of another edition is not taken for one of this', () => {
  const text = teamToText({ edition: 9 }, { ...emptyTeam, draft: ['1', '2'] });
  expect(readTeam(check, text).team.draft).toEqual([]);
});

test('the store is named after the self-check, in every language and edition', () => {
  expect(teamKey('star-check')).toBe('fifth-star:team:star-check');
});
