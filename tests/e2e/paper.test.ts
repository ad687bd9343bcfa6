import { LEVELS } from '@fifth-star/content/scoring/quiz';
import { levelLabels } from '@fifth-star/content/model/labels';
import { expect, test } from 'vitest';
import { dayOf } from '../../site/check/day-of.ts';
import { day } from '../../site/i18n/day.ts';
import { paperUi } from '../../site/i18n/ui.ts';
import * as check from './check.ts';
import { soon, useSite } from './site.ts';

const { quiz, total, weak } = check;
const t = paperUi.en;
const site = useSite();

test('without JavaScript the whole self-check is on the page, and the way to score it on paper', async () => {
  const { page, faults, close } = await site.open(check.checkPath('en'), { js: false });
  const choices = quiz.items.reduce((sum, item) => sum + (item.notApplicable ? 6 : 5), 0);
  expect(await page.locator('fieldset:visible').count()).toBe(total);
  expect(await page.getByRole('radio').count()).toBe(choices);
  expect(await page.locator('[data-behaviour]:visible').count()).toBe(4 * total);
  // Nothing is shown that needs the script.
  expect(await page.locator('main').getByRole('button').count()).toBe(0);
  expect(
    await page.locator('.open-file, .progress, .message').filter({ visible: true }).count(),
  ).toBe(0);
  await page.getByRole('heading', { name: t.rule.title }).waitFor();
  await page.getByRole('link', { name: t.rule.sheet }).click();
  await page.getByRole('heading', { name: t.score.title }).waitFor();
  expect(page.url()).toBe(`${site.origin}${check.checkPath('en')}paper/#score`);
  expect(faults).toEqual([]);
  await close();
});

test('without JavaScript the paper form has every id, every behaviour and a score sheet', async () => {
  const { page, faults, close } = await site.open(`${check.checkPath('uk')}paper/`, { js: false });
  const questions = page.locator('.paper-question');
  expect(await questions.locator('small').allTextContents()).toEqual(
    quiz.items.map(({ id }) => id),
  );
  expect(await questions.locator('ul > li:not(.paper-aside)').count()).toBe(4 * total);
  for (const level of LEVELS) {
    const sheet = page.getByRole('table', { name: levelLabels[level].uk });
    const numbers = quiz.items.flatMap((item, k) => (item.level === level ? [`${k + 1}`] : []));
    expect(await sheet.locator('tbody tr th').allTextContents()).toEqual(numbers);
  }
  expect(faults).toEqual([]);
  await close();
});

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test.each(check.locales)(
  'a result printed in %s takes at most two pages, final or not',
  async (locale) => {
    const half = check.respond(({ id }, k) => (k % 2 ? weak[id] : undefined));
    const worst = check.respond((_, k) => (k < 11 ? 0 : undefined));
    const { page, faults, close } = await site.open('/en/about/scoring/');
    for (const response of [weak, half, worst]) {
      await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
        check.ANSWERS,
        JSON.stringify(response),
      ] as const);
      await page.goto('about:blank');
      await page.goto(site.origin + check.checkPath(locale, '#result'));
      await page.locator('#outcome h1').waitFor();
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      const level = await page.locator('#outcome h1').textContent();
      expect([level, pagesOf(pdf)]).toEqual([
        level,
        expect.toSatisfy((n: number) => n === 1 || n === 2),
      ]);
    }
    await page.emulateMedia({ media: 'print' });
    const today = dayOf(new Date());
    expect(await page.locator('.who .date dd').textContent()).toContain(day(locale, today));
    // Neither the text above the radar nor that below meets what stands outside of its corners.
    const boxes = await page
      .locator('.radar, .radar text')
      .evaluateAll((parts) =>
        parts
          .map((part) => part.getBoundingClientRect())
          .map(({ top, bottom }) => ({ top, bottom })),
      );
    const [frame, ...texts] = boxes;
    for (const { top, bottom } of texts) {
      expect(top).toBeGreaterThanOrEqual(frame?.top ?? NaN);
      expect(bottom).toBeLessThanOrEqual(frame?.bottom ?? NaN);
    }
    expect(faults).toEqual([]);
    await close();
  },
);

test('on a phone a heading that is turned lies in one piece, its apostrophe too', async () => {
  const { page, faults, close } = await site.open(check.checkPath('uk', 'paper/'), { width: 360 });
  const heading = page.locator('.score-level thead th', { hasText: '’' }).first();
  expect(await heading.evaluate((cell) => getComputedStyle(cell).textOrientation)).toBe('sideways');
  expect(faults).toEqual([]);
  await close();
});

test('a question answered on its practice card counts in the self-check, and the other way round', async () => {
  const id = 'plain-words-explained';
  const number = quiz.items.findIndex((item) => item.id === id) + 1;
  const section = check.sections.findIndex(({ questions }) => questions.includes(id));
  const { page, faults, close } = await site.open('/en/practices/plain-words/');
  const { statement = '' } = check.library.question.get(id)?.texts.en ?? {};
  const card = page.getByRole('group', { name: statement });
  await card.getByRole('radio', { name: 'Usually' }).check();
  await page.getByText(t.card.kept).waitFor();
  expect(await check.storedAnswers(page)).toEqual({ [id]: 2 });
  await page
    .getByRole('link', { name: check.title('en') })
    .first()
    .click();
  const asked = page.getByRole('group', { name: check.questionName('en', number) });
  expect(await asked.getByRole('radio', { name: 'Usually' }).isChecked()).toBe(true);
  expect(await page.locator('[data-done]').nth(section).textContent()).toBe(
    `1 of ${check.sections[section]?.questions.length}`,
  );
  await page.keyboard.press('4');
  await page.goBack();
  await soon(() => card.getByRole('radio', { name: 'Always' }).isChecked()).toBe(true);
  expect(faults).toEqual([]);
  await close();
});
