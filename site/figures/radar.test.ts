import { expect, test } from 'vitest';
import { radarMold } from './radar-mold.ts';
import { radar, type Axis } from './radar.ts';

const names = ['A', 'B', 'C', 'D', 'E'];
const draw = (axes: Axis[]) =>
  radar(radarMold({ names: names.slice(0, axes.length), title: 'Radar' }), axes);
const axes = (...scores: (number | undefined)[]): Axis[] =>
  scores.map((now) => ({ now, after: now }));
const shapes = (svg: string, kind: string) =>
  [...svg.matchAll(new RegExp(`class="radar-${kind}" d="([^"]*)"`, 'g'))].map(([, d]) => d);

test('five scores stand on the points of the star, the first one on top', () => {
  const svg = draw(axes(1, 0.5, 0, 0.5, 1));
  expect(shapes(svg, 'now')).toEqual(['M0 -100L47.55 -15.45L0 0L-29.39 40.45L-95.11 -30.9Z']);
  expect(svg.match(/<circle/g)).toHaveLength(5);
  expect([...svg.matchAll(/class="strong">([^<]*)/g)].map(([, number]) => number)).toEqual([
    '100',
    '50',
    '0',
    '50',
    '100',
  ]);
  expect(svg).not.toMatch(/[{}]/);
});

test('the plan is drawn where it changes anything; what it leaves alone stays where it is', () => {
  expect(shapes(draw(axes(0.2, 0.4, 0.6)), 'after')).toEqual([]);
  const [, ...rest] = axes(0.2, 0.5, 0.6);
  const svg = draw([{ now: 0.2, after: 1 }, ...rest]);
  expect(shapes(svg, 'after')).toEqual(['M0 -100L43.3 25L-51.96 30Z']);
});

test('a dimension without answers has no point, and no side is drawn to it', () => {
  const svg = draw(axes(1, undefined, 1, 1, 1));
  expect(svg.match(/<circle/g)).toHaveLength(4);
  expect(shapes(svg, 'now')).toEqual([
    'M58.78 80.9L-58.78 80.9M-58.78 80.9L-95.11 -30.9M-95.11 -30.9L0 -100',
  ]);
  expect(svg).toContain('class="strong">–<');
});

test('the mold has an axis for each name and the gate where there is one', () => {
  const svg = radarMold({ names: ['A', 'B', 'C', 'D'], gate: 0.75, title: 'Radar' });
  expect(shapes(svg, 'gate')).toEqual(['M0 -75L75 0L0 75L-75 0Z']);
  expect(svg).toContain('role="img" aria-label="Radar"');
  const bare = radarMold({ names: ['<b>&', 'B', 'C'], title: '"' });
  expect(shapes(bare, 'gate')).toEqual([]);
  expect(bare).toContain('&lt;b&gt;&amp;');
  expect(bare).toContain('aria-label="&quot;"');
});
