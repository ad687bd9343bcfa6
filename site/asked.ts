import type { Locale } from '@fifth-star/content/model/locale';
import type { SiteLibrary } from './library.ts';
import { localPath } from './path.ts';

/** A question of a self-check that checks a practice. */
export interface Asked {
  href: string;
  /** Its place in the self-check, from 1. */
  number: number;
  statement: string;
  mustHave: boolean;
}

/** The questions about a practice in all self-checks of a language, in their order. */
export function askedAbout(library: SiteLibrary, practice: string, locale: Locale): Asked[] {
  return library.all('quiz', locale).flatMap((quiz) =>
    quiz.facts.sections
      .flatMap(({ questions }) => questions)
      .flatMap((id, index) => {
        const question = library.get('question', id, locale);
        if (question?.facts.practice !== practice) return [];
        const { texts, facts } = question;
        const href = `${localPath(locale, `/self-checks/${quiz.slug}/`)}#${id}`;
        return [{ href, number: index + 1, statement: texts.statement, mustHave: facts.mustHave }];
      }),
  );
}
