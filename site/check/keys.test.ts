import { expect, test } from 'vitest';
import { keyAction } from './keys.ts';

const element = (selectors: string) =>
  ({
    matches: (list: string) => list.includes(selectors),
    closest: (list: string) => list.includes(selectors) || null,
  }) as unknown as Element;
const press = (key: string, more: Partial<Parameters<typeof keyAction>[0]> = {}) =>
  keyAction({
    key,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    repeat: false,
    target: null,
    ...more,
  });

test.each([
  ['1', { choose: '0' }],
  ['4', { choose: '3' }],
  ['0', { choose: 'na' }],
  ['u', { choose: '' }],
  ['U', { choose: '' }],
  ['г', { choose: '' }],
  ['Enter', 'next'],
  ['a', undefined],
  ['Tab', undefined],
])('%s', (key, action) => {
  expect(press(key)).toEqual(action);
});

test('Shift and Enter go back', () => {
  expect(press('Enter', { shiftKey: true })).toBe('back');
});

test('leaves shortcuts of the browser alone', () => {
  expect(press('1', { ctrlKey: true })).toBeUndefined();
  expect(press('u', { metaKey: true })).toBeUndefined();
});

test('leaves text fields alone, and Enter on a button', () => {
  expect(press('1', { target: element('textarea') })).toBeUndefined();
  expect(press('Enter', { target: element('button') })).toBeUndefined();
});

test('an arrow enters the options from the question, and is left alone on a radio button', () => {
  expect(press('ArrowDown', { target: element('fieldset') })).toBe('enter');
  expect(press('ArrowDown', { target: element('body') })).toBe('enter');
  expect(press('ArrowDown', { target: element('input[type=radio]') })).toBeUndefined();
  expect(press('ArrowDown', { target: element('a') })).toBeUndefined();
});

test('Enter that is held down goes on once', () => {
  expect(press('Enter', { repeat: true })).toBeUndefined();
});
