import { parseLibrary } from '@fifth-star/content/folder/parse';
import { pathOf } from '@fifth-star/content/folder/layout';
import type { RawEntry } from '@fifth-star/content/model/kinds';
import type { Problem } from '@fifth-star/content/model/problem';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { boot, type Answer, type Cms } from './boot.ts';
import { library, load, practice, question, quiz } from './library.ts';
import { create, find, managed, type Managed } from './manager.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await boot();
  await load(cms, library());
});
afterAll(() => cms?.stop());

const start = (...questions: string[]) => [{ id: 'start', questions }];

/** A check that asks nothing of level 5. */
const topless = (): RawEntry => {
  const entry = quiz('topless-check', []);
  entry.facts['sections'] = start('first-question', 'upper-question');
  return entry;
};

const NO_FIVE =
  'No question counts for level 5, so nobody can reach it. Ask at least one whose practice card is of level 5.';

/** A draft of the self-check in the admin; gone after the test. */
async function draftOf({ slug, facts, texts }: RawEntry): Promise<Managed> {
  const { published: _, updated: __, ...kept } = facts;
  const { body } = await create(cms, 'quiz', { slug, ...kept, ...texts.en });
  const draft = managed(cms, 'quiz', body.data.documentId);
  onTestFinished(async () => void (await draft.remove()));
  return draft;
}

/** Everything that a refusal says. */
const problemsOf = ({ body }: Answer) => body.error.details.problems as Problem[];

/** What the panel beside the form says. */
async function stateOf(kind: string, { documentId }: Managed) {
  const { text } = await cms.edit('GET', `/fifth-star/state/${kind}/${documentId}`);
  return JSON.parse(text) as { problems: Problem[]; remarks: Problem[] };
}

test('a check with a level that nothing counts for is refused, under its field', async () => {
  const check = await draftOf(topless());
  const answer = await check.publish();
  expect(answer.status).toBe(400);
  expect(answer.body.error.message).toBe(
    `Not published. quizzes/topless-check, sections: ${NO_FIVE}`,
  );
  expect(answer.body.error.details.errors).toMatchObject([
    { path: ['sections'], message: NO_FIVE },
  ]);
  expect(await check.get('en', 'published')).toEqual({});
  expect((await stateOf('quiz', check)).problems).toMatchObject([{ message: NO_FIVE }]);
});

test('the folder says it in the same words, and push is refused with them', async () => {
  const files = [...library(), topless()].map(({ kind, slug, facts, texts }): [string, string] => [
    pathOf({ kind, slug, part: 'all' }),
    JSON.stringify({ ...facts, ...texts }),
  ]);
  const single = new Map(files.filter(([path]) => /^(quizzes|questions)/.test(path)));
  // Cards have a file a language; here their facts are enough.
  for (const { kind, slug, facts } of library())
    if (kind === 'practice')
      single.set(pathOf({ kind, slug, part: 'facts' }), JSON.stringify(facts));
  const { problems } = parseLibrary(single);
  const ofCheck = problems.filter(({ entry }) => entry === 'quizzes/topless-check');
  expect(ofCheck).toMatchObject([
    { file: 'quizzes/topless-check.yml', field: 'sections', message: NO_FIVE },
  ]);

  const { kind, slug, facts, texts } = topless();
  const path = `/library/${kind}/${slug}`;
  onTestFinished(async () => void (await cms.push('DELETE', path)));
  expect((await cms.push('PUT', path, { entry: { facts, texts } })).status).toBe(200);
  const refused = await cms.push('POST', `${path}/publish`);
  expect(refused.status).toBe(400);
  expect(problemsOf(refused)).toMatchObject([{ field: 'sections', message: NO_FIVE }]);
});

test('it is told together with everything else', async () => {
  const check = await draftOf(topless());
  const answer = await check.publish({ title: '' });
  expect(
    problemsOf(answer)
      .map(({ field }) => field)
      .sort(),
  ).toEqual(['sections', 'title']);
});

test('a published check keeps its levels: a card that would take one away is refused', async () => {
  const card = await find(cms, 'practice', 'top-card');
  const refused = await card.publish({ level: 4 });
  expect(refused.status).toBe(400);
  expect(refused.body.error.details.errors).toMatchObject([{ path: ['level'] }]);
  expect(refused.body.error.message).toBe(
    'Not published. practices/top-card, level: cannot change like this while `quizzes/check` ' +
      `asks what it asks. ${NO_FIVE} Publish the check first, then this.`,
  );
  expect(await card.get('en', 'published')).toMatchObject({ level: 5 });
  await card.save({ level: 4 });
  expect((await stateOf('practice', card)).problems).toMatchObject([{ field: 'level' }]);
  expect((await card.publish({ level: 5, mistake: 'Another one.' })).status).toBe(200);
});

test('so is a question that would move to a card of another level, asked or not', async () => {
  await load(cms, [practice('other-upper-card', { level: 4 })]);
  const item = await find(cms, 'question', 'top-question');
  for (const card of ['upper-card', 'other-upper-card']) {
    const refused = await item.publish({ practice: card });
    expect(refused.status).toBe(400);
    expect(problemsOf(refused)).toMatchObject([
      { entry: 'questions/top-question', field: 'practice' },
    ]);
  }
  expect((await item.publish({ practice: 'top-card', weight: 2 })).status).toBe(200);
});

test('once the check asks another question of the level, the card is free to change', async () => {
  await load(cms, [practice('new-card', { level: 5 }), question('new-question', 'new-card')]);
  const check = await find(cms, 'quiz', 'check');
  const sections = start('first-question', 'upper-question', 'top-question', 'new-question');
  expect((await check.publish({ sections })).status).toBe(200);
  const card = await find(cms, 'practice', 'top-card');
  expect((await card.publish({ level: 4 })).status).toBe(200);
});

test('what an editor should weigh stands in the panel, and keeps nothing from being published', async () => {
  const last = question('last-question', 'last-card');
  last.facts['notApplicable'] = true;
  await load(cms, [practice('last-card', { level: 5 }), last]);
  const check = await draftOf(topless());
  const sections = start('first-question', 'upper-question', 'last-question');
  const { status } = await check.save({ sections, notApplicable: 'credit' });
  expect(status).toBe(200);
  const { problems, remarks } = await stateOf('quiz', check);
  expect(problems).toEqual([]);
  expect(remarks.map(({ field, message }) => `${field}: ${message}`)).toMatchInlineSnapshot(`
    [
      "sections.0.questions.2: \`last-question\` is mandatory, yet it may be answered “does not apply”, which counts as the best answer in this check: so anybody can pass it. Do not let it be answered so, or leave such answers out of the score (\`exclude\`).",
      "sections.0.questions.0: \`first-question\` alone decides level 3: with it the score is reached, without it never. Ask more questions of this level, or give it less weight.",
      "sections.0.questions.1: \`upper-question\` alone decides level 4: with it the score is reached, without it never. Ask more questions of this level, or give it less weight.",
      "notApplicable: Every question of level 5 may be answered “does not apply”, which counts as the best answer in this check: so the level can be reached without doing anything. Have at least one question that always applies.",
      "sections.0.questions.2: \`last-question\` alone decides level 5: with it the score is reached, without it never. Ask more questions of this level, or give it less weight.",
    ]
  `);
  expect((await check.publish()).status).toBe(200);
});
