import { encode } from 'uqr';
import { escapeHtml } from '../html.ts';

/** Modules of light around the code, which readers need to find it (ISO/IEC 18004 asks for four). */
const QUIET = 4;

/**
 * A QR code of a text, dark on light in both themes, a unit a module. Damage to 15 % of it does no harm (level M).
 *
 * @throws {RangeError} for a text that no QR code can hold, beyond about 2,300 bytes.
 */
export function qrCode(text: string, label: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) =>
    runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`),
  );
  return (
    `<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${escapeHtml(label)}" shape-rendering="crispEdges">` +
    `<rect width="${size}" height="${size}" fill="#fff"/><path fill="#000" d="${dark.join('')}"/></svg>`
  );
}

/** Where dark modules stand side by side in a row: the first, and how many. */
function runsOf(row: readonly boolean[]): [start: number, width: number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
