import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { languages } from '../translations/labels.ts';
import { useDocumentLocale } from './use-document-locale.ts';

/** An entry that a picker offers (the server's `Choice`). */
export interface Choice {
  slug: string;
  label: string;
  labelLocale: string;
  /** The languages it is published in. */
  published: string[];
}

const PAUSE = 200;

/** The entries of a kind that a text finds; `undefined` while the first are looked for. */
export function useSearch(kind: string, text: string): readonly Choice[] | undefined {
  return useAsked(kind, { search: text }, text ? PAUSE : 0).found;
}

/** What the slugs are called, by slug; a slug without an entry is not in it. */
export function useNames(kind: string, slugs: readonly string[]): ReadonlyMap<string, Choice> {
  const { found = [], isCurrent } = useAsked(kind, { slugs: slugs.join(',') }, 0);
  // What has not been looked up yet is not missing yet.
  const pending = isCurrent ? [] : slugs.map(unnamed);
  return new Map([...pending, ...found].map((choice) => [choice.slug, choice]));
}

const unnamed = (slug: string): Choice => ({
  slug,
  label: slug,
  labelLocale: 'en',
  published: Object.keys(languages),
});

/** The latest answer, and whether it answers what is asked now. */
function useAsked(
  kind: string,
  query: Record<string, string>,
  pause: number,
): { found?: readonly Choice[]; isCurrent: boolean } {
  const { get } = useFetchClient();
  const locale = useDocumentLocale();
  const [answer, setAnswer] = useState<{ asked: string; found: readonly Choice[] }>();
  const asked = JSON.stringify({ ...query, locale });
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      get<Choice[]>(`/fifth-star/choices/${kind}`, {
        params: JSON.parse(asked) as object,
        signal: abort.signal,
      }).then(
        ({ data }) => setAnswer({ asked, found: data }),
        () => undefined,
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [get, kind, asked, pause]);
  return { found: answer?.found, isCurrent: answer?.asked === asked };
}
