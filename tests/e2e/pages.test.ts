import type { Response } from '@fifth-star/content/scoring/quiz';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { violations, violationsInBothThemes } from './axe.ts';
import * as check from './check.ts';
import { useSite } from './site.ts';

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
  'self-checks/star-check/paper/',
  'tools/team/',
  'search/',
  'about/scoring/',
  'about/evidence/',
];

const site = useSite();

const pathOf = (locale: string, name: string): string =>
  name.startsWith('/') ? name : `/${locale}/${name}`;

const clean = { light: [], dark: [] };

test.each(['en', 'uk'])('axe finds nothing on any page in %s, light and dark', async (locale) => {
  const { page, faults, close } = await site.open('about:blank');
  for (const name of PAGES) {
    const path = pathOf(locale, name);
    await page.goto(site.origin + path);
    expect([path, await violationsInBothThemes(page)]).toEqual([path, clean]);
    expect([path, faults.filter((fault) => !fault.includes('404'))]).toEqual([path, []]);
  }
  await close();
});

/** A state of the self-check: the answers that are there, what the address says behind its `#`, and what is done then. */
type State = { answers?: Response; hash?: string; act?: (page: Page) => Promise<unknown> };

const share = (page: Page) => page.locator('[data-share]').first().click();
const link = check.linkTo('', check.four).split('#')[1] ?? '';

const STATES: Record<string, State> = {
  'answering in the middle': {
    answers: check.weak,
    hash: '#steps-shown',
    act: (page) => page.getByRole('group').first().press('4'),
  },
  'nothing answered': { hash: '#result' },
  provisional: {
    answers: check.respond(({ id }, k) => (k % 3 ? check.weak[id] : undefined)),
    hash: '#result',
  },
  'five stars': { answers: check.respond(() => 3), hash: '#result' },
  'everything unfolded, and the share sheet open': {
    answers: check.weak,
    hash: '#result',
    act: async (page) => {
      await share(page);
      await page.locator('#share-title').waitFor();
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
      await page.locator('[name=owner]').first().waitFor();
    },
  },
  'a link received': { answers: check.weak, hash: `#${link}` },
  'a damaged link': { hash: `#${link.slice(0, -2)}` },
};

test.each(Object.entries(STATES))(
  'axe finds nothing in the self-check while it shows %s, light and dark',
  async (name, { answers = {}, hash, act }) => {
    // Either theme in another language, the next state the other way round.
    const turn = Object.keys(STATES).indexOf(name);
    for (const [k, theme] of (['light', 'dark'] as const).entries()) {
      const locale = (turn + k) % 2 ? 'uk' : 'en';
      const storage = { ...check.kept('2026-05-22', check.four), ...check.answered(answers) };
      const { page, faults, close } = await site.open(check.checkPath(locale, hash), {
        theme,
        storage,
      });
      if (hash !== '#steps-shown') await page.locator('#outcome h1').waitFor();
      // What this browser has kept comes a moment later.
      if (hash === '#result') await page.locator('#outcome table.kept').waitFor();
      await act?.(page);
      expect([locale, theme, await violations(page)]).toEqual([locale, theme, []]);
      expect(faults).toEqual([]);
      await close();
    }
  },
);

test('no page scrolls sideways at 360 pixels', async () => {
  const storage = { ...check.kept('2026-05-22', check.four), ...check.answered(check.weak) };
  const { page, close } = await site.open('about:blank', { width: 360, storage });
  for (const locale of ['en', 'uk'])
    for (const name of [...PAGES, 'self-checks/star-check/#result']) {
      await page.goto(site.origin + pathOf(locale, name));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([locale, name, width]).toEqual([locale, name, 360]);
    }
  await close();
});

test('the menu of a phone opens, leads on and closes with Escape', async () => {
  const { page, faults, close } = await site.open('/uk/', { width: 390 });
  const levels = page.locator('#menu').getByRole('link', { name: 'Рівні' });
  expect(await levels.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Меню' }).click();
  await levels.waitFor();
  await page.keyboard.press('Escape');
  expect(await levels.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Меню' }).click();
  await levels.click();
  await page.waitForURL(`${site.origin}/uk/levels/`);
  expect(faults).toEqual([]);
  await close();
});

test('search finds a word, survives hostile queries and says when there is nothing', async () => {
  const { page, faults, close } = await site.open(
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
