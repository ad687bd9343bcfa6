import { plate } from './plate.ts';

/** A plate of five places with names for what `verdictPlate` fills in: `{star0}` is the lowest place. */
export function plateMold(): string {
  let k = 0;
  return plate({ level: 'none', places: 5, numeral: '{numeral}', title: '{title}' })
    .replace('data-level="none"', 'data-level="{level}"')
    .replace(/font-size="\d+"/, 'font-size="{size}"')
    .replaceAll('href="#star"', () => `href="#{star${k++}}"`);
}
