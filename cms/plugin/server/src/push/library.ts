import { setImmediate } from 'node:timers/promises';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { entryHash } from '@fifth-star/content/model/hash';
import { kindNames, type Kind } from '@fifth-star/content/model/kind';
import { entryName, type RawEntry } from '@fifth-star/content/model/kinds';
import { locales, type Locale } from '@fifth-star/content/model/locale';
import { uidOf } from '../content-types/content-type.ts';
import { rowsByDocument, rowsOfDocument, rowsOfSlug } from '../entry/rows.ts';
import { toData, toEntry, type Row } from '../entry/row.ts';
import { allBases, baseOf, keyOf, removeBase, setBase } from './bases.ts';

/** What push needs to know of an entry in this Strapi; hashes are those of `entryHash`. */
export interface EntryState {
  kind: Kind;
  slug: string;
  /** What editors have, `null` when there is no draft. */
  draft: string | null;
  /** What readers see, `null` when nothing of it is published. */
  published: string | null;
  /** What push or pull and the draft last agreed on, `null` when they never met. */
  base: string | null;
  /** The languages of the draft, in the usual order. */
  locales: Locale[];
}

/** The state of every entry that has a slug. */
export async function libraryState(strapi: Core.Strapi): Promise<EntryState[]> {
  const bases = await allBases(strapi);
  const states: EntryState[] = [];
  for (const kind of kindNames) {
    const drafts = await rowsByDocument(strapi, kind, 'draft');
    const published = await rowsByDocument(strapi, kind, 'published');
    for (const [documentId, rows] of drafts) {
      const slug = rows[0]?.slug;
      if (!slug) continue;
      states.push({
        kind,
        slug,
        draft: hashOf(kind, rows),
        published: hashOf(kind, published.get(documentId) ?? []),
        base: bases.get(keyOf(kind, slug)) ?? null,
        locales: locales.filter((locale) => rows.some((row) => row.locale === locale)),
      });
    }
    await setImmediate();
  }
  return states;
}

/** What became of a pushed entry. */
export interface Outcome {
  hash: string;
  /** Whether anything was written. */
  changed: boolean;
}

/**
 * Makes the draft equal to `entry`, in exactly its languages.
 *
 * @throws {ApplicationError} if an editor changed the draft since push or pull last saw it, unless `force`.
 */
export async function saveDraft(
  strapi: Core.Strapi,
  entry: RawEntry,
  force: boolean,
): Promise<Outcome> {
  const { kind, slug } = entry;
  const hash = entryHash(entry);
  const rows = await documentOf(strapi, kind, slug);
  const draft = hashOf(kind, rows);
  if (draft !== null && draft !== hash && !force) {
    const base = await baseOf(strapi, keyOf(kind, slug));
    if (draft !== base) throw conflict(entry, base);
  }
  if (draft !== hash) await write(strapi, entry, rows);
  await setBase(strapi, keyOf(kind, slug), hash);
  return { hash, changed: draft !== hash };
}

/** Publishes the draft in all its languages, through the guard; nothing when readers see it already. */
export async function publishDraft(
  strapi: Core.Strapi,
  kind: Kind,
  slug: string,
): Promise<Outcome> {
  const rows = await documentOf(strapi, kind, slug);
  const hash = hashOf(kind, rows);
  const [first] = rows;
  if (!first || hash === null)
    throw new errors.NotFoundError(`There is no draft of \`${keyOf(kind, slug)}\`.`);
  const published = await rowsOfDocument(strapi, kind, first.documentId, 'published');
  if (hashOf(kind, published) === hash) return { hash, changed: false };
  await strapi
    .documents(uidOf(kind))
    .publish({ documentId: first.documentId, locale: rows.map(({ locale }) => locale) });
  return { hash, changed: true };
}

/**
 * Removes entries that a library no longer has. All are withdrawn from the site before the first is
 * deleted, owners before what they name, so that entries may name each other.
 */
export async function prune(
  strapi: Core.Strapi,
  entries: readonly { kind: Kind; slug: string }[],
): Promise<{ removed: number }> {
  const ordered = entries.toSorted((a, b) => kindNames.indexOf(b.kind) - kindNames.indexOf(a.kind));
  const found: { kind: Kind; slug: string; documentId: string }[] = [];
  for (const { kind, slug } of ordered) {
    const [row] = await documentOf(strapi, kind, slug);
    if (row) found.push({ kind, slug, documentId: row.documentId });
  }
  for (const { kind, documentId } of found)
    await strapi.documents(uidOf(kind)).unpublish({ documentId, locale: '*' });
  for (const { kind, slug, documentId } of found) {
    await strapi.documents(uidOf(kind)).delete({ documentId, locale: '*' });
    await removeBase(strapi, keyOf(kind, slug));
  }
  return { removed: found.length };
}

/** Remembers for each entry what pull wrote into the folder. */
export async function rememberPulled(
  strapi: Core.Strapi,
  hashes: Readonly<Record<string, string>>,
): Promise<{ remembered: number }> {
  const known = await allBases(strapi);
  const changed = Object.entries(hashes).filter(([entry, hash]) => known.get(entry) !== hash);
  for (const [entry, hash] of changed) await setBase(strapi, entry, hash);
  return { remembered: Object.keys(hashes).length };
}

const hashOf = (kind: Kind, rows: readonly Row[]): string | null =>
  rows.length ? entryHash(toEntry(kind, rows)) : null;

/** The drafts of the one document with the slug. */
async function documentOf(strapi: Core.Strapi, kind: Kind, slug: string): Promise<Row[]> {
  const rows = await rowsOfSlug(strapi, kind, slug, 'draft');
  if (new Set(rows.map(({ documentId }) => documentId)).size > 1)
    throw new errors.ApplicationError(
      `Two entries have the slug \`${slug}\`. Rename or delete one of them in the admin.`,
    );
  return rows;
}

/** Only differences: languages that are there are updated, others are added or removed. */
async function write(strapi: Core.Strapi, entry: RawEntry, rows: readonly Row[]): Promise<void> {
  const documents = strapi.documents(uidOf(entry.kind));
  const wanted = locales.filter((locale) => entry.texts[locale]);
  let documentId = rows[0]?.documentId;
  for (const locale of wanted) {
    // The cast is earned: the entry has passed the schema that the content type is made from.
    const data = toData(entry, locale) as never;
    if (documentId) await documents.update({ documentId, locale, data });
    else ({ documentId } = await documents.create({ locale, data }));
  }
  for (const { documentId: gone, locale } of rows)
    if (!wanted.includes(locale)) await documents.delete({ documentId: gone, locale });
}

function conflict(entry: RawEntry, base: string | undefined) {
  const since = base ? 'since the last push or pull' : 'and was never pushed or pulled';
  return new ConflictError(
    `The draft of \`${entryName(entry)}\` was changed in the admin ${since}. ` +
      'Publish and pull it first, or push with --force to replace it.',
  );
}

/** An editor's work would be lost; answered with 409. */
export class ConflictError extends errors.ApplicationError<'ConflictError'> {
  override name = 'ConflictError' as const;
}
