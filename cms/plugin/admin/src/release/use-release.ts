import { useRef } from 'react';
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

/**
 * The news of the site, asked for again every few seconds; `undefined` until they are there.
 * `changedAt` makes it ask at once. `unchangedFor` is how many milliseconds this page has seen no other.
 */
export function useRelease(changedAt: string): {
  releases: Releases | undefined;
  isFailed: boolean;
  unchangedFor: number;
} {
  const { get } = useFetchClient();
  const { value, isFailed } = usePolled(async (signal) => {
    const { data } = await get<Releases>('/fifth-star/release', { signal });
    return data;
  }, changedAt);
  const news = `${value?.latest?.at} ${value?.revision}`;
  const seen = useRef({ news, at: Date.now() });
  if (seen.current.news !== news) seen.current = { news, at: Date.now() };
  return { releases: value, isFailed, unchangedFor: Date.now() - seen.current.at };
}
