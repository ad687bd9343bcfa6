import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boot, languagesOf, serviceTokens, type Cms } from './boot.ts';
import { library, load } from './library.ts';
import { find } from './manager.ts';
import { startPostgres, type Postgres } from './postgres.ts';

const postgres: Postgres | undefined = await startPostgres();
if (!postgres)
  console.warn('Not tested with PostgreSQL: set DATABASE_URL_TEST, or install its server.');

describe.skipIf(!postgres)('on PostgreSQL', () => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await boot({ env: postgres?.env });
    await load(cms, library());
  });
  afterAll(async () => {
    await cms?.stop();
    await postgres?.stop();
  });

  test('facts are published once, for all languages', async () => {
    const card = await find(cms, 'practice', 'second-card');
    expect((await card.publish({ level: 5, related: [] }, 'uk')).status).toBe(200);
    for (const locale of ['en', 'uk'])
      expect(await card.get(locale, 'published')).toMatchObject({ level: 5, related: [] });
  });

  test('only languages whose draft differs are shown as modified', async () => {
    const card = await find(cms, 'practice', 'first-card');
    await card.save({ title: 'Новий заголовок' }, 'uk');
    await card.publish({ effort: 2 });
    expect((await card.get('uk')).status).toBe('modified');
    expect((await card.get('en')).status).toBe('published');
  });

  test('snapshot and revision tell what is published', async () => {
    const { text } = await cms.push('GET', '/snapshot');
    const { body } = await cms.push('GET', '/revision');
    expect(JSON.parse(text.split('\n')[0] ?? '')).toEqual({ format: 1, ...body, drafts: [] });
    expect(text.trimEnd().split('\n')).toHaveLength(library().length * 2 + 1);
  });

  test('a second process on the same database adds nothing', async () => {
    const [one, two] = await Promise.all([
      boot({ env: postgres?.env }),
      boot({ env: postgres?.env }),
    ]);
    expect(await languagesOf(cms)).toHaveLength(4);
    expect(await serviceTokens(cms)).toHaveLength(2);
    await one.stop();
    await two.stop();
  });

  test('a withdrawal and a publication that exclude each other do not both succeed', async () => {
    const { quiz, question } = { quiz: 'check', question: 'first-question' };
    const check = await find(cms, 'quiz', quiz);
    const item = await find(cms, 'question', question);
    expect((await check.unpublish('uk')).status).toBe(200);
    expect((await check.unpublish('en')).status).toBe(200);
    const [withdrawn, published] = await Promise.all([
      item.unpublish('uk'),
      check.publish({}, 'uk'),
    ]);
    expect([withdrawn.status, published.status].sort()).toEqual([200, 400]);
  });
});
