type State = 'met' | 'failing' | 'open';

const PIN: Record<State, (x: number) => string> = {
  met: (x) => `<circle class="mark-ink" cx="${x}" cy="9" r="5.5"/>`,
  failing: (x) =>
    `<circle class="line-ink" cx="${x}" cy="9" r="6.5" stroke-width="2"/><path class="line-ink" d="M${x - 9} 9h18" stroke-width="2"/>`,
  open: (x) =>
    `<circle class="line-ink" cx="${x}" cy="9" r="6" stroke-width="2" stroke-dasharray="2.5 2.2"/>`,
};

/** Must-haves as pins: a disc is met, a ring with a bar fails, a dashed ring is not answered. */
export const pins = (states: readonly State[]): string =>
  `<svg class="pins" width="${states.length * 20}" height="18" aria-hidden="true">` +
  `${states.map((state, k) => PIN[state](9 + 20 * k)).join('')}</svg>`;
