import { expect, test } from 'vitest';
import { changed, evidence, practice, question, soundEntries } from './example.ts';
import { entryName, type RawEntry } from './kinds.ts';
import { entriesOf, toLibrary } from './library.ts';
import { formatProblem } from './problem.ts';

const told = (raws: RawEntry[]) => toLibrary(raws).problems.map(formatProblem).join('\n');

test('a library holds all entries, kinds in the order of publishing and slugs in that of the alphabet', () => {
  const { library, problems } = toLibrary(soundEntries().toReversed());
  expect(problems).toEqual([]);
  expect(entriesOf(library).map(entryName).join(' ')).toMatchInlineSnapshot(
    `"levels/3 evidence/five-dimensions terms/gate practices/plain-words practices/reply-clock questions/q-one questions/q-two quizzes/star-check articles/expectations-first stories/two-parcels"`,
  );
});

test('an entry with a problem is left out, and those that name it are none the worse', () => {
  const raws = [
    changed(evidence(), ({ facts }) => delete facts['grade']),
    changed(practice(), ({ texts }) => delete texts.en?.['title']),
    ...soundEntries().filter(({ slug }) => slug !== 'five-dimensions' && slug !== 'plain-words'),
  ];
  expect(told(raws)).toMatchInlineSnapshot(`
    "evidence/five-dimensions, grade: is missing. Choose one of: study, survey, practice, opinion, unverified.
    practices/plain-words (en), title: is missing. Fill it in."
  `);
  const { library } = toLibrary(raws);
  expect([...library.practice.keys()]).toEqual(['reply-clock']);
  expect(library.evidence.size).toBe(0);
});

test('two entries with one slug are told, of one kind only', () => {
  expect(
    told([...soundEntries(), question(), { ...practice(), slug: 'star-check' }]),
  ).toMatchInlineSnapshot(`"questions/q-one, slug: is taken by another entry. Choose another."`);
});

test('the order in which entries come changes neither problems nor their order', () => {
  const raws = soundEntries().map((raw) =>
    changed(raw, ({ facts }) => Object.assign(facts, { updated: 'soon', more: 1 })),
  );
  const expected = told(raws);
  expect(expected.split('\n')).toHaveLength(2 * raws.length);
  expect(told(raws.toReversed())).toBe(expected);
  expect(told([...raws.slice(4), ...raws.slice(0, 4)])).toBe(expected);
});
