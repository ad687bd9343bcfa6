import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { boot, type Cms } from './boot.ts';
import { library, load, practice, question, quiz, upper } from './library.ts';
import { create, find, managed, publishAll, type Managed } from './manager.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await boot();
  await load(cms, library());
});
afterAll(() => cms?.stop());

/** A draft in the admin, of an entry that could be published as it is; gone after the test. */
async function draftOf(entry: ReturnType<typeof practice>, locale = 'en'): Promise<Managed> {
  const { facts, texts, slug, kind } = entry;
  const { published: _, updated: __, ...kept } = facts;
  const data = { slug, ...kept, ...texts.en };
  const { status, text, body } = await create(cms, kind, data, locale);
  expect(status, text).toBe(201);
  const draft = managed(cms, kind, body.data.documentId);
  onTestFinished(async () => void (await draft.remove()));
  return draft;
}

const today = () => new Date().toISOString().slice(0, 10);

describe('publishing', () => {
  const mistakes: [field: string, value: unknown, message: RegExp][] = [
    ['title', '', /missing/],
    ['title', 'x'.repeat(61), /too long/],
    ['action', 'With <b>tags</b>.', /<b>/],
    ['why', [], /missing/],
    ['steps', ['Only one.'], /at least 2/],
    ['examples', { law: { before: 'Only before.' } }, /[Ll]aw, after.*missing/],
    ['examples', {}, /[Ll]aw.*missing/],
    ['signs', ['Fine.', 'A [dead link](/nowhere/).'], /[Ll]ine 2.*\/nowhere\//],
    ['mistake', null, /missing/],
    ['level', 6, /Choose/],
    ['dimension', 'speed', /Choose/],
    ['stage', null, /Choose/],
    ['kind', 'nice', /Choose/],
    ['effort', null, /Choose/],
    ['professions', ['piracy'], /Choose/],
    ['related', ['no-such-card'], /does not exist/],
    ['evidence', ['no-such-source'], /does not exist/],
    ['sourceLocale', 'de', /Choose/],
    ['slug', 'Not a slug', /slug/],
  ];
  test.each(mistakes)('a card is refused for its %s (%j)', async (field, value, message) => {
    const card = await draftOf(practice('faulty-card'));
    const { status, body } = await card.publish({ [field]: value });
    expect(status, JSON.stringify(body)).toBe(400);
    expect(body.error.name).toBe('ValidationError');
    const found = body.error.details.errors.find((error) => error.path[0] === field);
    expect(found?.message, JSON.stringify(body.error)).toMatch(message);
    expect(body.error.message).toContain('practices/');
    expect(await card.get('en', 'published')).toEqual({});
  });

  const quizMistakes: [field: string, value: unknown, message: RegExp][] = [
    ['title', null, /missing/],
    ['purpose', '', /missing/],
    ['sectionNames', {}, /start.*missing/],
    ['advice', { none: 'Begin.' }, /3.*missing/],
    ['edition', 0, /from 1 up/],
    ['editions', { 1: ['first-question'] }, /edition/],
    ['sections', [], /missing/],
    ['sections', [{ id: 'start', questions: ['no-such-question'] }], /does not exist/],
    ['scale', ['0', '1'], /4/],
    ['thresholds', { 3: '2', 4: '0.75', 5: '0.75' }, /more than 1/],
    ['mustHaveAt', 'most', /number/],
    ['notApplicable', 'ignore', /Choose/],
  ];
  test.each(quizMistakes)(
    'a self-check is refused for its %s (%j)',
    async (field, value, message) => {
      const check = await draftOf(quiz('faulty-check', ['first-question']));
      const { status, body } = await check.publish({ [field]: value });
      expect(status, JSON.stringify(body)).toBe(400);
      const found = body.error.details.errors.find((error) => error.path[0] === field);
      expect(found?.message, JSON.stringify(body.error)).toMatch(message);
    },
  );

  test('all problems are told at once, each under its field', async () => {
    const card = await draftOf(practice('faulty-card'));
    const { body } = await card.publish({ title: '', steps: ['One.'], level: null });
    expect(body.error.details.errors.map((error) => error.path[0]).sort()).toEqual([
      'level',
      'steps',
      'title',
    ]);
  });

  test('several problems of one field have a line each, with the names that the form has', async () => {
    const card = await draftOf(practice('faulty-card'));
    const { body } = await card.publish({
      steps: ['Fine.', 'A <b>tag</b>.', 'A [dead link](/nowhere/).'],
      examples: { law: { before: 'Only before.' } },
    });
    const told = (field: string) =>
      body.error.details.errors.find(({ path }) => path[0] === field)?.message;
    expect(told('steps')).toMatch(/^Line 2 .*<b>.*\nLine 3 .*nowhere/);
    expect(told('examples')).toMatch(/^Law, after is missing/);
    expect(body.error.message).toContain('steps, line 2: ');
  });

  test('a bulk publish is refused as a whole', async () => {
    const good = await draftOf(practice('good-card'));
    const bad = await draftOf(practice('bad-card', { evidence: ['no-such-source'] }));
    const ids = [good.documentId, bad.documentId];
    expect((await publishAll(cms, 'practice', ids, 'en')).status).toBe(400);
    expect(await good.get('en', 'published')).toEqual({});
    await bad.save({ evidence: [] });
    expect((await publishAll(cms, 'practice', ids, 'en')).status).toBe(200);
  });

  test('a structural target has to be published in the language', async () => {
    const card = await draftOf(practice('english-card'));
    const item = await draftOf(question('english-question', 'english-card'));
    const refused = await item.publish();
    expect(refused.body.error.message).toContain(
      '`practices/english-card`, which is not published',
    );
    expect((await card.publish()).status).toBe(200);
    expect((await item.publish()).status).toBe(200);
    await item.save({ ...question('x', 'y').texts.uk }, 'uk');
    expect((await item.publish({}, 'uk')).body.error.message).toContain('not published in uk');
    await item.unpublish();
  });

  test('an editor’s publish sets the days and the origin of a translation; push does not', async () => {
    const card = await draftOf(practice('dated-card'));
    await card.publish();
    expect(await card.get()).toMatchObject({ published: today(), updated: today() });
    const text = practice('dated-card').texts.uk;
    expect((await card.publish(text, 'uk')).status).toBe(200);
    expect((await card.get('uk')).basedOn).toMatchObject({ locale: 'en' });
    expect(await (await find(cms, 'practice', 'first-card')).get()).toMatchObject({
      published: '2026-01-02',
      updated: '2026-01-03',
      basedOn: null,
    });
  });
});

test('other questions make the next edition of a published check, and keep the last', async () => {
  const check = await find(cms, 'quiz', 'check');
  await load(cms, [question('second-question', 'first-card')]);
  const sections = [{ id: 'start', questions: ['second-question', 'first-question', ...upper] }];
  expect((await check.publish({ sections })).status).toBe(200);
  for (const locale of ['en', 'uk'])
    expect(await check.get(locale, 'published')).toMatchObject({
      edition: 2,
      editions: { 1: ['first-question', ...upper] },
      sections,
    });
  expect((await check.publish({ title: 'Only the wording' })).status).toBe(200);
  expect(await check.get()).toMatchObject({ edition: 2 });
});

describe('facts', () => {
  test('are published once, for all languages', async () => {
    const card = await find(cms, 'practice', 'second-card');
    expect((await card.publish({ level: 5, related: [] }, 'uk')).status).toBe(200);
    for (const locale of ['en', 'uk'])
      for (const status of ['draft', 'published'] as const)
        expect(await card.get(locale, status)).toMatchObject({ level: 5, related: [] });
  });

  test('of a published language survive the draft of another one', async () => {
    const card = await find(cms, 'practice', 'second-card');
    await card.save({ effort: 3 });
    expect(await card.get('uk', 'draft')).toMatchObject({ effort: 3 });
    expect(await card.get('uk', 'published')).toMatchObject({ effort: 1 });
  });

  test('stay when a language is added without them', async () => {
    const card = await draftOf(practice('growing-card', { professions: [] }));
    const facts = { level: 3, dimension: 'reliability', kind: 'basic', slug: 'growing-card' };
    await card.save({ title: 'Латиська назва', level: null, slug: null }, 'lv');
    for (const locale of ['en', 'lv']) expect(await card.get(locale)).toMatchObject(facts);
  });

  test('only languages whose draft differs are shown as modified', async () => {
    const card = await find(cms, 'practice', 'first-card');
    await card.save({ title: 'Новий заголовок' }, 'uk');
    await card.publish({ mistake: 'Another one.' });
    expect((await card.get('uk')).status).toBe('modified');
    expect((await card.get('en')).status).toBe('published');
    await card.publish({}, 'uk');
    expect((await card.get('uk')).status).toBe('published');
  });
});

describe('the address', () => {
  test('is made from the title, and another one when it is taken', async () => {
    const { body: first } = await create(cms, 'practice', { title: 'Їжте щодня' }, 'uk');
    const { body: second } = await create(cms, 'practice', { title: 'Їжте щодня' }, 'uk');
    expect([first.data.slug, second.data.slug]).toEqual(['yizhte-shchodnia', 'yizhte-shchodnia-2']);
    await managed(cms, 'practice', first.data.documentId).remove();
    await managed(cms, 'practice', second.data.documentId).remove();
  });

  test('is refused when another entry has it', async () => {
    const { status, body } = await create(cms, 'practice', { slug: 'first-card' }, 'lv');
    expect(status).toBe(400);
    expect(body.error.details.errors[0]).toMatchObject({ path: ['slug'] });
  });

  test('stays once it is published', async () => {
    const card = await find(cms, 'practice', 'first-card');
    const { status, body } = await card.save({ slug: 'other-card' });
    expect(status).toBe(400);
    expect(body.error.message).toContain('stays as it is');
  });

  test('of a copy is another one', async () => {
    const card = await find(cms, 'practice', 'first-card');
    const { body } = await card.clone({ slug: 'first-card' });
    expect(body.data).toMatchObject({ slug: 'first-card-2', published: null });
    await managed(cms, 'practice', body.data.documentId).remove();
  });
});

describe('withdrawing', () => {
  test.each([
    ['question', 'first-question', 'quizzes/check (en)'],
    ['practice', 'first-card', 'questions/first-question (en)'],
    ['evidence', 'a-survey', 'practices/first-card (en)'],
  ] as const)('%s %s is refused with the list of its owners', async (kind, slug, owner) => {
    const entry = await find(cms, kind, slug);
    const unpublished = await entry.unpublish();
    expect(unpublished.status).toBe(400);
    expect(unpublished.body.error.message).toContain(owner);
    const removed = await entry.remove();
    expect(removed.status).toBe(400);
    expect(removed.body.error.message).toContain(owner.replace(' (en)', ' (en, uk)'));
    expect(await entry.get('en', 'published')).toMatchObject({ slug });
  });

  test('a card that is only mentioned may be unpublished, and is not deleted', async () => {
    const card = await find(cms, 'practice', 'second-card');
    expect((await card.unpublish('uk')).status).toBe(200);
    expect((await card.publish({}, 'uk')).status).toBe(200);
    const { status, body } = await card.remove();
    expect(status).toBe(400);
    expect(body.error.message).toContain('articles/an-article');
  });

  test('what nobody names can go', async () => {
    const story = await find(cms, 'story', 'a-story');
    expect((await story.unpublish()).status).toBe(200);
    expect((await story.remove()).status).toBe(200);
  });
});

describe('the panel beside the form', () => {
  test('tells the languages, an outdated translation and what publishing would refuse', async () => {
    const card = await draftOf(practice('watched-card'));
    await card.publish();
    await card.publish(practice('watched-card').texts.uk, 'uk');
    const state = async () =>
      (await cms.edit('GET', `/fifth-star/state/practice/${card.documentId}`)).body;
    expect((await state()).languages).toEqual([
      { locale: 'en', state: 'published', isOutdated: false },
      { locale: 'uk', state: 'published', isOutdated: false },
      { locale: 'ru', state: 'missing', isOutdated: false },
      { locale: 'lv', state: 'missing', isOutdated: false },
    ]);
    await card.save({ title: '', mistake: 'Changed.' });
    const changed = await state();
    expect(changed.languages.slice(0, 2)).toEqual([
      { locale: 'en', state: 'modified', isOutdated: false },
      { locale: 'uk', state: 'published', isOutdated: true },
    ]);
    expect(changed.problems).toMatchObject([{ locale: 'en', field: 'title' }]);
  });

  test('a picker finds entries by words of their title, in every alphabet', async () => {
    const { body } = await cms.edit(
      'GET',
      '/fifth-star/choices/practice?locale=uk&search=CARD FIRST',
    );
    expect(body).toMatchObject([
      { slug: 'first-card', labelLocale: 'uk', published: ['en', 'uk'] },
    ]);
    const named = await cms.edit('GET', '/fifth-star/choices/practice?slugs=second-card,none-such');
    expect(named.body).toMatchObject([{ slug: 'second-card' }]);
  });
});
