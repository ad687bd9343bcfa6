import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathOf } from '@fifth-star/content/folder/layout';
import { parseLibrary } from '@fifth-star/content/folder/parse';
import { fields, type Field } from '@fifth-star/content/model/field';
import { kinds, type RawEntry } from '@fifth-star/content/model/kinds';
import type { Problem } from '@fifth-star/content/model/problem';
import { buildSite } from '../../scripts/release/build-site.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { run } from '../stack.ts';
import { boot, type Cms } from './boot.ts';
import { library, load, practice, quiz } from './library.ts';
import { create, managed } from './manager.ts';

const KINDS = ['practice', 'quiz'] as const;

/** A value that no field of this sort may have, and that a form or a file can hold. */
const WRONG: Partial<Record<Field['input'], unknown>> = {
  line: 'rings \u0007 a bell',
  paragraph: 'rings \u0007 a bell',
  lines: ['rings \u0007 a bell'],
  integer: -1,
  choice: 9,
  choices: ['nonsense'],
  refs: ['no-such-entry'],
  keyed: { nonsense: 'x' },
  examples: { law: {} },
  sections: [{ id: 'start', questions: ['no-such-entry'] }],
  json: { 7: 'nonsense' },
};

/** An entry with one wrong field. */
interface Planted {
  field: string;
  isFact: boolean;
  value: unknown;
  entry: RawEntry;
}

/** One faulty entry for every field of a kind; days are set by publishing, and no form offers them. */
function plant(kind: (typeof KINDS)[number]): Planted[] {
  const { facts, texts } = kinds[kind];
  const all = [
    ...Object.entries<z.ZodType>(facts.shape).map(([field, schema]) => ({
      field,
      schema,
      isFact: true,
    })),
    ...Object.entries<z.ZodType>(texts.shape).map(([field, schema]) => ({
      field,
      schema,
      isFact: false,
    })),
  ];
  return all.flatMap(({ field, schema, isFact }) => {
    const input = fields.get(schema)?.input ?? 'line';
    if (input === 'date') return [];
    const isTextChoice =
      input === 'choice' && fields.get(schema)?.values?.every((v) => typeof v === 'string');
    const value = isTextChoice ? 'nonsense' : WRONG[input];
    const slug = `faulty-${field.toLowerCase()}`;
    const entry =
      kind === 'practice' ? practice(slug, {}, ['en']) : quiz(slug, ['first-question'], ['en']);
    const part = isFact ? entry.facts : (entry.texts.en ?? {});
    part[field] = value;
    return [{ field, isFact, value, entry }];
  });
}

const planted = KINDS.flatMap(plant);

/** What the parser of a folder says of each entry: the words that all others must use. */
function expected({ entry }: Planted): string[] {
  const files = new Map([...library(), entry].flatMap(filesOf));
  return parseLibrary(files).problems.map(words).sort();
}

const words = ({ field, message }: Pick<Problem, 'field' | 'message'>) => `${field}: ${message}`;

/** An entry as files, whatever it says: JSON is YAML. */
function filesOf({ kind, slug, facts, texts }: RawEntry): [string, string][] {
  if (kinds[kind].files === 'single')
    return [[pathOf({ kind, slug, part: 'all' }), JSON.stringify({ ...facts, ...texts })]];
  return [
    [pathOf({ kind, slug, part: 'facts' }), JSON.stringify(facts)],
    ...(['en', 'uk'] as const).flatMap((part): [string, string][] => {
      const text = texts[part];
      if (!text) return [];
      const { body, ...rest } = text;
      const content =
        typeof body === 'string'
          ? `---\n${JSON.stringify(rest)}\n---\n\n${body}`
          : JSON.stringify(text);
      return [[pathOf({ kind, slug, part }), content]];
    }),
  ];
}

let cms: Cms;
let folder: string;

beforeAll(async () => {
  cms = await boot();
  await load(cms, library());
  folder = await mkdtemp(join(tmpdir(), 'fifth-star-words-'));
  for (const [path, text] of [...library(), ...planted.map(({ entry }) => entry)].flatMap(
    filesOf,
  )) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterAll(async () => {
  await cms.stop();
  await rm(folder, { recursive: true, force: true });
});

test.each(planted.map((one) => [`${one.entry.kind}.${one.field}`, one] as const))(
  'the admin refuses a wrong %s with the words of the folder',
  async (_, one) => {
    const { kind, slug, facts, texts } = one.entry;
    expect(expected(one).some((line) => line.startsWith(one.field))).toBe(true);
    const { published: _published, updated: _updated, ...kept } = facts;
    const { status, body, text } = await create(cms, kind, { slug, ...kept, ...texts.en });
    expect(status, text).toBe(201);
    const answer = await managed(cms, kind, body.data.documentId).publish();
    expect(answer.status).toBe(400);
    expect((answer.body.error.details.problems as Problem[]).map(words).sort()).toEqual(
      expected(one),
    );
    expect(answer.body.error.details.errors.map(({ path }) => path[0])).toContain(one.field);
  },
);

test('push and the build refuse all of them with the same words, and say in which file', async () => {
  const push = run('push.ts', [], { ...process.env, LIBRARY_DIR: folder, CMS_URL: cms.url });
  expect(await push.ends()).toBe(1);
  const build = await buildSite({
    libraryDir: folder,
    outDir: join(folder, '.site'),
    cacheDir: join(folder, '.cache'),
    variables: process.env,
  }).catch((error: Error) => error.message);
  for (const one of planted)
    for (const line of expected(one)) {
      const [, field = '', message = ''] = /^(\S+): ([\s\S]+)$/.exec(line) ?? [];
      const told = new RegExp(`${one.entry.slug}\\S*:\\d+: .*${escape(field)}: ${escape(message)}`);
      expect(push.output()).toMatch(told);
      expect(build).toMatch(told);
    }
});

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
