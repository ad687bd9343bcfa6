import type { CheckUi } from '../i18n/check/en.ts';
import { fill } from '../i18n/message.ts';
import type { PlanFile } from './plan-file.ts';

/** Octets a line may have before it is folded (RFC 5545, 3.1). */
const LINE = 75;

/** A text value: backslashes, separators and line ends escaped, other control characters left out (3.3.11). */
const text = (value: string): string =>
  value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

const utf8 = new TextEncoder();

/** A line folded so that none exceeds 75 octets, never within a character. */
export function fold(line: string): string {
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const size = utf8.encode(character).length;
    if (octets + size > LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const basic = (day: string): string => day.replaceAll('-', '');

/** The day after, which is where an event of one whole day ends. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** The dates of a plan as whole-day events, and the day to take the check again (RFC 5545). */
export function planCalendar(ui: CheckUi, file: PlanFile): string {
  const t = ui.plan.file;
  const { rows, slug, address, made, again, check } = file;
  const stamp = made.toISOString().replace(/[-:]|\.\d+/g, '');
  // The same names every time: a calendar that is fed the plan again moves its events instead of doubling them.
  const event = (id: string, day: string, title: string, about: string, url: string) => [
    'BEGIN:VEVENT',
    `UID:${id}.${slug}.plan@${new URL(address).hostname}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(day))}`,
    `SUMMARY:${text(title)}`,
    ...(about ? [`DESCRIPTION:${text(about)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
  const events = rows.flatMap((row) => {
    const about = [
      row.question !== row.title && row.question,
      row.action,
      `${t.then}: ${row.then}`,
      row.owner && `${t.owner}: ${row.owner}`,
      row.note && `${t.note}: ${row.note}`,
    ];
    return row.date
      ? event(row.id, row.date, row.title, about.filter(Boolean).join('\n'), row.card)
      : [];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${text(file.site)}//${slug}//EN`,
    'CALSCALE:GREGORIAN',
    ...events,
    ...event('again', again, fill(t.again, { check }), '', address),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
