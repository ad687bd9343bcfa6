import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindNames } from '@fifth-star/content/model/kind';
import { entryHash } from '@fifth-star/content/model/hash';
import { boot, secrets, type Cms } from './boot.ts';
import { library, load, practice } from './library.ts';
import { find } from './manager.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await boot();
  await load(cms, library());
});
afterAll(() => cms?.stop());

interface Line {
  kind: string;
  slug: string;
  documentId: string;
  locale: string;
  facts: Record<string, unknown>;
  texts: Record<string, unknown>;
}

async function snapshot() {
  const { text, headers } = await cms.ask(
    'GET',
    '/api/fifth-star/snapshot',
    undefined,
    secrets.SITE_TOKEN,
  );
  const [first = '', ...lines] = text.trimEnd().split('\n');
  return {
    headers,
    head: JSON.parse(first) as { format: number; revision: string; drafts: string[] },
    lines: lines.map((line) => JSON.parse(line) as Line),
  };
}

const revision = async (): Promise<string> => (await cms.push('GET', '/revision')).body.revision;

test('holds every published entry as the library has it, owners after what they name', async () => {
  const { head, lines, headers } = await snapshot();
  expect(head).toEqual({ format: 1, revision: await revision(), drafts: [] });
  expect(headers.get('content-type')).toContain('application/x-ndjson');
  const kinds = lines.map(({ kind }) => kindNames.indexOf(kind as (typeof kindNames)[number]));
  expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
  for (const entry of library()) {
    const own = lines.filter(({ kind, slug }) => kind === entry.kind && slug === entry.slug);
    expect(own.map(({ locale }) => locale).sort()).toEqual(['en', 'uk']);
    expect(new Set(own.map(({ documentId }) => documentId)).size).toBe(1);
    for (const { facts } of own) {
      const texts = Object.fromEntries(own.map((line) => [line.locale, line.texts]));
      expect(entryHash({ facts, texts }), entry.slug).toBe(entryHash(entry));
    }
  }
  expect(lines).toHaveLength(library().length * 2);
});

test('the revision changes with every publish, unpublish and delete, and with nothing else', async () => {
  const seen = [await revision()];
  const changes = async () => {
    seen.push(await revision());
    return new Set(seen).size === seen.length;
  };
  const card = await find(cms, 'practice', 'second-card');
  await card.save({ mistake: 'A draft.' });
  expect(await revision()).toBe(seen[0]);
  await card.publish();
  expect(await changes()).toBe(true);
  await card.publish({ mistake: 'Another text.' });
  expect(await changes()).toBe(true);
  await card.unpublish('uk');
  expect(await changes()).toBe(true);
  await load(cms, [practice('third-card')]);
  expect(await changes()).toBe(true);
  await (await find(cms, 'practice', 'third-card')).remove();
  // Deleted as it was before: the same rows are published again.
  expect(await revision()).toBe(seen.at(-2));
});

test('drafts and unpublished languages are not in it', async () => {
  const { lines } = await snapshot();
  const own = lines.filter(({ slug }) => slug === 'second-card');
  expect(own.map(({ locale }) => locale)).toEqual(['en']);
});

test('comes uncompressed to a client that does not ask for more', async () => {
  const response = await fetch(`${cms.url}/api/fifth-star/snapshot`, {
    headers: { Authorization: `Bearer ${secrets.SITE_TOKEN}`, 'Accept-Encoding': 'identity' },
  });
  expect(response.headers.get('content-encoding')).toBeNull();
  expect((await response.text()).startsWith('{"format":1,')).toBe(true);
});
