/** A text as the library keeps it: in NFC, with line feeds, without blanks at its ends. */
export const canonicalText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').normalize('NFC').trim();

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
