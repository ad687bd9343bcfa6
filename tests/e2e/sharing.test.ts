import { encodeResponse } from '@fifth-star/content/scoring/link';
import type { Quiz } from '@fifth-star/content/scoring/quiz';
import type { Page } from 'playwright';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import type { CheckData } from '../../site/check/data.ts';
import { jsonForScript } from '../../site/html.ts';
import { count, fill } from '../../site/i18n/message.ts';
import { checkUi, keepUi } from '../../site/i18n/ui.ts';
import * as check from './check.ts';
import { useSite } from './site.ts';

const { four, quiz, weak } = check;
const t = keepUi.en;
const site = useSite();

test('a copied link opens the same verdict for somebody else and leaves their answers alone', async () => {
  const giver = await site.open(check.checkPath('en', '#result'), {
    storage: check.answered(four),
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const share = checkUi.en.result.share;
  await giver.page.locator('#outcome').getByRole('button', { name: share }).click();
  await giver.page.getByRole('heading', { name: t.share.title }).waitFor();
  expect(await check.focused(giver.page)).toBe(`h2: ${t.share.title}`);
  await giver.page.getByRole('button', { name: t.share.copy }).click();
  await giver.page.getByText(t.share.copied, { exact: true }).waitFor();
  const link = await giver.page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(check.linkTo(site.origin, four));
  expect(await giver.page.getByLabel(t.share.link).inputValue()).toBe(link);
  await giver.page.getByRole('button', { name: t.share.close, exact: true }).click();
  expect(await check.focused(giver.page)).toBe(`button: ${share}`);

  const { page, faults, close } = await site.open(link, { storage: check.answered(weak) });
  await check.resultNamed(page, 'Four stars');
  expect(await check.announced(page)).toBe('Four stars');
  expect(await check.focused(page)).toContain(t.received.untouched);
  expect(await check.storedAnswers(page)).toEqual(weak);
  expect(await page.getByRole('button', { name: checkUi.en.restart }).count()).toBe(0);
  await page.getByRole('button', { name: t.received.keep }).click();
  await page.getByText(t.received.kept).waitFor();
  await page.getByRole('link', { name: 'Українська' }).click();
  await check.resultNamed(page, 'Чотири зірки');
  await page.goBack();
  await check.resultNamed(page, 'Four stars');
  await page.getByRole('link', { name: t.received.own }).click();
  await check.resultNamed(page, 'Not yet three stars');
  await page.getByRole('row', { name: `Four stars ${t.kept.received.link}` }).waitFor();
  expect(await check.storedAnswers(page)).toEqual(weak);
  await page.goBack();
  await check.resultNamed(page, 'Four stars');
  const asked = page.waitForEvent('dialog');
  const adopting = page.getByRole('button', { name: t.received.adopt }).click();
  const dialog = await asked;
  expect(dialog.message()).toBe(t.received.adoptConfirm);
  await dialog.accept();
  await adopting;
  await page.getByRole('button', { name: checkUi.en.restart }).waitFor();
  expect(await check.storedAnswers(page)).toEqual(four);
  expect([...giver.faults, ...faults]).toEqual([]);
  await giver.close();
  await close();
});

test('the QR code holds the link, with light around it', async () => {
  const { page, close } = await site.open(check.checkPath('uk', '#result'), {
    storage: check.answered(weak),
  });
  await page.locator('#outcome').getByRole('button', { name: checkUi.uk.result.share }).click();
  const code = page.getByRole('img', { name: keepUi.uk.share.qr });
  const { data, size } = encode(check.linkTo(site.origin, weak, 'uk'), { ecc: 'M', border: 4 });
  expect(await code.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`);
  const drawn = data.map((row) => row.map(() => false));
  const path = (await code.locator('path').getAttribute('d')) ?? '';
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let k = 0; k < Number(width); k += 1) drawn[Number(y)]![Number(x) + k] = true;
  expect(drawn).toEqual(data);
  expect(path.replaceAll(/M\d+ \d+h(\d+)v1h-\1z/g, '')).toBe('');
  await close();
});

test('a link that is cut, changed, foreign or newer is told in plain words and shows no plate', async () => {
  const { page, faults, close } = await site.open(check.checkPath('en'), {
    storage: check.answered(weak),
  });
  const link = encodeResponse(quiz, four);
  const [, , , answers = ''] = link.split('.');
  const changed = answers.startsWith('A') ? `B${answers.slice(1)}` : `A${answers.slice(1)}`;
  const { damagedLink, foreignLink, newer, unknownCheck } = t.refused;
  const unknown = fill(unknownCheck, { check: '“moon-check”' });
  const cases: [fragment: string, refusal: { title: string; text: string }][] = [
    [link.slice(0, -3), damagedLink],
    ['1.star-ch', damagedLink],
    [link.replace(answers, changed), damagedLink],
    [link.replace('star-check', 'moon-check'), { ...foreignLink, text: unknown }],
    [encodeResponse({ ...quiz, edition: quiz.edition + 1 }, four), newer],
    [link.replace(/^1/, '2'), newer],
  ];
  for (const [fragment, { title, text }] of cases) {
    await page.goto('about:blank');
    await page.goto(site.origin + check.checkPath('en', `#${fragment}`));
    await check.resultNamed(page, title);
    expect(await page.locator('#outcome').textContent()).toContain(text);
    expect(await page.locator('#outcome .verdict, #outcome svg').count()).toBe(0);
    expect([await check.announced(page), await check.focused(page)]).toEqual([
      title,
      `h1: ${title}`,
    ]);
    expect(await check.storedAnswers(page)).toEqual(weak);
  }
  await page.getByRole('link', { name: t.received.own }).click();
  await check.resultNamed(page, 'Not yet three stars');
  expect(faults).toEqual([]);
  await close();
});

/** The page of a later edition: today's questions, and what edition 1 asked as far as the site still knows it. */
const inSecondEdition = (past: CheckData['past']) => (page: Page) =>
  page.route(`**${check.checkPath('en')}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(
      /(<script[^>]*\sdata-check[^>]*>)([\s\S]*?)(<\/script>)/,
      (_, start: string, json: string, end: string) => {
        const data = JSON.parse(json) as CheckData;
        const second = { ...data, past, quiz: { ...data.quiz, edition: 2 } };
        return start + jsonForScript(second) + end;
      },
    );
    await route.fulfill({ response, body });
  });

/** The first edition did not ask about pauses, a must-have of four stars, but about something else. */
const LACKING = 'pauses-for-questions';
const before: Quiz = {
  ...quiz,
  items: quiz.items.map((item) =>
    item.id === LACKING ? { ...item, id: 'phones-answered' } : item,
  ),
};
const ids = before.items.map(({ id }) => id);
const best = Object.fromEntries(ids.map((id) => [id, 3]));

test('a link of an older edition is scored by the rules of today and tells what moved', async () => {
  const address = check.checkPath('en', `#${encodeResponse(before, best)}`);
  const { page, faults, close } = await site.open(address, { before: inSecondEdition({ 1: ids }) });
  await check.resultNamed(page, checkUi.en.result.ranges['3-5']);
  const notice = await page.locator('.received').innerText();
  expect(notice).toContain(fill(t.received.edition, { n: 1, current: 2 }));
  expect(notice).toContain(count('en', t.moved.lacking, 1));
  expect(notice).toContain(await page.locator(`#${LACKING} .statement`).textContent());
  expect(notice).toContain(count('en', t.moved.gone, 1));
  expect(notice).toContain('phones-answered');
  expect(faults).toEqual([]);
  await close();

  const other = await site.open(address, { before: inSecondEdition({}) });
  await check.resultNamed(other.page, t.refused.unknownEdition.title);
  expect(await other.page.locator('#outcome .verdict').count()).toBe(0);
  await other.close();
});

test('answers to an older edition in this browser are carried over once and stay where they are', async () => {
  const { page, faults, close } = await site.open(check.checkPath('en'), {
    storage: { [check.ANSWERS]: JSON.stringify(best) },
    before: inSecondEdition({ 1: ids }),
  });
  const told = page.locator('[data-message=carried]');
  await told.waitFor();
  expect(await told.textContent()).toContain(
    count('en', t.answering.carried, ids.length - 1, { edition: 1 }),
  );
  const number = ids.indexOf('phones-answered') + 1;
  await page.getByRole('group', { name: check.questionName('en', number) }).waitFor();
  expect(await check.storedAnswers(page)).toEqual(best);
  await page.reload({ waitUntil: 'networkidle' });
  expect(await told.isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await close();
});
