import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLibrary } from '@fifth-star/content/folder/read';
import { kindNames, type Kind } from '@fifth-star/content/model/kind';
import type { Entry } from '@fifth-star/content/model/kinds';
import type { Library } from '@fifth-star/content/model/library';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';

const { LIBRARY_DIR = 'content/library' } = process.env;

/** One reading of the folder, shared by all collections. */
let reading: Promise<Library> | undefined;

/** Loads the entries of one kind. A library with problems fails the build with all of them. */
const entriesOf = (kind: Kind): Loader => ({
  name: `fifth-star-${kind}`,
  load: async ({ store, config, watcher, logger, ...context }) => {
    const folder = resolve(fileURLToPath(config.root), LIBRARY_DIR);
    const load = async () => {
      const entries = (await (reading ??= readLibrary(folder)))[kind];
      for (const id of store.keys()) if (!entries.has(id)) store.delete(id);
      for (const [id, entry] of entries) {
        const data = { ...entry };
        store.set({ id, data, digest: context.generateDigest(data) });
      }
    };
    await load();
    // In development a change in the folder is read at once, by all kinds together.
    watcher?.add(folder).on('change', (path) => {
      if (!path.startsWith(folder + sep)) return;
      reading = undefined;
      queueMicrotask(() => void load().catch(({ message }: Error) => logger.error(message)));
    });
  },
});

/** A collection of entries that the loader has checked already; the schema only names their type. */
const collection = <K extends Kind>(kind: K) =>
  defineCollection({ loader: entriesOf(kind), schema: z.custom<Entry<K>>() });

export const collections = Object.fromEntries(
  kindNames.map((kind) => [kind, collection(kind)]),
) as unknown as { [K in Kind]: ReturnType<typeof collection<K>> };
