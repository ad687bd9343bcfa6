import { join } from 'node:path';
import { readLibrary } from '@fifth-star/content/folder/read';
import { siteLocales } from '@fifth-star/content/model/library';
import type { Locale } from '@fifth-star/content/model/locale';
import { scoringQuizOf } from '@fifth-star/content/model/scoring-quiz';
import { fingerprintOf } from '@fifth-star/content/scoring/file';
import { encodeResponse } from '@fifth-star/content/scoring/link';
import type { Item, Quiz, Response } from '@fifth-star/content/scoring/quiz';
import type { Page } from 'playwright';
import { root } from '../../scripts/environment.ts';
import { fill } from '../../site/i18n/message.ts';
import { checkUi } from '../../site/i18n/ui.ts';

/** The starter library, read from its folder and not from the site. */
export const library = await readLibrary(join(root, 'content/library'));

/** The languages of the site. */
export const locales = siteLocales(library.level);

/** Its most thorough self-check. */
export const quiz: Quiz = scoringQuizOf(library, 'star-check');

/** The sections of the self-check, with the ids of their questions. */
export const sections = library.quiz.get('star-check')?.facts.sections ?? [];

/** The title of the self-check in a language. */
export const title = (locale: Locale): string =>
  library.quiz.get('star-check')?.texts[locale]?.title ?? '';

/** The number of its questions. */
export const total = quiz.items.length;

/** SHA-256 of the self-check, in hex. */
export const fingerprint = await fingerprintOf(quiz);

/** The path of the self-check in a language. */
export const checkPath = (locale: Locale, hash = ''): string =>
  `/${locale}/self-checks/star-check/${hash}`;

/** The name of a question's group of answers, by its number from 1. */
export const questionName = (locale: Locale, n: number): string =>
  fill(checkUi[locale].question, { n, total });

/** The name the answers are stored under. */
export const ANSWERS = `fifth-star:star-check:${quiz.edition}`;

/** What the names of kept results begin with. */
export const HISTORY = 'fifth-star:history:star-check:';

/** A response to the self-check; `undefined` leaves a question open. */
export function respond(answer: (item: Item, k: number) => Response[string]): Response {
  const pairs = quiz.items.map((item, k): [string, Response[string]] => [item.id, answer(item, k)]);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

/** A team whose fourth star hangs on the very last question. */
export const four = respond(({ level, mustHave, weight }, k) =>
  level < 5 ? 3 : k === total - 1 ? 1 : mustHave && weight === 1 ? 3 : 2,
);

/** A team without three stars, with gaps on every level and two answers that do not apply. */
export const weak = respond(({ notApplicable, mustHave }, k) =>
  notApplicable ? 'na' : mustHave ? (k % 2) + 1 : k % 4,
);

/** The link with a response, as the share sheet of a language writes it. */
export const linkTo = (origin: string, response: Response, locale: Locale = 'en'): string =>
  `${origin}${checkPath(locale)}#${encodeResponse(quiz, response)}`;

/** Storage with these answers. */
export const answered = (response: Response): Record<string, string> => ({
  [ANSWERS]: JSON.stringify(response),
});

/** Storage with a result that was kept on a day. */
export const kept = (day: string, response: Response): Record<string, string> => ({
  [HISTORY + day]: JSON.stringify({ day, fingerprint, quiz, response }),
});

/** The answers that a page's storage holds, in quiz order. */
export const storedAnswers = (page: Page): Promise<unknown> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}') as unknown, ANSWERS);

/** The key that gives an answer. */
const keyOf = (answer: Response[string]): string =>
  answer === undefined ? 'u' : answer === 'na' ? '0' : `${answer + 1}`;

/** Answers some questions by their keys, beginning with the one that is shown, and goes on after each. */
export async function answerByKeys(page: Page, response: Response, ids?: string[]): Promise<void> {
  for (const id of ids ?? quiz.items.map((item) => item.id)) {
    await page.keyboard.press(keyOf(response[id]));
    await page.keyboard.press('Enter');
  }
}

/** Waits until the result of the page has this name. */
export const resultNamed = (page: Page, name: string): Promise<void> =>
  page.locator('#outcome').getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** What a screen reader was told last about the self-check. */
export const announced = (page: Page): Promise<string | null> =>
  page.locator('[role=status][data-announce]').textContent();

/** The tag of what has the focus, and how its words begin. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { tagName = '', textContent = '' } = document.activeElement ?? {};
    return `${tagName.toLowerCase()}: ${textContent.replace(/\s+/g, ' ').trim().slice(0, 160)}`;
  });
