/** Stars a team can reach. That no level is reached ("not yet three stars") is `undefined`. */
export type Level = 3 | 4 | 5;

/** The levels from the lowest to the highest: the order in which the ladder is climbed. */
export const LEVELS: readonly Level[] = [3, 4, 5];

/** What a 'does not apply' counts as: nothing, the best answer or the lowest (SCORING.md, rule 2). */
export type Policy = 'exclude' | 'credit' | 'zero';

/** One question of a quiz: numbers only, its texts live elsewhere. */
export type Item = {
  /** Permanent: never reused for another question. */
  id: string;
  /** The level the item counts towards. */
  level: Level;
  /** What several items measure together: reliability, responsiveness, assurance, empathy or tangibles. */
  dimension: string;
  /** The item's share in every mean it is part of, > 0. */
  weight: number;
  /** A basic attribute: without it the level is not reached, whatever the score. */
  mustHave: boolean;
  /** What one option up costs, from the item's practice. */
  effort: 1 | 2 | 3;
  /** May be answered 'na'. */
  notApplicable: boolean;
};

/** All that scoring needs to know of a self-check (SCORING.md, Shapes). Trusted here: rule 13 checks it. */
export type Quiz = {
  slug: string;
  /** Rises when items, their numbers or their order change, never for wording alone. */
  edition: number;
  /** The scale all items share: ascending, first 0, last 1; never changes within a slug. */
  options: { value: number }[];
  items: Item[];
  /**
   * Lowest score that reaches a level, in (0, 1], inclusive. Must exceed the gate's tolerance of 1e-9, and so must
   * `mustHaveAt`: at or under it, answers worth nothing would reach a level that unanswered ones do not.
   */
  thresholds: Record<Level, number>;
  /** The value a must-have needs, in (0, 1], inclusive. */
  mustHaveAt: number;
  /** The quiz's declared policy. */
  notApplicable: Policy;
};

/** Answers by item id: an option's index, 'na', or `undefined` for an open item. Ids the quiz lacks are ignored. */
export type Response = Record<string, number | 'na' | undefined>;
