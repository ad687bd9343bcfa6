import { z } from 'zod';
import { fields, type Input } from '@fifth-star/content/model/field';

/** An attribute of a Strapi content type, as its schema writes it. */
export type Attribute = Record<string, unknown> & { type: string };

/** What an input of the admin is told of its field, beside the attribute. */
export interface InputOptions {
  /** Allowed values, in the order to offer them. */
  values?: readonly (string | number)[];
  /** The kind of entry that a picker offers. */
  target?: string;
  /** Characters a text, or each text of a list, may have. */
  longest?: number;
  /** Texts a list needs at least and takes at most. */
  least?: number;
  most?: number;
  /** Whether emphasis, links and code are allowed in the text. */
  inline?: boolean;
  /** Whether the form marks it as needed. */
  required?: boolean;
}

/** Inputs that Strapi brings along, with the type of their column. */
const NATIVE: Partial<Record<Input, string>> = {
  body: 'richtext',
  number: 'float',
  integer: 'integer',
  switch: 'boolean',
  date: 'date',
  json: 'json',
};

/** A fact that the guard fills in, so that no editor has to. */
const FILLED = '.sourceLocale';

/** What a new form holds, by kind and field, where there is a usual answer. */
const INITIAL: Readonly<Record<string, unknown>> = {
  'question.mustHave': false,
  'question.weight': 1,
  'question.notApplicable': false,
  'quiz.edition': 1,
  'quiz.scale': ['0', '1/3', '2/3', '1'],
  'quiz.thresholds': { 3: '0.75', 4: '0.75', 5: '0.75' },
  'quiz.mustHaveAt': '2/3',
  'quiz.notApplicable': 'exclude',
};

/**
 * The Strapi attribute that holds the field at `path` (`practice.steps`) exactly as the library writes it.
 *
 * @throws {TypeError} if the field does not say how an editor fills it in.
 */
export function toAttribute(path: string, schema: z.ZodType, localized: boolean): Attribute {
  const field = fields.get(schema);
  if (!field) throw new TypeError(`The field "${path}" of the model has no input.`);
  const initial = Object.hasOwn(INITIAL, path) ? { default: INITIAL[path] } : {};
  // Strapi is not told what is required: it would refuse with words of its own before the guard is asked.
  const common = { pluginOptions: { i18n: { localized } } };
  const native = NATIVE[field.input];
  if (native) return { type: native, ...initial, ...common };
  const isNumeric = typeof field.values?.[0] === 'number';
  return {
    type: 'customField',
    customField: `plugin::fifth-star.${field.input === 'choice' && isNumeric ? 'rung' : field.input}`,
    options: { ...inputOptions(schema), ...(isRequired(path, schema) && { required: true }) },
    ...initial,
    ...common,
  };
}

/** Whether an editor has to fill in a field: what is optional in the model is what it accepts when absent. */
const isRequired = (path: string, schema: z.ZodType): boolean =>
  !path.endsWith(FILLED) && !schema.safeParse(undefined).success;

/** What the input of a field is told of it. */
function inputOptions(schema: z.ZodType): InputOptions {
  const { values, target, inline } = fields.get(schema) ?? {};
  const { maxLength, minItems, maxItems, items } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  });
  const each = typeof items === 'object' && !Array.isArray(items) ? items : undefined;
  const options: InputOptions = {
    values,
    target,
    inline,
    longest: maxLength ?? each?.maxLength,
    least: minItems,
    most: maxItems,
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
