import { useFetchClient } from '@strapi/strapi/admin';
import { usePolled } from './use-polled.ts';

/** What is wrong with an entry, as the publisher tells it. */
export interface ReleaseProblem {
  entry: string;
  locale?: string;
  field?: string;
  message: string;
}

/** What the publisher told of a release. */
export interface Release {
  state: 'building' | 'live' | 'failed';
  revision: string;
  at: string;
  url?: string;
  message?: string;
  problems?: ReleaseProblem[];
}

/** What is known of the site (the server's `Releases`), with the revision of what is published now. */
export interface Releases {
  latest?: Release;
  live?: Release;
  revision: string;
}

/** The news of the site, asked for again every few seconds; `undefined` until they are there. */
export function useRelease(): { releases: Releases | undefined; isFailed: boolean } {
  const { get } = useFetchClient();
  const { value, isFailed } = usePolled(async (signal) => {
    const { data } = await get<Releases>('/fifth-star/release', { signal });
    return data;
  }, 'release');
  return { releases: value, isFailed };
}
