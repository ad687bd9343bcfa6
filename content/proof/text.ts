import { fields } from '../model/field.ts';
import { entryName, kinds, type RawEntry } from '../model/kinds.ts';
import { locales, type Locale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { stringsIn } from '../model/text.ts';

/** One text that an editor wrote: a string of an entry in one language. */
export interface Text {
  entry: RawEntry;
  locale: Locale;
  /** The path of the field, as `steps.2`. */
  field: string;
  /** As it is written, Markdown included. */
  source: string;
  /** `body`: Markdown with blocks; `inline`: with emphasis, links and code at most; `plain`: none. */
  form: 'body' | 'inline' | 'plain';
}

/** Every text of an entry, language by language in the order of the model; what is no string is passed over. */
export function textsOf(entry: RawEntry): Text[] {
  return locales.flatMap((locale) =>
    Object.entries(kinds[entry.kind].texts.shape).flatMap(([name, schema]) => {
      if (name === 'basedOn') return [];
      const { input, inline } = fields.get(schema) ?? {};
      const form = input === 'body' ? 'body' : inline ? 'inline' : 'plain';
      return stringsIn(entry.texts[locale]?.[name], name).map(([field, source]): Text => ({
        entry,
        locale,
        field,
        source,
        form,
      }));
    }),
  );
}

/** A problem of a text; `at` is where in a body it is. */
export const problemOf = (
  { entry, locale, field, form }: Text,
  message: string,
  at?: Problem['at'],
): Problem => ({
  entry: entryName(entry),
  locale,
  field,
  message,
  ...(at && form === 'body' ? { at } : {}),
});
