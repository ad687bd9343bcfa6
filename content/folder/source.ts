import { entryName, kinds } from '../model/kinds.ts';
import { isLocale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import type { Place } from './layout.ts';
import { readYaml, type Mistake } from './yaml.ts';

/** A file of a library, read but not checked. */
export interface Source {
  /** Its fields, the body among them; `undefined` when the file cannot be read. */
  values: Record<string, unknown> | undefined;
  /** What is wrong with the file as such. */
  problems: Problem[];
  /** The line of the file on which a problem stands. */
  lineOf: (problem: Problem) => number;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

/** The file at `path`, as far as it can be read. */
export function readSource(path: string, text: string, place: Place): Source {
  const toProblem = ({ line, message }: Mistake): Problem => ({
    entry: entryName(place),
    ...(isLocale(place.part) ? { locale: place.part } : {}),
    field: '',
    file: path,
    line,
    message,
  });
  const unreadable = (message: string): Source => ({
    values: undefined,
    problems: [toProblem({ line: 1, message })],
    lineOf: () => 1,
  });

  // What a reader of UTF-8 makes of other encodings.
  if (/[\0\uFFFD]/.test(text))
    return unreadable(
      'is not in UTF-8. Save it again as UTF-8, and look for characters that were lost.',
    );
  const source = text.replace(/^\uFEFF/, '');
  if (kinds[place.kind].files !== 'mdx' || place.part === 'facts') {
    const { values, mistakes, lineOf } = readYaml(source);
    return {
      values,
      problems: mistakes.map(toProblem),
      lineOf: ({ locale, field }) =>
        lineOf(place.part === 'all' && locale ? `${locale}.${field}` : field),
    };
  }

  const [head, matter = ''] = FRONT_MATTER.exec(source) ?? [];
  if (head === undefined)
    return unreadable(
      'has no front matter. Begin the file with its fields, such as `title: …`, between two lines of `---`.',
    );
  const { values, mistakes, lineOf } = readYaml(matter);
  const bodyLine = head.split('\n').length;
  const lastLine = source.split('\n').length;
  return {
    values: values && { ...values, body: source.slice(head.length) },
    problems: mistakes.map((mistake) => toProblem({ ...mistake, line: mistake.line + 1 })),
    lineOf: ({ field, at }) =>
      field === 'body'
        ? Math.min(bodyLine + (at?.line ?? 1) - 1, lastLine)
        : Math.min(lineOf(field) + 1, lastLine),
  };
}
