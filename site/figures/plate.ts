import { escapeHtml } from '../html.ts';
import { place } from './star.ts';

/** Geometry of a standing plate, in its own units: one star is one module. */
const PLATE = { width: 64, module: 44, head: 14, foot: 50, inset: 5, corner: 6 };

/** What a plate shows. */
export type Plate = {
  /** The enamel. */
  level: 3 | 4 | 5 | 'none';
  /** Star places; the plate is as tall as they are. */
  places: number;
  /** Mounted stars, from below. */
  sure?: number;
  /** Dashed stars above them, still possible; the remaining places are drilled holes. */
  maybe?: number;
  /** The height, in places, that the drawing keeps; free places above the plate are drawn on the wall. */
  room?: number;
  /** What stands at the foot. */
  numeral: string;
  /** What the drawing says to those who cannot see it; without it, it is decoration. */
  title?: string;
};

/** A standing plate. It is as tall as its places, so plates of 3, 4 and 5 make a stair. */
export function plate(spec: Plate): string {
  const { level, places, sure = places, maybe = 0, room = places, numeral, title } = spec;
  const { width: w, module: m, head, foot, inset: i, corner: c } = PLATE;
  const rise = (room - places) * m;
  const h = head + places * m + foot;
  const [x0, x1, y0, y1] = [i, w - i, rise + i, rise + h - i];
  const scoop = (dx: number, dy: number) => `a${c} ${c} 0 0 0 ${dx * c} ${dy * c}`;
  const keyline =
    `M${x0 + c} ${y0}H${x1 - c}${scoop(1, 1)}V${y1 - c}${scoop(-1, 1)}` +
    `H${x0 + c}${scoop(-1, -1)}V${y0 + c}${scoop(1, -1)}Z`;
  const stars = Array.from({ length: places }, (_, k) => {
    const y = rise + head + (places - k - 0.5) * m;
    if (k < sure) return place('star', w / 2, y, 1.55);
    return k < sure + maybe ? place('maybe', w / 2, y, 1.55) : place('hole', w / 2, y, 1.5);
  });
  const screws = [x0, x1].flatMap((x) =>
    [y0, y1].map((y) => `<circle class="star-shade" cx="${x}" cy="${y}" r="1.7"/>`),
  );
  const ghosts = Array.from({ length: room - places }, (_, k) => {
    const y = rise - m * (k + 0.5);
    return `${place('ghost', w / 2, y, 1.55)}<circle class="ghost-hole" cx="${w / 2}" cy="${y}" r="2.4"/>`;
  });
  const name = title ? `role="img" aria-label="${escapeHtml(title)}"` : 'aria-hidden="true"';
  return (
    `<svg class="plate" data-level="${level}" viewBox="0 0 ${w} ${head + room * m + foot}" ${name}>` +
    `${ghosts.join('')}<rect class="enamel" y="${rise}" width="${w}" height="${h}" rx="5"/>` +
    `<path class="keyline" d="${keyline}"/>${screws.join('')}${stars.join('')}` +
    `<text x="${w / 2}" y="${rise + h - 17}" font-size="${numeral.length > 1 ? 24 : 36}">${escapeHtml(numeral)}</text></svg>`
  );
}

/** Five places standing free, earned from below, for a head that is itself the plate. */
export function starColumn(stars: number): string {
  const places = [0, 1, 2, 3, 4].map((k) =>
    place(k < stars ? 'star' : 'hole', 17, 180 - 40 * k, 1.6),
  );
  return `<svg class="star-column" viewBox="0 0 34 200" aria-hidden="true">${places.join('')}</svg>`;
}
