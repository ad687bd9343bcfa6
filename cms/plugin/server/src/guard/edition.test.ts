import { expect, test } from 'vitest';
import type { RawEntry } from '@fifth-star/content/model/kinds';
import { nextEdition } from './edition.ts';

const check = (edition: number, questions: string[], editions = {}): RawEntry => ({
  kind: 'quiz',
  slug: 'check',
  facts: { edition, editions, sections: [{ id: 'all', questions }] },
  texts: {},
});

test('other questions make the next edition and note the past one', () => {
  expect(nextEdition(check(1, ['a', 'c']), check(1, ['a', 'b']))).toEqual({
    edition: 2,
    editions: { 1: ['a', 'b'] },
  });
});

test('another order counts too, and editions before the past one stay', () => {
  const before = check(2, ['a', 'b'], { 1: ['a'] });
  expect(nextEdition(check(2, ['b', 'a'], { 1: ['a'] }), before)).toEqual({
    edition: 3,
    editions: { 1: ['a'], 2: ['a', 'b'] },
  });
});

test('an edition that the editor has raised already stays', () => {
  expect(nextEdition(check(5, ['b']), check(1, ['a']))?.edition).toBe(5);
});

test('the same questions in other sections are the same edition', () => {
  const after = check(1, []);
  after.facts['sections'] = [
    { id: 'one', questions: ['a'] },
    { id: 'two', questions: ['b'] },
  ];
  expect(nextEdition(after, check(1, ['a', 'b']))).toBeUndefined();
});

test('a first publication and other kinds have no next edition', () => {
  expect(nextEdition(check(1, ['a']), undefined)).toBeUndefined();
  const term: RawEntry = { kind: 'term', slug: 't', facts: {}, texts: {} };
  expect(nextEdition(term, term)).toBeUndefined();
});
