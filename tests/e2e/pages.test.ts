import type { Locale } from '@fifth-star/content/model/locale';
import type { Response } from '@fifth-star/content/scoring/quiz';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { ui } from '../../site/i18n/ui.ts';
import { violations, violationsInBothThemes } from './axe.ts';
import * as check from './check.ts';
import { useSite } from './site.ts';

const { library, locales } = check;

/** The slug of the entry that has most to say in a language: what breaks, breaks there first. */
const longest = (kind: 'practice' | 'article' | 'story', locale: Locale): string => {
  const sizes = [...library[kind].values()].map(({ slug, texts }) => ({
    slug,
    size: JSON.stringify(texts[locale] ?? '').length,
  }));
  return sizes.sort((a, b) => b.size - a.size)[0]?.slug ?? '';
};

/** A page of every template, and of every component of a body. */
const pagesIn = (locale: Locale): string[] => [
  '/',
  '/404/',
  ...[
    '',
    'levels/',
    'levels/4/',
    'practices/',
    `practices/${longest('practice', locale)}/`,
    'articles/',
    `articles/${longest('article', locale)}/`,
    'articles/expectations-first/',
    'articles/three-to-five-stars/',
    'stories/',
    `stories/${longest('story', locale)}/`,
    'glossary/',
    'self-checks/',
    'self-checks/star-check/',
    'self-checks/star-check/paper/',
    'tools/team/',
    'search/',
    'about/scoring/',
    'about/evidence/',
  ].map((name) => `/${locale}/${name}`),
];

const site = useSite();

const clean = { light: [], dark: [] };

test.each(locales)('axe finds nothing on any page in %s, light and dark', async (locale) => {
  const { page, faults, close } = await site.open('about:blank');
  for (const path of new Set(pagesIn(locale))) {
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
    // Either theme in another language, the next state in the next two.
    const turn = Object.keys(STATES).indexOf(name);
    for (const [k, theme] of (['light', 'dark'] as const).entries()) {
      const locale = locales[(2 * turn + k) % locales.length] ?? 'en';
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
  for (const locale of locales)
    for (const path of [...pagesIn(locale), check.checkPath(locale, '#result')]) {
      await page.goto(site.origin + path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([path, width]).toEqual([path, 360]);
    }
  await close();
});

test('the menu of a phone opens, leads on and closes with Escape', async () => {
  const { page, faults, close } = await site.open('/uk/', { width: 390 });
  const { nav } = ui.uk;
  const levels = page.locator('#menu').getByRole('link', { name: nav.levels });
  expect(await levels.isVisible()).toBe(false);
  await page.getByRole('button', { name: nav.menu }).click();
  await levels.waitFor();
  await page.keyboard.press('Escape');
  expect(await levels.isVisible()).toBe(false);
  await page.getByRole('button', { name: nav.menu }).click();
  await levels.click();
  await page.waitForURL(`${site.origin}/uk/levels/`);
  expect(faults).toEqual([]);
  await close();
});

test.each(locales)('search in %s finds an article by its title', async (locale) => {
  const slug = 'expectations-first';
  const { title = '' } = library.article.get(slug)?.texts[locale] ?? {};
  const { page, faults, close } = await site.open(
    `/${locale}/search/?q=${encodeURIComponent(title)}`,
  );
  const hits = page.locator('[data-results]').getByRole('link', { name: title });
  expect(await hits.first().getAttribute('href')).toContain(`/${locale}/articles/${slug}/`);
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
