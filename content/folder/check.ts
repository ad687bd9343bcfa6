import { entryName } from '../model/kinds.ts';
import type { Problem } from '../model/problem.ts';
import { placeOf } from './layout.ts';
import { parseLibrary, type Files } from './parse.ts';
import { formatLibrary } from './write.ts';

/**
 * Everything that is wrong with a library folder: what its entries say, then whether its files are canonical. Remarks
 * are what editors should weigh; with them alone, the folder is sound.
 */
export function checkFolder(files: Files): { problems: Problem[]; remarks: Problem[] } {
  const { library, drafts, problems, remarks } = parseLibrary(files);
  if (problems.length) return { problems, remarks };
  const wanted = formatLibrary(library, drafts);
  const unformatted = [...new Set([...wanted.keys(), ...files.keys()])]
    .filter((path) => wanted.get(path) !== files.get(path))
    .map((path) => {
      const place = placeOf(path);
      return {
        entry: place ? entryName(place) : path,
        field: '',
        ...(place ? { file: path } : {}),
        message: 'is not in the canonical form. Run `npm run format`.',
      };
    });
  return { problems: unformatted, remarks };
}
