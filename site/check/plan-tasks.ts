import type { Quiz } from '@fifth-star/content/scoring/quiz';
import { day } from '../i18n/day.ts';
import { parse } from './answers.ts';
import type { CheckData } from './data.ts';

/** Who takes a raise on, by which day (ISO, or empty), and what will show that it works. */
export type Task = { owner: string; date: string; note: string };

/** Tasks by item id. */
export type Tasks = Readonly<Partial<Record<string, Task>>>;

/** The fields of a task, and how many characters of each are kept. */
export const TASK_FIELDS = { owner: 120, date: 10, note: 2000 } as const satisfies Record<
  keyof Task,
  number
>;

/** A day that exists, or nothing. */
const toDay = (date: string): string => {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : NaN;
  return time && new Date(time).toISOString().startsWith(date) ? date : '';
};

/** A task made of whatever was stored or typed: texts of a bearable length and a day that exists. */
export function toTask(stored: unknown): Task {
  const from: Partial<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const text = (name: keyof Task) => {
    const value = from[name];
    return typeof value === 'string' ? value.slice(0, TASK_FIELDS[name]) : '';
  };
  return { owner: text('owner'), date: toDay(text('date')), note: text('note') };
}

/** The tasks that were stored; none when they cannot be read. What does not belong to the quiz is dropped. */
export function readTasks(quiz: Quiz, stored: string | null): Tasks {
  const all = new Map(Object.entries(parse(stored ?? '') ?? {}));
  return Object.fromEntries(
    quiz.items.flatMap(({ id }) => {
      const task = toTask(all.get(id));
      return task.owner || task.date || task.note ? [[id, task]] : [];
    }),
  );
}

/** What a task says in a line, once something was written into it. */
export const taskLine = (
  { ui, locale }: Pick<CheckData, 'ui' | 'locale'>,
  task: Task | undefined,
): string =>
  [task?.owner, task?.date && day(locale, task.date)].filter(Boolean).join(', ') || ui.plan.record;
