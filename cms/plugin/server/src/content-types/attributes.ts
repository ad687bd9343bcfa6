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

/**
 * The Strapi attribute that holds a field of the model exactly as the library writes it.
 *
 * @throws {TypeError} if the field does not say how an editor fills it in.
 */
export function toAttribute(name: string, schema: z.ZodType, localized: boolean): Attribute {
  const field = fields.get(schema);
  if (!field) throw new TypeError(`The field "${name}" of the model has no input.`);
  const common = {
    // What is optional in the model is what it accepts when absent.
    required: !schema.safeParse(undefined).success,
    pluginOptions: { i18n: { localized } },
  };
  const native = NATIVE[field.input];
  if (native === 'boolean') return { type: native, default: false, ...common };
  if (native) return { type: native, ...common };
  const isNumeric = typeof field.values?.[0] === 'number';
  return {
    type: 'customField',
    customField: `plugin::fifth-star.${field.input === 'choice' && isNumeric ? 'rung' : field.input}`,
    options: inputOptions(schema),
    ...common,
  };
}

/** What the input of a field is told of it. */
function inputOptions(schema: z.ZodType): InputOptions {
  const { values, target, inline } = fields.get(schema) ?? {};
  const inner = bare(schema);
  const list = inner instanceof z.ZodArray ? inner : undefined;
  const text = list ? bare(list.element as z.ZodType) : inner;
  const { minimum, maximum } = (list?._zod.bag ?? {}) as { minimum?: number; maximum?: number };
  const options: InputOptions = {
    values,
    target,
    inline,
    longest: text instanceof z.ZodString ? (text.maxLength ?? undefined) : undefined,
    least: minimum,
    most: maximum,
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** A schema without the wrappers that make it optional. */
function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
}
