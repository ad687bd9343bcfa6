import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { soundEntries } from '../model/example.ts';
import { entriesOf, toLibrary } from '../model/library.ts';
import { LibraryError } from '../model/problem.ts';
import { readFiles, readLibrary } from './read.ts';
import { formatLibrary, writeFiles } from './write.ts';

const { library } = toLibrary(soundEntries());
const FILES = formatLibrary(library);
const LONG_AGO = new Date('2020-01-01');

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'library-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Everything in the folder, by path; folders end with `/`. */
async function contents(): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .map(
      (one) =>
        `${join(one.parentPath, one.name).slice(folder.length + 1)}${one.isDirectory() ? '/' : ''}`,
    )
    .sort();
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** The files that were changed since `LONG_AGO`. */
async function touched(): Promise<string[]> {
  const paths = (await contents()).filter((path) => !path.endsWith('/'));
  const times = await Promise.all(paths.map((path) => stat(join(folder, path))));
  return paths.filter((_, k) => times[k]?.mtimeMs !== LONG_AGO.getTime());
}

async function age(): Promise<void> {
  for (const path of await contents()) await utimes(join(folder, path), LONG_AGO, LONG_AGO);
}

test('a library that was written is read as it was', async () => {
  const { written, removed } = await writeFiles(join(folder, 'new', 'library'), FILES);
  expect(written).toEqual([...FILES.keys()]);
  expect(removed).toEqual([]);
  expect(entriesOf(await readLibrary(join(folder, 'new', 'library')))).toEqual(entriesOf(library));
});

test('writing the same again touches nothing', async () => {
  await writeFiles(folder, FILES);
  await age();
  expect(await writeFiles(folder, FILES)).toEqual({ written: [], removed: [] });
  expect(await touched()).toEqual([]);
});

test('only what differs is written', async () => {
  await writeFiles(folder, FILES);
  await put('levels/3.yml', 'other: text\n');
  await put('terms/gate.yml', `\uFEFF${FILES.get('terms/gate.yml')}`);
  await age();
  const { written } = await writeFiles(folder, FILES);
  expect(written.toSorted()).toEqual(['levels/3.yml', 'terms/gate.yml']);
  expect(await touched()).toEqual(['levels/3.yml', 'terms/gate.yml']);
  expect(await readFiles(folder)).toEqual(new Map([...FILES].sort(([a], [b]) => (a < b ? -1 : 1))));
});

test('files of entries and languages that are gone are removed, with the folders they leave empty', async () => {
  await writeFiles(folder, FILES);
  const kept = new Map(
    [...FILES].filter(
      ([path]) => !/^(stories|terms|practices\/reply-clock)\/|plain-words\/uk/.test(path),
    ),
  );
  const { written, removed } = await writeFiles(folder, kept);
  expect(written).toEqual([]);
  expect(removed).toEqual([...FILES.keys()].filter((path) => !kept.has(path)).sort());
  const left = await contents();
  expect(left.filter((path) => !path.endsWith('/'))).toEqual([...kept.keys()].sort());
  expect(left.filter((path) => path.endsWith('/'))).toMatchInlineSnapshot(`
    [
      "articles/",
      "articles/expectations-first/",
      "evidence/",
      "levels/",
      "practices/",
      "practices/next-review/",
      "practices/plain-words/",
      "questions/",
      "quizzes/",
    ]
  `);
  await writeFiles(folder, new Map());
  expect(await contents()).toEqual([]);
});

test('what is no file of a library is left alone, with the folders around it', async () => {
  const own = ['README.md', 'stories/two-parcels/cover.png', 'terms/gate.yaml', '.git/config'];
  for (const path of own) await put(path, 'mine');
  await put('practices/plain-words/.en.yml.swp', 'mine');
  await writeFiles(folder, FILES);
  await writeFiles(folder, new Map());
  expect((await contents()).filter((path) => !path.endsWith('/'))).toEqual(
    [...own, 'practices/plain-words/.en.yml.swp'].sort(),
  );
  for (const path of own) expect(await readFile(join(folder, path), 'utf8')).toBe('mine');
});

test('the coverage of a folder is no part of its library: it is read over, and left where it is', async () => {
  await put('coverage.yml', 'S0-1.1:\n  - levels/3\n');
  await writeFiles(folder, FILES);
  expect(await contents()).toContain('coverage.yml');
  expect(entriesOf(await readLibrary(folder))).toEqual(entriesOf(library));
});

test('writing that was interrupted can be repeated', async () => {
  await put('levels/.3.yml.part', 'half a fi');
  await put('practices/plain-words/.en.yml.part', 'title: An');
  expect(await readFiles(folder)).toEqual(new Map());
  await writeFiles(folder, FILES);
  expect((await contents()).filter((path) => path.endsWith('.part'))).toEqual([]);
  expect(entriesOf(await readLibrary(folder))).toEqual(entriesOf(library));
});

test('a folder with problems is not read, and one that is missing says what to do', async () => {
  await writeFiles(folder, FILES);
  await put('levels/3.yml', 'sourceLocale: de\n');
  await put('people/me.yml', '');
  await expect(readLibrary(folder)).rejects.toThrow(LibraryError);
  await expect(readLibrary(folder)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [LibraryError: The library has 3 problems:
      levels/3.yml:1: levels/3, sourceLocale: cannot be \`de\`. Choose one of: en, uk, ru, lv.
      levels/3.yml:1: levels/3: has no text in any language. Write it in at least one.
      people/me.yml: is no file of a library. Remove it, or move it to one of the folders levels, evidence, terms, practices, questions, quizzes, articles, stories.]
  `);
  await expect(readFiles('/nowhere/library')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: The library folder \`/nowhere/library\` cannot be read. Set LIBRARY_DIR to a folder that exists.]`,
  );
});

test('hidden files and folders are no part of a library', async () => {
  await put('.DS_Store', '');
  await put('levels/.3.yml', '');
  await put('.git/terms/a.yml', '');
  await symlink(join(folder, '.git'), join(folder, 'terms'));
  expect(await readFiles(folder)).toEqual(new Map());
});
