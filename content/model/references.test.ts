import { expect, test } from 'vitest';
import { addressOf, entryAt, isFixedPage } from './address.ts';
import * as example from './example.ts';
import { entryName, type RawEntry } from './kinds.ts';
import { references } from './references.ts';

/** Every reference and dead link on a line. */
function found(raw: RawEntry): string {
  const { references: all, deadLinks } = references(raw);
  const place = ({ field, locale, at }: (typeof all | typeof deadLinks)[number]) =>
    `${locale ? `${locale} ` : ''}${field}${at ? ` ${at.line}:${at.column}` : ''}`;
  return [
    ...all.map((one) => `${place(one)} -> ${entryName(one)}, ${one.strength}`),
    ...deadLinks.map((one) => `${place(one)} -> ${one.path}, dead`),
  ].join('\n');
}

test('the facts of every kind name other entries', () => {
  const raws = [
    example.practice(),
    example.question(),
    example.quiz(),
    example.article(),
    { ...example.story(), facts: { practices: ['a', 'b'], evidence: ['c'] } },
    { ...example.term(), facts: { seeAlso: ['x'] } },
    example.level(),
    example.evidence(),
  ];
  expect(
    raws
      .map((raw) => `${raw.kind}\n${found({ ...raw, texts: {} }).replace(/^/gm, '  ')}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "practice
      related.0 -> practices/reply-clock, soft
      evidence.0 -> evidence/five-dimensions, structural
    question
      practice -> practices/plain-words, structural
    quiz
      sections.0.questions.0 -> questions/q-one, structural
      sections.1.questions.0 -> questions/q-two, structural
      sections.1.questions.1 -> questions/q-last, structural
    article
      practices.0 -> practices/plain-words, soft
    story
      practices.0 -> practices/a, soft
      practices.1 -> practices/b, soft
      evidence.0 -> evidence/c, structural
    term
      seeAlso.0 -> terms/x, soft
    level
      
    evidence
      "
  `);
});

test('texts name other entries by links and components, and links may lead nowhere', () => {
  const raw = example.article();
  raw.facts = {};
  raw.texts.en = {
    body: [
      'See [a](/practices/a/), [b](/articles/b/?x=1#y) and *[c](/levels/none/)*.',
      '',
      '## On [d](/self-checks/d)',
      '',
      '<Note>',
      '',
      '- [e](/practices/), [f](/), [g](#g), [h](https://example.org/practices/h/), [i](mailto:a@b.lv)',
      '- <Evidence slug="j"/>',
      '',
      '</Note>',
      '',
      '<Practice slug="k"/>',
      '',
      '| [l](/practices/l/x/) | [m](/about/scoring/) |',
      '| - | - |',
      '| [n](/stories/n/) | [o](/practice/o/) |',
    ].join('\n'),
  };
  expect(found(raw)).toMatchInlineSnapshot(`
    "en body 1:5 -> practices/a, soft
    en body 1:25 -> articles/b, soft
    en body 1:54 -> levels/none, soft
    en body 3:7 -> quizzes/d, soft
    en body 8:3 -> evidence/j, structural
    en body 12:1 -> practices/k, soft
    en body 16:3 -> stories/n, soft
    en body 14:3 -> /practices/l/x/, dead
    en body 16:22 -> /practice/o/, dead"
  `);
});

test('links are found in every field with inline Markdown, and in no other', () => {
  const raw = example.practice();
  raw.facts = {};
  const link = '[x](/nowhere/)';
  raw.texts = {
    en: {
      title: link,
      action: link,
      why: ['', link],
      steps: [link],
      examples: { law: { before: link, after: link, note: link } },
      signs: [link],
      mistake: link,
    },
  };
  expect(found(raw)).toMatchInlineSnapshot(`
    "en action -> /nowhere/, dead
    en why.1 -> /nowhere/, dead
    en steps.0 -> /nowhere/, dead
    en examples.law.before -> /nowhere/, dead
    en examples.law.after -> /nowhere/, dead
    en examples.law.note -> /nowhere/, dead
    en signs.0 -> /nowhere/, dead
    en mistake -> /nowhere/, dead"
  `);
  const question = example.question();
  question.texts = { en: { statement: link, help: link, options: [link] } };
  const term = example.term();
  term.texts = { en: { term: link, definition: link, aliases: [link] } };
  expect(found(question)).toMatchInlineSnapshot(`
    "practice -> practices/plain-words, structural
    en help -> /nowhere/, dead"
  `);
  expect(found(term)).toMatchInlineSnapshot(`"en definition -> /nowhere/, dead"`);
});

test('an address that cannot be used is no dead link besides', () => {
  const raw = example.level();
  raw.texts.en = { promise: '[a](/en/practices/a/) [b](//b.org) [c](javascript:c) [d](d)' };
  expect(references(raw)).toEqual({ references: [], deadLinks: [] });
});

test('of an entry that nobody has checked, what can be read is found', () => {
  const broken: RawEntry = {
    kind: 'article',
    slug: 'x',
    facts: { practices: [1, null, 'a', ['b']], evidence: 'c' },
    texts: {
      en: { body: '<Practice slug="d"/>\n\n<Bad <Evidence' },
      uk: { body: 3 },
      ru: null as never,
    },
  };
  expect(found(broken)).toMatchInlineSnapshot(`
    "practices.2 -> practices/a, soft
    practices.3.0 -> practices/b, soft
    evidence -> evidence/c, structural
    en body 1:1 -> practices/d, soft"
  `);
  const long = example.level();
  long.texts.en = { promise: `${'*a '.repeat(5000)}[x](/practices/y/)` };
  expect(() => references(long)).not.toThrow();
  expect(() => references({ ...broken, facts: null as never })).not.toThrow();
});

test('the address of an entry leads back to it', () => {
  for (const kind of ['level', 'practice', 'article', 'story', 'quiz', 'term'] as const)
    expect(entryAt(addressOf(kind, 'a-b') ?? '')).toEqual({ kind, slug: 'a-b' });
  expect(entryAt('/self-checks/a/paper/')).toEqual({ kind: 'quiz', slug: 'a', below: 'paper/' });
  expect(entryAt('/practices/a/paper/')).toBeUndefined();
  expect(addressOf('term', 'a')).toBe('/glossary/#a');
  expect(addressOf('question', 'a')).toBeUndefined();
  const none = [
    '/practices/',
    '/practices/a',
    '/practices/a/b/',
    '/terms/a/',
    '/practices/-a-/',
    '/Practices/a/',
  ];
  expect(none.map(entryAt)).toEqual(none.map(() => undefined));
  expect(none.map(isFixedPage)).toEqual([true, false, false, false, false, false]);
});
