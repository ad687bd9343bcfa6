import { createHash } from 'node:crypto';
import type { RawEntry } from './kinds.ts';
import { canonicalText } from './text.ts';

/**
 * JSON that is equal for equal content: keys in order, texts as the library keeps them, nothing that is empty
 * (`null`, `''`, `[]`, `{}`), because a form cannot tell an empty field from a missing one.
 */
export function stableJson(value: unknown): string {
  return JSON.stringify(stable(value)) ?? 'null';
}

/** SHA-256 over facts and texts of an entry, in hex: equal exactly when nothing that counts differs. */
export function entryHash({ facts, texts }: Pick<RawEntry, 'facts' | 'texts'>): string {
  return sha256(stableJson({ facts, texts }));
}

/** What `basedOn.hash` keeps of the text a translation was made from: 16 hex digits. */
export function textHash(text: Readonly<Record<string, unknown>>): string {
  const { basedOn: _, ...words } = text;
  return sha256(stableJson(words)).slice(0, 16);
}

/** `value` without its empty parts, keys sorted, texts canonical; `undefined` when nothing is left. */
function stable(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return canonicalText(value) || undefined;
  if (Array.isArray(value))
    return value.length ? value.map((part) => stable(part) ?? null) : undefined;
  if (typeof value !== 'object') return value;
  const pairs = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, stable(part)] as const)
    .filter(([, part]) => part !== undefined);
  return pairs.length ? Object.fromEntries(pairs) : undefined;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
