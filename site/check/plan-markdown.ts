import type { Locale } from '@fifth-star/content/model/locale';
import type { CheckUi } from '../i18n/check/en.ts';
import { day } from '../i18n/day.ts';
import { fill } from '../i18n/message.ts';
import type { PlanFile } from './plan-file.ts';

/** Text that Markdown shows as it is, on one line. It never begins a line, where more signs would count. */
const plain = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&~|#$]/g, '\\$&');

/** The plan as a list of tasks in Markdown, a box to tick for each step. */
export function planMarkdown(ui: CheckUi, locale: Locale, file: PlanFile): string {
  const t = ui.plan.file;
  const { check, now, then, cost, rows, address } = file;
  const steps = rows.map((row) => {
    const facts: [name: string, text: string][] = [
      [t.question, plain(row.question === row.title ? '' : row.question)],
      [t.action, plain(row.action)],
      [t.now, plain(row.now)],
      [t.then, plain(row.then)],
      [t.cost, `${row.cost}`],
      [t.owner, plain(row.owner)],
      [t.date, row.date && day(locale, row.date)],
      [t.note, plain(row.note)],
      [t.card, row.card && `<${row.card}>`],
    ];
    const lines = facts.flatMap(([name, text]) => (text ? [`  - ${name}: ${text}`] : []));
    return [`- [ ] **${plain(row.title)}**`, ...lines].join('\n');
  });
  return `${[
    `# ${plain(fill(t.heading, { check }))}`,
    plain(fill(t.summary, { now, then, cost })),
    steps.join('\n'),
    `${plain(fill(t.again, { check }))}, ${day(locale, file.again)}: <${address}>`,
  ].join('\n\n')}\n`;
}
