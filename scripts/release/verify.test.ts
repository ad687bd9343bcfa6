import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { toLibrary } from '@fifth-star/content/model/library';
import { expect, test } from 'vitest';
import { verifySite } from './verify.ts';

const { library } = toLibrary([]);

/** The faults of a site with these files. */
async function faultsOf(files: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fifth-star-verify-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return verifySite(folder, library);
}

test('a site whose links all lead somewhere has no faults', async () => {
  const faults = await faultsOf({
    'index.html':
      '<a href="/en/#top">x</a><a href="en/">y</a><img src="/a.svg"><a href="https://example.org/">z</a>',
    'en/index.html':
      '<p id="top"><a href="../">up</a><a href="?q=1">self</a><a href="mailto:a@example.org">m</a></p>',
    'check/index.html': '<a href="#result">so far</a><section data-anchor="result"></section>',
    'a.svg': '<svg/>',
  });
  expect(faults).toEqual([]);
});

test('links to files, pages and places that are not there are named with the page that has them', async () => {
  const faults = await faultsOf({
    'index.html':
      '<a href="/uk/">a</a><a href="#nowhere">b</a><script src="/x.js"></script><a href="http://[">c</a>',
  });
  expect(faults).toMatchInlineSnapshot(`
    [
      "\`index.html\` links to \`/uk/\`, which does not exist.",
      "\`index.html\` links to \`#nowhere\`, and that page has no such place.",
      "\`index.html\` links to \`http://[\`, which is no address.",
      "\`index.html\` links to \`/x.js\`, which does not exist.",
    ]
  `);
});

test('without a first page nothing goes live', async () => {
  expect(await faultsOf({ 'en/index.html': '' })).toEqual(['The page `/` is missing.']);
});
