import type { Entry } from '@fifth-star/content/model/kinds';
import type { Entries } from './entries.ts';

type Practice = Entry<'practice'>;

/** The first related card whose level is `step` higher. */
function relatedAt(card: Practice, practices: Entries<'practice'>, step: 1 | -1) {
  const level = card.facts.level + step;
  return card.facts.related
    .map((slug) => practices.get(slug))
    .find((other) => other?.facts.level === level);
}

/** The card one rung lower: the first related one, or else the first whose own way up leads here. */
const below = (card: Practice, practices: Entries<'practice'>): Practice | undefined =>
  relatedAt(card, practices, -1) ??
  [...practices.values()].find((other) => relatedAt(other, practices, 1) === card);

/**
 * The same habit on every rung, highest first, the card itself among them: upwards always the first related card one
 * level higher, downwards one level lower. Only the card when nothing is related to it.
 */
export function climbOf(card: Practice, practices: Entries<'practice'>): Practice[] {
  const chain = [card];
  for (let up = relatedAt(card, practices, 1); up; up = relatedAt(up, practices, 1))
    chain.unshift(up);
  for (let down = below(card, practices); down; down = below(down, practices)) chain.push(down);
  return chain;
}
