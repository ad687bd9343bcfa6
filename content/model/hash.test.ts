import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rawEntry, shuffled } from './arbitrary.ts';
import * as example from './example.ts';
import { entryHash, stableJson, textHash } from './hash.ts';
import { kindNames } from './kind.ts';
import type { RawEntry } from './kinds.ts';
import { isGroup } from './text.ts';

const anyEntry = fc.constantFrom(...kindNames).chain(rawEntry);
const RUNS = { numRuns: 300 };

/** `value` as a form may give it back: texts in NFD with Windows' line endings and blank lines around them, groups with empty fields. */
function asFromForm(value: unknown): unknown {
  if (typeof value === 'string')
    return `\n \n${value.normalize('NFD').replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')} \n`;
  if (Array.isArray(value)) return value.map(asFromForm);
  if (!isGroup(value)) return value;
  const pairs = Object.entries(value).map(([key, part]) => [key, asFromForm(part)]);
  return { a: null, b: '', c: [], d: {}, e: undefined, f: ' ', ...Object.fromEntries(pairs) };
}

/** Every way to change one value of an entry. */
function changesOf(value: unknown): unknown[] {
  if (typeof value === 'string') return [`${value}x`, `x${value}`, value.toUpperCase() + '!', null];
  if (typeof value === 'number') return [value + 1, String(value)];
  if (typeof value === 'boolean') return [!value, String(value), null];
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const inner = list.flatMap((part, k) => changesOf(part).map((other) => list.with(k, other)));
    const turned = list.length > 1 && list[0] !== list[1] ? [list.toReversed()] : [];
    return [[...list, 'more'], ...inner, ...turned];
  }
  if (!isGroup(value)) return [];
  return [
    { ...value, more: false },
    ...Object.entries(value).flatMap(([key, part]) =>
      changesOf(part).map((other) => ({ ...value, [key]: other })),
    ),
  ];
}

test('equal entries have equal hashes, whatever the order of keys, the normal form, the blanks and the empty fields', () => {
  fc.assert(
    fc.property(anyEntry, (raw) => {
      const hash = entryHash(raw);
      expect(entryHash(shuffled(raw) as RawEntry)).toBe(hash);
      expect(entryHash(asFromForm(raw) as RawEntry)).toBe(hash);
    }),
    RUNS,
  );
});

test.each([
  'level',
  'evidence',
  'term',
  'practice',
  'question',
  'quiz',
  'article',
  'story',
] as const)('any change of a value changes the hash: %s', (kind) => {
  const raw = example[kind]();
  const { facts, texts } = raw;
  const others = [
    ...changesOf(facts).map((other) => ({ facts: other, texts })),
    ...changesOf(texts).map((other) => ({ facts, texts: other })),
  ];
  const hashes = new Set(others.map((other) => entryHash(other as RawEntry)));
  expect(hashes).not.toContain(entryHash(raw));
  expect(others.length).toBeGreaterThan(10);
});

test('what is moved from one field to another changes the hash', () => {
  const hashes = [{ a: 'x' }, { b: 'x' }, { a: ['x'] }, { a: { a: 'x' } }, { a: '{"a":"x"}' }].map(
    (facts) => entryHash({ facts, texts: {} }),
  );
  expect(new Set(hashes).size).toBe(hashes.length);
});

test('the hash of a text does not depend on what it was translated from', () => {
  const { en = {}, uk = {} } = example.practice().texts;
  const { basedOn: _, ...words } = uk;
  expect(textHash(uk)).toBe(textHash(words));
  expect(textHash(uk)).toMatch(/^[0-9a-f]{16}$/);
  expect(textHash(en)).not.toBe(textHash(uk));
});

test('hashes stay what they are, because files and databases keep them', () => {
  expect(textHash(example.practice().texts.en ?? {})).toMatchInlineSnapshot(`"4bd3bdb343f25593"`);
  expect(stableJson({ b: [1, '', 'e\u0301 '], a: { c: null }, d: true })).toMatchInlineSnapshot(
    `"{"b":[1,null,"é"],"d":true}"`,
  );
  expect(stableJson(undefined)).toBe('null');
});
