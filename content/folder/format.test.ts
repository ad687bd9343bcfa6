import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rawEntry, shuffled, soundEntry } from '../model/arbitrary.ts';
import { parseEntry } from '../model/check.ts';
import { article, practice, quiz, soundEntries, term } from '../model/example.ts';
import { kindNames } from '../model/kind.ts';
import type { Entry, RawEntry } from '../model/kinds.ts';
import { toLibrary } from '../model/library.ts';
import { checkFolder } from './check.ts';
import { formatEntry } from './format.ts';
import { parseFiles } from './parse.ts';
import { readFiles } from './read.ts';
import { formatLibrary } from './write.ts';

const RUNS = { numRuns: 300 };

/** The entry in files, read again. */
function readBack(files: ReadonlyMap<string, string>): Entry | undefined {
  const { entries, problems } = parseFiles(files);
  expect(problems).toEqual([]);
  expect(entries).toHaveLength(1);
  const parsed = parseEntry(entries[0] as RawEntry);
  expect(parsed.problems).toEqual([]);
  return parsed.entry;
}

test.each(kindNames)('writing an entry of kind %s and reading it gives the entry', (kind) => {
  fc.assert(
    fc.property(soundEntry(kind), (entry) => {
      const files = formatEntry(entry);
      const back = readBack(files);
      expect(back).toEqual(entry);
      expect(formatEntry(back as Entry)).toEqual(files);
    }),
    RUNS,
  );
});
