import { errors } from '@strapi/utils';
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
  problems: readonly Problem[],
  shown: readonly Locale[],
): InstanceType<typeof errors.ValidationError> {
  const [first] = problems;
  const rest = problems.length - 1;
  const message = [
    'Not published.',
    ...(first ? [formatProblem(first)] : []),
    ...(rest > 0 ? [`And ${rest} more, each under its field.`] : []),
  ].join(' ');
  return fieldError(message, byField(problems, shown), problems);
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

/** One message a field: an input shows one error, whatever its parts. */
function byField(problems: readonly Problem[], shown: readonly Locale[]): [string, string][] {
  const grouped = Map.groupBy(problems, ({ field }) => field.split('.')[0] ?? '');
  return [...grouped].map(([field, all]) => [
    field || 'slug',
    all.map((problem) => sentence(problem, shown)).join(' '),
  ]);
}

/** `Line 3 is too long …`: where in the field, and the language if the form shows another. */
function sentence({ field, locale, message, at }: Problem, shown: readonly Locale[]): string {
  const parts = field.split('.').slice(1);
  const where = [
    ...(locale && !(shown.length === 1 && shown[0] === locale) ? [`In ${LANGUAGES[locale]}:`] : []),
    ...(at ? [`Line ${at.line}, column ${at.column}:`] : []),
    ...(parts.length ? [parts.map(partName).join(', ')] : []),
  ].join(' ');
  const text = where ? `${where} ${message}` : message;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A place in a list counts from one for people. */
const partName = (part: string) => (/^\d+$/.test(part) ? `line ${Number(part) + 1}` : part);
