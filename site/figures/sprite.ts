import { logoKites, place, shadePath, starPath } from './star.ts';

const PLACES = [0, 1, 2, 3, 4];

const ICONS = {
  arrow: 'M4 10h12m-5-5 5 5-5 5',
  search: 'M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3Zm4.5 10.5L18 18',
  theme: 'M10 2.5a7.5 7.5 0 1 0 0 15Zm0 0a7.5 7.5 0 0 1 0 15',
  menu: 'M3 6h14M3 10h14M3 14h14',
  print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 12h8v5H6Z',
  link: 'M8.5 11.5a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1m1 4a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1',
  file: 'M10 3v10m-4-4 4 4 4-4M3 17h14',
  team: 'M7 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5.5 8c0-3 2.5-5 5.5-5s5.5 2 5.5 5M13 3.3a3 3 0 0 1 0 5.4M15 12.5c2 .7 3.5 2.3 3.5 4.5',
  lock: 'M5 9h10v8H5Zm2 0V6a3 3 0 0 1 6 0v3',
};

/** The name of an icon of the sprite. */
export type IconName = keyof typeof ICONS;

const icons = Object.entries(ICONS).map(([name, d]): [string, string] => {
  const id = `icon-${name}`;
  return [id, `<symbol id="${id}" viewBox="0 0 20 20"><path d="${d}"/></symbol>`];
});

/** Five places in a row on a plate: earned stars, then drilled holes. */
const strip = (stars: number): string =>
  '<rect width="100" height="24" rx="3"/>' +
  PLACES.map((k) =>
    k < stars ? place('star', 12 + 19 * k, 12.4, 0.78) : place('hole', 12 + 19 * k, 12),
  ).join('');

const strips = [3, 4, 5, 0].map((stars): [string, string] => {
  const id = `strip-${stars || 'none'}`;
  return [id, `<symbol id="${id}" viewBox="0 0 100 24">${strip(stars)}</symbol>`];
});

const logo = logoKites
  .map((d, k) => `<path d="${d}" ${k === 4 ? 'class="brass"' : 'fill="currentColor"'}/>`)
  .join('');

const SYMBOLS = new Map<string, string>([
  [
    'star',
    `<g id="star"><path class="star" d="${starPath}"/><path class="star-shade" d="${shadePath}"/></g>`,
  ],
  ['maybe', `<path id="maybe" class="maybe" d="${starPath}"/>`],
  ['ghost', `<path id="ghost" class="ghost" d="${starPath}"/>`],
  ['hole', '<circle id="hole" class="hole" r="2.3"/>'],
  ...strips,
  ['logo', `<symbol id="logo" viewBox="-11 -11 22 22">${logo}</symbol>`],
  ...icons,
]);

const uses = (svg: string): string[] => [...svg.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id!);

/**
 * The `<svg>` with the symbols that `html` uses, and those they use themselves; it stands once at the start of the
 * body. Links to fragments that are no symbols are passed over. `more` names symbols that a script will use.
 */
export function sprite(html: string, more: readonly string[] = []): string {
  const wanted = new Set<string>();
  const add = (id: string): void => {
    const symbol = SYMBOLS.get(id);
    if (symbol === undefined || wanted.has(id)) return;
    uses(symbol).forEach(add);
    wanted.add(id);
  };
  [...uses(html), ...more].forEach(add);
  const symbols = [...SYMBOLS].filter(([id]) => wanted.has(id)).map(([, symbol]) => symbol);
  return `<svg class="sprite" width="0" height="0" aria-hidden="true"><defs>${symbols.join('')}</defs></svg>`;
}
