import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
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

/** The entries of a kind that a text finds; `undefined` while they are looked for. */
export function useSearch(kind: string, text: string): readonly Choice[] | undefined {
  return useAsked(kind, { search: text }, text ? PAUSE : 0);
}

/** What the slugs are called, by slug; a slug without an entry is not in it. */
export function useNames(
  kind: string,
  slugs: readonly string[],
): ReadonlyMap<string, Choice> | undefined {
  const found = useAsked(kind, { slugs: slugs.join(',') }, 0);
  return found && new Map(found.map((choice) => [choice.slug, choice]));
}

function useAsked(
  kind: string,
  query: Record<string, string>,
  pause: number,
): readonly Choice[] | undefined {
  const { get } = useFetchClient();
  const locale = useDocumentLocale();
  const [found, setFound] = useState<readonly Choice[]>();
  const asked = JSON.stringify({ ...query, locale });
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      get<Choice[]>(`/fifth-star/choices/${kind}`, {
        params: JSON.parse(asked) as object,
        signal: abort.signal,
      }).then(
        ({ data }) => setFound(data),
        () => undefined,
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [get, kind, asked, pause]);
  return found;
}
