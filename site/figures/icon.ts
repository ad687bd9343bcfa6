import type { IconName } from './sprite.ts';

/** An icon of the sprite, beside words or with a label on its button. */
export const icon = (name: IconName): string =>
  `<svg class="icon" aria-hidden="true"><use href="#icon-${name}"/></svg>`;

/** The star in five kites: four in ink, the fifth in brass. */
export const logo = '<svg aria-hidden="true"><use href="#logo"/></svg>';
