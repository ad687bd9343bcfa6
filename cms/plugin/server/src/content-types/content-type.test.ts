import { expect, test } from 'vitest';
import { kindNames, type Kind } from '@fifth-star/content/model/kind';
import { titleField } from '@fifth-star/content/model/kinds';
import { contentTypeOf, factNames, textNames } from './content-type.ts';

interface Known {
  pluginOptions: { i18n: { localized: boolean } };
  options?: { values?: unknown[] };
}

const attributesOf = (kind: Kind) =>
  contentTypeOf(kind).attributes as unknown as Record<string, Known>;

/** Names that Strapi keeps for itself, of those a model might want (its utils, content-types). */
const RESERVED = ['id', 'documentId', 'locale', 'localizations', 'status', 'meta', 'createdAt'];

test.each(kindNames)('%s: texts are localised, and nothing else is', (kind) => {
  const attributes = attributesOf(kind);
  const localized = Object.keys(attributes).filter(
    (name) => attributes[name]?.pluginOptions.i18n.localized,
  );
  expect(localized.sort()).toEqual(textNames(kind).sort());
  expect(Object.keys(attributes)).toHaveLength(textNames(kind).length + factNames(kind).length + 1);
});

test.each(kindNames)('%s: no field has a name that Strapi keeps for itself', (kind) => {
  for (const name of Object.keys(attributesOf(kind))) expect(RESERVED).not.toContain(name);
});

test.each(kindNames)('%s: the form shows every field that editors fill in, once', (kind) => {
  const { layouts, settings } = contentTypeOf(kind).config;
  const shown = layouts.edit.flat().map(({ name }) => name);
  const kept = ['basedOn', 'editions'].filter((name) => name in attributesOf(kind));
  expect([...shown, ...kept].sort()).toEqual(Object.keys(attributesOf(kind)).sort());
  for (const row of layouts.edit)
    expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
  expect(settings.mainField).toBe(titleField[kind]);
});

test('an input is told what the model knows of its field', () => {
  const { steps, level, evidence, examples, title } = attributesOf('practice');
  expect(steps).toMatchObject({
    customField: 'plugin::fifth-star.lines',
    options: { least: 2, most: 12, longest: 280, inline: true, required: true },
  });
  expect(level).toMatchObject({
    customField: 'plugin::fifth-star.rung',
    options: { values: [3, 4, 5] },
  });
  expect(evidence?.options).toMatchObject({ target: 'evidence' });
  expect(evidence?.options).not.toHaveProperty('required');
  expect(examples?.options?.values).toContain('law');
  expect(title?.options).toEqual({ longest: 60, required: true });
  expect(attributesOf('question')['options']?.options).toMatchObject({ least: 4, most: 4 });
});
