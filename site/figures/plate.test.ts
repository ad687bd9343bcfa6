import { expect, test } from 'vitest';
import { plate } from './plate.ts';

const uses = (svg: string, id: string) => svg.split(`href="#${id}"`).length - 1;
const height = (svg: string) => Number(/viewBox="0 0 64 (\d+)"/.exec(svg)?.[1]);

test('a plate is as tall as its places', () => {
  const tall = ([3, 4, 5] as const).map((level) =>
    height(plate({ level, places: level, numeral: `${level}` })),
  );
  expect(tall).toEqual([196, 240, 284]);
});

test('earned stars are mounted, possible ones dashed, missing ones drilled', () => {
  const svg = plate({
    level: 3,
    places: 5,
    sure: 3,
    maybe: 1,
    numeral: '3–4',
    title: 'Three, perhaps four',
  });
  expect([uses(svg, 'star'), uses(svg, 'maybe'), uses(svg, 'hole')]).toEqual([3, 1, 1]);
  expect(svg).toContain('role="img" aria-label="Three, perhaps four"');
});

test('free places above a plate are drawn on the wall', () => {
  const svg = plate({ level: 3, places: 3, room: 5, numeral: '3' });
  expect(uses(svg, 'ghost')).toBe(2);
  expect(svg).toContain('aria-hidden="true"');
});
