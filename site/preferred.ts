/**
 * The first of the wanted languages that is offered; a wanted `en-GB` is served by `en`. `undefined` when none is.
 *
 * @example preferred(['de-AT', 'uk-UA', 'en'], ['en', 'uk']) // => 'uk'
 */
export const preferred = (
  wanted: readonly string[],
  offered: readonly string[],
): string | undefined =>
  wanted
    .map((tag) => tag.toLowerCase().split('-')[0] ?? '')
    .find((language) => offered.includes(language));
