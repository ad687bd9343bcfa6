import type { Context } from 'koa';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { kindNames } from '@fifth-star/content/model/kind';
import { locales } from '@fifth-star/content/model/locale';
import { read } from '../push/request.ts';
import { named, search } from './choices.ts';
import { stateOf } from './state.ts';

const ChoicesOf = z.object({
  kind: z.enum(kindNames),
  locale: z.enum(locales).default('en'),
  search: z.string().max(100).default(''),
  /** The slugs to name instead of searching, separated by commas. */
  slugs: z.string().max(6_000).optional(),
});

const StateOf = z.object({ kind: z.enum(kindNames), documentId: z.string().max(80) });

/** What the plugin's parts of the admin ask for. */
export const adminController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Entries for a picker. */
  async choices(context: Context) {
    const asked = read(ChoicesOf, { ...context.query, ...context['params'] });
    const { kind, locale, slugs } = asked;
    context.body =
      slugs === undefined
        ? await search(strapi, kind, asked.search, locale)
        : await named(strapi, kind, slugs.split(',').filter(Boolean), locale);
  },

  /** How one entry stands. */
  async state(context: Context) {
    const { kind, documentId } = read(StateOf, context['params']);
    const state = await stateOf(strapi, kind, documentId);
    if (!state) throw new errors.NotFoundError('There is no such entry.');
    context.body = state;
  },
});
