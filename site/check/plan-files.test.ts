import { exampleQuiz, exampleResponse } from '@fifth-star/content/scoring/example';
import { plan } from '@fifth-star/content/scoring/plan';
import { expect, test } from 'vitest';
import { checkUi } from '../i18n/ui.ts';
import { exampleData, exampleTexts } from './example-data.ts';
import { fold, planCalendar } from './plan-calendar.ts';
import { planCsv } from './plan-csv.ts';
import { planFile, type PlanFile } from './plan-file.ts';
import { planMarkdown } from './plan-markdown.ts';

const { en, uk } = checkUi;
const made = new Date('2026-11-22T23:30:00.000Z');
const file = planFile(
  {
    data: exampleData(),
    response: exampleResponse,
    texts: exampleTexts,
    raises: plan(exampleQuiz, exampleResponse, 5)?.raises ?? [],
    tasks: { d: { owner: 'Олена', date: '2026-12-01', note: 'Clients nod;\nthen, they talk.' } },
  },
  'https://stars.example/en/self-checks/the-check/',
  made,
  '2026-11-30',
);
const withNote = (note: string): PlanFile => ({
  ...file,
  rows: file.rows.slice(0, 1).map((row) => ({ ...row, note })),
});
/** The cells of a line whose every cell is quoted. */
const cells = (csv: string, line = 1) =>
  [...(csv.split('\r\n')[line] ?? '').matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) =>
    cell.replaceAll('""', '"'),
  );

test('a plan in words: levels, steps, and the day to come back', () => {
  expect(file).toMatchObject({
    now: 'Three stars',
    then: 'Five stars',
    cost: 4,
    again: '2027-02-28',
  });
  expect(file.rows[0]).toMatchObject({
    title: 'Картка Г',
    now: 'sometimes. Behaviour d1',
    then: 'usually. Behaviour d2',
    card: 'https://stars.example/uk/practices/d/',
    owner: 'Олена',
  });
  // No card is published for f: its statement stands for it.
  expect(file.rows[1]).toMatchObject({ title: 'Statement f', card: '', owner: '' });
});

test('a step whose card answers to several questions is told by its statement alone', () => {
  const data = exampleData();
  const d = { slug: 'd', href: '/d/', title: 'Statement d', action: '', card: 'Card' };
  const source = {
    data: { ...data, practices: { d } },
    response: exampleResponse,
    texts: { ...exampleTexts, statement: (id: string) => `Statement ${id}.` },
    raises: plan(exampleQuiz, exampleResponse, 4)?.raises ?? [],
    tasks: { d: { owner: '', date: '2026-12-01', note: '' } },
  };
  const shared = planFile(source, 'https://stars.example/en/', made, '2026-11-30');
  expect(planMarkdown(en, 'en', shared)).toContain('- [ ] **Statement d**\n  - Now: sometimes.');
  expect(cells(planCsv(en, 'en', shared)).slice(0, 3)).toEqual(['Statement d', 'Statement d', '']);
  expect(planCalendar(en, shared)).toContain('SUMMARY:Statement d\r\nDESCRIPTION:Then: usually.');
});

test('Markdown is a list of boxes to tick', () => {
  expect(planMarkdown(en, 'en', file)).toMatchInlineSnapshot(`
    "# The check: the plan

    Now: Three stars. After these steps: Five stars. Cost: 4.

    - [ ] **Картка Г**
      - Question: Statement d
      - What to do: Робіть Г.
      - Now: sometimes. Behaviour d1
      - Then: usually. Behaviour d2
      - Cost: 1
      - Owner: Олена
      - Date: 1 December 2026
      - Evidence: Clients nod; then, they talk.
      - Practice card: <https://stars.example/uk/practices/d/>
    - [ ] **Statement f**
      - Now: not yet. Behaviour f0
      - Then: always. Behaviour f3
      - Cost: 3

    Take the check again: The check, 28 February 2027: <https://stars.example/en/self-checks/the-check/>
    "
  `);
});

test('no text breaks out of its line or becomes markup in Markdown', () => {
  const text = planMarkdown(en, 'en', withNote('a\n# b <img> [c](d) *e* `f` | ~g~ \\'));
  expect(text).toContain(
    '  - Evidence: a \\# b \\<img\\> \\[c\\](d) \\*e\\* \\`f\\` \\| \\~g\\~ \\\\\n',
  );
});

test('a table opens right in Excel: BOM, the separator of the language, CRLF, every cell quoted', () => {
  const csv = planCsv(uk, 'uk', file);
  expect(csv.startsWith('\ufeff"Крок";"Запитання";"Що робити";')).toBe(true);
  expect(csv.endsWith('"\r\n')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(4);
  expect(cells(csv)).toEqual([
    'Картка Г',
    'Statement d',
    'Робіть Г.',
    'sometimes. Behaviour d1',
    'usually. Behaviour d2',
    '1',
    'Олена',
    '2026-12-01',
    'Clients nod; then, they talk.',
    'https://stars.example/uk/practices/d/',
  ]);
  expect(planCsv(en, 'en', file)).toContain('"Картка Г","Statement d","Робіть Г."');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+380', "'+380"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1', "'=1"],
  ['\t=1', "'=1"],
  ['\r\n=1', "'=1"],
  ['＝1', "'＝1"],
  ['"=1', '"\'=1'],
  ['a;=1', "a;'=1"],
  ['a, "@b', 'a, "\'@b'],
  ['a\n=1', 'a =1'],
  ['a = b - c', 'a = b - c'],
  ['say "yes"', 'say "yes"'],
])('the note %j starts no formula', (note, shown) => {
  for (const locale of ['en', 'lv'] as const)
    expect(cells(planCsv(en, locale, withNote(note)))[8]).toBe(shown);
});

test('a calendar has a whole day for each date and one to take the check again', () => {
  const lines = planCalendar(en, file);
  expect(lines.replaceAll('\r\n ', '').split('\r\n')).toMatchInlineSnapshot(`
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Fifth Star//worked-example//EN",
      "CALSCALE:GREGORIAN",
      "BEGIN:VEVENT",
      "UID:d.worked-example.plan@stars.example",
      "DTSTAMP:20261122T233000Z",
      "DTSTART;VALUE=DATE:20261201",
      "DTEND;VALUE=DATE:20261202",
      "SUMMARY:Картка Г",
      "DESCRIPTION:Statement d\\nРобіть Г.\\nThen: usually. Behaviour d2\\nOwner: Олена\\nEvidence: Clients nod\\;\\nthen\\, they talk.",
      "URL:https://stars.example/uk/practices/d/",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:again.worked-example.plan@stars.example",
      "DTSTAMP:20261122T233000Z",
      "DTSTART;VALUE=DATE:20270228",
      "DTEND;VALUE=DATE:20270301",
      "SUMMARY:Take the check again: The check",
      "URL:https://stars.example/en/self-checks/the-check/",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]
  `);
  expect(lines.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a calendar is fed the same names again', () => {
  const uids = (text: string) => text.match(/UID:.*/g);
  const later = { ...file, made: new Date('2027-01-01T00:00:00Z') };
  expect(uids(planCalendar(en, later))).toEqual(uids(planCalendar(uk, file)));
});

test('long lines are folded at 75 octets, never within a character', () => {
  const line = `SUMMARY:${'Стань на місце клієнта 🌟 '.repeat(20)}`;
  const folded = fold(line);
  for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
  expect(folded.replaceAll('\r\n ', '')).toBe(line);
  expect(folded).not.toContain('\ufffd');
});

test('a text of a reader ends no line of the calendar', () => {
  const text = planCalendar(en, withNote('x\r\nEND:VEVENT\r\nBEGIN:VALARM\u0000'));
  expect(text.match(/^END:VEVENT/gm)).toHaveLength(2);
  expect(text).not.toMatch(/^BEGIN:VALARM/m);
  expect(text).not.toContain('\u0000');
});
