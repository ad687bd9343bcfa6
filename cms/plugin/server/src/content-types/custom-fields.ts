import type { Core } from '@strapi/strapi';

const WIDE = { default: 12, isResizable: true } as const;
const NARROW = { default: 4, isResizable: true } as const;

/** The inputs of our own, each with the type of its column. A list or a map is one JSON value. */
const customFields = [
  { name: 'slug', type: 'string', inputSize: WIDE },
  { name: 'line', type: 'text', inputSize: WIDE },
  { name: 'paragraph', type: 'text', inputSize: WIDE },
  { name: 'lines', type: 'json', inputSize: WIDE },
  { name: 'choice', type: 'string', inputSize: NARROW },
  // A choice among numbers.
  { name: 'rung', type: 'integer', inputSize: NARROW },
  { name: 'choices', type: 'json', inputSize: WIDE },
  { name: 'ref', type: 'string', inputSize: WIDE },
  { name: 'refs', type: 'json', inputSize: WIDE },
  { name: 'keyed', type: 'json', inputSize: WIDE },
  { name: 'examples', type: 'json', inputSize: WIDE },
  { name: 'sections', type: 'json', inputSize: WIDE },
] as const;

/** Makes the inputs known to Strapi, which has to happen before it reads the content types. */
export function registerCustomFields(strapi: Core.Strapi): void {
  strapi.customFields.register(
    customFields.map(({ name, type, inputSize }) => ({
      name,
      type,
      plugin: 'fifth-star',
      inputSize,
    })),
  );
}
