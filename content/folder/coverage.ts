import { Document } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { readYaml } from './yaml.ts';

/**
 * The file of a library folder that maps each point of the knowledge it was written from to the entries that tell it:
 * an empty list for what is still untold. It is about the folder, not part of what is published: push passes it over,
 * and pull leaves it where it is.
 */
export const COVERAGE_FILE = 'coverage.yml';

/** How much of the knowledge a library tells. */
export interface Coverage {
  told: string[];
  untold: string[];
  problems: Problem[];
}

const toProblem = (field: string, line: number, message: string): Problem => ({
  entry: 'coverage',
  field,
  file: COVERAGE_FILE,
  line,
  message,
});

/** What a `COVERAGE_FILE` says, with every problem; `has` tells whether there is an entry of that name. */
export function checkCoverage(text: string, has: (name: string) => boolean): Coverage {
  const { values = {}, mistakes, lineOf } = readYaml(text);
  const problems = mistakes.map(({ line, message }) => toProblem('', line, message));
  const told: string[] = [];
  const untold: string[] = [];
  for (const [point, names] of Object.entries(values)) {
    if (!isList(names)) {
      problems.push(
        toProblem(
          point,
          lineOf(point),
          'must be a list of entries, such as `practices/plain-words`, each on a line after `- `; `[]` when none tells it.',
        ),
      );
      continue;
    }
    names.forEach((name, k) => {
      if (!has(name))
        problems.push(
          toProblem(
            point,
            lineOf(`${point}.${k}`),
            `names \`${name}\`, which does not exist. Correct it, or take it off the list.`,
          ),
        );
    });
    (names.some(has) ? told : untold).push(point);
  }
  return { told, untold, problems };
}

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

const { compare } = new Intl.Collator('en', { numeric: true });

/** A `COVERAGE_FILE` in its one canonical form: points and names in order, none twice. Unchanged when it cannot be read. */
export function formatCoverage(text: string): string {
  const { values, mistakes } = readYaml(text);
  if (!values || mistakes.length) return text;
  const points = Object.entries(values)
    .sort(([a], [b]) => compare(a, b))
    .map(([point, names]) => [point, isList(names) ? [...new Set(names)].sort(compare) : names]);
  return new Document(Object.fromEntries(points)).toString({ lineWidth: 0 });
}
