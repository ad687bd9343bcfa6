import type { Core } from '@strapi/strapi';
import type { Kind } from '@fifth-star/content/model/kind';
import type { LocaleParam } from './locales.ts';

/** An action on a document, as far as the guard reads and changes it. */
export interface Action {
  params: {
    documentId?: string;
    locale?: LocaleParam;
    status?: 'draft' | 'published';
    data?: Record<string, unknown>;
    [key: string]: unknown;
  };
}

/** What the guard does around one action; `next` carries the action out, with `action.params`. */
export type Step = (around: {
  strapi: Core.Strapi;
  kind: Kind;
  action: Action;
  next: () => Promise<unknown>;
}) => Promise<unknown>;
