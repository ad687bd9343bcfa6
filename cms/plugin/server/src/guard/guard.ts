import type { Core } from '@strapi/strapi';
import { kindOf } from '../content-types/content-type.ts';
import { inLibraryTransaction } from '../entry/transaction.ts';
import { onClone, onCreate, onUpdate, onDiscardDraft } from './save.ts';
import { onPublish } from './publish.ts';
import { onDelete, onUnpublish } from './withdraw.ts';
import type { Step } from './step.ts';

/** What stands before each action on a document; reading needs no guard. */
const steps: Readonly<Record<string, Step>> = {
  create: onCreate,
  update: onUpdate,
  clone: onClone,
  publish: onPublish,
  discardDraft: onDiscardDraft,
  unpublish: onUnpublish,
  delete: onDelete,
};

/**
 * Puts the guard before every way to change an entry: the admin, bulk actions, scheduled releases,
 * the API and other plugins all go through the document service. A refusal leaves no trace.
 */
export function guardDocuments(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const kind = kindOf(context.uid);
    const step = steps[context.action];
    if (!kind || !step) return next();
    // The types of Strapi differ by action; the guard reads what all of them share.
    const action = context as unknown as Parameters<Step>[0]['action'];
    return inLibraryTransaction(
      strapi,
      () => step({ strapi, kind, action, next: async () => next() }) as Promise<never>,
    );
  });
}
