import type { PinState } from './pins.ts';

/** The pins of must-haves: a disc is met, a ring with a bar fails, a dashed ring is not answered. */
export const pinMarks: Readonly<Record<`pin-${PinState}`, string>> = {
  'pin-met': '<circle class="mark-ink" cx="9" cy="9" r="5.5"/>',
  'pin-failing':
    '<circle class="line-ink" cx="9" cy="9" r="6.5" stroke-width="2"/><path class="line-ink" d="M0 9h18" stroke-width="2"/>',
  'pin-open':
    '<circle class="line-ink" cx="9" cy="9" r="6" stroke-width="2" stroke-dasharray="2.5 2.2"/>',
};
