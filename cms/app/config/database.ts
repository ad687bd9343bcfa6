import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { dataDir } from './folders';
import { prepareSqlite, type Connection } from './sqlite';

type Env = Core.Config.Shared.ConfigParams['env'];

const postgres = (env: Env) => ({
  client: 'postgres' as const,
  connection: {
    connectionString: env('DATABASE_URL'),
    schema: env('DATABASE_SCHEMA', 'public'),
  },
  pool: { min: 0, max: 10 },
});

const sqlite = () => ({
  client: 'sqlite' as const,
  connection: { filename: resolve(dataDir, 'strapi.db') },
  useNullAsDefault: true,
  pool: {
    afterCreate(
      connection: Connection,
      done: (error: Error | null, connection: Connection) => void,
    ) {
      prepareSqlite(connection);
      done(null, connection);
    },
  },
});

/** PostgreSQL when `DATABASE_URL` is set; otherwise an SQLite file in the data folder. */
export default ({ env }: { env: Env }) => ({
  connection: env('DATABASE_URL') ? postgres(env) : sqlite(),
  // Never drop a table because its content type is not there: a start with the plugin disabled
  // would otherwise delete the whole library.
  settings: { forceMigration: false },
});
