/** Five places in a row: earned stars, then drilled holes. A label always stands beside it. */
export const strip = (level: 3 | 4 | 5 | 'none', size: '' | 'small' = ''): string =>
  `<svg class="strip${size && ` ${size}`}" data-level="${level}" aria-hidden="true"><use href="#strip-${level}"/></svg>`;
