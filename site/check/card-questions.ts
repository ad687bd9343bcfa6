import type { Locale } from '@fifth-star/content/model/locale';
import { byThoroughness, questionsOf, type EntryLink } from '../entries.ts';
import type { SiteLibrary } from '../library.ts';
import { storageKey } from './answers.ts';

/** A question that a practice card asks, and the self-checks that count its answer. */
export interface CardQuestion {
  id: string;
  statement: string;
  /** The behaviour that earns each option, lowest first. */
  options: readonly string[];
  notApplicable: boolean;
  /** The names under which the answer is stored: one for every self-check that asks, whatever its language. */
  keys: readonly string[];
  /** The places where it is asked, its number there from 1. */
  places: readonly (EntryLink & { number: number })[];
}

/**
 * The questions about a practice that some self-check asks, in the order in which they are asked first. The most
 * thorough self-check stands before the others: where the same question was answered differently, its answer is shown.
 */
export function cardQuestions(
  library: SiteLibrary,
  practice: string,
  locale: Locale,
): CardQuestion[] {
  const thorough = [...library.entries.quiz.values()].sort(byThoroughness);
  const quizzes = thorough.map(({ slug, facts }) => ({
    key: storageKey({ slug, edition: facts.edition }),
    link: library.link('quiz', slug, locale),
    ids: questionsOf({ facts }),
  }));
  const ids = new Set(quizzes.flatMap((quiz) => quiz.ids));
  return [...ids].flatMap((id) => {
    const question = library.get('question', id, locale);
    if (question?.facts.practice !== practice) return [];
    const asking = quizzes.filter((quiz) => quiz.ids.includes(id));
    const places = asking.flatMap(({ link, ids: asked }) =>
      link ? [{ ...link, href: `${link.href}#${id}`, number: asked.indexOf(id) + 1 }] : [],
    );
    const { statement, options } = question.texts;
    const { notApplicable } = question.facts;
    return [{ id, statement, options, notApplicable, keys: asking.map(({ key }) => key), places }];
  });
}
