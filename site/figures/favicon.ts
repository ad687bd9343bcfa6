import { logoKites } from './star.ts';

const [brass, ...ink] = logoKites.toReversed();

/** The logo as an icon of the tab; its ink follows the browser's theme, not the page's. */
export const favicon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 -12 24 24">' +
  '<style>g{fill:#16191d}@media(prefers-color-scheme:dark){g{fill:#efeade}}</style>' +
  `<g>${ink.map((d) => `<path d="${d}"/>`).join('')}</g><path d="${brass}" fill="#cf9f3f"/></svg>`;

/**
 * The icon within an address, for pages that promise to ask nothing of the server: Chromium fetches an icon anew
 * whenever the fragment of the address changes, as it does with every question of a self-check.
 */
export const faviconData = `data:image/svg+xml,${encodeURIComponent(favicon)}`;
