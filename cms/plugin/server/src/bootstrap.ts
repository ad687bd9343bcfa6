import type { Core } from '@strapi/strapi';
import { ensureLocales } from './bootstrap/locales.ts';
import { ensureTokens } from './bootstrap/tokens.ts';
import { inLibraryTransaction } from './entry/transaction.ts';

/** The setting without which a start without the plugin drops its tables. */
const KEEPS_TABLES = 'database.settings.forceMigration';

/** Prepares the database for the plugin, once, however many processes start on it. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  if (strapi.config.get(KEEPS_TABLES) !== false)
    strapi.log.warn(
      'Fifth Star: a start with this plugin disabled or not built would delete its content. ' +
        'Set `settings: { forceMigration: false }` in config/database.',
    );
  await inLibraryTransaction(strapi, async () => {
    await ensureLocales(strapi);
    await ensureTokens(strapi);
  });
}
