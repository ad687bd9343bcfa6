import type { Kind } from '@fifth-star/content/model/kind';
import type { Locale } from '@fifth-star/content/model/locale';
import { factNames, uidOf } from '../content-types/content-type.ts';
import { rowsOfDocument } from '../entry/rows.ts';
import type { Row } from '../entry/row.ts';
import { defaultLocale } from './locales.ts';
import { fieldRefusal } from './refusal.ts';
import { assertFree, freeSlug, slugFromTitle } from './slug.ts';
import { settleTimes } from './sync.ts';
import type { Step } from './step.ts';

type Data = Record<string, unknown>;

/** A new entry, or a new language of one: with a slug nobody else has and with the facts of its document. */
export const onCreate: Step = async (around) => {
  const { strapi, kind, action } = around;
  const locale = await localeOf(around);
  const documentId = textOf(action.params.data?.['documentId']);
  const drafts = documentId ? await rowsOfDocument(strapi, kind, documentId, 'draft') : [];
  const data = withFacts(kind, action.params.data ?? {}, drafts[0]);
  const slug = textOf(data['slug']) ?? (await slugOf(around, data, locale));
  if (slug) await assertFree(strapi, kind, slug, documentId);
  action.params.data = { ...data, slug, sourceLocale: data['sourceLocale'] ?? locale };
  return saved(around, locale);
};

/** Changes to a draft. Adding a language through here must not empty the facts of the others. */
export const onUpdate: Step = async (around) => {
  const { strapi, kind, action } = around;
  const { documentId } = action.params;
  if (!documentId) return around.next();
  const locale = await localeOf(around);
  const drafts = await rowsOfDocument(strapi, kind, documentId, 'draft');
  const own = drafts.find((row) => row.locale === locale);
  const data = own
    ? { ...action.params.data }
    : withFacts(kind, action.params.data ?? {}, drafts[0]);
  const known = drafts[0]?.slug ?? undefined;
  const slug = textOf(data['slug']) ?? known ?? (await slugOf(around, { ...own, ...data }, locale));
  if (slug && slug !== known) await assertMovable(around, documentId, slug);
  if ('slug' in data || slug !== known) data['slug'] = slug;
  if (!own?.['sourceLocale'] && !data['sourceLocale'])
    data['sourceLocale'] = drafts[0]?.['sourceLocale'] ?? locale;
  action.params.data = data;
  const result = await saved(around, locale);
  await settleTimes(strapi, kind, documentId);
  return result;
};

/** A copy has an address of its own and has never been published. */
export const onClone: Step = async ({ strapi, kind, action, next }) => {
  const { documentId, data } = action.params;
  const [original] = documentId ? await rowsOfDocument(strapi, kind, documentId, 'draft') : [];
  const wanted = textOf(data?.['slug']) ?? original?.slug;
  const slug = wanted ? await freeSlug(strapi, kind, wanted) : null;
  action.params.data = { ...data, slug, published: null, updated: null };
  return next();
};

/** What readers see becomes the draft again; other languages keep their drafts. */
export const onDiscardDraft: Step = async ({ strapi, kind, action, next }) => {
  const result = await next();
  if (action.params.documentId) await settleTimes(strapi, kind, action.params.documentId);
  return result;
};

/** Saves the draft and, if the action says so, publishes it through the guard like any other. */
const saved: (around: Parameters<Step>[0], locale: Locale) => Promise<unknown> = async (
  { strapi, kind, action, next },
  locale,
) => {
  const { status, documentId, data: _, ...params } = action.params;
  if (status !== 'published') return next();
  action.params.status = 'draft';
  const draft = (await next()) as { documentId: string } | null;
  if (!draft) return draft;
  const { entries } = await strapi
    .documents(uidOf(kind))
    .publish({ ...params, documentId: documentId ?? draft.documentId, locale });
  return entries[0];
};

const localeOf = async ({ strapi, action }: Parameters<Step>[0]): Promise<Locale> =>
  (textOf(action.params.locale) as Locale | undefined) ?? (await defaultLocale(strapi));

const textOf = (value: unknown) =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/** The data with the facts of another language of the document, where it says nothing itself. */
function withFacts(kind: Kind, data: Data, other: Row | undefined): Data {
  if (!other) return { ...data };
  const shared = ['slug', ...factNames(kind)].filter((name) => data[name] == null);
  return { ...data, ...Object.fromEntries(shared.map((name) => [name, other[name]])) };
}

/** A free slug made from the title; `null` while there is none to make it from. */
async function slugOf({ strapi, kind, action }: Parameters<Step>[0], data: Data, locale: Locale) {
  const slug = slugFromTitle(kind, data, locale);
  return slug ? freeSlug(strapi, kind, slug, action.params.documentId) : null;
}

/** Readers have the address of what is published; it leads there for good. */
async function assertMovable(
  { strapi, kind }: Parameters<Step>[0],
  documentId: string,
  slug: string,
): Promise<void> {
  const [published] = await rowsOfDocument(strapi, kind, documentId, 'published');
  if (published?.slug && published.slug !== slug)
    throw fieldRefusal(
      'slug',
      `The address \`${published.slug}\` is published and stays as it is. ` +
        `To change it, unpublish the entry in every language first.`,
    );
  await assertFree(strapi, kind, slug, documentId);
}
