import { entriesOf } from '../model/library.ts';
import { entryName } from '../model/kinds.ts';
import type { Problem } from '../model/problem.ts';
import { formatEntry } from './format.ts';
import { parseLibrary, type Files } from './parse.ts';

/** Everything that is wrong with a library folder: what its entries say, then whether its files are canonical. */
export function checkFolder(files: Files): Problem[] {
  const { library, problems } = parseLibrary(files);
  if (problems.length) return problems;
  return entriesOf(library).flatMap((entry) =>
    [...formatEntry(entry)]
      .filter(([path, text]) => files.get(path) !== text)
      .map(([path]) => ({
        entry: entryName(entry),
        field: '',
        file: path,
        message: 'is not in the canonical form. Run `npm run format`.',
      })),
  );
}
