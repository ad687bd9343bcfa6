import { readFile } from 'node:fs/promises';
import { plan } from '@fifth-star/content/scoring/plan';
import { expect, test } from 'vitest';
import { checkUi } from '../../site/i18n/ui.ts';
import * as check from './check.ts';
import { soon, useSite } from './site.ts';

const { quiz, weak } = check;
const steps = plan(quiz, weak)?.raises ?? [];
const t = checkUi.uk.plan;
const site = useSite();

/** The cells of a table in which every cell is quoted. */
function cellsOf(csv: string): string[][] {
  const lines = csv.split('\r\n').slice(0, -1);
  return lines.map((line) => {
    expect(line).toMatch(/^"([^"]|"")*"(;"([^"]|"")*")*$/);
    return [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) =>
      cell.replaceAll('""', '"'),
    );
  });
}

test('what is typed into a plan is kept letter by letter, before the field is left', async () => {
  const { page, faults, close } = await site.open(check.checkPath('uk', '#result'), {
    storage: check.answered(weak),
  });
  const step = page.locator(`[data-raise='${steps[0]?.id}']`);
  await step.getByText(t.record).click();
  await step.getByLabel(t.owner).pressSequentially('Олена');
  await page.reload();
  await step.getByText('Олена').click();
  await step.getByLabel(t.note).pressSequentially('Клієнти');
  await page.reload();
  await step.getByText('Олена').click();
  expect(await step.getByLabel(t.note).inputValue()).toBe('Клієнти');
  expect(faults).toEqual([]);
  await close();
});

test('the ticked steps of a plan, with owner, date and evidence, go into Markdown, a table and a calendar', async () => {
  const { page, faults, close } = await site.open(check.checkPath('uk', '#result'), {
    storage: check.answered(weak),
    before: (tab) => tab.clock.setFixedTime('2026-11-30T10:00:00'),
  });
  const [first, , third] = steps;
  const step = page.locator(`[data-raise='${first?.id}']`);
  const title = (await step.locator('b').first().textContent()) ?? '';
  await step.getByText(t.record).click();
  await step.getByLabel(t.owner).fill('=HYPERLINK("https://evil.example";"Олена")');
  await step.getByLabel(t.date).fill('2026-12-24');
  await step.getByLabel(t.note).fill('+ клієнти кажуть *саме так*\n@SUM(A1)');
  await step.getByText('24 грудня 2026').waitFor();
  await page.locator(`[data-raise='${third?.id}']`).getByRole('checkbox').uncheck();

  const file = async (name: string): Promise<Buffer> => {
    const button = page.locator('plan-sheet').getByRole('button', { name });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toMatch(/^star-check-plan\.(md|csv|ics)$/);
    return readFile(await download.path());
  };

  const csv = await file(t.csv);
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, ...rows] = cellsOf(csv.subarray(3).toString());
  expect(head).toContain(t.file.action);
  expect(rows.map(([name]) => name)).toHaveLength(steps.length - 1);
  expect(rows[0]).toContain(title);
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
  expect(rows[0]).toContain(`'=HYPERLINK("https://evil.example";"Олена")`);
  expect(rows[0]).toContain(`'+ клієнти кажуть *саме так* @SUM(A1)`);

  const markdown = (await file('Markdown')).toString();
  expect(markdown).toContain(`# ${check.title('uk')}`);
  expect(markdown.match(/^- \[ \] \*\*/gm)).toHaveLength(steps.length - 1);
  expect(markdown).toContain('клієнти кажуть \\*саме так\\*');
  expect(markdown).toContain(`${site.origin}/uk/self-checks/star-check/`);

  const calendar = (await file(t.calendar)).toString();
  const lines = calendar.split('\r\n');
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const unfolded = calendar.replaceAll('\r\n ', '');
  expect(unfolded.match(/^BEGIN:VEVENT$/gm)).toHaveLength(2);
  expect(unfolded).toContain(
    `DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261225\r\nSUMMARY:${title}`,
  );
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20270228');
  expect(unfolded).toContain(check.title('uk'));

  await page.reload();
  await step.getByText('24 грудня 2026').click();
  await soon(() => step.getByLabel(t.owner).inputValue()).toContain('Олена');
  expect(await check.storedAnswers(page)).toEqual(weak);
  expect(faults).toEqual([]);
  await close();
});
