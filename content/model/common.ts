import { z } from 'zod';
import { day, fields } from './field.ts';
import { locales } from './locale.ts';

/** Facts that every entry has. */
export const commonFacts = {
  /** The language the entry was first written in; its translations are measured against it. */
  sourceLocale: z.literal(locales).register(fields, { input: 'choice', values: locales }),
  /** First and latest day an editor published the entry; push and pull carry them and never set them. */
  published: day(),
  updated: day(),
};

/** Texts that every entry has. */
export const commonTexts = {
  /** Which text a translation was made from: the language and the hash (`textHash`) of that text then. */
  basedOn: z
    .strictObject({
      locale: z.literal(locales),
      hash: z.string().regex(/^[0-9a-f]{16}$/, {
        error: 'is no hash of a text. Remove the whole of `basedOn`: `npm run format` writes it.',
      }),
    })
    .optional()
    .register(fields, { input: 'json' }),
};
