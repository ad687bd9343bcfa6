/** A text in NFC with line feeds: the same lines, whoever typed it on whatever machine. */
export const normalText = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC');

/**
 * A text as the library keeps it: normal, without blanks at its end and blank lines at its beginning. The blanks before
 * the first of several lines stay: they tell whether Markdown takes the next one as nested.
 */
export function canonicalText(text: string): string {
  const lines = normalText(text).replace(/^(?:[ \t]*\n)+|[ \t\n]+$/g, '');
  return lines.includes('\n') ? lines : lines.replace(/^[ \t]+/, '');
}

/** Whether `value` is a group of fields: an object that is no list and of no class. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** `value` if it is a group of fields, and an empty one otherwise. */
export const groupOf = (value: unknown): Record<string, unknown> => (isGroup(value) ? value : {});

/** `value` if it is a list, and an empty one otherwise. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * `value` without what a form cannot tell from a field left out: in every group, the fields that
 * hold `null` or a blank text. Lists keep their length.
 */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => !isBlank(part))
      .map(([key, part]) => [key, withoutBlanks(part)]),
  );
}

const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Every string in a value, each with its path. */
export function stringsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, part]) => stringsIn(part, `${path}.${key}`));
  return [];
}
