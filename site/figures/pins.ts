/** What has become of a must-have. */
export type PinState = 'met' | 'failing' | 'open';

/** Must-haves as pins in a row, each drawn by its part of `marks`, by its state. */
export const pins = (
  states: readonly PinState[],
  marks: Readonly<Record<`pin-${PinState}`, string>>,
): string =>
  `<svg class="pins" width="${states.length * 20}" height="18" aria-hidden="true">` +
  `${states.map((state, k) => `<g transform="translate(${20 * k})">${marks[`pin-${state}`]}</g>`).join('')}</svg>`;
