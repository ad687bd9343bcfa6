import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { asPush } from '../entry/actor.ts';
import { inLibraryTransaction } from '../entry/transaction.ts';
import {
  ConflictError,
  libraryState,
  prune,
  publishDraft,
  rememberPulled,
  saveDraft,
} from './library.ts';
import { addressOf, entriesToPrune, entryToSave, pulledHashes } from './request.ts';

/** Loads a library folder into this Strapi and keeps the two from overwriting each other. */
export const libraryController = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Each request is one transaction: it happens as a whole, or not at all. */
  const answer = async (context: Context, work: () => Promise<unknown>) => {
    try {
      context.body = await inLibraryTransaction(strapi, () => asPush(work));
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      context.status = 409;
      context.body = {
        data: null,
        error: { status: 409, name: error.name, message: error.message, details: {} },
      };
    }
  };
  return {
    /** The state of every entry. */
    async find(context: Context) {
      context.body = { entries: await libraryState(strapi) };
    },

    /** Makes one draft equal to an entry of the library. */
    save(context: Context) {
      const { entry, force } = entryToSave(context['params'], context.request.body);
      return answer(context, () => saveDraft(strapi, entry, force));
    },

    /** Publishes one draft in all its languages. */
    publish(context: Context) {
      const { kind, slug } = addressOf(context['params']);
      return answer(context, () => publishDraft(strapi, kind, slug));
    },

    /** Removes entries that the library no longer has: one by its address, or several. */
    prune(context: Context) {
      const entries =
        context.method === 'DELETE'
          ? [addressOf(context['params'])]
          : entriesToPrune(context.request.body);
      return answer(context, () => prune(strapi, entries));
    },

    /** Notes what pull has written into the folder. */
    pulled(context: Context) {
      const hashes = pulledHashes(context.request.body);
      return answer(context, () => rememberPulled(strapi, hashes));
    },
  };
};
