import { allowedAnswers } from './allowed.ts';
import { checkQuiz } from './check-quiz.ts';
import { LEVELS, type Item, type Level, type Policy, type Quiz, type Response } from './quiz.ts';

/** More than any quiz and any team have; a file beyond it is a mistake, and would keep the browser busy. */
const MOST = 1000;
const POLICIES: readonly unknown[] = ['exclude', 'credit', 'zero'] satisfies Policy[];

/** The fields of an object of JSON; none for anything else. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/**
 * The quiz in a result file, sound by rule 13 and with no other fields than scoring knows; or the path of the first
 * field that cannot be read.
 */
export function readQuiz(value: unknown): Quiz | string {
  const raw = fieldsOf(value);
  const { slug, edition, mustHaveAt, notApplicable } = raw;
  if (!isSlug(slug)) return 'quiz.slug';
  if (!Number.isInteger(edition) || Number(edition) < 1) return 'quiz.edition';
  if (!isList(raw['options'])) return 'quiz.options';
  const options = raw['options'].map((option) => ({ value: fieldsOf(option)['value'] }));
  if (!options.every(isOption)) return 'quiz.options';
  if (!isList(raw['items'])) return 'quiz.items';
  const items: Item[] = [];
  for (const [k, written] of raw['items'].entries()) {
    const item = readItem(written);
    if (typeof item === 'string') return `quiz.items.${k}.${item}`;
    items.push(item);
  }
  const thresholds = fieldsOf(raw['thresholds']);
  const [three, four, five] = LEVELS.map((level) => thresholds[level]);
  if (typeof three !== 'number' || typeof four !== 'number' || typeof five !== 'number')
    return 'quiz.thresholds';
  if (typeof mustHaveAt !== 'number') return 'quiz.mustHaveAt';
  if (!isPolicy(notApplicable)) return 'quiz.notApplicable';
  const quiz: Quiz = {
    slug,
    edition: Number(edition),
    options,
    items,
    thresholds: { 3: three, 4: four, 5: five },
    mustHaveAt,
    notApplicable,
  };
  const ids = new Set(items.map(({ id }) => id));
  const error = checkQuiz(quiz, ids, {}).find(({ severity }) => severity === 'error');
  return error ? `quiz: ${error.name}` : quiz;
}

/** An item, or the name of the first field that cannot be read. */
function readItem(value: unknown): Item | string {
  const { id, level, dimension, weight, mustHave, effort, notApplicable } = fieldsOf(value);
  if (!isSlug(id)) return 'id';
  if (!isLevel(level)) return 'level';
  if (!isSlug(dimension)) return 'dimension';
  if (typeof weight !== 'number') return 'weight';
  if (typeof mustHave !== 'boolean') return 'mustHave';
  if (effort !== 1 && effort !== 2 && effort !== 3) return 'effort';
  if (typeof notApplicable !== 'boolean') return 'notApplicable';
  return { id, level, dimension, weight, mustHave, effort, notApplicable };
}

/** The responses in a result file, with the items of which an answer is not allowed; or the path of a field. */
export function readResponses(
  quiz: Quiz,
  value: unknown,
): { responses: { response: Response; role?: string }[]; dropped: string[] } | string {
  if (!isList(value) || value.length === 0) return 'responses';
  const responses: { response: Response; role?: string }[] = [];
  const dropped = new Set<string>();
  for (const [k, written] of value.entries()) {
    const { response, role } = fieldsOf(written);
    if (typeof response !== 'object' || response === null || Array.isArray(response))
      return `responses.${k}.response`;
    if (role !== undefined && (typeof role !== 'string' || role.length > 80))
      return `responses.${k}.role`;
    const allowed = allowedAnswers(quiz, fieldsOf(response));
    for (const id of allowed.dropped) dropped.add(id);
    responses.push({ response: allowed.response, ...(role === undefined ? {} : { role }) });
  }
  return { responses, dropped: [...dropped] };
}

/** The range in a result file; `undefined` when it cannot be read. */
export function readVerdict(
  value: unknown,
): { lower: Level | undefined; upper: Level | undefined } | undefined {
  const { lower, upper } = fieldsOf(value);
  const isBound = (bound: unknown): bound is Level | null => bound === null || isLevel(bound);
  if (!isBound(lower) || !isBound(upper)) return undefined;
  return { lower: lower ?? undefined, upper: upper ?? undefined };
}

/** A day that exists, `YYYY-MM-DD`; `undefined` for anything else. */
export function readKept(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
  const time = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(time.valueOf()) && time.toISOString().startsWith(value) ? value : undefined;
}

const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value);

const isPolicy = (value: unknown): value is Policy => POLICIES.includes(value);

const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length <= MOST;

const isOption = (option: { value: unknown }): option is { value: number } =>
  typeof option.value === 'number';
