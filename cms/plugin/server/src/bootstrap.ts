import type { Core } from '@strapi/strapi';
import { ensureLocales } from './bootstrap/locales.ts';
import { ensureTokens } from './bootstrap/tokens.ts';
import { inLibraryTransaction } from './entry/lock.ts';

/** Prepares the database for the plugin, once, however many processes start on it. */
export const bootstrap = ({ strapi }: { strapi: Core.Strapi }): Promise<void> =>
  inLibraryTransaction(strapi, async () => {
    await ensureLocales(strapi);
    await ensureTokens(strapi);
  });
