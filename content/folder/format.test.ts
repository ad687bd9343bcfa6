import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rawEntry, shuffled, soundEntry } from '../model/arbitrary.ts';
import { parseEntry } from '../model/check.ts';
import { article, practice, quiz, soundEntries } from '../model/example.ts';
import { kindNames } from '../model/kind.ts';
import type { Entry, RawEntry } from '../model/kinds.ts';
import { toLibrary } from '../model/library.ts';
import { checkFolder } from './check.ts';
import { formatEntry } from './format.ts';
import { parseFiles } from './parse.ts';
import { readFiles } from './read.ts';
import { formatLibrary } from './write.ts';

const RUNS = { numRuns: 260 };

const read = (raw: RawEntry): Entry => {
  const { entry, problems } = parseEntry(raw);
  expect(problems).toEqual([]);
  return entry as Entry;
};

/** The entry in files, read again. */
function readBack(files: ReadonlyMap<string, string>): Entry {
  const { entries, problems } = parseFiles(files);
  expect(problems).toEqual([]);
  expect(entries).toHaveLength(1);
  return read(entries[0] as RawEntry);
}

test.each(kindNames)('writing an entry and reading it gives the same entry: %s', (kind) => {
  fc.assert(
    fc.property(soundEntry(kind), (entry) => {
      const files = formatEntry(entry);
      const back = readBack(files);
      expect(back).toEqual(entry);
      expect(formatEntry(back)).toEqual(files);
    }),
    RUNS,
  );
});

test.each(kindNames)('the order of keys does not change a byte: %s', (kind) => {
  fc.assert(
    fc.property(rawEntry(kind), (raw) => {
      const files = formatEntry(read(raw));
      // As they come from a database, before and after they were read.
      expect(formatEntry(shuffled(raw) as Entry)).toEqual(formatEntry(raw as Entry));
      expect(formatEntry(read(shuffled(raw) as RawEntry))).toEqual(files);
    }),
    { numRuns: 40 },
  );
});

test('files that were saved on Windows, or with a byte order mark, hold the same entry', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kindNames).chain(soundEntry), (entry) => {
      const files = [...formatEntry(entry)].map(([path, text]): [string, string] => [
        path,
        `\uFEFF${text.replaceAll('\n', '\r\n')}`,
      ]);
      expect(readBack(new Map(files))).toEqual(entry);
    }),
    { numRuns: 100 },
  );
});

test('fields stand in the order of the model, and what is empty is left out', () => {
  const raw = shuffled(practice()) as RawEntry;
  Object.assign(raw.facts, { related: [], evidence: [] });
  delete raw.texts.uk;
  expect([...formatEntry(read(raw)).values()].join('======\n')).toMatchInlineSnapshot(`
    "level: 3
    dimension: assurance
    stage: during
    kind: basic
    effort: 1
    professions:
      - law
    sourceLocale: en
    published: 2026-11-22
    updated: 2026-11-23
    ======
    title: Answer in plain words
    action: Say it as you would **at home**.
    why:
      - A word they do not know stops them.
    steps:
      - Underline the terms.
      - See [the clock](/practices/reply-clock/).
    examples:
      law:
        before: It is void.
        after: It does not count.
        note: Same meaning.
    signs:
      - Clients repeat it.
    mistake: Talking down.
    "
  `);
});

test('section names stand in the order of the sections, and a fraction keeps its form', () => {
  expect([...formatEntry(read(shuffled(quiz()) as RawEntry)).values()].join())
    .toMatchInlineSnapshot(`
    "edition: 2
    editions:
      "1":
        - q-old
    sections:
      - id: before
        questions:
          - q-one
      - id: during
        questions:
          - q-two
          - q-last
    scale:
      - "0"
      - 1/3
      - 2/3
      - "1"
    thresholds:
      "3": "0.75"
      "4": 3/4
      "5": "0.8"
    mustHaveAt: 2/3
    notApplicable: exclude
    sourceLocale: en
    published: 2026-11-22
    updated: 2026-11-23
    en:
      title: The star check
      purpose: Where you stand.
      sectionNames:
        before: Before
        during: During
      advice:
        "3": Go on.
        "4": One more.
        "5": Stay.
        none: Start.
    "
  `);
});

test('texts that look like something else are put between quotation marks', () => {
  const raw = practice();
  Object.assign(raw.texts.en ?? {}, {
    title: 'null',
    steps: [
      '1e3',
      '- a dash',
      'a: colon',
      'a # hash',
      '"quoted"',
      "it's",
      'yes',
      '---',
      '%',
      '\ta\tb',
    ],
  });
  const text = formatEntry(read(raw)).get('practices/plain-words/en.yml') ?? '';
  expect(text.match(/title: .*|(?<=steps:\n)[^]*(?=examples)/g)?.join('\n')).toMatchInlineSnapshot(`
    "title: "null"
      - "1e3"
      - "- a dash"
      - "a: colon"
      - "a # hash"
      - '"quoted"'
      - it's
      - yes
      - ---
      - "%"
      - a	b
    "
  `);
});

test('a long text stays on one line', () => {
  const raw = article();
  const summary = 'word '.repeat(40).trim();
  Object.assign(raw.texts.en ?? {}, { summary });
  expect(formatEntry(read(raw)).get('articles/expectations-first/en.mdx')).toContain(
    `\nsummary: ${summary}\n`,
  );
});

test('texts are written in NFC, with line feeds and without blanks at their ends', () => {
  const raw = article();
  Object.assign(raw.texts.en ?? {}, {
    title: ' Cafe\u0301 ',
    body: '\r\n\r\nNai\u0308ve\r\ntext \n\n',
  });
  expect(formatEntry(read(raw)).get('articles/expectations-first/en.mdx')).toBe(
    '---\ntitle: Caf\u00E9\nsummary: Two parcels on the seventh day.\n---\n\nNa\u00EFve\ntext\n',
  );
});

test('a library of sound entries is canonical, and anything else is told', () => {
  const files = new Map(formatLibrary(toLibrary(soundEntries()).library));
  expect(checkFolder(files).problems).toEqual([]);
  const path = 'practices/plain-words/en.yml';
  files.set(
    path,
    (files.get(path) ?? '').replace('Underline the terms.', '"Underline the terms."'),
  );
  expect(checkFolder(files).problems).toMatchInlineSnapshot(`
    [
      {
        "entry": "practices/plain-words",
        "field": "",
        "file": "practices/plain-words/en.yml",
        "message": "is not in the canonical form. Run \`npm run format\`.",
      },
    ]
  `);
});

test('the starter library is sound and canonical', async () => {
  const files = await readFiles(fileURLToPath(new URL('../library', import.meta.url)));
  expect(checkFolder(files).problems).toEqual([]);
  expect(files.size).toBeGreaterThan(50);
});
