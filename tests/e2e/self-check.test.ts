import { dimensionLabels, optionLabels } from '@fifth-star/content/model/labels';
import { plan } from '@fifth-star/content/scoring/plan';
import { verdict } from '@fifth-star/content/scoring/verdict';
import { whatIf } from '@fifth-star/content/scoring/what-if';
import { expect, test } from 'vitest';
import { count, decimal, percent } from '../../site/i18n/message.ts';
import { checkUi, keepUi } from '../../site/i18n/ui.ts';
import * as check from './check.ts';
import { requestsOf, soon, useSite } from './site.ts';

const { four, quiz, total, weak } = check;
const [first = '', second = '', third = ''] = quiz.items.map(({ id }) => id);
const last = quiz.items.at(-1)?.id ?? '';
const t = checkUi.en.result;
const site = useSite();

test('a whole check is answered by keyboard alone; the result is read out and has the focus', async () => {
  const { page, faults, close } = await site.open(check.checkPath('en'));
  for (const _ of optionLabels) await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('radio', { name: 'Always' }).isChecked()).toBe(true);
  await page.keyboard.press('Enter');
  expect(await check.announced(page)).toBe(check.questionName('en', 2));
  expect(await check.focused(page)).toContain(`fieldset: ${check.questionName('en', 2)}`);
  // Skipped, come back to, answered by mistake and opened again.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('1');
  expect(await check.announced(page)).toBe(keepUi.en.answering.saved);
  await page.keyboard.press('u');
  const { [last]: hard, ...others } = four;
  const ids = quiz.items.map(({ id }) => id);
  await check.answerByKeys(page, others, ids.slice(1));
  const range = t.ranges['4-5'];
  await check.resultNamed(page, range);
  expect(await check.announced(page)).toBe(range);
  expect(await check.focused(page)).toBe(`h1: ${range}`);
  expect(await page.locator('#outcome .status').textContent()).toContain(
    `${total - 1} of ${total}`,
  );
  // The way back leads to what is open.
  const back = `a: ${count('en', t.answerOpen, 1)}`;
  for (let k = 0; k < 9 && (await check.focused(page)) !== back; k += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await soon(() => check.focused(page)).toContain(`fieldset: ${check.questionName('en', total)}`);
  await check.answerByKeys(page, { [last]: hard }, [last]);
  await check.resultNamed(page, 'Four stars');
  expect(await check.announced(page)).toBe('Four stars');
  expect(await check.focused(page)).toBe('h1: Four stars');
  expect(await page.title()).toContain('Four stars');
  expect(await page.locator('#outcome .status').textContent()).toContain(t.final);
  expect(await check.storedAnswers(page)).toEqual(four);
  expect(faults).toEqual([]);
  await close();
});

test('on a phone of 360 pixels every question is answered by touch, with the way on in reach', async () => {
  const phone = { width: 360, height: 740, touch: true };
  const { page, faults, close } = await site.open(check.checkPath('uk'), phone);
  const { na, next: on, toResult } = checkUi.uk;
  for (const { id } of quiz.items) {
    const answer = weak[id];
    const words = typeof answer === 'number' ? optionLabels[answer]?.uk : na;
    const question = page.getByRole('group');
    await question.getByText(words ?? '', { exact: true }).tap();
    const next = page.getByRole('button', { name: id === last ? toResult : on });
    const box = await next.boundingBox();
    expect([id, box && box.y + box.height <= phone.height]).toEqual([id, true]);
    await next.tap();
  }
  await check.resultNamed(page, 'Ще не три зірки');
  expect(await page.evaluate(() => [scrollY, document.documentElement.scrollWidth])).toEqual([
    0, 360,
  ]);
  expect(await check.storedAnswers(page)).toEqual(weak);
  expect(faults).toEqual([]);
  await close();
});

test('what is answered survives a reload, a crash and a closed tab, and goes on in Ukrainian', async () => {
  const ids = quiz.items.map(({ id }) => id);
  const { page, context, faults, close } = await site.open(check.checkPath('en'));
  await check.answerByKeys(page, four, ids.slice(0, 5));
  await page.keyboard.press('2');
  await page.evaluate(() => location.reload());
  const sixth = page.getByRole('group', { name: check.questionName('en', 6) });
  await soon(() => sixth.getByRole('radio', { name: 'Sometimes' }).isChecked()).toBe(true);
  await check.answerByKeys(page, four, [ids[5] ?? '']);

  await Promise.all([page.waitForEvent('crash'), page.goto('chrome://crash').catch(() => {})]);
  const again = await site.openTab(context, check.checkPath('en'));
  await again.page.getByRole('group', { name: check.questionName('en', 7) }).waitFor();
  const asked = check.sections[0]?.questions.length ?? 0;
  expect(await again.page.locator('[data-done]').first().textContent()).toBe(
    `${Math.min(6, asked)} of ${asked}`,
  );
  await check.answerByKeys(again.page, four, ids.slice(6, 12));

  await again.page.getByRole('link', { name: 'Українська' }).click();
  await again.page.getByRole('group', { name: check.questionName('uk', 13) }).waitFor();
  expect(again.page.url()).toBe(site.origin + check.checkPath('uk', `#${ids[12]}`));
  await again.page.close();
  const inUkrainian = await site.openTab(context, check.checkPath('uk'));
  await inUkrainian.page.getByRole('group', { name: check.questionName('uk', 13) }).waitFor();
  await check.answerByKeys(inUkrainian.page, four, ids.slice(12));
  await check.resultNamed(inUkrainian.page, 'Чотири зірки');
  expect(await check.storedAnswers(inUkrainian.page)).toEqual(four);
  expect([...faults, ...again.faults, ...inUkrainian.faults]).toEqual([]);
  await close();
});

test('two tabs tell each other what was answered, and neither overwrites the other', async () => {
  const one = await site.open(check.checkPath('en'));
  const other = await site.openTab(one.context, check.checkPath('uk'));
  await one.page.keyboard.press('3');
  await other.page.getByText(keepUi.uk.answering.otherTab).waitFor();
  expect(await other.page.getByRole('radio', { name: 'Зазвичай' }).isChecked()).toBe(true);
  // Both write the whole response: each must have read what the other one wrote.
  for (const [{ page }, key] of [
    [other, '2'],
    [one, '4'],
  ] as const) {
    await page.keyboard.press('Enter');
    if (page === one.page) await page.keyboard.press('Enter');
    await page.keyboard.press(key);
  }
  const both = { [first]: 2, [second]: 1, [third]: 3 };
  for (const { page, faults } of [one, other]) {
    await soon(() => check.storedAnswers(page)).toEqual(both);
    await page.reload();
    await page.locator('self-check.active').waitFor();
    expect(await page.locator('input:checked').count()).toBe(3);
    expect(faults).toEqual([]);
  }
  await one.close();
});

test('the numbers of a result are those of the engine, and unfold into the sums they come from', async () => {
  const { page, faults, close } = await site.open(check.checkPath('en', '#result'), {
    storage: check.answered(weak),
  });
  const { levels, dimensions, index = 0 } = verdict(quiz, weak);
  for (const { level, score = 0 } of levels) {
    const rung = page.locator(`.ladder > [data-level='${level}']`);
    await rung
      .locator('summary')
      .filter({ hasText: percent('en', score) })
      .click();
    await rung.getByText(new RegExp(`S\\(${level}\\) = .* = ${decimal('en', score)}`)).waitFor();
  }
  const rows = page.getByRole('table', { name: t.table.caption }).locator('tbody tr');
  expect(await rows.count()).toBe(dimensions.length);
  for (const { dimension, score = 0 } of dimensions) {
    const row = rows.filter({
      hasText: dimensionLabels[dimension as keyof typeof dimensionLabels].en,
    });
    expect(await row.getByRole('cell').first().textContent()).toBe(percent('en', score));
  }
  await page.getByText(`${t.index}: ${percent('en', index)}`).waitFor();
  await page.getByRole('img', { name: t.radar }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('unticking a step of the plan, or another goal, shows at once what the engine makes of it', async () => {
  const { page, faults, close } = await site.open(check.checkPath('en', '#result'), {
    storage: check.answered(weak),
  });
  const sum = page.locator('plan-sheet [data-sum] .plan-name');
  const said = page.locator('plan-sheet [role=status][data-said]');
  const names = { 3: 'Three stars', 4: 'Four stars', 5: 'Five stars', none: 'Not yet three stars' };
  for (const target of [3, 4, 5] as const) {
    await page.getByRole('radio', { name: names[target] }).check();
    const steps = plan(quiz, weak, target)?.raises ?? [];
    const boxes = page.locator('plan-sheet').getByRole('checkbox');
    expect(await boxes.count()).toBe(steps.length);
    expect(await sum.textContent()).toBe(names[target]);
    const ticked = [...steps];
    for (const { id } of steps.slice(0, 4)) {
      await page.locator(`[data-raise='${id}']`).getByRole('checkbox').uncheck();
      ticked.splice(
        ticked.findIndex((step) => step.id === id),
        1,
      );
      const { lower } = whatIf(quiz, weak, ticked);
      expect([target, id, await sum.textContent()]).toEqual([target, id, names[lower ?? 'none']]);
      expect(await said.textContent()).toContain(names[lower ?? 'none']);
    }
  }
  expect(await check.storedAnswers(page)).toEqual(weak);
  expect(faults).toEqual([]);
  await close();
});

test.each([
  ['a first time', {}],
  ['with a history', check.kept('2026-05-22', weak)],
])(
  'once the page has loaded, answering, scoring and ticking %s ask the network for nothing',
  async (_, storage) => {
    const { page, context, faults, close } = await site.open(check.checkPath('en'), { storage });
    await page.waitForLoadState('networkidle');
    const asked = requestsOf(context);
    await check.answerByKeys(page, four);
    await check.resultNamed(page, 'Four stars');
    await page.getByText(keepUi.en.kept.title).waitFor();
    await page.getByRole('checkbox').first().uncheck();
    expect(await page.locator('.plan-name').textContent()).toBe('Four stars');
    await page.locator('#outcome summary').filter({ visible: true }).first().click();
    await page.getByRole('link', { name: t.back }).click();
    await page.locator('fieldset:visible').waitFor();
    await page.keyboard.press('1');
    await page.goBack();
    await check.resultNamed(page, 'Not yet three stars');
    await page.getByRole('radio', { name: 'Five stars' }).check();
    await page.getByRole('checkbox').first().uncheck();
    expect(asked).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  },
);
