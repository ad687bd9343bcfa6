import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPlace, run, type Place, type Running } from '../stack.ts';
import { openBrowser, watch } from './browser.ts';
import { library, quiz, total } from './check.ts';

const { title: OLD_TITLE = '' } = library.practice.get('plain-words')?.texts.uk ?? {};
const TITLE = 'Говоріть, наче через паркан';

let place: Place;
let stack: Running;
let browser: Browser;

beforeAll(async () => {
  place = await newPlace();
  stack = run('start.ts', [], place.variables);
  browser = await openBrowser();
  await stack.prints('Ctrl-C stops everything', 240_000);
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
  await place.remove();
});

test('the first editor registers, changes a card, publishes; a reader finds it; a team learns its level', async () => {
  expect(stack.output()).toContain(`Site:   ${place.siteUrl}`);
  expect(stack.output()).toContain(`Admin:  ${place.cmsUrl}/admin`);
  expect(stack.output()).toContain('that makes the first editor');

  // A reader has the search page open before anything changes.
  const reader = await browser.newPage({ locale: 'uk' });
  const faults = watch(reader, place.siteUrl);
  await reader.goto(`${place.siteUrl}/uk/search/`);
  await reader.getByRole('searchbox').fill('термін');
  await reader.locator('[data-results] a').first().waitFor();

  // The first editor.
  const admin = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  await admin.goto(`${place.cmsUrl}/admin`);
  await admin.getByLabel('First name').fill('Olena');
  await admin.getByLabel('Email').fill('olena@example.org');
  await admin.getByLabel('Password', { exact: false }).first().fill('Five-stars-5');
  await admin.getByLabel('Confirm Password').fill('Five-stars-5');
  await admin.getByRole('button', { name: "Let's start" }).click();
  await admin.waitForURL(/\/admin\/?(\?.*)?$/);

  // The card's Ukrainian title, in the admin's own screens.
  await admin.goto(
    `${place.cmsUrl}/admin/content-manager/collection-types/plugin::fifth-star.practice?plugins[i18n][locale]=uk&_q=${encodeURIComponent(OLD_TITLE)}`,
  );
  await admin.getByText(OLD_TITLE).first().click();
  const title = admin.getByLabel('Title', { exact: false }).first();
  await expect.poll(() => title.inputValue()).toBe(OLD_TITLE);
  await title.fill(TITLE);
  const publishing = Date.now();
  await admin.getByRole('button', { name: 'Publish', exact: true }).click();
  await admin.getByText('Published document').first().waitFor();

  // Live on the site.
  const page = `${place.siteUrl}/uk/practices/plain-words/`;
  const isLive = async () => (await (await fetch(page)).text()).includes(TITLE);
  while (!(await isLive())) {
    if (Date.now() > publishing + 60_000)
      throw new Error(`not live after a minute\n${stack.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  console.log(`live ${((Date.now() - publishing) / 1000).toFixed(1)} s after “Publish”`);

  // The page that was open before still searches, for a word it never asked for.
  const { title: article = '' } = library.article.get('expectations-first')?.texts.uk ?? {};
  await reader.getByRole('searchbox').fill(article);
  await reader.getByRole('link', { name: article }).first().waitFor();

  // A reader who comes now finds the new title by one of its words.
  await reader.goto(`${place.siteUrl}/uk/`);
  await reader.getByRole('searchbox').fill('паркан');
  await reader.getByRole('searchbox').press('Enter');
  await reader.waitForURL(/\/uk\/search\/\?q=/);
  const hit = reader.getByRole('link', { name: TITLE });
  await hit.click();
  await reader.waitForURL(page);
  expect(await reader.getByRole('heading', { level: 1 }).textContent()).toContain('Говоріть');

  await reader.goto(`${place.siteUrl}/en/self-checks/star-check/`);
  await answerStarCheck(reader);
  expect(await reader.locator('#outcome h1').textContent()).toBe('Three stars');
  const rungs = reader.locator('.ladder > li');
  // By hand, thirds of a point. Level 3: must-haves (2 + 2 + 1) at 1, five others at 2/3: (5 + 10/3) / 10 = 0.833.
  // Level 4: worry-named-first (2) at 1/3, six others at 2/3: (2/3 + 4) / 8 = 0.583; 0.75 · 8 − 4.667 = 1.333 points short.
  // Level 5: all at 0.
  expect(await rungs.nth(2).textContent()).toMatch(/Three stars\s+met[\s\S]*83%[\s\S]*3 of 3/);
  expect(await rungs.nth(1).textContent()).toMatch(/Four stars\s+not met[\s\S]*58%[\s\S]*1 of 2/);
  expect(await rungs.nth(0).textContent()).toMatch(/Five stars\s+not met[\s\S]*0%[\s\S]*0 of 2/);
  const blockers = reader.locator('.blockers > li');
  expect(await blockers.count()).toBe(2);
  expect(await blockers.nth(0).textContent()).toMatch(/sometimes[\s\S]*usually/i);
  expect(await blockers.nth(0).locator('a').getAttribute('href')).toBe(
    '/en/practices/clients-shoes/',
  );
  expect(await blockers.nth(1).textContent()).toContain('1.33');
  expect(faults).toEqual([]);
});

/** Answers by item id: the index of the option. */
const ANSWERS: Readonly<Record<string, number>> = {
  'answer-within-a-day': 3,
  'dates-kept-or-warned': 3,
  'plain-words-explained': 3,
  'worry-named-first': 1,
};

const LEVEL_FIVE = quiz.items.flatMap(({ id, level }) => (level === 5 ? [id] : []));

/** Answers all questions one after another, then opens the result. */
async function answerStarCheck(page: Awaited<ReturnType<Browser['newPage']>>): Promise<void> {
  for (let k = 0; k < total; k += 1) {
    const question = page.locator('fieldset:visible');
    const id = (await question.getAttribute('id')) ?? '';
    const option = ANSWERS[id] ?? (LEVEL_FIVE.includes(id) ? 0 : 2);
    await question.locator(`input[value="${option}"]`).check();
    await page.locator('[data-next]').click();
  }
  await page.locator('#outcome h1').waitFor();
}

test('a second start on the same data is refused with what to do, and Ctrl-C stops everything', async () => {
  const second = run('start.ts', [], place.variables);
  expect(await second.ends()).toBe(1);
  expect(second.output().trim()).toMatch(
    /^Fifth Star is already running on this data\. Stop it first \(Ctrl-C in its window\), or choose other data: `DATA_DIR=\.data2 npm start` \(process \d+\)\.$/,
  );
  const elsewhere = await newPlace();
  const taken = run('start.ts', [], { ...elsewhere.variables, SITE_PORT: String(place.sitePort) });
  expect(await taken.ends()).toBe(1);
  expect(taken.output()).toContain(`Port ${place.sitePort} is in use by another program.`);
  await elsewhere.remove();

  expect(await stack.stop()).toBe(0);
  await expect(fetch(place.siteUrl)).rejects.toThrow();
  await expect(fetch(place.cmsUrl)).rejects.toThrow();
});

test('a second start loses nothing: the changed title is live again', async () => {
  const from = Date.now();
  stack = run('start.ts', [], place.variables);
  await stack.prints('Ctrl-C stops everything');
  console.log(`up again in ${((Date.now() - from) / 1000).toFixed(1)} s`);
  expect(await (await fetch(`${place.siteUrl}/uk/practices/plain-words/`)).text()).toContain(TITLE);
  expect(stack.output()).not.toContain('that makes the first editor');
});
