import { buildCms } from '../../scripts/cms/build-cms.ts';
import { root } from '../../scripts/environment.ts';

/** The root of the repository. */
export const repository = root;

let done: Promise<void> | undefined;

/** Builds the plugin and the app where their sources have changed. */
export const ensureBuilt = (): Promise<void> => (done ??= buildCms(process.env, console.log));
