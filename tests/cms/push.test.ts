import { afterAll, beforeAll, expect, test } from 'vitest';
import { entryHash } from '@fifth-star/content/model/hash';
import type { RawEntry } from '@fifth-star/content/model/kinds';
import { boot, type Cms } from './boot.ts';
import { evidence, library, load, practice, question, quiz } from './library.ts';
import { create, find } from './manager.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await boot();
  await load(cms, library());
});
afterAll(() => cms?.stop());

const save = (entry: RawEntry, force?: boolean) =>
  cms.push('PUT', `/library/${entry.kind}/${entry.slug}`, {
    entry: { facts: entry.facts, texts: entry.texts },
    ...(force === undefined ? {} : { force }),
  });
const publish = ({ kind, slug }: { kind: string; slug: string }) =>
  cms.push('POST', `/library/${kind}/${slug}/publish`);

async function stateOf(slug: string) {
  const { body } = await cms.push('GET', '/library');
  return body.entries.find((entry) => entry.slug === slug);
}

test('a second time changes nothing', async () => {
  const revision = async () => (await cms.push('GET', '/revision')).body.revision;
  const before = await revision();
  for (const entry of library()) {
    const hash = entryHash(entry);
    expect((await save(entry)).body).toEqual({ hash, changed: false });
    expect((await publish(entry)).body).toEqual({ hash, changed: false });
    expect(await stateOf(entry.slug)).toEqual({
      kind: entry.kind,
      slug: entry.slug,
      draft: hash,
      published: hash,
      base: hash,
      locales: ['en', 'uk'],
    });
  }
  expect(await revision()).toBe(before);
});

test('writes what differs, languages that are gone or new included', async () => {
  const old = practice('moving-card', {}, ['en', 'uk']);
  await load(cms, [old]);
  const entry = practice('moving-card', { effort: 2 }, ['en', 'lv']);
  expect((await save(entry)).body).toEqual({ hash: entryHash(entry), changed: true });
  expect(await stateOf('moving-card')).toMatchObject({
    draft: entryHash(entry),
    locales: ['en', 'lv'],
  });
  expect((await publish(entry)).status).toBe(200);
  expect(await stateOf('moving-card')).toMatchObject({ published: entryHash(entry) });
});

test('an editor’s work is not overwritten, unless it is meant', async () => {
  const entry = practice('contested-card');
  await load(cms, [entry]);
  const card = await find(cms, 'practice', 'contested-card');
  await card.save({ mistake: 'An editor wrote this.' });

  const newer = practice('contested-card', { effort: 3 });
  const { status, body } = await save(newer);
  expect(status).toBe(409);
  expect(body.error).toMatchObject({ status: 409, name: 'ConflictError' });
  expect(body.error.message).toContain('practices/contested-card');
  expect(await card.get()).toMatchObject({ effort: 1, mistake: 'An editor wrote this.' });

  expect((await save(newer, true)).body).toMatchObject({ changed: true });
  expect(await card.get()).toMatchObject({ effort: 3, mistake: 'Doing it once.' });
});

test('what pull has written counts as known', async () => {
  const entry = practice('pulled-card');
  await load(cms, [entry]);
  const card = await find(cms, 'practice', 'pulled-card');
  await card.publish({ mistake: 'An editor wrote this.' });
  expect((await save(entry)).status).toBe(409);
  const hashes = { 'practice/pulled-card': (await stateOf('pulled-card'))?.draft };
  expect((await cms.push('POST', '/library/pulled', { hashes })).body).toEqual({ remembered: 1 });
  expect((await save(entry)).body).toMatchObject({ changed: true });
});

test('a draft that push never saw is left alone', async () => {
  await create(cms, 'practice', { slug: 'own-card', title: 'An editor’s own' });
  expect((await save(practice('own-card'))).status).toBe(409);
});

test('an entry with problems is refused with all of them', async () => {
  const entry = practice('faulty-card', { level: 9 });
  entry.texts.uk = { ...entry.texts.uk, title: '' };
  const { status, body } = await save(entry);
  expect(status).toBe(400);
  expect(body.error.details.problems).toMatchObject([
    { entry: 'practices/faulty-card', field: 'level' },
    { entry: 'practices/faulty-card', locale: 'uk', field: 'title' },
  ]);
  expect(await stateOf('faulty-card')).toBeUndefined();
});

test('publishing goes through the guard', async () => {
  const entry = question('lonely-question', 'no-such-card');
  expect((await save(entry)).status).toBe(200);
  const { status, body } = await publish(entry);
  expect(status).toBe(400);
  expect(body.error.details.problems).toMatchObject([{ field: 'practice' }]);
  expect((await publish({ kind: 'practice', slug: 'nobody' })).status).toBe(404);
});

test('pruning is refused while something names an entry, and takes groups as a whole', async () => {
  const group = [
    evidence('old-source'),
    practice('old-card', { evidence: ['old-source'], related: ['old-twin'] }),
    practice('old-twin', { related: ['old-card'] }),
    question('old-question', 'old-card'),
    quiz('old-check', ['old-question']),
  ];
  await load(cms, group);
  const refused = await cms.push('DELETE', '/library/evidence/old-source');
  expect(refused.status).toBe(400);
  expect(refused.body.error.message).toContain('practices/old-card');
  const entries = group.map(({ kind, slug }) => ({ kind, slug }));
  expect((await cms.push('POST', '/library/prune', { entries })).body).toEqual({ removed: 5 });
  expect(await stateOf('old-check')).toBeUndefined();
  expect((await cms.push('DELETE', '/library/practice/old-card')).body).toEqual({ removed: 0 });
});

test('pruning one by one takes entries that only mention each other', async () => {
  await load(cms, [
    practice('pair-one', { related: ['pair-two'] }),
    practice('pair-two', { related: ['pair-one'] }),
  ]);
  for (const slug of ['pair-one', 'pair-two'])
    expect((await cms.push('DELETE', `/library/practice/${slug}`)).body).toEqual({ removed: 1 });
});

test.each([
  ['PUT', '/library/practice/any', { entry: { facts: {}, texts: { de: {} } } }],
  ['PUT', '/library/planet/any', { entry: { facts: {}, texts: {} } }],
  ['PUT', '/library/practice/any', { entry: { facts: {}, texts: {} }, extra: 1 }],
  ['POST', '/library/pulled', { hashes: { 'practice/any': 'no hash' } }],
  ['POST', '/library/prune', { entries: [{ kind: 'practice' }] }],
])('%s %s %j is not understood', async (method, path, body) => {
  expect((await cms.push(method, path, body)).status).toBe(400);
});
