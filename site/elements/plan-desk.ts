import type { Raise } from '@fifth-star/content/scoring/plan';
import { parse } from '../check/answers.ts';
import type { CheckData } from '../check/data.ts';
import { dayOf } from '../check/day-of.ts';
import { planCalendar } from '../check/plan-calendar.ts';
import { planCsv } from '../check/plan-csv.ts';
import { planFile } from '../check/plan-file.ts';
import { planMarkdown } from '../check/plan-markdown.ts';
import { readTasks, taskLine, toTask, type Tasks } from '../check/plan-tasks.ts';
import type { ShownPlan } from './plan-sheet.ts';
import { Store } from './store.ts';

/** What was written in this page, by the name it is stored under: it lasts while the page does, even where storage takes nothing. */
const written: Record<string, Tasks> = {};

/** What this browser keeps, other tabs included, and on top of it what was written here. */
const tasksOf = ({ quiz }: CheckData, key: string): Tasks =>
  key ? { ...readTasks(quiz, new Store(key).read()), ...written[key] } : {};

/** Puts the fields of owner, date and evidence into every step of a sheet, with what they hold, and keeps them. */
export function tendTasks(sheet: HTMLElement, data: CheckData, key: string): void {
  const tasks = tasksOf(data, key);
  for (const part of sheet.querySelectorAll<HTMLElement>('[data-raise] .task:not(:has(input))')) {
    const id = part.closest<HTMLElement>('[data-raise]')?.dataset['raise'] ?? '';
    part.insertAdjacentHTML('beforeend', data.parts.task);
    const show = (): void => {
      const summary = part.querySelector('summary');
      if (summary) summary.textContent = taskLine(data, tasksOf(data, key)[id]);
    };
    for (const [name, value] of Object.entries(tasks[id] ?? {})) {
      const field = part.querySelector<HTMLInputElement>(`[name='${name}']`);
      if (field) field.value = value;
    }
    show();
    // With every letter: who leaves the page has not left the field before.
    part.addEventListener('input', ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      const task = toTask({ ...tasksOf(data, key)[id], [name]: value.trim() });
      written[key] = { ...written[key], [id]: task };
      show();
      tell(sheet, data, keep(data, key));
    });
  }
  tell(sheet, data, new Store(key).works);
}

/** Forgets what was written in this page; what storage has is not its business. */
export function forgetTasks(key: string): void {
  written[key] = {};
}

/** Whether all tasks could be kept. A text that nobody can read is put aside first. */
function keep(data: CheckData, key: string): boolean {
  const store = new Store(key);
  const text = store.read();
  if (text !== null && !parse(text) && !store.setAside(text)) return false;
  return store.write(JSON.stringify(tasksOf(data, key)));
}

/** Says whether this browser keeps what is written. */
function tell(sheet: HTMLElement, { ui }: CheckData, isKept: boolean): void {
  const note = sheet.querySelector('[data-kept-note]');
  const words = isKept ? ui.plan.kept : ui.plan.notKept;
  // What is said already is not said again with the next letter.
  if (note && note.textContent !== words) note.textContent = words;
}

/** The formats of a plan's file, by the end of its name. */
const TYPES = { md: 'text/markdown', csv: 'text/csv', ics: 'text/calendar' } as const;

/** Whether a plan can be saved so. */
const isFormat = (name: string): name is keyof typeof TYPES => Object.hasOwn(TYPES, name);

/** Saves the ticked steps of a plan as a file: `md`, `csv` or `ics`. */
export function exportPlan(format: string, source: ShownPlan & { raises: readonly Raise[] }): void {
  if (!isFormat(format)) throw new RangeError(`"format" expected md, csv or ics, got ${format}`);
  const { ui, locale, quiz } = source.data;
  const now = new Date();
  const page = new URL(location.pathname, location.origin).href;
  const file = planFile(
    { ...source, tasks: tasksOf(source.data, source.key) },
    page,
    now,
    dayOf(now),
  );
  const text = {
    md: () => planMarkdown(ui, locale, file),
    csv: () => planCsv(ui, locale, file),
    ics: () => planCalendar(ui, file),
  }[format]();
  save(`${quiz.slug}-plan.${format}`, text, TYPES[format]);
}

function save(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers fetch the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
