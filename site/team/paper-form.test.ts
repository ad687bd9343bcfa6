import { exampleQuiz } from '@fifth-star/content/scoring/example';
import { expect, test } from 'vitest';
import { gridAction, isSignAllowed, responseOf, signOf, signsOf } from './paper-form.ts';

const quiz = {
  ...exampleQuiz,
  items: exampleQuiz.items.map((item, k) => ({ ...item, notApplicable: k === 1 })),
};
const key = (name: string, more = {}) =>
  gridAction(quiz, { key: name, ctrlKey: false, altKey: false, metaKey: false, ...more });

test.each([
  ['1', '1'],
  ['4', '4'],
  ['0', '0'],
  ['5', undefined],
  ['-', '-'],
  [' ', '-'],
  ['U', '-'],
  ['г', '-'],
  ['x', undefined],
  ['', undefined],
])('the character "%s" stands for %s', (character, sign) => {
  expect(signOf(quiz, character)).toBe(sign);
});

test('digits, arrows, Backspace and Enter act; with Ctrl, and other keys, nothing happens', () => {
  expect(key('3')).toEqual({ sign: '3' });
  expect(['ArrowUp', 'Backspace', 'Enter', 'Tab', 'x'].map((name) => key(name))).toEqual([
    'up',
    'erase',
    'next',
    undefined,
    undefined,
  ]);
  expect(key('3', { ctrlKey: true })).toBe(undefined);
});

test('a form is an ordinary response, and a response is that form again', () => {
  const signs = ['3', '0', '1', '-', '', '4'];
  expect(responseOf(quiz, signs)).toEqual({ a: 2, b: 'na', c: 0, f: 3 });
  expect(signsOf(quiz, responseOf(quiz, signs))).toEqual(['3', '0', '1', '-', '-', '4']);
});

test('"does not apply" is refused where an item always applies', () => {
  expect([isSignAllowed(quiz, 0, '0'), isSignAllowed(quiz, 1, '0')]).toEqual([false, true]);
  expect(responseOf(quiz, ['0'])).toEqual({});
});
