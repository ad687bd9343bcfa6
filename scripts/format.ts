/** `npm run format`: rewrites the library folder in its canonical form and notes what new translations are based on. */
import { COVERAGE_FILE } from '@fifth-star/content/folder/coverage';
import { readFiles } from '@fifth-star/content/folder/read';
import { parseLibrary } from '@fifth-star/content/folder/parse';
import { formatLibrary, writeFiles } from '@fifth-star/content/folder/write';
import { textHash } from '@fifth-star/content/model/hash';
import { entriesOf } from '@fifth-star/content/model/library';
import { LibraryError } from '@fifth-star/content/model/problem';
import { readEnvironment } from './environment.ts';
import { main } from './main.ts';

await main(async () => {
  const { libraryDir } = readEnvironment();
  const files = await readFiles(libraryDir);
  const { library, drafts, problems } = parseLibrary(files);
  if (problems.length) throw new LibraryError(problems);
  for (const { facts, texts } of entriesOf(library)) {
    const source = texts[facts.sourceLocale];
    if (!source) continue;
    for (const text of Object.values(texts))
      if (text !== source) text.basedOn ??= { locale: facts.sourceLocale, hash: textHash(source) };
  }
  const { written } = await writeFiles(
    libraryDir,
    formatLibrary(library, drafts, files.get(COVERAGE_FILE)),
  );
  for (const path of written) console.log(`formatted ${path}`);
});
