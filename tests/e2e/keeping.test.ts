import { readFile } from 'node:fs/promises';
import { fingerprintOf, toResultFile, type ResultFile } from '@fifth-star/content/scoring/file';
import type { Quiz, Response } from '@fifth-star/content/scoring/quiz';
import { trend } from '@fifth-star/content/scoring/trend';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { fill } from '../../site/i18n/message.ts';
import { checkUi, keepUi } from '../../site/i18n/ui.ts';
import * as check from './check.ts';
import { soon, useSite } from './site.ts';

const { four, quiz, weak } = check;
const t = keepUi.en;
const site = useSite();

/** The file that a button of the page saves. */
async function saved(page: Page, name: string): Promise<{ name: string; data: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#outcome').getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), data: await readFile(await file.path()) };
}

/** Opens a text as a file in the page of the self-check. */
const openFile = (page: Page, text: string): Promise<void> =>
  page
    .getByLabel(t.answering.openFile)
    .first()
    .setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** The text of a result file with some responses to a quiz. */
const fileOf = async (of: Quiz, ...responses: Response[]): Promise<string> =>
  toResultFile(
    of,
    await fingerprintOf(of),
    '2026-08-22',
    responses.map((response) => ({ response })),
  );

test('a saved file opens elsewhere with its verdict; an edited one is told, a damaged one gives none', async () => {
  const giver = await site.open(check.checkPath('en', '#result'), {
    storage: check.answered(four),
    before: (page) => page.clock.setFixedTime('2026-08-22T10:00:00'),
  });
  const { name, data } = await saved(giver.page, checkUi.en.result.save);
  expect(name).toBe('star-check-2026-08-22.json');
  await giver.page.getByText(fill(t.share.saved, { name })).waitFor();
  await giver.close();

  const { page, faults, close } = await site.open(check.checkPath('en'), {
    storage: check.answered(weak),
  });
  const text = data.toString();
  await openFile(page, text);
  await check.resultNamed(page, 'Four stars');
  const notice = page.locator('.received');
  expect(await notice.textContent()).toContain(fill(t.received.file, { day: '22 August 2026' }));
  expect(await notice.textContent()).not.toContain(t.received.changed);

  const edited = JSON.parse(text) as ResultFile;
  await openFile(page, JSON.stringify({ ...edited, verdict: { lower: 5, upper: 5 } }));
  await notice.getByText(t.received.changed).waitFor();
  await check.resultNamed(page, 'Four stars');

  const easier = { ...quiz, thresholds: { ...quiz.thresholds, 5: 0.5 } };
  const { damagedFile, foreignFile, newer, noResultFile, team } = t.refused;
  const cases: [text: string, refusal: { title: string }][] = [
    [text.slice(0, 300), damagedFile],
    [JSON.stringify({ ...edited, quiz: easier }), damagedFile],
    ['{"hello":1}', noResultFile],
    [JSON.stringify({ ...edited, version: 2 }), newer],
    [await fileOf({ ...quiz, slug: 'moon-check' }, four), foreignFile],
    [await fileOf({ ...quiz, edition: quiz.edition + 1 }, four), newer],
    [await fileOf(quiz, four, weak), team],
  ];
  for (const [content, { title }] of cases) {
    await openFile(page, content);
    await check.resultNamed(page, title);
    expect(await page.locator('#outcome .verdict').count()).toBe(0);
  }
  await page.getByRole('link', { name: t.received.own }).click();
  await check.resultNamed(page, 'Not yet three stars');
  expect(await check.storedAnswers(page)).toEqual(weak);
  expect(faults).toEqual([]);
  await close();
});

test('results of three days stand in a history that tells progress from chance, and forgets when told', async () => {
  const nudged = { ...weak, 'answer-time-told': Number(weak['answer-time-told']) + 1 };
  const responses = [weak, nudged, four];
  const { page, context, faults, close } = await site.open(check.checkPath('en', '#result'), {
    storage: check.answered(weak),
    before: (tab) => tab.clock.setFixedTime('2026-02-20T10:00:00'),
  });
  await page.getByText(t.kept.today).waitFor();
  for (const [k, day] of ['2026-05-22', '2026-08-22'].entries()) {
    await page.clock.setFixedTime(`${day}T10:00:00`);
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      check.ANSWERS,
      JSON.stringify(responses[k + 1]),
    ] as const);
    await page.goto('about:blank');
    await page.goto(site.origin + check.checkPath('en', '#result'));
    const list = page.getByRole('table').filter({ hasText: t.kept.remove });
    await soon(() => list.locator('tbody tr').count()).toBe(k + 2);
    await page.getByText(t.kept.comeBack.split('{day}')[0] ?? '').waitFor();
    const index = page.locator('[data-trend]').getByRole('row', { name: t.trend.index });
    const { change = 0, withinOneAnswer } = trend(quiz, responses[k]!, responses[k + 1]!).index;
    const words = (await index.getByRole('cell').last().textContent()) ?? '';
    expect(words).toContain(`+${Math.round(change * 1000) / 10}`);
    expect(words.includes(t.trend.within)).toBe(withinOneAnswer);
    expect(withinOneAnswer).toBe(k === 0);
  }
  const chart = page.getByRole('img', {
    name: fill(t.kept.chart, { from: '20 February 2026', to: '22 August 2026' }),
  });
  expect(await chart.isVisible()).toBe(true);
  await page
    .getByLabel(t.trend.compare)
    .selectOption({ label: '20 February 2026: Not yet three stars' });
  await page
    .getByText(fill(t.trend.level, { before: 'not yet three stars', after: 'four stars' }))
    .waitFor();

  let question = '';
  page.on('dialog', (dialog) => {
    question = dialog.message();
    void dialog.accept();
  });
  await page
    .getByRole('button', { name: fill(t.kept.removeLabel, { day: '22 May 2026' }) })
    .click();
  await page.getByText(t.kept.removed, { exact: true }).waitFor();
  expect(question).toContain('22 May 2026');
  expect(await check.focused(page)).toBe(`h2: ${t.kept.title}`);
  expect(
    await page.getByRole('button', { name: fill(t.kept.removeLabel, { day: '' }).trim() }).count(),
  ).toBe(2);
  await page.getByRole('button', { name: t.kept.removeAll }).click();
  await page.getByText(t.kept.none).waitFor();
  const left = await page.evaluate(() => Object.keys(localStorage));
  expect(left.filter((key) => key.startsWith(check.HISTORY))).toEqual([]);
  expect(await check.storedAnswers(page)).toEqual(four);
  expect(context.pages()).toHaveLength(1);
  expect(faults).toEqual([]);
  await close();
});

test('to look at a result again keeps nothing new; who comes back is told, and can open the kept result', async () => {
  const { page, faults, close } = await site.open(check.checkPath('en', '#result'), {
    storage: check.answered(four),
    before: (tab) => tab.clock.setFixedTime('2026-11-23T10:00:00'),
  });
  await page.getByText(t.kept.today).waitFor();
  const onPaper = page.locator('self-check > .who .date dd');
  expect(await onPaper.textContent()).toBe('23 November 2026');

  await page.clock.setFixedTime('2027-01-10T10:00:00');
  await page.goto('about:blank');
  await page.goto(site.origin + check.checkPath('en'));
  const day = '23 November 2026';
  await page.getByText(fill(t.comeBack.answered, { day, level: 'four stars' })).waitFor();
  await page.getByRole('link', { name: checkUi.en.toResult }).click();
  await page.getByText(`kept in this browser since ${day.replaceAll(' ', '\u00a0')}`).waitFor();
  await page.getByText('Come back around 23\u00a0February\u00a02027').waitFor();
  expect(await onPaper.textContent()).toBe(day);
  const rows = page.getByRole('table').filter({ hasText: t.kept.remove }).locator('tbody tr');
  expect(await rows.count()).toBe(1);
  // There is nothing to compare: the only kept result is that of now.
  expect(await page.locator('[data-trend]').count()).toBe(0);

  await page.getByRole('link', { name: day }).click();
  const notice = page.locator('.received');
  await notice.getByText(fill(t.received.ofDay.own, { day })).waitFor();
  await page.reload();
  await notice.getByRole('link', { name: t.received.back }).click();
  await notice.waitFor({ state: 'detached' });
  await page.goBack();
  await notice.waitFor();

  await page.goto(site.origin + check.checkPath('en', '#2020-01-01'));
  await check.resultNamed(page, 'Four stars');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('about:blank');
  await page.goto(site.origin + check.checkPath('en'));
  const anew = page.getByRole('button', { name: t.comeBack.anew });
  await anew.click();
  await anew.waitFor({ state: 'hidden' });
  expect(await check.storedAnswers(page)).toEqual({});
  const left = await page.evaluate(() => Object.keys(localStorage));
  expect(left.filter((key) => key.startsWith(check.HISTORY))).toEqual([
    `${check.HISTORY}2026-11-23`,
  ]);
  expect(faults).toEqual([]);
  await close();
});

test('a kept result shows the tasks of its plan, and asks for none', async () => {
  const { page, faults, close } = await site.open(check.checkPath('en', '#2026-05-22'), {
    storage: {
      ...check.answered(four),
      ...check.kept('2026-05-22', weak),
      'fifth-star:plan:star-check': JSON.stringify(
        Object.fromEntries(
          quiz.items.map(({ id }) => [id, { owner: 'Olena', date: '', note: 'It works.' }]),
        ),
      ),
    },
  });
  await check.resultNamed(page, 'Not yet three stars');
  const sheet = page.locator('plan-sheet');
  await sheet.getByText('Olena: It works.').first().waitFor();
  const lines = () => sheet.locator('.written').count();
  expect(await lines()).toBe(await sheet.getByRole('checkbox').count());
  await sheet.getByRole('radio', { name: 'Five stars' }).check();
  expect(await lines()).toBe(await sheet.getByRole('checkbox').count());
  expect(await sheet.getByRole('textbox').count()).toBe(0);
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept.filter((key) => key.startsWith('fifth-star:plan'))).toEqual([
    'fifth-star:plan:star-check',
  ]);
  expect(faults).toEqual([]);
  await close();
});

test('two kept results are compared in the order of their days, and none with itself', async () => {
  const { page, faults, close } = await site.open(check.checkPath('en', '#result'), {
    storage: {
      ...check.answered(four),
      ...check.kept('2026-02-20', weak),
      ...check.kept('2026-05-22', four),
    },
    before: (tab) => tab.clock.setFixedTime('2026-05-24T10:00:00'),
  });
  // That of May has the answers of now: it is the same result.
  const before = page.getByLabel(t.trend.compare);
  const after = page.getByLabel(t.trend.later);
  await before.waitFor();
  expect(await before.locator('option').allTextContents()).toEqual([
    expect.stringContaining('20 February 2026'),
  ]);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    check.ANSWERS,
    JSON.stringify({ ...four, 'answer-time-told': 0 }),
  ] as const);
  await page.goto('about:blank');
  await page.goto(site.origin + check.checkPath('en', '#result'));
  const label = (day: string, level: string) => ({ label: `${day}: ${level}` });
  await soon(() => before.locator('option:checked').textContent()).toContain('22 May 2026');
  await after.selectOption(label('20 February 2026', 'Not yet three stars'));
  expect(await before.locator('option:checked').textContent()).toContain('20 February 2026');
  expect(await after.locator('option:checked').textContent()).toContain('22 May 2026');
  await page
    .getByText(fill(t.trend.level, { before: 'not yet three stars', after: 'four stars' }))
    .waitFor();
  expect(await before.locator('option:disabled').textContent()).toContain('22 May 2026');
  expect(await after.locator('option:disabled').textContent()).toContain('20 February 2026');
  expect(faults).toEqual([]);
  await close();
});
