import { nextLevel } from '@fifth-star/content/scoring/bounds';
import { plan, type Plan, type Raise } from '@fifth-star/content/scoring/plan';
import { LEVELS, type Level, type Response } from '@fifth-star/content/scoring/quiz';
import { verdict, type Verdict } from '@fifth-star/content/scoring/verdict';
import type { CheckData } from '../check/data.ts';
import { planSheet } from '../check/plan-sheet.ts';
import { planSum } from '../check/plan-sum.ts';
import { tasksKey } from '../check/tasks-key.ts';
import type { PageTexts } from '../check/result.ts';
import type * as Desk from './plan-desk.ts';
import { Store } from './store.ts';

/** What a sheet shows. */
export interface ShownPlan {
  data: CheckData;
  response: Response;
  texts: PageTexts;
  found: Verdict;
  /** The name its tasks are stored under; empty for a plan that is not the reader’s: it keeps nothing. */
  key: string;
}

/**
 * The plan of a result: unticking a step shows at once where the others lead. Who does what by when, and the files of
 * the plan, are the business of its desk, which is loaded when somebody asks for it or has written there before. What
 * happens inside stays inside: no event of its fields reaches the form around it.
 */
export class PlanSheet extends HTMLElement {
  #shown: ShownPlan | undefined;
  #way: Plan | undefined;
  #target: Level = 5;
  /** Where the goal and, after it, the steps that are not ticked are kept. */
  #choice: Store | undefined;

  connectedCallback(): void {
    this.addEventListener('change', this);
    this.addEventListener('click', this);
    // It does not bubble.
    this.addEventListener('toggle', this, true);
  }

  /**
   * Shows the cheapest plan to the level above what a response reaches for certain, or to a higher one that was chosen
   * before, without the steps that were unticked then. `key` is the name under which the plan is stored.
   */
  show(data: CheckData, response: Response, texts: PageTexts, key = tasksKey(data.quiz)): void {
    const found = verdict(data.quiz, response);
    const next = nextLevel(found.lower) ?? 5;
    this.#shown = { data, response, texts, found, key };
    this.#choice = key ? new Store(`${key}:choice`) : undefined;
    const [goal, ...off] = this.#choice?.read()?.split(' ') ?? [];
    this.#aim(LEVELS.find((level) => level > next && `${level}` === goal) ?? next);
    for (const box of this.#boxes) box.checked = !off.includes(box.value);
    if (off.length > 0) this.#sum();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
  }

  handleEvent(event: Event): void {
    const { target, type } = event;
    if (type === 'change') event.stopPropagation();
    if (!(target instanceof HTMLElement)) return;
    const format = type === 'click' && target.closest<HTMLElement>('[data-export]');
    if (format) void this.#export(format.dataset['export']);
    else if (type === 'toggle' && target.matches('.task')) void this.#tend();
    else if (type === 'change' && target instanceof HTMLInputElement) this.#change(target);
  }

  #change({ type, value }: HTMLInputElement): void {
    if (type === 'checkbox') this.#sum();
    else if (type === 'radio') {
      this.#aim(Number(value) as Level);
      this.querySelector<HTMLElement>(`[type=radio][value='${value}']`)?.focus();
    } else return;
    const off = this.#boxes.flatMap((box) => (box.checked ? [] : box.value));
    this.#choice?.write([this.#target, ...off].join(' '));
  }

  /** The steps that are ticked. */
  get #ticked(): Raise[] {
    const boxes = this.#boxes;
    return this.#way?.raises.filter((_, k) => boxes[k]?.checked) ?? [];
  }

  #aim(target: Level): void {
    if (!this.#shown) return;
    const { data, response, texts, found, key } = this.#shown;
    this.#target = target;
    this.#way = plan(data.quiz, response, target);
    this.innerHTML = planSheet(data, response, texts, found, target, this.#way);
    if (key && new Store(key).read() !== null) void this.#tend();
  }

  /** Shows and says where the ticked steps lead. */
  #sum(): void {
    const sum = this.querySelector('[data-sum]');
    if (!sum || !this.#shown) return;
    const { data, response, found } = this.#shown;
    const unfolded = [...sum.querySelectorAll('details')].map(({ open }) => open);
    const { markup, said } = planSum(data, response, found, this.#target, this.#ticked);
    sum.innerHTML = markup;
    sum.querySelectorAll('details').forEach((part, k) => (part.open = unfolded[k] ?? false));
    this.#say('[data-said]', said);
  }

  #tend(): Promise<void> {
    return this.#withDesk((desk, { data, key }) => desk.tendTasks(this, data, key));
  }

  #export(format = ''): Promise<void> {
    return this.#withDesk((desk, shown) =>
      desk.exportPlan(format, { ...shown, raises: this.#ticked }),
    );
  }

  async #withDesk(use: (desk: typeof Desk, shown: ShownPlan) => void): Promise<void> {
    if (!this.#shown) return;
    try {
      use(await import('./plan-desk.ts'), this.#shown);
    } catch {
      this.#say('[data-kept-note]', this.#shown.data.ui.plan.failed);
    }
  }

  #say(selector: string, text: string): void {
    const place = this.querySelector(selector);
    if (place) place.textContent = text;
  }
}

customElements.define('plan-sheet', PlanSheet);
