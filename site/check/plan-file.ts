import type { Raise } from '@fifth-star/content/scoring/plan';
import type { Response } from '@fifth-star/content/scoring/quiz';
import { verdict } from '@fifth-star/content/scoring/verdict';
import { whatIf } from '@fifth-star/content/scoring/what-if';
import { monthsAfter } from './months-after.ts';
import type { CheckData } from './data.ts';
import type { Task, Tasks } from './plan-tasks.ts';
import { rangeName } from './range.ts';
import type { PageTexts } from './result.ts';

/** One step of a plan in words, as files tell it. */
export type PlanRow = Task & {
  id: string;
  /** The title of the card; the statement where there is none, or where several questions share it. */
  title: string;
  /** The statement that was answered. */
  question: string;
  action: string;
  /** The option and the behaviour under it, now and after the step. */
  now: string;
  then: string;
  cost: number;
  /** The absolute address of the practice card; empty when there is none. */
  card: string;
};

/** A plan as its files tell it: plain texts, not yet escaped for any format. */
export type PlanFile = {
  /** The name of the site. */
  site: string;
  check: string;
  slug: string;
  /** The level, or the range of levels, now and after the steps. */
  now: string;
  then: string;
  cost: number;
  rows: PlanRow[];
  /** The absolute address of the self-check. */
  address: string;
  /** The moment the file is made, and the day (ISO) to take the check again: three months after `today`. */
  made: Date;
  again: string;
};

/** What a plan's files are made from. */
export interface PlanSource {
  data: CheckData;
  response: Response;
  texts: PageTexts;
  /** The steps that are ticked. */
  raises: readonly Raise[];
  tasks: Tasks;
}

/** The ticked steps of a plan in words. `address` is the page's; `today` is the reader's day (ISO). */
export function planFile(
  { data, response, texts, raises, tasks }: PlanSource,
  address: string,
  made: Date,
  today: string,
): PlanFile {
  const { quiz, practices, options, ui, title, site } = data;
  const rows = raises.map(({ id, from, to, cost, open }): PlanRow => {
    const practice = practices[id];
    const statement = texts.statement(id);
    const { owner = '', date = '', note = '' } = tasks[id] ?? {};
    return {
      id,
      title: practice?.title ?? statement,
      question: practice?.card ? practice.title : statement,
      action: practice?.action ?? '',
      now: open ? ui.plan.notAnswered : `${options[from]}. ${texts.behaviour(id, from)}`,
      then: `${options[to]}. ${texts.behaviour(id, to)}`,
      cost,
      card: practice ? new URL(practice.href, address).href : '',
      owner,
      date,
      note,
    };
  });
  return {
    site,
    check: title,
    slug: quiz.slug,
    now: rangeName(data, verdict(quiz, response)),
    then: rangeName(data, whatIf(quiz, response, raises)),
    cost: rows.reduce((sum, row) => sum + row.cost, 0),
    rows,
    address,
    made,
    again: monthsAfter(today, 3),
  };
}
