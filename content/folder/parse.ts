import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { toLibrary, type Library } from '../model/library.ts';
import { entryName, kinds, type RawEntry } from '../model/kinds.ts';
import { isLocale, type Locale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { pathOf, placeOf, type Place } from './layout.ts';

/** The files of a library folder: path (relative, with `/`) to text. */
export type Files = ReadonlyMap<string, string>;

/** A file read as YAML, with what is needed to say where a field stands. */
interface Source {
  document: Document.Parsed;
  lines: LineCounter;
  /** Lines above the YAML, and the line the body begins on. */
  offset: number;
  bodyLine: number;
}

/** The entries of a library folder as they are written, with the problems of reading them. */
export interface Parsed {
  entries: RawEntry[];
  problems: Problem[];
  /** Adds file and line to a problem of one of the entries. */
  locate: (problem: Problem) => Problem;
}

/** The library in a folder's files, with all problems at once, each with file, line, field and remedy. */
export function parseLibrary(files: Files): { library: Library; problems: Problem[] } {
  const { entries, problems, locate } = parseFiles(files);
  const checked = toLibrary(entries);
  return { library: checked.library, problems: [...problems, ...checked.problems.map(locate)] };
}

/** The entries of a folder's files, before any check of what they say. */
export function parseFiles(files: Files): Parsed {
  const entries = new Map<string, RawEntry>();
  const sources = new Map<string, Source>();
  const problems: Problem[] = [];
  const withFacts = new Set<string>();

  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const place = placeOf(path);
    if (!place) {
      problems.push({
        entry: path,
        field: '',
        file: path,
        message: 'is no file of a library. Remove it, or correct its name or folder.',
      });
      continue;
    }
    const { values, source, problems: found } = parseFile(path, text, place);
    if (source) sources.set(path, source);
    problems.push(...found);
    const name = entryName(place);
    const entry = entries.get(name) ?? { kind: place.kind, slug: place.slug, facts: {}, texts: {} };
    entries.set(name, entry);
    if (place.part === 'all') {
      const isText = ([key]: [string, unknown]) => isLocale(key);
      const pairs = Object.entries(values);
      entry.facts = Object.fromEntries(pairs.filter((pair) => !isText(pair)));
      entry.texts = Object.fromEntries(pairs.filter(isText)) as RawEntry['texts'];
    } else if (place.part === 'facts') entry.facts = values;
    else entry.texts[place.part] = values;
    if (place.part === 'all' || place.part === 'facts') withFacts.add(name);
  }

  for (const [name, { kind, slug }] of entries)
    if (!withFacts.has(name))
      problems.push({
        entry: name,
        field: '',
        message: `has no facts. Create the file \`${pathOf({ kind, slug, part: 'facts' })}\`.`,
      });

  return {
    entries: [...entries.values()],
    problems,
    locate: (problem) => locate(problem, sources, entries),
  };
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

function parseFile(path: string, text: string, place: Place) {
  const { kind, part } = place;
  const problem = (message: string, line?: number): Problem => ({
    entry: entryName(place),
    ...(isLocale(part) ? { locale: part } : {}),
    field: '',
    file: path,
    ...(line ? { line } : {}),
    message,
  });
  let yaml = text.replace(/^\uFEFF/, '');
  let body: string | undefined;
  let offset = 0;
  let bodyLine = 1;
  if (kinds[kind].files === 'mdx' && isLocale(part)) {
    const match = yaml.startsWith('---') ? FRONT_MATTER.exec(yaml) : null;
    if (!match)
      return {
        values: {},
        problems: [problem('has no front matter. Begin the file with title and summary between two lines of `---`.', 1)],
      };
    body = yaml.slice(match[0].length).replaceAll('\r\n', '\n').trim();
    const before = yaml.slice(0, match[0].length) + (/^\s*\n/.exec(yaml.slice(match[0].length))?.[0] ?? '');
    bodyLine = before.split('\n').length;
    yaml = match[1] ?? '';
    offset = 1;
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, version: '1.2', merge: false });
  const [error] = document.errors;
  if (error)
    return {
      values: {},
      problems: [
        problem(
          `cannot be read: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}. Correct the line; a text with “: ” in it needs quotation marks around it.`,
          lines.linePos(error.pos[0]).line + offset,
        ),
      ],
    };
  let values: unknown;
  try {
    values = document.toJS({ maxAliasCount: 0 });
  } catch {
    return { values: {}, problems: [problem('uses an alias (`*name`). Write the text out.')] };
  }
  if (!values || typeof values !== 'object' || Array.isArray(values))
    return { values: {}, problems: [problem('holds no fields. Write them as `name: value`, one a line.', 1)] };
  return {
    values: (body === undefined ? values : { ...values, body }) as Record<string, unknown>,
    source: { document, lines, offset, bodyLine },
    problems: [],
  };
}

/** The problem with the file and the line its field stands on; the parent's line when the field is missing. */
function locate(
  problem: Problem,
  sources: ReadonlyMap<string, Source>,
  entries: ReadonlyMap<string, RawEntry>,
): Problem {
  const entry = entries.get(problem.entry);
  if (!entry || problem.file) return problem;
  const { kind, slug } = entry;
  const single = kinds[kind].files === 'single';
  const part = problem.locale && !single ? problem.locale : 'facts';
  const file = pathOf({ kind, slug, part });
  const source = sources.get(file);
  if (!source) return { ...problem, file };
  if (problem.field === 'body' && problem.at)
    return {
      ...problem,
      file,
      line: source.bodyLine + problem.at.line - 1,
      column: problem.at.column,
    };
  const path = [
    ...(single && problem.locale ? [problem.locale as Locale] : []),
    ...problem.field.split('.').filter(Boolean),
  ];
  return { ...problem, file, line: lineOf(source, path) };
}

function lineOf({ document, lines, offset }: Source, path: string[]): number {
  let node: unknown = document.contents;
  let position = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (!pair) break;
      if (isScalar(pair.key)) position = pair.key.range?.[0] ?? position;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)];
      if (!item) break;
      node = item;
      if (isScalar(node) || isMap(node)) position = node.range?.[0] ?? position;
    } else break;
  }
  return lines.linePos(position).line + offset;
}
