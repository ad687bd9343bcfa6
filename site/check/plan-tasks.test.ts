import { exampleQuiz } from '@fifth-star/content/scoring/example';
import { expect, test } from 'vitest';
import { en } from '../i18n/check/en.ts';
import { readTasks, taskLine, toTask } from './plan-tasks.ts';
import { tasksKey } from './tasks-key.ts';

const task = { owner: 'Olena', date: '2026-12-01', note: 'Clients say “exactly”.' };

test('what was stored comes back, for every item of the quiz', () => {
  expect(readTasks(exampleQuiz, JSON.stringify({ a: task, z: task }))).toEqual({ a: task });
  expect(tasksKey(exampleQuiz)).toBe('fifth-star:plan:worked-example');
});

test.each([
  null,
  '',
  '{',
  'null',
  '3',
  '"a"',
  '[]',
  '{"a":null}',
  '{"a":{"owner":7,"date":[],"note":{}}}',
])('%s gives no task', (stored) => {
  expect(readTasks(exampleQuiz, stored)).toEqual({});
});

test.each(['2026-02-31', '2026-13-01', '01.12.2026', 'soon', '2026-1-1'])(
  '%s is no day',
  (date) => {
    expect(toTask({ ...task, date }).date).toBe('');
  },
);

test('overlong texts are cut', () => {
  const { owner, note } = toTask({ owner: 'x'.repeat(9999), note: 'x'.repeat(9999) });
  expect([owner.length, note.length]).toEqual([120, 2000]);
});

test('a task in a line: owner and day, or what could be written there', () => {
  const line = (some: Partial<typeof task>) =>
    taskLine({ ui: en, locale: 'en' }, { owner: '', date: '', note: '', ...some });
  expect(line(task)).toBe('Olena, 1 December 2026');
  expect(line({ date: '2026-12-01' })).toBe('1 December 2026');
  expect(line({ note: 'x' })).toBe('Owner, date, evidence');
  expect(taskLine({ ui: en, locale: 'en' }, undefined)).toBe('Owner, date, evidence');
});
