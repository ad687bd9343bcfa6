import { expect, test } from 'vitest';
import { fits, fromQuery, toQuery } from './facets.ts';

const card = {
  level: ['3'],
  stage: ['during'],
  dimension: ['assurance'],
  profession: ['law', 'finance'],
};

test('everything fits when nothing is ticked', () => {
  expect(fits(card, {})).toBe(true);
});

test('one value of a facet is enough, but every facet must have one', () => {
  expect(fits(card, { level: ['3', '4'] })).toBe(true);
  expect(fits(card, { profession: ['medicine', 'finance'] })).toBe(true);
  expect(fits(card, { level: ['3'], stage: ['after'] })).toBe(false);
});

test('what is ticked travels in the address and back', () => {
  const ticked = { level: ['3', '4'], stage: [], dimension: ['empathy'], profession: [] };
  expect(toQuery(ticked)).toBe('?level=3&level=4&dimension=empathy');
  expect(fromQuery(toQuery(ticked))).toEqual(ticked);
  expect(toQuery({})).toBe('');
});
