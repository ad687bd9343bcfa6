import { levelLabels } from '@fifth-star/content/model/labels';
import { encodeResponse } from '@fifth-star/content/scoring/link';
import type { Response } from '@fifth-star/content/scoring/quiz';
import { verdict } from '@fifth-star/content/scoring/verdict';
import type { Download, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { count, fill } from '../../site/i18n/message.ts';
import { teamUi } from '../../site/i18n/ui.ts';
import * as check from './check.ts';

const { quiz } = check;

/** The texts of the page that merges a team's answers. */
export const t = teamUi.en;

/** The path of that page. */
export const PATH = '/en/tools/team/';

/** Five people who agree on the basics and not on the rest; two of them say that some questions do not apply. */
export const people = [0, 1, 2, 3, 4].map((person) =>
  check.respond(({ level, notApplicable }, k) => {
    if (notApplicable && person < 2) return 'na';
    return level === 3
      ? 2 + Math.sign((k + person) % 3)
      : Math.min(3, 1 + (((k + 2) * (person + 1)) % 4));
  }),
);

/** The name of a level as the page says it of a team. */
export const teamNameOf = (level: keyof typeof levelLabels): string =>
  fill(t.head.name, { level: levelLabels[level].en.toLowerCase() });

/** The name of the level that a team's answers give. */
export function teamName(response: Response): string {
  const { lower, final } = verdict(quiz, response);
  expect(final).toBe(true);
  return teamNameOf(lower ?? 'none');
}

/** Waits until the page says this of the team. */
export const teamNamed = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** Storage with a team whose members came from links, and what it agreed on. */
export const keptTeam = (
  members: readonly Response[],
  agreed: Response = {},
  more: object = {},
): Record<string, string> => ({
  'fifth-star:team:star-check': JSON.stringify({
    edition: quiz.edition,
    members: members.map((response, k) => ({
      code: encodeResponse(quiz, response),
      role: k < 3 ? 'Advisers' : 'Front desk',
      source: 'link',
      edition: quiz.edition,
      again: [],
    })),
    agreed,
    hide: true,
    draft: [],
    ...more,
  }),
});

/** Storage with a team's result that was kept on a day. */
export const keptResult = (day: string, response: Response): Record<string, string> => ({
  [`${check.HISTORY}${day}:${encodeResponse(quiz, response)}`]: JSON.stringify({
    day,
    fingerprint: check.fingerprint,
    quiz,
    response,
    received: 'team',
  }),
});

/** Puts a text into the box for links and adds what it holds. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(t.collect.links).fill(text);
  await page.getByRole('button', { name: t.collect.add, exact: true }).click();
}

/** Unfolds the list of so many members. */
export const openMembers = (page: Page, people: number): Promise<void> =>
  page.getByText(count('en', t.members.title, people)).click();

/** The file that a button saves. */
export async function saved(page: Page, button: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download;
}
