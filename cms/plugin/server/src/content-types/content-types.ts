import { kindNames } from '@fifth-star/content/model/kind';
import { baseContentType } from '../push/bases.ts';
import { contentTypeOf } from './content-type.ts';

/** The content types of the plugin by name, as Strapi wants them handed over. */
export const contentTypes = {
  ...Object.fromEntries(kindNames.map((kind) => [kind, { schema: contentTypeOf(kind) }])),
  base: { schema: baseContentType },
};
