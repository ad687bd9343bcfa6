import type { CheckData } from '../check/data.ts';
import type { CheckUi } from '../i18n/check/en.ts';
import type { KeepUi } from '../i18n/keep/en.ts';
import type { TeamUi } from '../i18n/team/en.ts';

/** A self-check that a team may merge: what its own page knows, and the words of its questions. */
export interface TeamCheck {
  data: CheckData;
  /** The address of the self-check. */
  href: string;
  /** The address of its paper form. */
  paper: string;
  /** Statement and behaviours of each item. */
  questions: Readonly<Record<string, { statement: string; options: readonly string[] }>>;
  /** The advice for each level, as plain text. */
  advice: Readonly<Record<3 | 4 | 5 | 'none', string>>;
}

type Shared = 'ui' | 'keep';

/** What the page that merges a team's answers tells its script: texts once, then every self-check of the language. */
export interface TeamPageData {
  ui: CheckUi;
  keep: KeepUi;
  team: TeamUi;
  checks: (Omit<TeamCheck, 'data'> & { data: Omit<CheckData, Shared> })[];
}

/** The self-checks of a page, each with the texts that all of them share. */
export const checksOf = ({ ui, keep, checks }: TeamPageData): TeamCheck[] =>
  checks.map((check) => ({ ...check, data: { ...check.data, ui, keep } }));

/** What the parts of the page need: texts, the self-check and the words of its questions. */
export interface TeamContext {
  t: TeamUi;
  check: TeamCheck;
}
