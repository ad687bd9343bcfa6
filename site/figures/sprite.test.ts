import { expect, test } from 'vitest';
import { sprite } from './sprite.ts';

const ids = (svg: string) => [...svg.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id);

test('holds the symbols a page uses and those they are made of', () => {
  expect(ids(sprite('<use href="#strip-4"/><use href="#icon-arrow"/>'))).toEqual([
    'star',
    'hole',
    'strip-4',
    'icon-arrow',
  ]);
});

test('a strip of five stars needs no hole', () => {
  expect(ids(sprite('<use href="#strip-5"/>'))).toEqual(['star', 'strip-5']);
});

test('passes over links to fragments of the page and holds each symbol once', () => {
  const html = '<a href="#main">x</a><use href="#star"/><use href="#star"/>';
  expect(ids(sprite(html))).toEqual(['star']);
});

test('holds what a script asks for beforehand', () => {
  expect(ids(sprite('', ['maybe']))).toEqual(['maybe']);
});
