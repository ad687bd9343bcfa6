/** `npm run check`: every problem of the library folder, with file, line and remedy, and remarks, which fail nothing. */
import { checkFolder } from '@fifth-star/content/folder/check';
import { formatProblem } from '@fifth-star/content/model/problem';
import { readFiles } from '@fifth-star/content/folder/read';
import { readEnvironment } from './environment.ts';
import { main } from './main.ts';

await main(async () => {
  const { libraryDir } = readEnvironment();
  const { problems, remarks } = checkFolder(await readFiles(libraryDir));
  for (const problem of problems) console.error(formatProblem(problem));
  for (const remark of remarks) console.log(`Worth a thought: ${formatProblem(remark)}`);
  console.log(problems.length ? `${problems.length} findings.` : 'The library is sound.');
  return problems.length ? 1 : 0;
});
