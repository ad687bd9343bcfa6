import type { Server } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { siteServer } from '../../scripts/release/site-server.ts';
import { freePort } from '../stack.ts';
import { openBrowser, watch } from './browser.ts';

let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  server = siteServer(inject('site')).listen(port, '127.0.0.1');
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

const PAGES = [
  '/',
  '/404/',
  '',
  'levels/',
  'levels/4/',
  'practices/',
  'practices/plain-words/',
  'articles/',
  'articles/expectations-first/',
  'self-checks/',
  'self-checks/star-check/',
  'self-checks/star-check/#result',
  'search/',
  'about/scoring/',
  'about/evidence/',
];

/** Opens a page of a language in a theme, in a browser of its own. */
async function open(
  path: string,
  options: { theme?: 'light' | 'dark'; width?: number; js?: boolean } = {},
) {
  const { theme = 'light', width = 1280, js = true } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    javaScriptEnabled: js,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults = watch(page, origin);
  await page.goto(origin + path);
  return { page, faults, close: () => context.close() };
}

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`,
  );

test.each(['en', 'uk'])('axe finds nothing on any page in %s, light and dark', async (locale) => {
  for (const theme of ['light', 'dark'] as const)
    for (const name of PAGES) {
      const path = name.startsWith('/') ? name : `/${locale}/${name}`;
      const { page, faults, close } = await open(path, { theme });
      expect([path, theme, await violations(page)]).toEqual([path, theme, []]);
      expect([path, faults.filter((fault) => !fault.includes('404'))]).toEqual([path, []]);
      await close();
    }
});

test('no page scrolls sideways at 360 pixels', async () => {
  for (const locale of ['en', 'uk'])
    for (const name of PAGES) {
      const { page, close } = await open(name.startsWith('/') ? name : `/${locale}/${name}`, {
        width: 360,
      });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([locale, name, width]).toEqual([locale, name, 360]);
      await close();
    }
});

test('the menu of a phone opens, leads on and closes with Escape', async () => {
  const { page, faults, close } = await open('/uk/', { width: 390 });
  const levels = page.locator('#menu').getByRole('link', { name: 'Рівні' });
  expect(await levels.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Меню' }).click();
  await levels.waitFor();
  await page.keyboard.press('Escape');
  expect(await levels.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Меню' }).click();
  await levels.click();
  await page.waitForURL(`${origin}/uk/levels/`);
  expect(faults).toEqual([]);
  await close();
});

test('a check is answered by keyboard alone, kept over a reload, and the range closes as it is answered', async () => {
  const { page, faults, close } = await open('/en/self-checks/star-check/');
  for (let k = 0; k < 21; k += 1) {
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
  }
  const label = page.locator('fieldset:visible .label').first();
  await expect.poll(() => label.textContent()).toContain('Question 22 of 22');
  // The browser writes the address of a question down a moment after it is shown.
  await page.waitForTimeout(500);
  await page.reload();
  await expect.poll(() => label.textContent()).toContain('Question 22 of 22');
  await page.goto(`${origin}/en/self-checks/star-check/#result`);
  await page.locator('#result h1').waitFor();
  expect(await page.locator('#result .status').textContent()).toContain('21 of 22');
  await page.goto(`${origin}/uk/self-checks/star-check/#result`);
  await page.locator('#result h1').waitFor();
  expect(await page.locator('#result .status').textContent()).toContain('21');
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

test('answering and scoring make no request', async () => {
  const { page, close } = await open('/en/self-checks/star-check/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  for (let k = 0; k < 22; k += 1) {
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
  }
  await page.locator('#result h1').waitFor();
  expect(await page.locator('#result h1').textContent()).toBe('Five stars');
  expect(requests).toEqual([]);
  await close();
});

test('answers from another edition, damaged ones and a blocked storage never give a wrong verdict', async () => {
  const { page, faults, close } = await open('/en/self-checks/star-check/');
  await page.keyboard.press('1');
  const [key = ''] = await page.evaluate(() => Object.keys(localStorage));
  for (const damaged of [
    '{',
    '[]',
    '{"worry-named-first":9}',
    '{"worry-named-first":"na","nothing":2}',
  ]) {
    await page.evaluate(
      ([name, text]) => localStorage.setItem(name ?? '', text ?? ''),
      [key, damaged],
    );
    await page.goto('about:blank');
    await page.goto(`${origin}/en/self-checks/star-check/#result`);
    await page.locator('#result h1').waitFor();
    expect(await page.locator('#result .status').textContent()).toContain('0 of 22');
  }
  expect(faults).toEqual([]);
  await close();
});

test('without JavaScript the whole check is on the page, with behaviours and the paper rule', async () => {
  const { page, close } = await open('/en/self-checks/star-check/', { js: false });
  expect(await page.locator('fieldset:visible').count()).toBe(22);
  expect(await page.locator('input[type=radio]:visible').count()).toBeGreaterThanOrEqual(88);
  expect(await page.locator('.paper').textContent()).toContain('75%');
  await close();
});

test('search finds a word, survives hostile queries and says when there is nothing', async () => {
  const { page, faults, close } = await open(
    '/uk/search/?q=%D0%BE%D0%B1%D1%96%D1%86%D1%8F%D0%BD%D0%BA%D0%B0',
  );
  await page.locator('[data-results] a').first().waitFor();
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '"',
    '\\',
    '(.*)+$',
    '\u202e\u0000\ud800',
    'я'.repeat(5000),
    'щщщщщ',
  ]) {
    await page.getByRole('searchbox').fill(query);
    await page.waitForTimeout(400);
    expect(await page.locator('[data-results] img').count()).toBe(0);
  }
  expect(await page.getByRole('status').textContent()).toContain('щщщщщ');
  expect(faults).toEqual([]);
  await close();
});
