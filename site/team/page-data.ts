import { parseInline } from '@fifth-star/content/body/parse';
import { plainText } from '@fifth-star/content/body/plain';
import type { Locale } from '@fifth-star/content/model/locale';
import { checkDataOf } from '../check/page-data.ts';
import { entryPath, type Localised } from '../entries.ts';
import { checkUi, keepUi, teamUi } from '../i18n/ui.ts';
import type { SiteLibrary } from '../library.ts';
import { localPath } from '../path.ts';
import type { TeamPageData } from './data.ts';

/** What the page that merges a team's answers tells its script: every self-check that its language has. */
export const teamPageDataOf = (library: SiteLibrary, locale: Locale): TeamPageData => ({
  ui: checkUi[locale],
  keep: keepUi[locale],
  team: teamUi[locale],
  checks: library.checks(locale).map((entry) => checkOf(library, entry, locale)),
});

function checkOf(
  library: SiteLibrary,
  entry: Localised<'quiz'>,
  locale: Locale,
): TeamPageData['checks'][number] {
  const { ui: _ui, keep: _keep, ...data } = checkDataOf(library, entry, locale);
  const questions = data.quiz.items.flatMap(({ id }) => {
    const texts = library.get('question', id, locale)?.texts;
    return texts ? [[id, { statement: texts.statement, options: texts.options }] as const] : [];
  });
  const plain = (text: string) => plainText(parseInline(text));
  const { advice } = entry.texts;
  const href = localPath(locale, entryPath('quiz', entry.slug));
  return {
    data,
    href,
    paper: `${href}paper/`,
    questions: Object.fromEntries(questions),
    advice: {
      3: plain(advice[3]),
      4: plain(advice[4]),
      5: plain(advice[5]),
      none: plain(advice.none),
    },
  };
}
