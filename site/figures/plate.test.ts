import { expect, test } from 'vitest';
import { plateMold } from './plate-mold.ts';
import { plate } from './plate.ts';
import { verdictPlate } from './verdict-plate.ts';

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

test.each([
  [3, 3, '3', [3, 0, 2]],
  [3, 5, '3–5', [3, 2, 0]],
  [undefined, 4, '0–4', [0, 4, 1]],
  [undefined, undefined, '0', [0, 0, 5]],
] as const)(
  'a verdict from %s to %s fills the mold',
  (lower, upper, numeral, [sure, maybe, holes]) => {
    const svg = verdictPlate(plateMold(), { lower, upper }, '<T>');
    expect([uses(svg, 'star'), uses(svg, 'maybe'), uses(svg, 'hole')]).toEqual([
      sure,
      maybe,
      holes,
    ]);
    expect(svg).toContain(`>${numeral}</text>`);
    expect(svg).toContain('aria-label="&lt;T&gt;"');
    expect(svg).toContain(`data-level="${lower ?? 'none'}"`);
    expect(svg).not.toMatch(/[{}]/);
  },
);
