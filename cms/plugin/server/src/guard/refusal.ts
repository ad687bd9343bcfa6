import { errors } from '@strapi/utils';
import { fields } from '@fifth-star/content/model/field';
import type { Kind } from '@fifth-star/content/model/kind';
import { kinds } from '@fifth-star/content/model/kinds';
import { professionLabels, type Label } from '@fifth-star/content/model/labels';
import { formatProblem, type Problem } from '@fifth-star/content/model/problem';
import type { Locale } from '@fifth-star/content/model/locale';

/** The languages by name, for messages. */
const LANGUAGES: Record<Locale, string> = {
  en: 'English',
  uk: 'Ukrainian',
  ru: 'Russian',
  lv: 'Latvian',
};

/** The error that refuses to publish an entry and names each field with what to do about it. */
export function publishRefusal(
  kind: Kind,
  problems: readonly Problem[],
  shown: readonly Locale[],
): InstanceType<typeof errors.ValidationError> {
  const [first] = problems;
  const rest = problems.length - 1;
  const message = [
    'Not published.',
    ...(first ? [formatProblem({ ...first, field: placeOf(kind, first.field) })] : []),
    ...(rest > 0 ? [`And ${rest} more, each under its field.`] : []),
  ].join(' ');
  return fieldError(message, byField(kind, problems, shown), problems);
}

/** An error that stands under one field of the form, too. */
export const fieldRefusal = (field: string, message: string) =>
  fieldError(message, [[field, message]], []);

function fieldError(
  message: string,
  fields: readonly (readonly [field: string, message: string])[],
  problems: readonly Problem[],
) {
  return new errors.ValidationError(message, {
    errors: fields.map(([field, text]) => ({
      path: [field],
      message: text,
      name: 'ValidationError',
    })),
    problems,
  });
}

/** One message a field, a line per problem: an input shows one error, whatever its parts. */
function byField(
  kind: Kind,
  problems: readonly Problem[],
  shown: readonly Locale[],
): [string, string][] {
  const grouped = Map.groupBy(problems, ({ field }) => field.split('.')[0] ?? '');
  return [...grouped].map(([field, all]) => [
    // The form has no place for the entry as a whole.
    field || 'slug',
    all.map((problem) => sentence(kind, problem, shown)).join('\n'),
  ]);
}

/** `Line 3 is too long …`: where in the field, and the language if the form shows another. */
function sentence(
  kind: Kind,
  { field, locale, message, at }: Problem,
  shown: readonly Locale[],
): string {
  const names = partNames(kind, field);
  const isForeign = locale && !(shown.length === 1 && shown[0] === locale);
  const where = [
    ...(isForeign ? [`In ${LANGUAGES[locale]}:`] : []),
    ...(at ? [`Line ${at.line}, column ${at.column}:`] : []),
    ...(names.length ? [names.join(', ')] : []),
  ].join(' ');
  // A key stays as the form has it; a sentence begins with a capital letter.
  if (where) return `${where.replace(/^line/, 'Line')} ${message}`;
  return message.charAt(0).toUpperCase() + message.slice(1);
}

/** The field and the part of it: `steps, line 3`. */
const placeOf = (kind: Kind, field: string): string =>
  [...field.split('.').slice(0, 1), ...partNames(kind, field)].join(', ');

/** What the parts within a field are called. */
function partNames(kind: Kind, field: string): string[] {
  const [name = '', ...parts] = field.split('.');
  return parts.map(hasKeys(kind, name) ? keyName : placeName);
}

/** Professions by the name the form has for them; other keys are shown as they are. */
const keyName = (part: string): string =>
  (professionLabels as Readonly<Record<string, Label>>)[part]?.en ?? part;

/** A place in a list counts from one for people. */
const placeName = (part: string) => (/^\d+$/.test(part) ? `line ${Number(part) + 1}` : part);

/** Whether the parts of a field have keys, such as levels, instead of places. */
function hasKeys(kind: Kind, name: string): boolean {
  const { facts, texts } = kinds[kind];
  const shape: Readonly<Record<string, (typeof facts.shape)['published']>> = {
    ...facts.shape,
    ...texts.shape,
  } as never;
  const schema = shape[name];
  return schema !== undefined && ['keyed', 'examples'].includes(fields.get(schema)?.input ?? '');
}
