/** `npm run check`: every problem of the library folder, with file, line and remedy, and remarks, which fail nothing. */
import { checkFolder } from '@fifth-star/content/folder/check';
import { COVERAGE_FILE } from '@fifth-star/content/folder/coverage';
import { formatProblem } from '@fifth-star/content/model/problem';
import { readFiles } from '@fifth-star/content/folder/read';
import { readEnvironment } from './environment.ts';
import { main } from './main.ts';
import { openDictionaries } from './spelling/dictionary.ts';
import { proofSpelling } from './spelling/proof-spelling.ts';
import { problemsOf, readWordLists } from './spelling/word-list.ts';

await main(async () => {
  const { libraryDir } = readEnvironment();
  const lists = await readWordLists();
  const spelling = proofSpelling(await openDictionaries(), lists);
  const { problems, remarks, coverage } = checkFolder(await readFiles(libraryDir), [spelling]);
  const findings = [...problemsOf(lists), ...problems];
  for (const problem of findings) console.error(formatProblem(problem));
  for (const remark of remarks) console.log(`Worth a thought: ${formatProblem(remark)}`);
  if (coverage) {
    const { told, untold } = coverage;
    console.log(
      `${told.length} of ${told.length + untold.length} points are told, as ${COVERAGE_FILE} says.`,
    );
  }
  console.log(findings.length ? `${findings.length} findings.` : 'The library is sound.');
  return findings.length ? 1 : 0;
});
