import { round } from './point.ts';

/** A level's score against its gate; all numbers from 0 to 1. */
export type Rail = {
  level: 3 | 4 | 5;
  /** What is certain: open answers at 0. */
  score: number;
  gate: number;
  /** What open answers can add up to; equal to `score` when none is open. */
  upper?: number;
  /** Where a plan leads. */
  planned?: number;
};

/**
 * One rung of the ladder. Percent positions, so that it stretches. The bar is solid up to the score; the missing part
 * up to the gate is dotted; what open answers can still add is outlined.
 */
export function rail({ level, score, gate, upper = score, planned }: Rail): string {
  const pc = (n: number) => `${round(n * 100)}%`;
  const missing = Math.max(0, gate - upper);
  const bar = (kind: string, from: number, length: number) =>
    `<rect class="rail-${kind}" x="${pc(from)}" y="11" width="${pc(length)}" height="12"/>`;
  return (
    `<svg class="rail" data-level="${level}" width="100%" height="34" aria-hidden="true">` +
    '<rect class="rail-track" y="15" width="100%" height="4"/>' +
    bar('fill', 0, score) +
    (upper > score ? bar('maybe', score, upper - score) : '') +
    (missing > 0 ? bar('missing', upper, missing) : '') +
    (planned === undefined
      ? ''
      : `<circle class="rail-planned" cx="${pc(planned)}" cy="17" r="5"/>`) +
    `<line class="rail-gate" x1="${pc(gate)}" x2="${pc(gate)}" y1="1" y2="33"/></svg>`
  );
}
