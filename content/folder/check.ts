import { entryName, type RawEntry } from '../model/kinds.ts';
import type { Problem } from '../model/problem.ts';
import { proofLengths } from '../proof/lengths.ts';
import { proofNames } from '../proof/names.ts';
import { proofOutdated } from '../proof/outdated.ts';
import { proofSameFacts } from '../proof/same-facts.ts';
import { proofTypography } from '../proof/typography.ts';
import { checkCoverage, COVERAGE_FILE, type Coverage } from './coverage.ts';
import { placeOf } from './layout.ts';
import { byPlace, parseLibrary, type Files } from './parse.ts';
import { formatLibrary } from './write.ts';

/** Reads texts as a proofreader does: what it finds keeps nothing from being published or built. */
export type Proof = (entries: readonly RawEntry[]) => Problem[];

const proofs: readonly Proof[] = [proofTypography, proofLengths, proofSameFacts, proofNames];

/**
 * Everything that is wrong with a library folder: what its entries say, how their texts read (`more` adds to what is
 * looked for), what its coverage names, and, once all entries are sound, whether its files are canonical. Remarks are
 * what editors should weigh; with them alone, the folder is sound.
 */
export function checkFolder(
  files: Files,
  more: readonly Proof[] = [],
): { problems: Problem[]; remarks: Problem[]; coverage: Coverage | undefined } {
  const { entries, library, drafts, problems, remarks, locate } = parseLibrary(files);
  const names = new Set(entries.map(entryName));
  const coverageText = files.get(COVERAGE_FILE);
  const coverage =
    coverageText === undefined ? undefined : checkCoverage(coverageText, (name) => names.has(name));
  const proofed = [...proofs, ...more].flatMap((proof) => proof(entries)).flatMap(locate);
  const found = [...problems, ...proofed, ...(coverage?.problems ?? [])].sort(byPlace);
  // What has problems is left out of the library, and nobody could tell it from what was deleted.
  const canonical = problems.length ? undefined : formatLibrary(library, drafts, coverageText);
  const unformatted = canonical
    ? [...new Set([...canonical.keys(), ...files.keys()])]
        .filter((path) => canonical.get(path) !== files.get(path))
        .map((path) => {
          const place = placeOf(path);
          return {
            entry: place ? entryName(place) : path,
            field: '',
            ...(place ? { file: path } : {}),
            message: 'is not in the canonical form. Run `npm run format`.',
          };
        })
    : [];
  const thoughts = [...remarks, ...proofOutdated(entries).flatMap(locate)].sort(byPlace);
  return { problems: [...found, ...unformatted], remarks: thoughts, coverage };
}
