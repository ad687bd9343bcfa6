import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { checkEntry } from '@fifth-star/content/model/check';
import type { Kind } from '@fifth-star/content/model/kind';
import { entryName } from '@fifth-star/content/model/kinds';
import type { Problem } from '@fifth-star/content/model/problem';
import { isPush } from '../entry/actor.ts';
import { toEntry, type Row } from '../entry/row.ts';
import { rowsOfDocument } from '../entry/rows.ts';
import { stamp, type Publication } from './dates.ts';
import { localeFilter, type LocaleParam } from './locales.ts';
import { lookupFor } from './lookup.ts';
import { publishRefusal } from './refusal.ts';
import { scoringNews } from './scoring.ts';
import { isTaken } from './slug.ts';
import type { Step } from './step.ts';
import { settleTimes, syncPublishedFacts } from './sync.ts';

/** Publishes what passes every check of the library, in the languages asked for; facts for all. */
export const onPublish: Step = async ({ strapi, kind, action, next }) => {
  const { documentId, locale } = action.params;
  if (!documentId) return next();
  const publication = await toPublish(strapi, kind, documentId, locale);
  const problems = await problemsOf(strapi, publication);
  if (problems.length)
    throw publishRefusal(
      kind,
      problems,
      publication.chosen.map((row) => row.locale),
    );
  if (!isPush()) await stamp(strapi, publication);
  const result = await next();
  const [source] = await rowsOfDocument(strapi, kind, documentId, 'draft');
  if (source) await syncPublishedFacts(strapi, kind, source);
  await settleTimes(strapi, kind, documentId);
  return result;
};

/**
 * The entry as readers would see it: the chosen languages and the facts from the drafts, other
 * languages as they are published.
 *
 * @throws {ApplicationError} if there is no draft to publish.
 */
async function toPublish(
  strapi: Core.Strapi,
  kind: Kind,
  documentId: string,
  locale: LocaleParam,
): Promise<Publication> {
  const isChosen = await localeFilter(strapi, locale);
  const drafts = await rowsOfDocument(strapi, kind, documentId, 'draft');
  const published = await rowsOfDocument(strapi, kind, documentId, 'published');
  const chosen = drafts.filter((row) => isChosen(row.locale));
  if (!chosen.length)
    throw new errors.ApplicationError(
      `There is no draft to publish in the language asked for. Write the text first.`,
    );
  const kept = published.filter((row) => !isChosen(row.locale));
  return { entry: toEntry(kind, [...chosen, ...kept]), drafts, chosen, published };
}

/** Everything that keeps an entry from being published. */
async function problemsOf(
  strapi: Core.Strapi,
  { entry, chosen }: Publication,
): Promise<readonly Problem[]> {
  const problems = [
    ...checkEntry(entry, await lookupFor(strapi, entry)).problems,
    ...(await scoringNews(strapi, entry)).problems,
  ];
  const { documentId } = chosen[0] as Row;
  if (!entry.slug || !(await isTaken(strapi, entry.kind, entry.slug, documentId))) return problems;
  return [
    {
      entry: entryName(entry),
      field: 'slug',
      message: `is taken by another entry. Choose another address.`,
    },
    ...problems,
  ];
}
