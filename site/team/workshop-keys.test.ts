import { expect, test } from 'vitest';
import { workshopAction } from './workshop-keys.ts';

const target = (name: string) => ({ matches: (list: string) => list.split(', ').includes(name) });
const press = (key: string, more: object = {}) =>
  workshopAction({
    key,
    code: '',
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    shiftKey: false,
    repeat: false,
    target: target('h2') as unknown as Element,
    ...more,
  });

test.each([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  ['Enter', 'next'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  [' ', 'reveal'],
  ['R', 'reveal'],
  ['Escape', undefined],
  ['a', undefined],
])('%s does %s', (key, action) => {
  expect(press(key)).toBe(action);
});

test('digits agree an answer, 0 that it does not apply, U that nothing is agreed', () => {
  expect([press('1'), press('4'), press('0'), press('u')]).toEqual([
    { agree: '0' },
    { agree: '3' },
    { agree: 'na' },
    { agree: '' },
  ]);
});

test('R and U are known by their place on a Cyrillic keyboard', () => {
  expect(press('к', { code: 'KeyR' })).toBe('reveal');
  expect(press('г', { code: 'KeyU' })).toEqual({ agree: '' });
});

test('Enter goes back with Shift and does nothing while it is held down', () => {
  expect(press('Enter', { shiftKey: true })).toBe('back');
  expect(press('Enter', { repeat: true })).toBe(undefined);
});

test('the space bar and Enter on a button work the button, and Ctrl+R reloads', () => {
  expect(press('Enter', { target: target('button') })).toBe(undefined);
  expect(press(' ', { target: target('button') })).toBe(undefined);
  expect(press('r', { ctrlKey: true, code: 'KeyR' })).toBe(undefined);
});
