import type { z } from 'zod';
import type { Kind } from '@fifth-star/content/model/kind';
import { kinds, titleField } from '@fifth-star/content/model/kinds';
import { toAttribute, type Attribute } from './attributes.ts';
import { layoutOf } from './layout.ts';

/** The identifier of a kind's content type. */
export type KindUid = `plugin::fifth-star.${Kind}`;

/** The content type of a kind. */
export const uidOf = (kind: Kind): KindUid => `plugin::fifth-star.${kind}`;

/** The kind of a content type; `undefined` when it is none of ours. */
export function kindOf(uid: string): Kind | undefined {
  const name = uid.replace(/^plugin::fifth-star\./, '');
  return Object.hasOwn(kinds, name) ? (name as Kind) : undefined;
}

/** The names of the facts of a kind, without its slug. */
export const factNames = (kind: Kind): string[] => Object.keys(kinds[kind].facts.shape);

/** The names of the texts of a kind. */
export const textNames = (kind: Kind): string[] => Object.keys(kinds[kind].texts.shape);

/**
 * The schema of a kind's content type: its slug, its texts in each language and its facts.
 * Only texts are localised; a fact has one value in all languages.
 */
export function contentTypeOf(kind: Kind) {
  const { plural, facts, texts } = kinds[kind];
  const attributes = {
    ...attributesOf(kind, texts, true),
    slug: slugAttribute,
    ...attributesOf(kind, facts, false),
  };
  return {
    kind: 'collectionType',
    collectionName: `fs_${plural}`,
    info: {
      singularName: kind,
      // Strapi wants two names, and evidence has no plural.
      pluralName: plural === kind ? `${kind}-entries` : plural,
      displayName: displayNames[kind],
    },
    options: { draftAndPublish: true },
    pluginOptions: { i18n: { localized: true } },
    indexes: [{ name: `fs_${plural}_slug_index`, columns: ['slug'], type: null }],
    attributes,
    config: layoutOf(attributes, titleField[kind]),
  } as const;
}

/** The names of the collections in the admin; each is also the key of its translations. */
const displayNames: Record<Kind, string> = {
  level: 'Levels',
  evidence: 'Evidence',
  term: 'Glossary',
  practice: 'Practices',
  question: 'Questions',
  quiz: 'Self-checks',
  article: 'Articles',
  story: 'Stories',
};

/** Not of Strapi's type `uid`, which has a value per language (strapi.io, i18n of attributes). */
const slugAttribute: Attribute = {
  type: 'customField',
  customField: 'plugin::fifth-star.slug',
  options: { longest: 80 },
  pluginOptions: { i18n: { localized: false } },
};

function attributesOf(
  kind: Kind,
  half: z.ZodObject,
  localized: boolean,
): Record<string, Attribute> {
  return Object.fromEntries(
    Object.entries(half.shape).map(([name, schema]) => [
      name,
      toAttribute(`${kind}.${name}`, schema as z.ZodType, localized),
    ]),
  );
}
