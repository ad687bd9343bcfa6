import type { Entry } from '@fifth-star/content/model/kinds';
import { expect, test } from 'vitest';
import { climbOf } from './climb.ts';

const card = (slug: string, level: 3 | 4 | 5, related: string[] = []) =>
  ({
    kind: 'practice',
    slug,
    facts: { level, related },
    texts: {},
  }) as unknown as Entry<'practice'>;

const cards = new Map(
  [
    card('plain', 3, ['tried', 'show', 'shoes']),
    card('tried', 3, ['plain']),
    card('show', 4, ['grow', 'plain']),
    card('shoes', 4),
    card('grow', 5),
    card('alone', 5),
  ].map((entry) => [entry.slug, entry]),
);
const slugs = (slug: string) => climbOf(cards.get(slug)!, cards).map((entry) => entry.slug);

test('climbs by the first related card one level higher', () => {
  expect(slugs('plain')).toEqual(['grow', 'show', 'plain']);
});

test('goes down by what is related, or by whose way up leads here', () => {
  expect(slugs('show')).toEqual(['grow', 'show', 'plain']);
  expect(slugs('grow')).toEqual(['grow', 'show', 'plain']);
});

test('a card that nothing is related to stands alone', () => {
  expect(slugs('alone')).toEqual(['alone']);
});
