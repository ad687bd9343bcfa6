import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Files } from '@fifth-star/content/folder/parse';
import { onOutput, startNode } from '../child.ts';
import { root } from '../environment.ts';

const require = createRequire(import.meta.url);

const CONTENT_CONFIG = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { text: defineCollection({ loader: glob({ pattern: '**/*.md', base: './text' }) }) };
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('text')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { Content } = await render(Astro.props.entry);
---
<html lang="en"><head><title>{Astro.props.entry.id}</title></head><body><Content /></body></html>
`;

/** Builds what Astro makes of the same texts with nothing of ours: one layout, Markdown in, HTML out. */
export async function buildBareSite(
  folder: string,
  files: Files,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  await mkdir(join(folder, 'text'), { recursive: true });
  await mkdir(join(folder, 'src/pages'), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'src/content.config.ts'), CONTENT_CONFIG);
  await writeFile(join(folder, 'src/pages/[id].astro'), PAGE);
  for (const [path, text] of files) {
    if (!/\/[a-z]{2}\.(yml|mdx)$/.test(path)) continue;
    const words = text.replace(/^---\n[\s\S]*?\n---\n/, '').replaceAll(/[<>{}]/g, '');
    await writeFile(join(folder, 'text', `${path.replaceAll(/[/.]/g, '-')}.md`), words);
  }
  const astro = join(dirname(require.resolve('astro/package.json')), 'bin', 'astro.mjs');
  const child = startNode(astro, ['build', '--root', folder], { env, output: 'pipe' });
  let output = '';
  onOutput(child, (text) => (output += text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The bare site could not be built.\n${output}`);
}
