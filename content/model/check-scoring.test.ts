import { expect, test } from 'vitest';
import { changed, practice, question, quiz, soundEntries } from './example.ts';
import type { RawEntry } from './kinds.ts';
import { toLibrary } from './library.ts';
import { formatProblem, type Problem } from './problem.ts';

/** The sound library with some entries in the place of those of their name. */
const libraryWith = (...entries: RawEntry[]) =>
  toLibrary([
    ...soundEntries().filter(
      (sound) => !entries.some(({ kind, slug }) => kind === sound.kind && slug === sound.slug),
    ),
    ...entries,
  ]);

const told = (problems: readonly Problem[]) => problems.map(formatProblem).join('\n');

test('of a sound check there are no problems, and its single questions are remarked on', () => {
  const { library, problems, remarks } = libraryWith();
  expect(problems).toEqual([]);
  expect([...library.quiz.keys()]).toEqual(['star-check']);
  expect(told(remarks)).toMatchInlineSnapshot(`
    "quizzes/star-check, sections.0.questions.0: \`q-one\` alone decides level 3: with it the score is reached, without it never. Ask more questions of this level, or give it less weight.
    quizzes/star-check, sections.1.questions.0: \`q-two\` alone decides level 4: with it the score is reached, without it never. Ask more questions of this level, or give it less weight.
    quizzes/star-check, sections.1.questions.1: \`q-last\` alone decides level 5: with it the score is reached, without it never. Ask more questions of this level, or give it less weight."
  `);
});

test('a level that no question counts for keeps the check out', () => {
  const promoted = changed(practice('reply-clock'), ({ facts }) => (facts['level'] = 5));
  const { library, problems } = libraryWith(promoted);
  expect(told(problems)).toMatchInlineSnapshot(
    `"quizzes/star-check, sections: No question counts for level 4, so nobody can reach it or a level above it. Ask at least one whose practice card is of level 4."`,
  );
  expect([...library.quiz.keys()]).toEqual([]);
});

test('what may not apply is remarked on, at the question and at the rule', () => {
  const open = ['q-one', 'q-two', 'q-last'].map((slug) =>
    changed(question(slug), ({ facts }) => (facts['notApplicable'] = true)),
  );
  const credit = changed(quiz(), ({ facts }) => (facts['notApplicable'] = 'credit'));
  const { problems, remarks } = libraryWith(credit, ...open);
  expect(problems).toEqual([]);
  const rest = remarks.filter(({ message }) => !message.includes('alone decides'));
  expect(rest.map(({ field }) => field)).toEqual([
    'sections.0.questions.0',
    'sections.1.questions.0',
    'sections.1.questions.1',
    'notApplicable',
    'notApplicable',
    'notApplicable',
  ]);
});

test('a question that came back is remarked on', () => {
  const back = changed(quiz(), ({ facts }) => {
    facts['edition'] = 3;
    facts['editions'] = { 1: ['q-one', 'q-two'], 2: ['q-two'] };
  });
  expect(told(libraryWith(back).remarks)).toContain('`q-one` was asked in edition 1');
});

test('what is wrong with the texts of a check hides nothing of its scoring', () => {
  const promoted = changed(practice('reply-clock'), ({ facts, texts }) => {
    facts['level'] = 5;
    delete texts.en?.['title'];
  });
  const untitled = changed(quiz(), ({ texts }) => delete texts.en?.['title']);
  expect(told(libraryWith(promoted, untitled).problems)).toMatchInlineSnapshot(`
    "practices/reply-clock (en), title: is missing. Fill it in.
    quizzes/star-check (en), title: is missing. Fill it in.
    quizzes/star-check, sections: No question counts for level 4, so nobody can reach it or a level above it. Ask at least one whose practice card is of level 4."
  `);
});

test.each([
  ['question', changed(question('q-two'), ({ facts }) => (facts['weight'] = 0))],
  ['practice', changed(practice('reply-clock'), ({ facts }) => (facts['effort'] = 9))],
])('a %s that is refused is told once, and nothing is said of the scoring', (_kind, spoilt) => {
  const { problems, remarks } = libraryWith(spoilt);
  expect(problems.map(({ entry }) => entry)).toEqual([expect.stringContaining(spoilt.slug)]);
  expect(remarks).toEqual([]);
});
