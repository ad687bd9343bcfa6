import { nextLevel } from '@fifth-star/content/scoring/bounds';
import type { Response } from '@fifth-star/content/scoring/quiz';
import type { Verdict } from '@fifth-star/content/scoring/verdict';
import type { CheckData, Page } from './data.ts';

/** What one item misses to the best answer, in weighted points. */
type Gap = { practice: string; points: number; mustHave: boolean; isNext: boolean };

/** One page to read. */
export type Reading = {
  page: Page;
  /** The gaps that it covers and no page before it does; how many of them are must-haves that block the next level. */
  gaps: number;
  mustHaves: number;
};

const PAGES = 4;

/**
 * The few pages, four at most, that close most gaps. An article counts for all practices it tells of. Each next page
 * covers most of the must-haves that block the next level; then most of the points missing there, then most of those
 * missing under it; then comes the earlier one of the pages, which has cards before articles.
 */
export function readingPath(
  data: Pick<CheckData, 'quiz' | 'practices' | 'pages'>,
  response: Response,
  found: Verdict,
): Reading[] {
  let gaps = gapsOf(data, response, found);
  const path: Reading[] = [];
  while (path.length < PAGES) {
    const [best] = data.pages
      .map((page) => {
        const covered = gaps.filter(({ practice }) => page.practices.includes(practice));
        return { page, covered, ...worthOf(covered) };
      })
      .sort(
        (a, b) => b.mustHaves - a.mustHaves || b.points - a.points || b.pointsBelow - a.pointsBelow,
      );
    if (!best?.covered.length) break;
    const { page, covered, mustHaves } = best;
    path.push({ page, gaps: covered.length, mustHaves });
    gaps = gaps.filter((gap) => !covered.includes(gap));
  }
  return path;
}

/** What covering some gaps is worth. Points are rounded, so that equal sums are equal. */
function worthOf(gaps: readonly Gap[]) {
  const sum = (isNext: boolean) =>
    Number(
      gaps
        .reduce((points, gap) => points + (gap.isNext === isNext ? gap.points : 0), 0)
        .toPrecision(9),
    );
  return {
    mustHaves: gaps.filter(({ mustHave }) => mustHave).length,
    points: sum(true),
    pointsBelow: sum(false),
  };
}

/** The gaps of answered items up to the next level, or of all at five stars: what is unknown or does not apply is none. */
function gapsOf(
  { quiz, practices }: Pick<CheckData, 'quiz' | 'practices'>,
  response: Response,
  { lower, blockers }: Verdict,
): Gap[] {
  const top = nextLevel(lower) ?? 5;
  return quiz.items.flatMap((item) => {
    const answer = response[item.id];
    const practice = practices[item.id]?.slug;
    if (item.level > top || typeof answer !== 'number' || !practice) return [];
    const points = item.weight * (1 - (quiz.options[answer]?.value ?? 0));
    const mustHave = blockers?.failing.includes(item.id) ?? false;
    return points > 0 ? [{ practice, points, mustHave, isNext: item.level === top }] : [];
  });
}
