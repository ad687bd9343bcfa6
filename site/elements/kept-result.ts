import { parse } from '../check/answers.ts';
import type { CheckData } from '../check/data.ts';
import type { KeptResult } from '../check/kept.ts';
import { readTasks, taskLine, type Task } from '../check/plan-tasks.ts';
import { keptResultPart } from '../check/received-part.ts';
import type { ReceivedResult } from '../check/received.ts';
import { scoredResults } from '../check/scored-results.ts';
import { tasksKey } from '../check/tasks-key.ts';
import { teamTasksKey } from '../check/team-tasks-key.ts';
import { teamKey } from '../team/kept-team.ts';
import type { HistoryStore } from './history-store.ts';
import { showForeign } from './received-result.ts';
import type { Host } from './result-desk.ts';
import { Store } from './store.ts';

/**
 * Shows a result that this browser keeps, only to be read, and gives its answers and its day; nothing where none has
 * that name. If it did not come from a link or a file, its plan has the tasks that are kept for it.
 */
export function showKeptResult(host: Host, history: HistoryStore, name: string): Shown | undefined {
  const { check, data, texts } = host;
  const results = history.read().filter((kept) => kept.name === name);
  const [result] = scoredResults(data, results);
  if (!result) return undefined;
  const { kept, response } = result;
  const { day, received } = kept;
  const shown = { response, day, ...(received === 'team' && { merged: true as const }) };
  showForeign(host, shown, keptResultPart(data, result, texts));
  const sheet = check.querySelector<HTMLElement>('#outcome plan-sheet');
  if (sheet) writeTasks(sheet, data, tasksOf(data, kept));
  return { response, day };
}

/** The answers of a result and its day. */
type Shown = Required<Pick<ReceivedResult, 'response' | 'day'>>;

/** The tasks of a kept result's plan as they are stored: a team's are those of its round, which may be over. */
function tasksOf({ quiz }: CheckData, { day, received, tasks }: KeptResult): string | null {
  if (received === undefined) return new Store(tasksKey(quiz)).read();
  if (tasks !== undefined || received === 'link') return tasks ?? null;
  const { begun } = parse(new Store(teamKey(quiz.slug)).read() ?? '') ?? {};
  const isOver = typeof begun === 'string' && day < begun;
  return isOver ? null : new Store(teamTasksKey(quiz)).read();
}

/** Writes tasks into the steps of a plan, as they are: nothing is asked for here. */
function writeTasks(sheet: HTMLElement, data: CheckData, text: string | null): void {
  const tasks = readTasks(data.quiz, text);
  const write = () => {
    for (const step of sheet.querySelectorAll<HTMLElement>('[data-raise]:not(:has(.written))')) {
      const task = tasks[step.dataset['raise'] ?? ''];
      if (task) step.append(lineOf(data, task));
    }
  };
  write();
  // Another goal has other steps.
  sheet.addEventListener('change', write);
}

function lineOf(data: CheckData, task: Task): HTMLElement {
  const line = document.createElement('p');
  const who = task.owner || task.date ? taskLine(data, task) : '';
  line.className = 'written';
  line.textContent = [who, task.note].filter(Boolean).join(': ');
  return line;
}
