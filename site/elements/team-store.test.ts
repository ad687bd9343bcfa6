import { exampleQuiz } from '@fifth-star/content/scoring/example';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { arrivalOf, exampleCheck } from '../team/example.ts';
import { addArrivals } from '../team/state.ts';
import { HistoryStore } from './history-store.ts';
import { TeamStore } from './team-store.ts';
import { Texts } from './texts.ts';

const PLAN = 'fifth-star:team-plan:worked-example';
/** What is not of this team: the reader's own plan, a kept result, the plan of another self-check. */
const others = {
  'fifth-star:plan:worked-example': '{"a":{"owner":"Me"}}',
  'fifth-star:history:worked-example:2026-08-22': '{}',
  [`${PLAN}-two`]: '{"a":{"owner":"They"}}',
};

beforeEach(() => {
  const plan = { [PLAN]: '{"a":{"owner":"Olena"}}', [`${PLAN}:choice`]: '5 a' };
  vi.stubGlobal('localStorage', Object.assign(new Texts(), others, plan));
});
afterEach(() => vi.unstubAllGlobals());

const begun = (): TeamStore => {
  const store = new TeamStore(exampleCheck());
  store.set(addArrivals(store.team, [arrivalOf({ a: 1 })], '').team);
  return store;
};

test('a team that is deleted takes its plan with it, and nothing else', () => {
  begun().clear();
  expect({ ...localStorage }).toEqual(others);
});

/** What a kept result has of the plan; the others of it are of other days. */
const tasksOf = (day: string) =>
  new HistoryStore(exampleQuiz).read().find((kept) => kept.day === day)?.tasks;

test('the plan of a round that is over stays with the latest result that was kept of it', () => {
  const history = new HistoryStore(exampleQuiz);
  for (const day of ['2026-05-22', '2026-08-20', '2026-08-22'])
    history.keepReceived('team', day, 'f', { a: 1 });
  const store = begun();
  store.set({ ...store.team, begun: '2026-08-20' });
  store.beginRound();
  expect(tasksOf('2026-08-22')).toBe('{"a":{"owner":"Olena"}}');
  expect([tasksOf('2026-08-20'), tasksOf('2026-05-22')]).toEqual([undefined, undefined]);
});

test('a plan is not put to the result of an earlier round, nor of a team that is deleted', () => {
  new HistoryStore(exampleQuiz).keepReceived('team', '2026-05-22', 'f', { a: 1 });
  const store = begun();
  store.set({ ...store.team, begun: '2026-08-20' });
  store.beginRound();
  store.clear();
  expect(tasksOf('2026-05-22')).toBe(undefined);
});

test('a new round begins with nobody and an empty plan', () => {
  const store = begun();
  store.beginRound();
  expect(store.team.members).toEqual([]);
  const { 'fifth-star:team:worked-example': team, ...rest } = { ...localStorage } as Record<
    string,
    string
  >;
  expect(team).toContain('"members":[]');
  expect(rest).toEqual(others);
});
