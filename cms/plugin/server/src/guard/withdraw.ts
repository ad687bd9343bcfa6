import { errors } from '@strapi/utils';
import { entryName } from '@fifth-star/content/model/kinds';
import { locales, type Locale } from '@fifth-star/content/model/locale';
import { isPush } from '../entry/actor.ts';
import { rowsOfDocument } from '../entry/rows.ts';
import { localeFilter } from './locales.ts';
import { ownersOf, type Owner } from './owners.ts';
import type { Step } from './step.ts';

/** Takes an entry from the site, unless something on the site cannot do without it. */
export const onUnpublish: Step = async (around) => {
  const { slug, leaving } = await affected(around);
  if (slug && leaving.length) {
    const owners = await ownersOf(around.strapi, { kind: around.kind, slug }, leaving);
    refuse(around, slug, 'unpublished', owners.filter(isStructural));
  }
  return around.next();
};

/** Deletes languages of an entry, or all of it, unless something on the site names it. */
export const onDelete: Step = async (around) => {
  const { slug, leaving, isLast } = await affected(around);
  if (slug && (leaving.length || isLast)) {
    const owners = await ownersOf(
      around.strapi,
      { kind: around.kind, slug },
      isLast ? locales : leaving,
    );
    // A library that push brings names nothing it lacks: what mentions this entry goes as well.
    const isStrict = isLast && !isPush();
    refuse(around, slug, 'deleted', isStrict ? owners : owners.filter(isStructural));
  }
  return around.next();
};

const isStructural = ({ strength }: Owner) => strength === 'structural';

/** What the action takes away: published languages, and whether any language is left after it. */
async function affected({ strapi, kind, action }: Parameters<Step>[0]) {
  const { documentId = '', locale } = action.params;
  const isChosen = await localeFilter(strapi, locale);
  const published = await rowsOfDocument(strapi, kind, documentId, 'published');
  const drafts = await rowsOfDocument(strapi, kind, documentId, 'draft');
  const all = [...published, ...drafts];
  return {
    slug: all[0]?.slug,
    leaving: published.map((row) => row.locale).filter(isChosen),
    isLast: all.every((row) => isChosen(row.locale)),
  };
}

function refuse(
  { kind }: Parameters<Step>[0],
  slug: string,
  done: string,
  owners: readonly Owner[],
): void {
  if (!owners.length) return;
  const byName = Map.groupBy(owners, ({ name }) => name);
  const list = [...byName].map(([name, all]) => `${name} (${languages(all)})`).join('; ');
  throw new errors.ValidationError(
    `\`${entryName({ kind, slug })}\` was not ${done}, because these entries on the site name it: ` +
      `${list}. Take it out there and publish that first, or unpublish them.`,
    { owners },
  );
}

const languages = (owners: readonly Owner[]) =>
  locales.filter((locale: Locale) => owners.some((owner) => owner.locale === locale)).join(', ');
