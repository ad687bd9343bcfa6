import { kindNames } from '@fifth-star/content/model/kind';
import { entryHash } from '@fifth-star/content/model/hash';
import { entryName, type Entry } from '@fifth-star/content/model/kinds';
import { entriesOf, type Library } from '@fifth-star/content/model/library';
import type { FolderMemory } from './folder-memory.ts';
import { RefusedError, type CmsClient, type EntryState } from './client.ts';

/** What a push did, by the names of the entries. */
export interface Pushed {
  written: string[];
  published: string[];
  unchanged: number;
  removed: string[];
  refused: { entry: string; message: string }[];
  /** What the folder and the CMS now agree on. */
  memory: FolderMemory;
}

/** How a push goes about it. */
export interface PushOptions {
  /** What the folder of the library has seen of the CMS; nothing when left out. */
  memory?: FolderMemory;
  force?: boolean | undefined;
  prune?: boolean | undefined;
  onProgress?: (line: string) => void;
}

/**
 * Brings the CMS to what the library says, writing only what differs: first all drafts, so that entries may name
 * each other, then publishing in the order of the kinds. Entries whose draft this folder has not seen, because an
 * editor or another folder changed it since `memory`, are refused unless `force`; entries that the library lacks
 * stay unless `prune`. Interrupted, it can be repeated.
 *
 * @throws {UnreachableError} if the CMS stops answering.
 */
export async function pushLibrary(
  client: CmsClient,
  library: Library,
  { memory = {}, force = false, prune = false, onProgress }: PushOptions = {},
): Promise<Pushed> {
  const states = new Map((await client.entries()).map((state) => [entryName(state), state]));
  const entries = entriesOf(library).map((entry) => ({
    entry,
    name: entryName(entry),
    hash: entryHash(entry),
  }));
  const pushed: Omit<Pushed, 'memory'> = {
    written: [],
    published: [],
    unchanged: 0,
    removed: [],
    refused: [],
  };
  const agreed: Record<string, string> = { ...memory };

  /** Whether the CMS did it; a refusal is noted, anything worse is thrown. */
  const attempt = async (name: string, act: () => Promise<void>): Promise<boolean> => {
    try {
      await act();
      return true;
    } catch (error) {
      if (!(error instanceof RefusedError) || error.status === 401 || error.status === 403)
        throw error;
      pushed.refused.push({ entry: name, message: error.message });
      return false;
    }
  };

  const toPublish: { entry: Entry; name: string }[] = [];
  for (const { entry, name, hash } of entries) {
    const state = states.get(name);
    if (state?.draft === hash) agreed[name] = hash;
    if (state?.draft === hash && state.published === hash) {
      pushed.unchanged += 1;
      continue;
    }
    if (state?.draft !== hash) {
      if (!force && state?.draft && state.draft !== memory[name]) {
        pushed.refused.push({ entry: name, message: UNSEEN });
        continue;
      }
      if (!(await attempt(name, () => client.writeDraft(entry, force)))) continue;
      agreed[name] = hash;
      pushed.written.push(name);
      onProgress?.(`written ${name}`);
    }
    toPublish.push({ entry, name });
  }
  for (const { entry, name } of toPublish)
    if (await attempt(name, () => client.publish(entry))) {
      pushed.published.push(name);
      onProgress?.(`published ${name}`);
    }

  if (prune) {
    const kept = new Set(entries.map(({ name }) => name));
    const gone = [...states.values()].filter((state) => !kept.has(entryName(state)));
    for (const state of gone.sort(byPublishOrderReversed))
      if (await attempt(entryName(state), () => client.remove(state))) {
        pushed.removed.push(entryName(state));
        delete agreed[entryName(state)];
        onProgress?.(`removed ${entryName(state)}`);
      }
  }
  return { ...pushed, memory: agreed };
}

const UNSEEN =
  'The CMS has another text than this folder last saw. Run `npm run pull` to take it over, or push with `--force` to replace it.';

/** Owners go before what they name. */
const ORDER = kindNames.toReversed();
const byPublishOrderReversed = (a: EntryState, b: EntryState) =>
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
