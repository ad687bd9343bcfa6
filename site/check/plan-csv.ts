import type { Locale } from '@fifth-star/content/model/locale';
import type { CheckUi } from '../i18n/check/en.ts';
import type { PlanFile } from './plan-file.ts';

/** Tells Excel that the file is UTF-8. */
const BOM = '\ufeff';

/** The list separator of Excel: where numbers have a decimal comma, it is a semicolon. */
const separatorOf = (locale: Locale): string => (locale === 'en' ? ',' : ';');

/**
 * Text that no spreadsheet takes for a formula: an apostrophe goes before a sign that would start one, at the beginning
 * or after anything that a spreadsheet set to another separator would take for the end of a cell. On one line, for the
 * same reason.
 */
const harmless = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(^|[;,|])([\s"']*)(?=[=+\-@＝＋－＠])/g, "$1$2'");

const cell = (text: string | number): string =>
  `"${(typeof text === 'number' ? `${text}` : harmless(text)).replaceAll('"', '""')}"`;

/**
 * The plan as a table that Excel opens right: UTF-8 with a byte order mark, the separator of the language, every cell
 * quoted, lines ended by CRLF (RFC 4180), and no cell that starts a formula.
 */
export function planCsv(ui: CheckUi, locale: Locale, { rows }: PlanFile): string {
  const t = ui.plan.file;
  const table = [
    [t.step, t.question, t.action, t.now, t.then, t.cost, t.owner, t.date, t.note, t.card],
    ...rows.map((row) => [
      row.title,
      row.question,
      row.action,
      row.now,
      row.then,
      row.cost,
      row.owner,
      row.date,
      row.note,
      row.card,
    ]),
  ];
  return BOM + table.map((line) => `${line.map(cell).join(separatorOf(locale))}\r\n`).join('');
}
