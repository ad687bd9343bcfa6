import type { Found } from './collect.ts';
import type { TeamCheck } from './data.ts';
import { noReport, type Report } from './report.ts';
import { addArrivals, type Team } from './state.ts';

/** What one paste or one file held. In a file of several people, equal answers are different people. */
export type Batch = { found: readonly Found[]; separate: boolean };

/** What came of putting something in. */
export type Joined = {
  /** The self-check to show: that of the first link, when nobody had joined any yet. */
  slug: string;
  /** The teams that changed, by self-check. */
  teams: ReadonlyMap<string, Team>;
  report: Report;
};

/** Sends everybody to the team of their self-check, and says what happened to whom. */
export function joinFound(
  teams: readonly { check: TeamCheck; team: Team }[],
  shown: string,
  batches: readonly Batch[],
  role: string,
): Joined {
  const found = batches.flatMap((batch) => batch.found);
  const [first] = found.flatMap((one) => (one.state === 'ok' ? [one.slug] : []));
  const isNew = teams.every(({ team }) => team.members.length === 0);
  const slug = isNew && first ? first : shown;
  const changed = new Map<string, Team>();
  const here = { added: new Array<number>(), again: new Array<number>() };
  const elsewhere: Report['elsewhere'][number][] = [];
  for (const { check, team } of teams) {
    const { slug: own } = check.data.quiz;
    const added = addBatches(team, own, batches, role);
    if (added.people === 0) continue;
    changed.set(own, added.team);
    if (own === slug) Object.assign(here, { added: added.added, again: added.again });
    else elsewhere.push({ slug: own, title: check.data.title, people: added.people });
  }
  return { slug, teams: changed, report: { ...noReport, found, here, elsewhere } };
}

/** Adds to one team what of each batch is for its self-check. */
function addBatches(team: Team, slug: string, batches: readonly Batch[], role: string) {
  const sum = { team, people: 0, added: new Array<number>(), again: new Array<number>() };
  for (const { found, separate } of batches) {
    const arrivals = found.flatMap((one) =>
      one.state === 'ok' && one.slug === slug ? [one.arrival] : [],
    );
    const result = addArrivals(sum.team, arrivals, role, separate);
    sum.team = result.team;
    sum.people += arrivals.length;
    sum.added.push(...result.added);
    sum.again.push(...result.again);
  }
  return { ...sum, again: [...new Set(sum.again)] };
}
