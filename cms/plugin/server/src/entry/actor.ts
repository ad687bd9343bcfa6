import { AsyncLocalStorage } from 'node:async_hooks';

const pushing = new AsyncLocalStorage<true>();

/** Runs `work` on behalf of push, which brings dates and origins of translations along. */
export const asPush = <T>(work: () => Promise<T>): Promise<T> => pushing.run(true, work);

/** Whether what happens now is done by push, not by an editor. */
export const isPush = (): boolean => pushing.getStore() === true;
