import { useFetchClient } from '@strapi/strapi/admin';
import { usePolled } from './use-polled.ts';

/** How one language of an entry stands (the server's `LanguageState`). */
export interface LanguageState {
  locale: string;
  state: 'missing' | 'draft' | 'modified' | 'published';
  isOutdated: boolean;
}

/** One thing to say about an entry, and where. */
export interface EntryProblem {
  entry: string;
  locale?: string;
  field: string;
  message: string;
}

/** How an entry stands (the server's `State`). */
export interface EntryState {
  slug: string | null;
  languages: LanguageState[];
  problems: EntryProblem[];
  remarks: EntryProblem[];
  origin?: { locale: string; hash: string };
}

/** How an entry stands, asked for again every few seconds; `changedAt` makes it ask at once. */
export function useEntryState(
  kind: string,
  documentId: string,
  changedAt: string,
): EntryState | undefined {
  const { get } = useFetchClient();
  return usePolled(async (signal) => {
    const { data } = await get<EntryState>(`/fifth-star/state/${kind}/${documentId}`, { signal });
    return data;
  }, `${kind}/${documentId} ${changedAt}`).value;
}
