import { toLibrary, type Library } from '../model/library.ts';
import { entryName, kinds, type RawEntry } from '../model/kinds.ts';
import { isLocale, locales } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { COVERAGE_FILE } from './coverage.ts';
import { DRAFTS_FILE, parseDrafts } from './drafts.ts';
import { pathOf, placeOf, strayAdvice, type Place } from './layout.ts';
import { readSource, type Source } from './source.ts';

/** The files of a library folder: path (relative, with `/`) to text. */
export type Files = ReadonlyMap<string, string>;

/** The entries of a library folder as they are written, with the problems of reading them. */
export interface Parsed {
  entries: RawEntry[];
  problems: Problem[];
  /** A problem of one of the entries with file and line; none when it follows from a file that cannot be read. */
  locate: (problem: Problem) => Problem[];
}

/**
 * The library in a folder's files, with all problems at once, each with file, line, field and remedy,
 * in the order of files and lines; and in the same form what is no problem, but worth a thought.
 */
export function parseLibrary(files: Files): Parsed & {
  library: Library;
  drafts: string[];
  remarks: Problem[];
} {
  const { entries, problems, locate } = parseFiles(files);
  const drafts = parseDrafts(files.get(DRAFTS_FILE));
  const { library, problems: found, remarks } = toLibrary(entries, drafts);
  return {
    entries,
    locate,
    library,
    drafts,
    problems: [...problems, ...found.flatMap(locate)].sort(byPlace),
    remarks: remarks.flatMap(locate).sort(byPlace),
  };
}

/** The entries of a folder's files, before any check of what they say. */
export function parseFiles(files: Files): Parsed {
  const entries = new Map<string, RawEntry>();
  const sources = new Map<string, Source>();
  const problems: Problem[] = [];

  for (const [path, text] of files) {
    if (path === DRAFTS_FILE || path === COVERAGE_FILE) continue;
    const place = placeOf(path);
    if (!place) {
      problems.push({ entry: path, field: '', message: strayAdvice(path, files) });
      continue;
    }
    const source = readSource(path, text, place);
    sources.set(path, source);
    problems.push(...source.problems);
    const { kind, slug } = place;
    const entry = entries.get(entryName(place)) ?? { kind, slug, facts: {}, texts: {} };
    entries.set(entryName(place), entry);
    addTo(entry, place, source);
  }

  for (const [name, { kind, slug }] of entries) {
    const path = pathOf({ kind, slug, part: 'facts' });
    if (sources.has(path)) continue;
    const message = `has no facts. Create the file \`${path}\`.`;
    problems.push({ entry: name, field: '', file: path, message });
  }

  const locate = (problem: Problem): Problem[] => {
    const entry = entries.get(problem.entry);
    if (!entry) return [problem];
    const file = fileOf(entry, problem);
    const source = sources.get(file);
    if (source?.values) return [{ ...problem, file, line: source.lineOf(problem) }];
    return problem.field === 'slug' ? [{ ...problem, file }] : [];
  };
  return { entries: [...entries.values()], problems, locate };
}

/** Puts what a file holds into its entry. */
function addTo(entry: RawEntry, { part }: Place, { values }: Source): void {
  if (part === 'facts') entry.facts = values ?? {};
  else if (part !== 'all') entry.texts[part] = values ?? {};
  else {
    // While nobody can tell which languages a file has, it counts as having all, for those who name it.
    const pairs = Object.entries(values ?? Object.fromEntries(locales.map((name) => [name, {}])));
    entry.facts = Object.fromEntries(pairs.filter(([name]) => !isLocale(name)));
    entry.texts = Object.fromEntries(pairs.filter(([name]) => isLocale(name)));
  }
}

/** The file in which a problem of an entry stands. */
function fileOf({ kind, slug }: RawEntry, { locale }: Problem): string {
  return pathOf({ kind, slug, part: (kinds[kind].files !== 'single' && locale) || 'facts' });
}

/** The order of files, and of lines within each. */
export function byPlace(a: Problem, b: Problem): number {
  const [fileA, fileB] = [a.file ?? a.entry, b.file ?? b.entry];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
