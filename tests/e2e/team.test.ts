import { discussionOrder, itemAgreements } from '@fifth-star/content/scoring/agreement';
import { levelLabels } from '@fifth-star/content/model/labels';
import { encodeMerged, encodeResponse } from '@fifth-star/content/scoring/link';
import { mergeResponses } from '@fifth-star/content/scoring/merge';
import { verdict } from '@fifth-star/content/scoring/verdict';
import { expect, test } from 'vitest';
import { count, fill } from '../../site/i18n/message.ts';
import { keepUi, teamUi } from '../../site/i18n/ui.ts';
import { violationsInBothThemes } from './axe.ts';
import * as check from './check.ts';
import { requestsOf, soon, useSite } from './site.ts';
import { keptResult, keptTeam, PATH, people, t, teamName, teamNamed, teamNameOf } from './team.ts';

const { quiz, total } = check;
const site = useSite();

test('five links pasted at once give the team’s verdict, and nothing is asked of the network', async () => {
  const { page, context, faults, close } = await site.open(PATH);
  await page.waitForLoadState('networkidle');
  const asked = requestsOf(context);
  const links = people.map((response) => check.linkTo(site.origin, response));
  await page.getByLabel(t.collect.role).fill('Advisers');
  await page.getByLabel(t.collect.links).focus();
  await page.keyboard.insertText(
    `Olena: ${links[0]}\nhere is mine <${links[1]}>, ${links[2]}.\n${links[3]} and ${links[4]}\n` +
      `once more ${links[0]}, cut ${links[1]?.slice(0, -3)}`,
  );
  await page.keyboard.press('Control+Enter');
  await teamNamed(page, teamName(mergeResponses(quiz, people)));
  expect(await check.announced(page)).toBe(teamName(mergeResponses(quiz, people)));
  const report = await page.locator('#collect').getByRole('list').innerText();
  const added = count('en', t.report.added, 5);
  expect(report).toContain(fill(t.report.together, { added, total: count('en', t.people, 5) }));
  expect(report).toContain(fill(t.report.same, { n: 1 }));
  expect(report).toContain(t.report.refused.damaged);

  // Roles of fewer than three people are hidden, and the rest with them where it could be worked out.
  await page.getByText(count('en', t.members.title, 5)).click();
  for (const n of [4, 5]) await page.getByLabel(fill(t.members.roleOf, { n })).fill('Front desk');
  await page.keyboard.press('Tab');
  const roles = page.locator('#roles').getByRole('row');
  await roles.filter({ hasText: `Front desk 2 ${t.roles.hidden.small}` }).waitFor();
  await roles.filter({ hasText: `Advisers 3 ${t.roles.hidden.complement}` }).waitFor();
  await page.getByLabel(t.roles.hide).uncheck();
  const desk = verdict(quiz, mergeResponses(quiz, people.slice(3)));
  const shown = roles.filter({ hasText: levelLabels[desk.lower ?? 'none'].en });
  await shown.filter({ hasText: 'Front desk' }).waitFor();
  await page.getByText(t.agree.open).first().click();
  await page.locator('#talk').getByRole('radio', { name: 'Usually' }).first().check();
  await teamNamed(page, teamNameOf(3));
  await page.locator('plan-sheet').getByRole('checkbox').first().uncheck();
  expect(asked).toEqual([]);

  await page.reload();
  await teamNamed(page, teamNameOf(3));
  await page.getByText(count('en', t.members.title, 5)).click();
  expect(await page.getByLabel(fill(t.members.roleOf, { n: 5 })).inputValue()).toBe('Front desk');
  expect(faults).toEqual([]);
  await close();
});

test('what a team agrees on counts, is kept, and opens as its result', async () => {
  const { page, faults, close } = await site.open(PATH, { storage: keptTeam(people) });
  const [hardest] = discussionOrder(itemAgreements(quiz, people));
  const id = hardest?.id ?? '';
  const row = page.locator(`#talk tbody tr`).first();
  expect(await row.getAttribute('id')).toBe(id);
  await row.getByText(t.agree.open).click();
  await teamNamed(page, teamNameOf(5));
  await row.getByRole('radio', { name: 'Usually' }).check();
  await row.getByText(fill(t.agree.agreed, { answer: 'usually' })).waitFor();
  expect(await check.focused(page)).toContain('input');
  const agreed = { ...mergeResponses(quiz, people), [id]: 2 };
  expect(teamName(agreed)).toBe(teamNameOf(3));
  await teamNamed(page, teamName(agreed));
  await page.reload();
  await row.getByText(fill(t.agree.agreed, { answer: 'usually' })).waitFor();
  await page.getByRole('button', { name: t.keep.here }).click();
  await page.getByText(t.keep.kept, { exact: true }).waitFor();
  await page.getByRole('link', { name: t.keep.open }).click();
  await check.resultNamed(page, levelLabels[verdict(quiz, agreed).lower ?? 'none'].en);
  expect(page.url()).toBe(`${site.origin}${check.checkPath('en')}#${encodeMerged(quiz, agreed)}`);
  await page.getByRole('button', { name: keepUi.en.received.adopt }).click();
  await page.getByRole('row', { name: keepUi.en.kept.received.team }).waitFor();
  expect(await check.storedAnswers(page)).toEqual(agreed);
  expect(faults).toEqual([]);
  await close();
});

test('the workshop goes by keyboard through what the team agrees on least', async () => {
  const { page, faults, close } = await site.open(PATH, { storage: keptTeam(people) });
  const statement = (id: string | undefined) =>
    page.locator(`#talk tr[id='${id}'] .talk-what > span`).first().textContent();
  const [first, second] = discussionOrder(itemAgreements(quiz, people));
  const titles = [await statement(first?.id), await statement(second?.id)];
  const position = (n: number, id: string | undefined) =>
    fill(t.workshop.position, {
      n,
      own: quiz.items.findIndex((item) => item.id === id) + 1,
      total,
    });
  const workshop = page.getByRole('dialog', { name: t.workshop.title });
  const status = workshop.getByRole('status');
  await page.getByRole('button', { name: t.workshop.open }).focus();
  await page.keyboard.press('Enter');
  await workshop.getByText(position(1, first?.id)).waitFor();
  expect(await check.focused(page)).toBe(`h2: ${titles[0]}`);
  expect(await status.textContent()).toBe('');
  await page.keyboard.press('r');
  const counts = ['not yet', 'sometimes', 'usually', 'always'];
  const told = counts.map((name, k) => `${name}: ${first?.counts[k] ?? 0}`).join(', ');
  expect(await status.textContent()).toContain(told);
  await page.keyboard.press('3');
  expect(await workshop.getByRole('radio', { name: 'Usually' }).isChecked()).toBe(true);
  await page.keyboard.press('PageDown');
  await workshop.getByText(position(2, second?.id)).waitFor();
  expect(await check.focused(page)).toBe(`h2: ${titles[1]}`);
  await page.keyboard.press('ArrowLeft');
  expect(await workshop.getByRole('radio', { name: 'Usually' }).isChecked()).toBe(true);
  await page.keyboard.press('Escape');
  await workshop.waitFor({ state: 'hidden' });
  expect(await check.focused(page)).toBe(`button: ${t.workshop.open}`);
  await page
    .locator(`#talk tr[id='${first?.id}']`)
    .getByText(fill(t.agree.agreed, { answer: 'usually' }))
    .waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('three paper forms are typed into the grid, one of them corrected, and count like any other', async () => {
  const { page, faults, close } = await site.open(PATH);
  // Among several self-checks another one may come first.
  await page.locator('[name=check][value=star-check]').evaluate((box: HTMLElement) => box.click());
  await page.getByText(t.grid.title).click();
  await page.getByLabel(fill(t.grid.cell, { form: 1, question: 1 }), { exact: true }).focus();
  const forms = people.slice(0, 3);
  const told = page.locator('paper-grid').getByRole('status');
  for (const [k, response] of forms.entries()) {
    for (const { id } of quiz.items) {
      const answer = response[id];
      await page.keyboard.press(typeof answer === 'number' ? `${answer + 1}` : '0');
    }
    await page.keyboard.press('Enter');
    await soon(() => told.textContent()).toBe(fill(t.grid.joined, { n: k + 1 }));
  }
  await teamNamed(page, teamName(mergeResponses(quiz, forms)));
  await page.keyboard.press('0');
  expect(await told.textContent()).toBe(fill(t.grid.notAllowed, { n: 1 }));
  await page.keyboard.press('Enter');
  expect(await told.textContent()).toBe(t.grid.empty);
  // The caret goes up to the form above, whose first answer was another one.
  const [id = ''] = quiz.items.map((item) => item.id);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press(forms[2]?.[id] === 0 ? '4' : '1');
  const corrected = [...forms.slice(0, 2), { ...forms[2], [id]: forms[2]?.[id] === 0 ? 3 : 0 }];
  await teamNamed(page, teamName(mergeResponses(quiz, corrected)));
  await page.reload();
  await teamNamed(page, teamName(mergeResponses(quiz, corrected)));
  const stored = await page.evaluate(() => localStorage.getItem('fifth-star:team:star-check'));
  const codes = (JSON.parse(stored ?? '{}') as { members: { code: string }[] }).members;
  expect(codes.map(({ code }) => code)).toEqual(
    corrected.map((response) => encodeResponse(quiz, response)),
  );
  expect(faults).toEqual([]);
  await close();
});

test('axe finds nothing on a merged team and in the workshop, in both themes', async () => {
  const clean = { light: [], dark: [] };
  const { page, faults, close } = await site.open('/uk/tools/team/', {
    storage: {
      ...keptTeam([...people, ...people.map((response) => ({ ...response, 'steps-shown': 2 }))]),
      ...keptResult('2026-05-22', people[0] ?? {}),
      ...keptResult('2026-08-22', people[1] ?? {}),
    },
  });
  await page.getByRole('button', { name: teamUi.uk.workshop.open }).waitFor();
  await page.evaluate(() =>
    document.querySelectorAll('details').forEach((details) => (details.open = true)),
  );
  expect(await violationsInBothThemes(page)).toEqual(clean);
  await page.getByRole('button', { name: teamUi.uk.workshop.open }).click();
  await page.keyboard.press('r');
  await page.keyboard.press('2');
  expect(await violationsInBothThemes(page)).toEqual(clean);
  expect(faults).toEqual([]);
  await close();
});
