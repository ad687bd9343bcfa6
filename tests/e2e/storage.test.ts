import { expect, test } from 'vitest';
import { checkUi, keepUi } from '../../site/i18n/ui.ts';
import * as check from './check.ts';
import { useSite } from './site.ts';

const { four, total } = check;
const t = keepUi.en;
const site = useSite();

/** Fills the storage of a page until not one more letter fits. */
function fillStorage(): void {
  for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2))
    try {
      for (let k = 0; ; k += 1) localStorage.setItem(`filler:${size}:${k}`, 'x'.repeat(size));
    } catch {
      // No room for so much.
    }
}

/** Forbids a page its storage, as some browsers do when cookies are blocked. */
function blockStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
  });
}

test.each([
  ['full', fillStorage],
  ['blocked', blockStorage],
])('with a storage that is %s the page says so, and the verdict is right', async (_, spoil) => {
  const before = spoil === blockStorage;
  const { page, faults, close } = await site.open(check.checkPath('en'), {
    before: async (tab) => before && (await tab.addInitScript(spoil)),
  });
  const message = page.getByText(t.answering.notKept);
  expect(await message.isVisible()).toBe(before);
  if (!before) await page.evaluate(spoil);
  await check.answerByKeys(page, four);
  await check.resultNamed(page, 'Four stars');
  expect(await message.isVisible()).toBe(true);
  await page.getByText(t.kept.notKept).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t.answering.saveFile }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^star-check-\d{4}-\d\d-\d\d\.json$/);
  expect(faults).toEqual([]);
  await close();
});

test('damaged answers in storage are told and put aside, and never give a wrong verdict', async () => {
  const { page, faults, close } = await site.open(check.checkPath('en'));
  for (const [text, words] of [
    ['{', t.answering.damaged],
    ['[]', t.answering.damaged],
    ['{"worry-named-first":9}', t.answering.damagedPartly],
    ['{"worry-named-first":"na","nothing":2}', t.answering.damagedPartly],
  ] as const) {
    await page.evaluate(([key, damaged]) => localStorage.setItem(key, damaged), [
      check.ANSWERS,
      text,
    ] as const);
    await page.goto('about:blank');
    await page.goto(site.origin + check.checkPath('en', '#result'));
    await check.resultNamed(page, checkUi.en.result.ranges['none-5']);
    expect([text, await page.locator('#outcome .status').textContent()]).toEqual([
      text,
      expect.stringContaining(`0 of ${total}`),
    ]);
    expect(await page.locator('[data-message]:visible').textContent()).toContain(words);
    const aside = await page.evaluate(
      (key) => localStorage.getItem(`${key}:damaged`),
      check.ANSWERS,
    );
    expect(aside?.split('\n').at(-1)).toBe(text);
  }
  expect(faults).toEqual([]);
  await close();
});
