import type { StrapiApp } from '@strapi/strapi/admin';

type CustomField = Exclude<
  Parameters<StrapiApp['customFields']['register']>[0],
  readonly unknown[]
>;

type Input = Awaited<ReturnType<CustomField['components']['Input']>>;

/** The inputs by name; each is loaded when the first form needs it. Types are those of the server. */
const inputs = {
  slug: { type: 'string', load: () => import('./slug-input.tsx') },
  line: { type: 'text', load: () => import('./line-input.tsx') },
  paragraph: { type: 'text', load: () => import('./paragraph-input.tsx') },
  lines: { type: 'json', load: () => import('./lines-input.tsx') },
  choice: { type: 'string', load: () => import('./choice-input.tsx') },
  rung: { type: 'integer', load: () => import('./choice-input.tsx') },
  choices: { type: 'json', load: () => import('./choices-input.tsx') },
  ref: { type: 'string', load: () => import('./ref-input.tsx') },
  refs: { type: 'json', load: () => import('./refs-input.tsx') },
  keyed: { type: 'json', load: () => import('./keyed-input.tsx') },
  examples: { type: 'json', load: () => import('./examples-input.tsx') },
  sections: { type: 'json', load: () => import('./sections-input.tsx') },
} as const;

/** Makes the inputs known to the admin. */
export function registerCustomFields(app: StrapiApp): void {
  app.customFields.register(
    Object.entries(inputs).map(([name, { type, load }]): CustomField => ({
      name,
      pluginId: 'fifth-star',
      type,
      intlLabel: { id: `fifth-star.input.${name}`, defaultMessage: name },
      intlDescription: { id: `fifth-star.input.${name}.description`, defaultMessage: name },
      // The admin does not know which props the Content Manager gives to an input.
      components: { Input: load as unknown as () => Promise<Input> },
    })),
  );
}
