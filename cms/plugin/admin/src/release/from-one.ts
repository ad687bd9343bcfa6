/** A part of a field, with places in a list counted from one, as people do. */
export const fromOne = (part: string): string =>
  /^\d+$/.test(part) ? String(Number(part) + 1) : part;
