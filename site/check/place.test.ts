import { expect, test } from 'vitest';
import { placeOf } from './place.ts';

const ids = ['answer-within-a-day', '24-hours'];

test.each([
  ['', { shows: 'start' }],
  ['#', { shows: 'start' }],
  ['#result', { shows: 'result' }],
  ['#answer-within-a-day', { shows: 'question', id: 'answer-within-a-day' }],
  ['#24-hours', { shows: 'question', id: '24-hours' }],
  ['#languages', { shows: 'elsewhere' }],
  ['#main', { shows: 'elsewhere' }],
  ['#1.x.1.jgO.b_9Wj', { shows: 'link', fragment: '1.x.1.jgO.b_9Wj' }],
  ['#1%2Ex%2E1', { shows: 'link', fragment: '1.x.1' }],
  ['#1', { shows: 'link', fragment: '1' }],
  ['#%', { shows: 'elsewhere' }],
  ['#1.x%', { shows: 'link', fragment: '1.x%' }],
])('%s', (hash, place) => {
  expect(placeOf(hash, ids)).toEqual(place);
});
