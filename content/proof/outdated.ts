import { languageNames } from '../language/finding.ts';
import { textHash } from '../model/hash.ts';
import { entryName, type RawEntry } from '../model/kinds.ts';
import { isLocale, locales } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';

/** Translations of a text that has changed since they were made: no mistake, but worth reading again. */
export const proofOutdated = (entries: readonly RawEntry[]): Problem[] =>
  entries.flatMap((entry) => {
    const { sourceLocale } = entry.facts;
    const source = isLocale(sourceLocale) ? entry.texts[sourceLocale] : undefined;
    if (!isLocale(sourceLocale) || !source) return [];
    const hash = textHash(source);
    return locales
      .filter((locale) => ![undefined, hash].includes(hashIn(entry.texts[locale])))
      .map((locale) => ({
        entry: entryName(entry),
        locale,
        field: 'basedOn',
        message: `was made from an older ${languageNames[sourceLocale]} text. Compare the two, then remove \`basedOn\`: \`npm run format\` writes it anew.`,
      }));
  });

/** The hash that `basedOn` holds; `undefined` when there is none, or none that can be read. */
function hashIn(text: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const basedOn: unknown = text?.['basedOn'];
  return typeof basedOn === 'object' && basedOn !== null && 'hash' in basedOn
    ? String(basedOn.hash)
    : undefined;
}
