import { expect, test } from 'vitest';
import { exampleFigures } from './example.ts';

test('the page says what SCORING.md says', () => {
  const figures = exampleFigures('en');
  expect(figures).toMatchObject({
    threshold: '75%',
    needed: 'usually',
    three: '(2/3 + 1 + 2·2/3) / 4 = 0.75',
    four: '(1/3 + 1) / 2 = 0.667',
    fourShort: '0.167',
    fourWeight: '2',
    fourRaised: '(2/3 + 1) / 2 = 0.833',
    reached: 'three stars',
    reachedRaised: 'four stars',
    openThree: '0.667',
    openLow: '(2/3 + 0 + 2·2/3) / 4 = 0.5',
    openHigh: '(2/3 + 1 + 2·2/3) / 4 = 0.75',
    lower: 'not yet three stars',
    upper: 'three stars',
    coverage: '6/7',
  });
});

test('in Ukrainian the same numbers are written the Ukrainian way', () => {
  expect(exampleFigures('uk')).toMatchObject({ threshold: '75\u00a0%', fourShort: '0,167' });
});
