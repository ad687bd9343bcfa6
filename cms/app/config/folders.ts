import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The folder that holds everything this Strapi must not lose: the database and the uploads.
 * `DATA_DIR`, seen from the root of the repository; `.data` without it. (Strapi runs in `cms/app`.)
 */
export const dataDir = resolve(process.cwd(), '../..', process.env.DATA_DIR || '.data');

/** Where uploads are kept. Strapi refuses to start when its folder is missing. */
export const publicDir = resolve(dataDir, 'public');

mkdirSync(resolve(publicDir, 'uploads'), { recursive: true });
