import { join } from 'node:path';
import { createHunspellFromFiles } from 'hunspell-wasm';
import { locales, type Locale } from '@fifth-star/content/model/locale';
import { root } from '../environment.ts';

/** Knows how the words of one language are spelled. */
export interface Dictionary {
  has: (word: string) => boolean;
  /** Known words that are spelled much like it, the nearest first. */
  near: (word: string) => string[];
}

/** Development tools under the GPL, the LGPL and the BSD licence: they are never bundled nor shipped, and stay out of content/. */
const packages: Readonly<Record<Locale, string>> = {
  en: 'dictionary-en-gb',
  uk: 'dictionary-uk',
  ru: 'dictionary-ru',
  lv: 'dictionary-lv',
};

/** The Hunspell dictionaries of all languages; the Ukrainian one, the largest, takes half a second. */
export async function openDictionaries(): Promise<Readonly<Record<Locale, Dictionary>>> {
  const opened = await Promise.all(
    locales.map(async (locale) => [locale, await openDictionary(locale)] as const),
  );
  return Object.fromEntries(opened) as Record<Locale, Dictionary>;
}

async function openDictionary(locale: Locale): Promise<Dictionary> {
  const folder = join(root, 'node_modules', packages[locale]);
  const hunspell = await createHunspellFromFiles(
    join(folder, 'index.aff'),
    join(folder, 'index.dic'),
  );
  return {
    has: (word) => hunspell.testSpelling(word),
    near: (word) => hunspell.getSpellingSuggestions(word),
  };
}
