import type { z } from 'zod';

/**
 * What happened to a value, in an editor's words, and what to do: for zod, whose own words are for developers.
 * A schema that brings words of its own is not asked here.
 */
export function explain(issue: z.core.$ZodRawIssue): string {
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type':
      return isAbsent(input) ? 'is missing. Fill it in.' : wrongType(String(issue.expected), input);
    case 'invalid_value':
      return wrongValue(issue.values, input);
    case 'too_small':
      return tooSmall(issue as unknown as z.core.$ZodIssueTooSmall, input);
    case 'too_big':
      return tooBig(issue as unknown as z.core.$ZodIssueTooBig, input);
    case 'not_multiple_of':
      return `cannot be ${shown(input)}. Write a multiple of ${String(issue.divisor)}.`;
    case 'unrecognized_keys':
      return 'is no field here. Remove it, or correct its name.';
    case 'invalid_key': {
      // zod has asked for the words of what is wrong with the key by now.
      const [reason] = issue.issues as readonly z.core.$ZodIssue[];
      return reason?.message ?? `cannot be ${shown(input)}. Correct it.`;
    }
    default:
      return isAbsent(input) ? 'is missing. Fill it in.' : `cannot be ${shown(input)}. Correct it.`;
  }
}

/** What a type is called, and how a value of that type is written. */
const TYPES: Readonly<Record<string, { name: string; remedy: string }>> = {
  string: { name: 'a text', remedy: 'Put quotation marks around it.' },
  number: { name: 'a number', remedy: 'Write it in digits, without quotation marks.' },
  int: { name: 'a whole number', remedy: 'Write it without decimals.' },
  boolean: { name: '`true` or `false`', remedy: 'Write one of the two, without quotation marks.' },
  array: { name: 'a list', remedy: 'Write each item on a line of its own, after `- `.' },
  object: { name: 'a group of fields', remedy: 'Write each field on a line, as `name: value`.' },
  record: { name: 'a group of fields', remedy: 'Write each field on a line, as `name: value`.' },
};

function wrongType(expected: string, input: unknown): string {
  const type = TYPES[expected];
  if (!type) return `cannot be ${shown(input)}. Correct it.`;
  const isGrouped = expected === 'string' && typeof input === 'object';
  return `must be ${type.name}, but is ${described(input)}. ${isGrouped ? 'Write it as one text.' : type.remedy}`;
}

function wrongValue(values: readonly unknown[], input: unknown): string {
  const twin = values.find((value) => value !== input && String(value) === String(input));
  if (twin !== undefined && typeof input === 'string')
    return `must be the ${typeof twin} ${shown(twin)}, but is ${described(input)}. Remove the quotation marks.`;
  if (twin !== undefined && typeof input === 'number')
    return `must be the text ${shown(twin)}, but is ${described(input)}. Put quotation marks around it.`;
  const choice =
    values.length === 1
      ? `Write ${shown(values[0])}.`
      : `Choose one of: ${values.map(String).join(', ')}.`;
  return `${isAbsent(input) ? 'is missing' : `cannot be ${shown(input)}`}. ${choice}`;
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, input: unknown): string {
  const { minimum, inclusive, exact } = issue;
  if (Array.isArray(input))
    return `has ${counted(input.length, 'item')} and needs ${exact ? 'exactly' : 'at least'} ${minimum}. Add what is missing.`;
  if (typeof input === 'string')
    return input === ''
      ? 'is empty. Write the text.'
      : `is too short by ${counted(Number(minimum) - input.length, 'character')}. Write at least ${minimum}.`;
  return `cannot be ${shown(input)}. Write a number ${inclusive ? 'from' : 'above'} ${minimum}${inclusive ? ' up' : ''}.`;
}

function tooBig(issue: z.core.$ZodIssueTooBig, input: unknown): string {
  const { maximum, inclusive, exact } = issue;
  if (Array.isArray(input))
    return `has ${counted(input.length, 'item')} and takes ${exact ? 'exactly' : 'at most'} ${maximum}. Remove some.`;
  if (typeof input === 'string')
    return `is too long by ${counted(input.length - Number(maximum), 'character')}. Shorten it to ${maximum}.`;
  return `cannot be ${shown(input)}. Write a number ${inclusive ? 'of at most' : 'below'} ${maximum}.`;
}

const isAbsent = (value: unknown) => value === undefined || value === null || value === '';

const counted = (count: number, noun: string) =>
  `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;

/** A value with its type: what an editor cannot see of `2024` or `true`. */
function described(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  const noun = typeof value === 'string' ? 'text' : Number.isFinite(value) ? 'number' : 'value';
  return `the ${noun} ${shown(value)}`;
}

/** A value, short enough for a message and in one line. */
function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return described(value);
  const signs = [...String(value).replace(/[\s`\p{C}]+/gu, ' ')];
  return `\`${signs.length > 40 ? `${signs.slice(0, 39).join('')}…` : signs.join('')}\``;
}
