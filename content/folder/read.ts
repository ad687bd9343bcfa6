import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { LibraryError } from '../model/problem.ts';
import type { Library } from '../model/library.ts';
import { parseLibrary, type Files } from './parse.ts';

/**
 * The texts of all files of a library folder, by relative path; files and folders whose names begin with a dot are passed over.
 *
 * @throws {Error} if the folder cannot be read.
 */
export async function readFiles(folder: string): Promise<Files> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause) => {
    throw new Error(
      `The library folder \`${folder}\` cannot be read. Set LIBRARY_DIR to a folder that exists.`,
      { cause },
    );
  });
  const paths = found
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((name) => name.startsWith('.')))
    .sort();
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const),
    ),
  );
}

/**
 * The library in a folder.
 *
 * @throws {LibraryError} with every problem, if there is one.
 */
export async function readLibrary(folder: string): Promise<Library> {
  const { library, problems } = parseLibrary(await readFiles(folder));
  if (problems.length) throw new LibraryError(problems);
  return library;
}
