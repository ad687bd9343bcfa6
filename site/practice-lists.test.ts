import { expect, test } from 'vitest';
import type { Localised } from './entries.ts';
import { byLevel, firstCards } from './practice-lists.ts';

const card = (slug: string, level: number, effort: number, title = slug) =>
  ({ slug, facts: { level, effort }, texts: { title } }) as unknown as Localised<'practice'>;

test('cards stand by level, then effort, then title as the language sorts', () => {
  const cards = [
    card('c', 4, 1, 'Їжак'),
    card('d', 4, 1, 'Ґанок'),
    card('a', 3, 2),
    card('b', 3, 1),
    card('e', 4, 1, 'Гай'),
  ];
  expect(
    byLevel(cards, 'uk').map(({ level, cards: list }) => [level, list.map(({ slug }) => slug)]),
  ).toEqual([
    [3, ['b', 'a']],
    [4, ['e', 'd', 'c']],
  ]);
});

test('one card of each level to begin with, of the least effort', () => {
  const cards = [card('a', 3, 2), card('b', 3, 1), card('c', 5, 3)];
  expect(firstCards(cards).map(({ slug }) => slug)).toEqual(['b', 'c']);
});
