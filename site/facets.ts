/** The facets of the index of practices, in the order shown. */
export const facets = ['level', 'stage', 'dimension', 'profession'] as const;

/** The name of a facet. */
export type Facet = (typeof facets)[number];

/** Values by facet: those of a card, or those a reader has ticked. */
export type Values = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Whether a card has one of the ticked values in every facet that has any ticked. */
export const fits = (card: Values, ticked: Values): boolean =>
  facets.every((facet) => {
    const wanted = ticked[facet] ?? [];
    return wanted.length === 0 || wanted.some((value) => card[facet]?.includes(value));
  });

/** The ticked values that a query names: `?level=3&level=4`. */
export function fromQuery(query: string): Values {
  const params = new URLSearchParams(query);
  return Object.fromEntries(facets.map((facet) => [facet, params.getAll(facet)]));
}

/** The query that names the ticked values; empty when none is ticked. */
export function toQuery(ticked: Values): string {
  const pairs = facets.flatMap((facet) => (ticked[facet] ?? []).map((value) => [facet, value]));
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}
