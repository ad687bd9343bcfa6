import { z } from 'zod';
import { checkBody, checkInline } from '../body/check.ts';
import { unseenAdvice } from '../body/check-text.ts';
import type { Advice } from '../body/problem.ts';
import type { Kind } from './kind.ts';
import { canonicalText, listOf, normalText } from './text.ts';

/** How an editor fills in a field. */
export type Input =
  | 'line'
  | 'paragraph'
  | 'body'
  | 'lines'
  | 'number'
  | 'integer'
  | 'switch'
  | 'date'
  | 'choice'
  | 'choices'
  | 'ref'
  | 'refs'
  | 'keyed'
  | 'examples'
  | 'sections'
  | 'json';

/** What forms and reference checks need to know of a field, beside its schema. */
export interface Field {
  input: Input;
  /** Allowed values of a `choice`, `choices` or `keyed` (its keys), in order. */
  values?: readonly (string | number)[];
  /** The kind that a `ref`, `refs` or `sections` names. */
  target?: Kind;
  /** A structural target must be published in the owner's languages; a soft one must only exist. */
  strength?: 'structural' | 'soft';
  /** Whether the strings within hold inline Markdown, links included. */
  inline?: boolean;
}

/** The description of every field, by its schema. */
export const fields = z.registry<Field>();

/** A text that is not blank and has lost no character; `check` says what else is wrong with it once it is `tidy`. */
const text = (
  tidy: (text: string) => string,
  check: (text: string) => readonly (Advice & { line?: number; column?: number })[],
) =>
  z
    .string()
    .overwrite(tidy)
    .superRefine((value, context) => {
      if (value.trim() === '') {
        context.addIssue('is empty. Write the text.');
        return;
      }
      for (const { message, hint, ...place } of check(value))
        context.addIssue({ code: 'custom', message: `${message} ${hint}`, params: place });
      if (value.includes('\uFFFD'))
        context.addIssue('holds `\uFFFD`, the remains of a lost character. Type the text again.');
    });

/** One line, 1 to `max` characters. */
const oneLine = (max: number, check: (text: string) => readonly Advice[]) =>
  text(canonicalText, (value) => check(value).map(({ message, hint }) => ({ message, hint })))
    .max(max)
    .refine((value) => !value.includes('\n'), {
      error: 'has a line break. Write it as one paragraph.',
    });

/** One line of plain text, 1 to `max` characters. */
export const plain = (max: number) =>
  oneLine(max, (value) => [unseenAdvice(value)].filter((advice) => advice !== undefined));

/** One paragraph with inline Markdown at most (emphasis, links, code), 1 to `max` characters. */
export const inline = (max: number) => oneLine(max, checkInline);

/** The body of an article or a story: Markdown with the components of `body/components.ts`. */
export const body = () =>
  // Blank lines go after the check, so that the lines in its messages are those the editor sees.
  text(normalText, checkBody).overwrite(canonicalText).register(fields, { input: 'body' });

/** A field for one line. */
export const line = (max: number) => plain(max).register(fields, { input: 'line' });

/** A field for one paragraph with inline Markdown. */
export const paragraph = (max: number) =>
  inline(max).register(fields, { input: 'paragraph', inline: true });

/** A field with a list of short texts, one a line in the form; with inline Markdown unless `of` says otherwise. */
export const lines = (
  max: number,
  { least = 1, most = 12, of }: { least?: number; most?: number; of?: z.ZodString } = {},
) =>
  z
    .array(of ?? inline(max))
    .min(least)
    .max(most)
    .register(fields, { input: 'lines', ...(of ? {} : { inline: true }) });

/** The name of an entry in files, references and addresses. */
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error:
      'is no slug. Use small Latin letters, digits and single hyphens, for example `plain-words`.',
  });

type Strength = NonNullable<Field['strength']>;

/** A field that names one entry of a kind. */
export const ref = (target: Kind, strength: Strength) =>
  Slug.clone().register(fields, { input: 'ref', target, strength });

/** A field that names entries of a kind, in order, none twice; empty when left out. */
export const refs = (target: Kind, strength: Strength) =>
  z
    .array(Slug)
    .max(60)
    .refine(isSet, { error: ({ input }) => `names ${twice(input)} twice. Remove the second one.` })
    .default([])
    .register(fields, { input: 'refs', target, strength });

/** A field with one of `values`. */
export const choice = <const T extends readonly [string | number, ...(string | number)[]]>(
  values: T,
): z.ZodLiteral<T[number]> => {
  const schema = z.literal([...values] as T[number][]);
  fields.add(schema, { input: 'choice', values });
  return schema;
};

/** A field with any of `values`, none twice; empty when left out. */
export const choices = <const T extends readonly [string | number, ...(string | number)[]]>(
  values: T,
) =>
  z
    .array(z.literal([...values] as T[number][]))
    .refine(isSet, { error: ({ input }) => `has ${twice(input)} twice. Remove the second one.` })
    .default([])
    .register(fields, { input: 'choices', values });

/** Whether no value occurs twice. */
export function isSet(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

/** The first value that occurs twice in a list, as it is quoted in a message. */
export function twice(values: unknown): string {
  const found = listOf(values).find((value, k, all) => all.indexOf(value) < k);
  return `\`${String(found)}\``;
}

const NO_FRACTION = 'is no number from 0 to 1. Write it as `0.75` or `3/4`.';

/** A number from 0 to 1 as it is written: `0`, `1`, `0.75` or `2/3`, so that thirds stay exact. */
export const Fraction = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string({
      error: ({ input }) => (input === undefined || input === null ? undefined : NO_FRACTION),
    })
    .regex(/^(\d+(\.\d+)?|\d+\/[1-9]\d*)$/, { error: NO_FRACTION, abort: true })
    .refine((text) => fraction(text) <= 1, {
      error: 'is more than 1. Write a number from 0 to 1, such as `3/4`.',
      abort: true,
    }),
);

/** The value of a `Fraction`: 0 to 1. */
export function fraction(text: string): number {
  const [over, under = 1] = text.split('/').map(Number) as [number, number?];
  return over / under;
}

/** A day, `YYYY-MM-DD`. */
export const day = () =>
  z.iso
    .date({ error: 'is no day. Write it as year-month-day, such as `2026-11-22`.' })
    .optional()
    .register(fields, { input: 'date' });
