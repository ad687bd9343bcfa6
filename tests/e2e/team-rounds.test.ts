import { encodeResponse } from '@fifth-star/content/scoring/link';
import { mergeResponses } from '@fifth-star/content/scoring/merge';
import { plan } from '@fifth-star/content/scoring/plan';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { count, fill } from '../../site/i18n/message.ts';
import { checkUi, keepUi } from '../../site/i18n/ui.ts';
import * as check from './check.ts';
import { soon, useSite } from './site.ts';
import { keptResult, keptTeam, openMembers, paste, PATH, t, teamName, teamNamed } from './team.ts';

const { quiz } = check;
const site = useSite();
/** Five people whose team has much to do. */
const people = [0, 1, 2, 3, 4].map((person) =>
  check.respond((_, k) => (k === person ? 3 : (k + person) % 3)),
);
const merged = mergeResponses(quiz, people);
const steps = plan(quiz, merged)?.raises ?? [];
const PLAN = 'fifth-star:team-plan:star-check';
const today = '2026-11-23';
const onDay = (tab: Page) => tab.clock.setFixedTime(`${today}T10:00:00`);

const step = (page: Page) => page.locator(`[data-raise='${steps[0]?.id}']`);

/** Gives the first step of the plan an owner. */
async function own(page: Page, name: string): Promise<void> {
  await step(page).locator('summary').last().click();
  await step(page).getByLabel(checkUi.en.plan.owner).fill(name);
  await step(page).getByLabel(checkUi.en.plan.owner).blur();
  await soon(() => planKept(page)).toContain(name);
}

const planKept = (page: Page): Promise<string> =>
  page.evaluate((key) => localStorage.getItem(key) ?? '', PLAN);

/** Expects a plan that nobody has taken anything on in, whether it is looked at or unfolded. */
async function expectEmptyPlan(page: Page): Promise<void> {
  expect(await planKept(page)).toBe('');
  expect(await step(page).innerText()).not.toContain('Olena');
  await step(page).locator('summary').last().click();
  await soon(() => step(page).getByLabel(checkUi.en.plan.owner).inputValue()).toBe('');
}

const links = people.map((response) => `x#${encodeResponse(quiz, response)}`).join(' ');

test('answers weeks later are asked for their round; a new one begins with nobody, nothing agreed and an empty plan', async () => {
  const agreed = { [quiz.items.at(-1)?.id ?? '']: 3 };
  const days = { begun: '2026-08-20', added: '2026-08-22' };
  const { page, faults, close } = await site.open(PATH, {
    storage: { ...keptTeam(people, agreed, days), ...keptResult('2026-08-22', merged) },
    before: onDay,
  });
  await page.getByText(t.agree.change).first().waitFor({ state: 'attached' });
  await own(page, 'Olena');
  await paste(page, links);
  const question = fill(t.ask.question, { day: '22 August 2026' });
  await soon(() => check.focused(page)).toBe(`p: ${question}`);
  await page.getByText(t.ask.note).waitFor();
  await page.getByRole('button', { name: t.ask.fresh }).click();
  await teamNamed(page, teamName(merged));
  const added = count('en', t.report.added, 5);
  const told = fill(t.report.together, { added, total: count('en', t.people, 5) });
  expect(await page.locator('#collect').innerText()).toContain(told);
  expect(await page.getByText(question).count()).toBe(0);
  expect(await page.getByText(t.agree.change).count()).toBe(0);
  await page.getByText(fill(t.members.begun, { day: '23 November 2026' })).waitFor();
  await expectEmptyPlan(page);
  // What was agreed in the round before stays with its result.
  await page.locator('team-history').getByRole('link').click();
  await step(page).getByText('Olena').waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('answers weeks later may join the team as it is, and its plan stays', async () => {
  const days = { begun: '2026-08-20', added: '2026-08-22' };
  const { page, faults, close } = await site.open(PATH, {
    storage: keptTeam(people.slice(0, 4), {}, days),
    before: onDay,
  });
  await paste(page, links);
  await page.getByRole('button', { name: t.ask.add }).click();
  await openMembers(page, 5);
  await page.getByText(fill(t.members.added, { day: '23 November 2026' })).waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('a team that is deleted takes its plan with it', async () => {
  const { page, faults, close } = await site.open(PATH, { storage: keptTeam(people) });
  await own(page, 'Olena');
  await openMembers(page, 5);
  page.on('dialog', (dialog) => {
    expect(dialog.message()).toBe(t.members.deleteConfirm);
    void dialog.accept();
  });
  await page.getByRole('button', { name: t.members.deleteAll }).click();
  await teamNamed(page, t.title);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await paste(page, links);
  await teamNamed(page, teamName(merged));
  await expectEmptyPlan(page);
  expect(faults).toEqual([]);
  await close();
});

test('the results kept of a team stand on its page, the two newest compared; a day has one', async () => {
  const { page, faults, close } = await site.open(PATH, {
    storage: { ...keptTeam(people), ...keptResult('2026-08-21', people[0] ?? {}) },
    before: onDay,
  });
  const history = page.locator('team-history');
  const rows = history.locator('table.kept tbody tr');
  const keep = page.getByRole('button', { name: t.keep.here });
  await history.getByRole('heading', { name: t.history.title }).waitFor();
  expect(await rows.count()).toBe(1);
  expect(await history.getByRole('combobox').count()).toBe(0);

  await keep.click();
  await page.getByText(t.keep.kept, { exact: true }).waitFor();
  await page.getByRole('link', { name: t.history.title }).click();
  expect(new URL(page.url()).hash).toBe('#team-history');
  expect(await rows.count()).toBe(2);
  const chosen = (label: string) =>
    history.getByLabel(label).locator('option:checked').textContent();
  expect(await chosen(keepUi.en.trend.compare)).toContain('21 August 2026');
  expect(await chosen(keepUi.en.trend.later)).toContain('23 November 2026');
  await history.getByRole('row', { name: keepUi.en.trend.index }).waitFor();

  // Another answer is agreed on, and the result kept once more.
  await page.getByText(t.agree.open).first().click();
  await page.locator('#talk').getByRole('radio', { name: 'Usually' }).first().check();
  await keep.click();
  await page.getByText(t.keep.replaced, { exact: true }).waitFor();
  expect(await rows.count()).toBe(2);

  await rows.first().getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Not yet three stars' }).waitFor();
  await page.goBack();

  page.on('dialog', (dialog) => void dialog.accept());
  await rows.first().getByRole('button').click();
  expect(await rows.count()).toBe(1);
  expect(await check.focused(page)).toBe(`h2: ${t.history.title}`);
  await rows.first().getByRole('button').click();
  await history.getByText(keepUi.en.kept.none).waitFor();
  await page.reload();
  await keep.waitFor();
  expect(await history.innerText()).toBe('');
  expect(faults).toEqual([]);
  await close();
});
