import type { Kind } from '@fifth-star/content/model/kind';
import type { Answer, Cms } from './boot.ts';

/** One entry, as the Content Manager of the admin handles it. */
export interface Managed {
  documentId: string;
  /** The form in a language; without `documentId` where there is none. */
  get: (locale?: string, status?: 'draft' | 'published') => Promise<Record<string, unknown>>;
  /** Saves a draft. */
  save: (data: object, locale?: string) => Promise<Answer>;
  /** Saves and publishes, as the button does. */
  publish: (data?: object, locale?: string) => Promise<Answer>;
  unpublish: (locale?: string) => Promise<Answer>;
  /** Deletes one language, or all of them with `*`. */
  remove: (locale?: string) => Promise<Answer>;
  clone: (data?: object) => Promise<Answer>;
}

const base = (kind: Kind) => `/content-manager/collection-types/plugin::fifth-star.${kind}`;

/** Creates a draft in the admin. */
export const create = (cms: Cms, kind: Kind, data: object, locale = 'en'): Promise<Answer> =>
  cms.edit('POST', `${base(kind)}?locale=${locale}`, data);

/** Publishes several entries at once. */
export const publishAll = (cms: Cms, kind: Kind, documentIds: string[], locale: string) =>
  cms.edit('POST', `${base(kind)}/actions/bulkPublish`, { documentIds, locale: [locale] });

/** The entry with a slug. */
export async function find(cms: Cms, kind: Kind, slug: string): Promise<Managed> {
  const { body } = await cms.edit('GET', `${base(kind)}?filters[slug][$eq]=${slug}&locale=*`);
  return managed(cms, kind, body.results[0]?.documentId ?? '');
}

/** The entry with a document id. */
export function managed(cms: Cms, kind: Kind, documentId: string): Managed {
  const path = `${base(kind)}/${documentId}`;
  return {
    documentId,
    get: async (locale = 'en', status = 'draft') => ({
      ...(await cms.edit('GET', `${path}?locale=${locale}&status=${status}`)).body.data,
    }),
    save: (data, locale = 'en') => cms.edit('PUT', `${path}?locale=${locale}`, data),
    publish: (data = {}, locale = 'en') =>
      cms.edit('POST', `${path}/actions/publish?locale=${locale}`, data),
    unpublish: (locale = 'en') => cms.edit('POST', `${path}/actions/unpublish`, { locale }),
    remove: (locale = '*') => cms.edit('DELETE', `${path}?locale=${locale}`),
    clone: (data = {}) => cms.edit('POST', `${base(kind)}/clone/${documentId}`, data),
  };
}
