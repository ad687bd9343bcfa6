import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { inLibraryTransaction } from '../entry/transaction.ts';
import { read } from '../push/request.ts';
import { revision } from '../snapshot/revision.ts';
import { Release, releases, report } from './release.ts';

/** How the site is doing: told by the publisher, shown to editors. */
export const releaseController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The publisher's news. */
  async report(context: Context) {
    const release = read(Release, context.request.body);
    await inLibraryTransaction(strapi, () => report(strapi, release));
    context.status = 204;
  },

  /** The news, and the revision of what is published now. */
  async find(context: Context) {
    context.body = { ...(await releases(strapi)), revision: await revision(strapi) };
  },
});
