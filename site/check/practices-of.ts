import { parseInline } from '@fifth-star/content/body/parse';
import { plainText } from '@fifth-star/content/body/plain';
import type { Locale } from '@fifth-star/content/model/locale';
import type { Quiz } from '@fifth-star/content/scoring/quiz';
import type { SiteLibrary } from '../library.ts';
import type { CheckData, Practice } from './data.ts';

/** The practice of each item that has a card, under a title that tells the item from the others of its quiz. */
export function practicesOf(
  { items }: Pick<Quiz, 'items'>,
  locale: Locale,
  library: Pick<SiteLibrary, 'entries' | 'link' | 'get'>,
): CheckData['practices'] {
  const slugOf = (id: string) => library.entries.question.get(id)?.facts.practice ?? '';
  const slugs = items.map(({ id }) => slugOf(id));
  const practices = items.flatMap(({ id }): [string, Practice][] => {
    const slug = slugOf(id);
    const link = library.link('practice', slug, locale);
    const practice = link && library.get('practice', slug, link.lang ?? locale);
    if (!practice) return [];
    const { href, title: card } = link;
    const statement = library.get('question', id, locale)?.texts.statement;
    if (statement && slugs.filter((other) => other === slug).length > 1)
      return [[id, { title: asTitle(statement), href, slug, action: '', card }]];
    const action = plainText(parseInline(practice.texts.action));
    return [[id, { ...link, slug, action }]];
  });
  return Object.fromEntries(practices);
}

/** A sentence as a title goes without its full stop: quotation marks or a link stand around it. */
const asTitle = (sentence: string): string => sentence.replace(/\.$/, '');
