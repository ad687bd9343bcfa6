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
