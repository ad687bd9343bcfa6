import { discussionOrder, itemAgreements } from '@fifth-star/content/scoring/agreement';
import { encodeMerged, encodeResponse } from '@fifth-star/content/scoring/link';
import { mergeResponses } from '@fifth-star/content/scoring/merge';
import { expect, test } from 'vitest';
import { count, fill } from '../../site/i18n/message.ts';
import * as check from './check.ts';
import { soon, useSite } from './site.ts';
import {
  keptTeam,
  openMembers,
  paste,
  PATH,
  people,
  saved,
  t,
  teamName,
  teamNamed,
} from './team.ts';

const { quiz, total } = check;
const site = useSite();

test('somebody removed comes back to their place', async () => {
  const { page, faults, close } = await site.open(PATH, { storage: keptTeam(people) });
  await openMembers(page, 5);
  const role = (n: number) => page.getByLabel(fill(t.members.roleOf, { n }));
  await role(2).fill('Second');
  await page.getByRole('button', { name: fill(t.members.removeNumber, { n: 2 }) }).click();
  await page.getByText(fill(t.report.removed, { n: 2 })).waitFor();
  expect(await check.focused(page)).toBe(`button: ${t.report.undo}`);
  await page.getByText(count('en', t.members.title, 4)).waitFor();
  expect(await role(2).inputValue()).toBe('Advisers');
  await page.keyboard.press('Enter');
  await page.getByText(fill(t.report.restored, { n: 2 })).waitFor();
  await page.getByText(count('en', t.members.title, 5)).waitFor();
  expect(await role(2).inputValue()).toBe('Second');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(focused).toBe(fill(t.members.removeNumber, { n: 2 }));
  await teamNamed(page, teamName(mergeResponses(quiz, people)));
  expect(faults).toEqual([]);
  await close();
});

test('a link in the address of the page is added once, and leaves the address', async () => {
  const [first = {}, second = {}] = people;
  const { page, faults, close } = await site.open(`${PATH}#${encodeResponse(quiz, first)}`);
  await page.getByText(count('en', t.members.title, 1)).waitFor();
  expect(page.url()).toBe(`${site.origin}${PATH}`);
  // The address is changed by hand.
  await page.evaluate((code) => (location.hash = code), encodeResponse(quiz, second));
  await page.getByText(count('en', t.members.title, 2)).waitFor();
  await page.reload();
  await page.getByText(count('en', t.members.title, 2)).waitFor();
  expect(await page.getByText(fill(t.report.same, { n: 1 })).count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

test('a team’s merged result joins as nobody, and its file has another name than everybody’s', async () => {
  const { page, faults, close } = await site.open(PATH, {
    storage: keptTeam(people),
    before: (tab) => tab.clock.setFixedTime('2026-11-23T10:00:00'),
  });
  await openMembers(page, 5);
  const everybody = await saved(page, page.getByRole('button', { name: t.members.save }));
  const team = await saved(page, page.getByRole('button', { name: t.keep.file }));
  expect([everybody, team].map((file) => file.suggestedFilename())).toEqual([
    'star-check-everybody-2026-11-23.json',
    'star-check-team-2026-11-23.json',
  ]);
  const list = page.locator('#collect').getByRole('list');
  await page.locator('[data-files]').setInputFiles(await team.path());
  await soon(() => list.innerText()).toContain(t.report.refused.merged);
  await paste(page, `${site.origin}/#${encodeMerged(quiz, mergeResponses(quiz, people))}`);
  await soon(() => list.innerText()).toContain(t.report.refused.merged);
  await page.getByText(count('en', t.members.title, 5)).waitFor();

  // From its result, too, the way to the team leads back without another person.
  await page.getByRole('link', { name: t.keep.open }).click();
  await page.locator(`#outcome a[href*='${PATH}']`).first().click();
  await soon(() => list.innerText()).toContain(t.report.refused.merged);
  await page.getByText(count('en', t.members.title, 5)).waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('after the last question the workshop shows what was agreed and the level, and leads back', async () => {
  const [first] = discussionOrder(itemAgreements(quiz, people));
  const agreed = { [first?.id ?? '']: 2 };
  const { page, faults, close } = await site.open(PATH, { storage: keptTeam(people, agreed) });
  const statement = await page.locator('#talk .talk-what > span').first().textContent();
  await page.getByRole('button', { name: t.workshop.open }).click();
  const workshop = page.getByRole('dialog', { name: t.workshop.title });
  for (let k = 1; k < total; k++) await page.keyboard.press('ArrowRight');
  await workshop.getByRole('button', { name: t.workshop.finish }).click();
  await workshop.getByText(t.workshop.done).waitFor();
  const name = teamName({ ...mergeResponses(quiz, people), ...agreed });
  expect(await check.focused(page)).toBe(`h2: ${name}`);
  expect(await workshop.getByRole('listitem').allInnerTexts()).toEqual([`${statement} Usually`]);
  // Nothing lies behind it.
  await page.keyboard.press('ArrowRight');
  await workshop.getByText(t.workshop.done).waitFor();
  await page.keyboard.press('ArrowLeft');
  await workshop.getByRole('button', { name: t.workshop.finish }).waitFor();
  await page.keyboard.press('ArrowRight');
  await workshop.getByRole('button', { name: t.workshop.toPage }).click();
  await workshop.waitFor({ state: 'hidden' });
  expect(await check.focused(page)).toBe(`button: ${t.workshop.open}`);
  expect(new URL(page.url()).hash).toBe('');
  expect(faults).toEqual([]);
  await close();
});

test('the sheet for the meeting prints every gap between roles, and the plan without a frame', async () => {
  const apart = [0, 0, 0, 3, 3, 3].map((answer) => check.respond(() => answer));
  const { page, faults, close } = await site.open(PATH, {
    storage: keptTeam(apart, {}, { hide: false }),
  });
  const folded = page.locator('.gaps-more li');
  expect(await folded.count()).toBe(total - 6);
  expect(await folded.last().isVisible()).toBe(false);
  await page.getByText(count('en', t.gaps.more, total - 6)).click();
  expect(await folded.last().isVisible()).toBe(true);
  await page.getByText(count('en', t.gaps.more, total - 6)).click();
  await page.emulateMedia({ media: 'print' });
  expect(await folded.last().isVisible()).toBe(true);
  const shadow = await page.locator('.plan').evaluate((box) => getComputedStyle(box).boxShadow);
  expect(shadow).toBe('none');
  expect(await page.locator('team-history').isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await close();
});
