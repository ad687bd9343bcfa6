import { checksOf, type TeamContext, type TeamPageData } from '../team/data.ts';
import { mergeTeam } from '../team/merged.ts';
import { noReport, type Report } from '../team/report.ts';
import type { Team } from '../team/state.ts';
import type { PaperGrid } from './paper-grid.ts';
import type { TeamHistory } from './team-history.ts';
import { ownResponse } from './team-read.ts';
import { TeamStore } from './team-store.ts';
import { TeamView } from './team-view.ts';
import type { TeamWorkshop } from './team-workshop.ts';

/** What the page works on: the teams, one for each self-check, which of them is shown, and what came of the last step. */
export class TeamSession {
  readonly #page: HTMLElement;
  readonly #data: TeamPageData;
  readonly stores: readonly TeamStore[];
  readonly view: TeamView;
  #slug = '';
  report: Report = noReport;

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#data = JSON.parse(page.querySelector('[data-team]')?.textContent ?? '{}') as TeamPageData;
    this.stores = checksOf(this.#data).map((check) => new TeamStore(check));
    this.view = new TeamView(page);
  }

  get slug(): string {
    return this.#slug;
  }

  get store(): TeamStore {
    const store = this.stores.find(({ check }) => check.data.quiz.slug === this.#slug);
    if (!store) throw new RangeError(`"${this.#slug}" expected a self-check of the page`);
    return store;
  }

  get team(): Team {
    return this.store.team;
  }

  get context(): TeamContext {
    return { t: this.#data.team, check: this.store.check };
  }

  get workshop(): TeamWorkshop | null {
    return this.#page.querySelector<TeamWorkshop>('team-workshop');
  }

  /** Shows the team of a self-check, and what came of it. */
  choose(slug: string, report: Report): void {
    this.#slug = slug;
    this.report = report;
    this.renderAll();
  }

  set(team: Team): void {
    this.store.set(team);
    this.render();
  }

  tell(report: Report): void {
    this.report = report;
    this.render();
  }

  /** Draws the team. While a paper form is being typed only what it comes to is drawn. */
  render(): void {
    const { context, team } = this;
    const { quiz } = this.store.check.data;
    const merged = mergeTeam(quiz, team);
    this.view.show(context, team, merged, {
      report: this.report,
      kept: this.store.state,
      hasOwn: Object.keys(ownResponse(quiz)).length > 0,
    });
    this.workshop?.show({ context, team, merged });
  }

  /** Draws the paper forms and the kept results, too; the cursor goes to the next form where one has just joined. */
  renderAll(hasJoined = false): void {
    this.render();
    this.#page.querySelector<PaperGrid>('paper-grid')?.show(this.context, this.team, hasJoined);
    this.showHistory();
  }

  /** Draws the kept results: drawn with everything else, they would forget which two are compared. */
  showHistory(): void {
    this.#page.querySelector<TeamHistory>('team-history')?.show(this.context);
  }
}
