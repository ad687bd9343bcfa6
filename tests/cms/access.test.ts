import { afterAll, beforeAll, expect, test } from 'vitest';
import { boot, secrets, type Cms } from './boot.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await boot();
});
afterAll(() => cms?.stop());

const forTokens = [
  ['GET', '/api/fifth-star/revision'],
  ['GET', '/api/fifth-star/snapshot'],
  ['POST', '/api/fifth-star/release'],
  ['GET', '/api/fifth-star/library'],
  ['PUT', '/api/fifth-star/library/practice/any'],
  ['DELETE', '/api/fifth-star/library/practice/any'],
  ['POST', '/api/fifth-star/library/practice/any/publish'],
  ['POST', '/api/fifth-star/library/prune'],
  ['POST', '/api/fifth-star/library/pulled'],
] as const;

test.each(forTokens)('%s %s answers nobody without a token', async (method, path) => {
  const body = method === 'GET' ? undefined : {};
  expect((await cms.ask(method, path, body)).status).toBeOneOf([401, 403]);
  expect((await cms.ask(method, path, body, 'a-wrong-token')).status).toBe(401);
});

test.each([
  'level',
  'practice',
  'article',
  'story',
  'evidence',
  'question',
  'quiz',
  'term',
  'base',
])('the content API has no routes for entries: %s', async (kind) => {
  for (const path of [`/api/${kind}s`, `/api/fifth-star/${kind}s`, `/api/fifth-star/${kind}`])
    for (const token of [undefined, secrets.SITE_TOKEN, secrets.PUSH_TOKEN])
      expect((await cms.ask('GET', path, undefined, token)).status).toBe(404);
});

test.each([
  '/fifth-star/release',
  '/fifth-star/choices/practice',
  '/fifth-star/state/practice/any',
  '/content-manager/collection-types/plugin::fifth-star.practice',
  '/admin/users',
])('%s is for people who are logged in', async (path) => {
  expect((await cms.ask('GET', path)).status).toBe(401);
  expect((await cms.ask('GET', path, undefined, secrets.PUSH_TOKEN)).status).toBe(401);
});

test('the token of the site reads and reports, and can do nothing else', async () => {
  const ask = (method: string, path: string, body?: unknown) =>
    cms.ask(method, `/api/fifth-star${path}`, body, secrets.SITE_TOKEN);
  expect((await ask('GET', '/revision')).status).toBe(200);
  expect((await ask('GET', '/snapshot')).status).toBe(200);
  expect((await ask('GET', '/library')).status).toBe(403);
  expect((await ask('PUT', '/library/practice/any', {})).status).toBe(403);
  expect((await ask('POST', '/library/prune', { entries: [] })).status).toBe(403);
});

test('the token of push cannot report a release', async () => {
  const release = { state: 'live', revision: 'x', at: '2026-01-01T00:00:00Z' };
  expect((await cms.push('POST', '/release', release)).status).toBe(403);
});

test('an editor sees what the site reported, and the last live release beside a failure', async () => {
  const { body } = await cms.push('GET', '/revision');
  const tell = (release: object) =>
    cms.ask('POST', '/api/fifth-star/release', release, secrets.SITE_TOKEN);
  const live = { state: 'live', revision: body.revision, at: '2026-01-01T00:00:00Z' };
  const problem = { entry: 'practices/any', locale: 'uk', field: 'title', message: 'is missing.' };
  const failed = { ...live, state: 'failed', at: '2026-01-02T00:00:00Z', problems: [problem] };
  expect((await tell(live)).status).toBe(204);
  expect((await tell(failed)).status).toBe(204);
  expect((await cms.edit('GET', '/fifth-star/release')).body).toEqual({
    latest: failed,
    live,
    revision: body.revision,
  });
  expect((await tell({ ...live, state: 'gone' })).status).toBe(400);
});
