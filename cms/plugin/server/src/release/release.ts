import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** What the publisher tells of a release of the site. */
export const Release = z.strictObject({
  state: z.enum(['building', 'live', 'failed']),
  /** The revision of the snapshot it is made of. */
  revision: z.string().max(64),
  /** When this became so. */
  at: z.iso.datetime({ offset: true }),
  /** Where readers find it. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Why it failed, when no entry is to blame. */
  message: z.string().max(2_000).optional(),
  /** Why it failed: entries with what is wrong with them, as `Problem` has it. */
  problems: z
    .array(
      z.looseObject({
        entry: z.string().max(200),
        locale: z.string().max(10).optional(),
        field: z.string().max(200).default(''),
        message: z.string().max(2_000),
      }),
    )
    .max(200)
    .optional(),
});
export type Release = z.infer<typeof Release>;

/** What is known of the site: the latest news, and what readers see. */
export interface Releases {
  latest?: Release;
  live?: Release;
}

const KEY = 'releases';

const store = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'fifth-star' });

/** What the publisher told last; empty before its first word. */
export async function releases(strapi: Core.Strapi): Promise<Releases> {
  return ((await store(strapi).get({ key: KEY })) as Releases | null) ?? {};
}

/** Keeps the news, and the last live release beside it. */
export async function report(strapi: Core.Strapi, latest: Release): Promise<void> {
  const { live } = await releases(strapi);
  const value: Releases = { latest, ...(latest.state === 'live' ? { live: latest } : { live }) };
  await store(strapi).set({ key: KEY, value });
}
