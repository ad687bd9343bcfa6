import { expect, test } from 'vitest';
import { soundEntries } from '../model/example.ts';
import { entryName } from '../model/kinds.ts';
import { entriesOf, toLibrary } from '../model/library.ts';
import { formatProblem } from '../model/problem.ts';
import { parseFiles, parseLibrary } from './parse.ts';
import { formatLibrary } from './write.ts';

const SOUND = formatLibrary(toLibrary(soundEntries()).library);

/** A small sound library in files, with other texts for some of them; `undefined` for none. */
function files(other: Readonly<Record<string, string | undefined>> = {}): Map<string, string> {
  const all = new Map(SOUND);
  for (const [path, text] of Object.entries(other))
    if (text === undefined) all.delete(path);
    else all.set(path, text);
  return all;
}

/** The same with parts of the text of a file replaced. */
function spoilt(path: string, ...changes: [from: string, to: string][]): Map<string, string> {
  let text = files().get(path) ?? '';
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, () => to);
  }
  return files({ [path]: text });
}

const told = (all: ReadonlyMap<string, string>) =>
  parseLibrary(all).problems.map(formatProblem).join('\n');

const PRACTICE = 'practices/plain-words/practice.yml';
const ENGLISH = 'practices/plain-words/en.yml';
const ARTICLE = 'articles/expectations-first/en.mdx';
const TERM = 'terms/gate.yml';

test('sound files give a library', () => {
  const { library, problems } = parseLibrary(files());
  expect(problems).toEqual([]);
  expect(entriesOf(library)).toEqual(entriesOf(toLibrary(soundEntries()).library));
});

test('a folder full of errors is told about all of them at once, with file, line and remedy', () => {
  const sick = files({
    [PRACTICE]: `level: 6
dimension: assurance
stage: later
kind: basic
effort: "1"
colour: red
professions:
  - law
  - law
related:
  - gone
  - Reply Clock
evidence:
  - five-dimensions
sourceLocale: en
published: 22 November
updated: 2026-11-22
`,
    [ENGLISH]: `title: 2024

action: Say [it](javascript:alert) and [that](/nowhere/).
why:
  - Good.
  - ${'Too long. '.repeat(80)}
steps:
  - Only one.
examples:
  law:
    before: yes
    after: true
  finance:
    before: a
    after: b
signs: None
mistake:
`,
    'practices/plain-words/uk.yml': undefined,
    'practices/plain-words/lv.yml': 'title: "Vārdi\naction: x\n',
    'practices/new/en.yml': 'title: New\n',
    'practices/new/en.mdx': 'x',
    'practices/Bad Name/practice.yml': 'level: 3\n',
    'practices/plain-words/de.yml': 'title: Klar\n',
    'practices/plain-words/notes/en.yml': 'title: x\n',
    'practices.yml': '',
    'README.md': '# Hello\n',
    'levels/3.yaml': '',
    'levels/6.yml': 'sourceLocale: en\nen:\n  name: Six\n',
    'terms/gate.yml': `seeAlso:
  - door
sourceLocale: en
en:
  term: Gate
  definition: |
    Two
    lines
  aliases: door
uk: Ворота
lv:
de:
  term: Tor
`,
    'terms/empty.yml': '',
    'terms/list.yml': '- a\n',
    'terms/text.yml': 'Hello\n',
    'quizzes/star-check.yml': `edition: 1
editions:
  "1":
    - q-old
  first:
    - q-old
sections:
  - id: before
    questions:
      - q-one
      - q-three
  - id: during
    questions:
      - q-one
scale:
  - 0
  - 1/3
  - 2/3
  - 1.5
thresholds:
  3: 0
  4: 75%
mustHaveAt: 2/3
notApplicable: exclude
sourceLocale: en
en:
  title: T
  purpose: P
  sectionNames:
    before: Before
    after: After
  advice:
    none: N
    3: Three
    4: ""
    5: "![p](p)"
`,
    'articles/expectations-first/article.yml': `levels: 3
dimensions: []
practices:
  - plain-words
author: A
evidence:
  - gone
sourceLocale: en
`,
    [ARTICLE]: `---
title: T
summery: S
---


First.

<Practice slug="gone"/>

# Heading

[x](/practices/gone/) and [y](/nowhere/) <Evidence slug="gone"/>

<Unknown/>
`,
    'articles/expectations-first/uk.mdx': 'Без заголовка.\n',
    'articles/expectations-first/ru.mdx': '---\ntitle: Т\nsummary: С\n---\n',
    'stories/two-parcels/en.mdx': '---\ntitle: T: U\n---\n\n<b>x</b>\n',
  });
  expect(told(sick)).toMatchInlineSnapshot(`
    "README.md: is no file of a library. Remove it, or move it to one of the folders levels, evidence, terms, practices, questions, quizzes, articles, stories.
    articles/expectations-first/article.yml:1: articles/expectations-first, levels: must be a list, but is the number \`3\`. Write each item on a line of its own, after \`- \`.
    articles/expectations-first/article.yml:7: articles/expectations-first, evidence.0: names \`evidence/gone\`, which does not exist. Create it, or choose another.
    articles/expectations-first/en.mdx:2: articles/expectations-first (en), summary: is missing. Fill it in.
    articles/expectations-first/en.mdx:3: articles/expectations-first (en), summery: is no field here. Remove it, or correct its name.
    articles/expectations-first/en.mdx:9: articles/expectations-first (en), body: names \`practices/gone\`, which does not exist. Create it, or choose another.
    articles/expectations-first/en.mdx:11: articles/expectations-first (en), body: A heading begins with one \`#\`, which is for the title of the page. Write \`## \` for the first level of headings.
    articles/expectations-first/en.mdx:13: articles/expectations-first (en), body: links to \`/nowhere/\`, which is no page of the site. Correct the address.
    articles/expectations-first/en.mdx:13: articles/expectations-first (en), body: names \`practices/gone\`, which does not exist. Create it, or choose another.
    articles/expectations-first/en.mdx:13: articles/expectations-first (en), body: names \`evidence/gone\`, which does not exist. Create it, or choose another.
    articles/expectations-first/en.mdx:15: articles/expectations-first (en), body: There is no component \`<Unknown>\`. The components are \`<Practice>\`, \`<LevelLadder>\`, \`<Evidence>\`, \`<Note>\`, \`<ExpectationGap>\`. If the sign itself is meant, write \`\\<\`.
    articles/expectations-first/ru.mdx:5: articles/expectations-first (ru), body: is missing. Fill it in.
    articles/expectations-first/uk.mdx:1: articles/expectations-first (uk): has no front matter. Begin the file with its fields, such as \`title: …\`, between two lines of \`---\`.
    levels/3.yaml: is no file of a library. Remove it, or correct its name.
    levels/6.yml:1: levels/6, slug: is no level. There are \`none\`, \`3\`, \`4\` and \`5\`: name it so, or remove it.
    levels/6.yml:2: levels/6 (en), promise: is missing. Fill it in.
    levels/6.yml:2: levels/6 (en), components: is missing. Fill it in.
    levels/6.yml:2: levels/6 (en), experience: is missing. Fill it in.
    levels/6.yml:2: levels/6 (en), signs: is missing. Fill it in.
    practices.yml: is no file of a library. Remove it, or move it to one of the folders levels, evidence, terms, practices, questions, quizzes, articles, stories.
    practices/Bad Name/practice.yml:1: practices/Bad Name, slug: is no slug. Use small Latin letters, digits and single hyphens, for example \`plain-words\`.
    practices/Bad Name/practice.yml:1: practices/Bad Name, dimension: is missing. Choose one of: reliability, responsiveness, assurance, empathy, tangibles.
    practices/Bad Name/practice.yml:1: practices/Bad Name, stage: is missing. Choose one of: before, during, after, organisation.
    practices/Bad Name/practice.yml:1: practices/Bad Name, kind: is missing. Choose one of: basic, attractive.
    practices/Bad Name/practice.yml:1: practices/Bad Name, effort: is missing. Choose one of: 1, 2, 3.
    practices/Bad Name/practice.yml:1: practices/Bad Name, sourceLocale: is missing. Choose one of: en, uk, ru, lv.
    practices/Bad Name/practice.yml:1: practices/Bad Name: has no text in any language. Write it in at least one.
    practices/new/en.mdx: is no file of a library. Remove it, or correct its name.
    practices/new/en.yml:1: practices/new (en), action: is missing. Fill it in.
    practices/new/en.yml:1: practices/new (en), why: is missing. Fill it in.
    practices/new/en.yml:1: practices/new (en), steps: is missing. Fill it in.
    practices/new/en.yml:1: practices/new (en), signs: is missing. Fill it in.
    practices/new/en.yml:1: practices/new (en), mistake: is missing. Fill it in.
    practices/new/practice.yml: practices/new: has no facts. Create the file \`practices/new/practice.yml\`.
    practices/plain-words/de.yml: is in no language of this library. Use en, uk, ru, lv, or remove it.
    practices/plain-words/en.yml:1: practices/plain-words (en), title: must be a text, but is the number \`2024\`. Put quotation marks around it.
    practices/plain-words/en.yml:3: practices/plain-words (en), action: The address \`javascript:alert\` cannot be used. Links begin with \`https://\`, \`mailto:\`, or \`/\` for a page of this site.
    practices/plain-words/en.yml:3: practices/plain-words (en), action: links to \`/nowhere/\`, which is no page of the site. Correct the address.
    practices/plain-words/en.yml:6: practices/plain-words (en), why.1: is too long by 99 characters. Shorten it to 700.
    practices/plain-words/en.yml:7: practices/plain-words (en), steps: has 1 item and needs at least 2. Add what is missing.
    practices/plain-words/en.yml:12: practices/plain-words (en), examples.law.after: must be a text, but is the value \`true\`. Put quotation marks around it.
    practices/plain-words/en.yml:13: practices/plain-words (en), examples.finance: is for a profession that the card does not name. Add it to \`professions\`, or remove the example.
    practices/plain-words/en.yml:16: practices/plain-words (en), signs: must be a list, but is the text \`None\`. Write each item on a line of its own, after \`- \`.
    practices/plain-words/en.yml:17: practices/plain-words (en), mistake: is missing. Fill it in.
    practices/plain-words/lv.yml:1: practices/plain-words (lv): has a quotation mark that is not closed. Write it again at the end of the text.
    practices/plain-words/notes/en.yml: is no file of a library. Remove it, or correct its name.
    practices/plain-words/practice.yml:1: practices/plain-words, level: cannot be \`6\`. Choose one of: 3, 4, 5.
    practices/plain-words/practice.yml:3: practices/plain-words, stage: cannot be \`later\`. Choose one of: before, during, after, organisation.
    practices/plain-words/practice.yml:5: practices/plain-words, effort: must be the number \`1\`, but is the text \`1\`. Remove the quotation marks.
    practices/plain-words/practice.yml:6: practices/plain-words, colour: is no field here. Remove it, or correct its name.
    practices/plain-words/practice.yml:7: practices/plain-words, professions: has \`law\` twice. Remove the second one.
    practices/plain-words/practice.yml:11: practices/plain-words, related.0: names \`practices/gone\`, which does not exist. Create it, or choose another.
    practices/plain-words/practice.yml:12: practices/plain-words, related.1: is no slug. Use small Latin letters, digits and single hyphens, for example \`plain-words\`.
    practices/plain-words/practice.yml:14: practices/plain-words, evidence.0: names \`evidence/five-dimensions\`, which is not published in lv. Publish it there first.
    practices/plain-words/practice.yml:16: practices/plain-words, published: is no day. Write it as year-month-day, such as \`2026-11-22\`.
    quizzes/star-check.yml:3: quizzes/star-check, editions.1: is not past: the check is in edition 1. Raise \`edition\`, or remove it.
    quizzes/star-check.yml:5: quizzes/star-check, editions.first: is no number of an edition. Write 1, 2 and so on.
    quizzes/star-check.yml:7: quizzes/star-check, sections: asks \`q-one\` twice. Remove the second one.
    quizzes/star-check.yml:11: quizzes/star-check, sections.0.questions.1: names \`questions/q-three\`, which does not exist. Create it, or choose another.
    quizzes/star-check.yml:19: quizzes/star-check, scale.3: is more than 1. Write a number from 0 to 1, such as \`3/4\`.
    quizzes/star-check.yml:20: quizzes/star-check, thresholds.5: is missing. Fill it in.
    quizzes/star-check.yml:21: quizzes/star-check, thresholds.3: is so low that everybody reaches it. Write a number of at least 0.01, such as \`3/4\`.
    quizzes/star-check.yml:22: quizzes/star-check, thresholds.4: is no number from 0 to 1. Write it as \`0.75\` or \`3/4\`.
    quizzes/star-check.yml:29: quizzes/star-check (en), sectionNames.during: is missing. Name the section.
    quizzes/star-check.yml:31: quizzes/star-check (en), sectionNames.after: names a section that the check does not have. Remove it, or add the section.
    quizzes/star-check.yml:35: quizzes/star-check (en), advice.4: is missing. Fill it in.
    quizzes/star-check.yml:36: quizzes/star-check (en), advice.5: Pictures are not used in texts. Say it in words, or make it a table. For an exclamation mark before a link, write \`\\!\`.
    stories/two-parcels/en.mdx:2: stories/two-parcels (en): has a line that does not fit the one before, or a second \`: \`. Write each field on a line, as \`name: value\`, and put quotation marks around a text with \`: \` in it.
    terms/empty.yml:1: terms/empty: holds no fields. Write each on a line, as \`name: value\`.
    terms/gate.yml:2: terms/gate, seeAlso.0: names \`terms/door\`, which does not exist. Create it, or choose another.
    terms/gate.yml:6: terms/gate (en), definition: has a line break. Write it as one paragraph.
    terms/gate.yml:9: terms/gate (en), aliases: must be a list, but is the text \`door\`. Write each item on a line of its own, after \`- \`.
    terms/gate.yml:10: terms/gate (uk): must be a group of fields, but is the text \`Ворота\`. Write each field on a line, as \`name: value\`.
    terms/gate.yml:11: terms/gate (lv): is missing. Fill it in.
    terms/gate.yml:12: terms/gate, de: is no field here. Remove it, or correct its name.
    terms/list.yml:1: terms/list: holds no fields. Write each on a line, as \`name: value\`.
    terms/text.yml:1: terms/text: holds no fields. Write each on a line, as \`name: value\`."
  `);
});

test('an entry that is refused does not spoil those that name it', () => {
  const unreadable = {
    'evidence/five-dimensions.yml': 'grade: [',
    [ENGLISH]: 'title: "',
    [PRACTICE]: '',
  };
  expect(told(files(unreadable))).toMatchInlineSnapshot(`
    "evidence/five-dimensions.yml:1: evidence/five-dimensions: has a line with too few or too many spaces before it, or a bracket that is not closed. Begin it under the line it belongs with; put quotation marks around a text that begins with a bracket.
    practices/plain-words/en.yml:1: practices/plain-words (en): has a quotation mark that is not closed. Write it again at the end of the text.
    practices/plain-words/practice.yml:1: practices/plain-words: holds no fields. Write each on a line, as \`name: value\`."
  `);
  expect(told(files({ [PRACTICE]: undefined }))).toMatchInlineSnapshot(
    `"practices/plain-words/practice.yml: practices/plain-words: has no facts. Create the file \`practices/plain-words/practice.yml\`."`,
  );
});

test('the order of the files changes neither problems nor their order', () => {
  const sick = files({ [ENGLISH]: 'a: 1\nb: 2\n', [TERM]: 'c: 1\n', 'x.txt': '' });
  const reversed = new Map([...sick].reverse());
  expect(told(reversed)).toBe(told(sick));
});

test('the line is right in YAML files, front matter and bodies, whatever the line endings', () => {
  const other = {
    [ENGLISH]: (files().get(ENGLISH) ?? '')
      .replace('Clients repeat it.', '"[x](/nowhere/)"')
      .replace('note: Same meaning.', 'note: 7'),
    [TERM]: (files().get(TERM) ?? '').replace('definition: What', 'more: 1\n  definition: <b>'),
    [ARTICLE]:
      '---\ntitle: T\n\nsummary: 12\nbasedOn:\n  locale: en\n  hash: x\n---\n\n\n \nFirst\nparagraph.\n\n- [x](/nowhere/)\n\n\u0007 <Bad/>\n',
  };
  const expected = told(files(other));
  expect(expected).toMatchInlineSnapshot(`
    "articles/expectations-first/en.mdx:4: articles/expectations-first (en), summary: must be a text, but is the number \`12\`. Put quotation marks around it.
    articles/expectations-first/en.mdx:7: articles/expectations-first (en), basedOn.hash: is no hash of a text. Remove the whole of \`basedOn\`: \`npm run format\` writes it.
    articles/expectations-first/en.mdx:15: articles/expectations-first (en), body: links to \`/nowhere/\`, which is no page of the site. Correct the address.
    articles/expectations-first/en.mdx:17: articles/expectations-first (en), body: Here is an invisible or broken character (U+0007). Delete it together with its neighbours, and type those again.
    articles/expectations-first/en.mdx:17: articles/expectations-first (en), body: There is no component \`<Bad>\`. The components are \`<Practice>\`, \`<LevelLadder>\`, \`<Evidence>\`, \`<Note>\`, \`<ExpectationGap>\`. If the sign itself is meant, write \`\\<\`.
    practices/plain-words/en.yml:12: practices/plain-words (en), examples.law.note: must be a text, but is the number \`7\`. Put quotation marks around it.
    practices/plain-words/en.yml:14: practices/plain-words (en), signs.0: links to \`/nowhere/\`, which is no page of the site. Correct the address.
    terms/gate.yml:6: terms/gate (en), more: is no field here. Remove it, or correct its name.
    terms/gate.yml:7: terms/gate (en), definition: \`<b>\` is not used in this field. Write \`**bold**\`, \`*emphasis*\` or \`[words](https://example.org/)\`; components work in bodies only."
  `);
  const onWindows = Object.entries(other).map(([path, text]) => [
    path,
    `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  ]);
  expect(told(files(Object.fromEntries(onWindows) as typeof other))).toBe(expected);
});

test('the line of what is missing is that of the group it belongs to', () => {
  expect(told(spoilt(ENGLISH, ['    before: It is void.\n', '']))).toMatchInlineSnapshot(
    `"practices/plain-words/en.yml:9: practices/plain-words (en), examples.law.before: is missing. Fill it in."`,
  );
  expect(told(spoilt(TERM, ['  term: Gate\n', '']))).toMatchInlineSnapshot(
    `"terms/gate.yml:4: terms/gate (en), term: is missing. Fill it in."`,
  );
  expect(told(spoilt(ARTICLE, ['title: The promise comes first\n', '']))).toMatchInlineSnapshot(
    `"articles/expectations-first/en.mdx:2: articles/expectations-first (en), title: is missing. Fill it in."`,
  );
  expect(told(files({ [ARTICLE]: '---\ntitle: T\nsummary: S\n---' }))).toMatchInlineSnapshot(
    `"articles/expectations-first/en.mdx:4: articles/expectations-first (en), body: is missing. Fill it in."`,
  );
  expect(told(files({ [ARTICLE]: '---\n---\nText.\n' }))).toMatchInlineSnapshot(
    `"articles/expectations-first/en.mdx:2: articles/expectations-first (en): holds no fields. Write each on a line, as \`name: value\`."`,
  );
});

test('the line of a field with points in its name is found', () => {
  expect(told(spoilt(ENGLISH, ['mistake:', 'a.b.c: x\nmistake:']))).toMatchInlineSnapshot(
    `"practices/plain-words/en.yml:15: practices/plain-words (en), a.b.c: is no field here. Remove it, or correct its name."`,
  );
});

test('what YAML cannot read is told in plain words', () => {
  const bad = [
    'title: Answer: in plain words',
    'title: "Answer in plain words',
    "title: 'it's",
    'title: "a" b',
    'title: @home',
    'title: `code`',
    'title: [Draft] Answer',
    'title: - a',
    'title: "\\q"',
    'title Answer',
    '\ttitle: Answer',
    'title: >Answer',
    '  title: Answer',
    'why: {',
    '---\ntitle: a\n---',
    `title: ${'['.repeat(3000)}`,
    `${'- '.repeat(3000)}x`,
    `${'x'.repeat(2000)}: x`,
  ];
  const lines = bad.map((line) => {
    const found = told(spoilt(ENGLISH, ['title: Answer in plain words', line]));
    return `${line.slice(0, 40)}\n    ${found.replaceAll('\n', '\n    ')}`;
  });
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "title: Answer: in plain words
        practices/plain-words/en.yml:1: practices/plain-words (en): has a line that does not fit the one before, or a second \`: \`. Write each field on a line, as \`name: value\`, and put quotation marks around a text with \`: \` in it.
    title: "Answer in plain words
        practices/plain-words/en.yml:1: practices/plain-words (en): has a quotation mark that is not closed. Write it again at the end of the text.
    title: 'it's
        practices/plain-words/en.yml:1: practices/plain-words (en): has something here that cannot be read. If it is part of a text, put quotation marks around the whole text, and write \`''\` for a \`'\` within single ones.
    title: "a" b
        practices/plain-words/en.yml:1: practices/plain-words (en): has something here that cannot be read. If it is part of a text, put quotation marks around the whole text, and write \`''\` for a \`'\` within single ones.
    title: @home
        practices/plain-words/en.yml:1: practices/plain-words (en): has a text that begins with \`@\`. Put quotation marks around the whole text.
    title: \`code\`
        practices/plain-words/en.yml:1: practices/plain-words (en): has a text that begins with a backtick. Put quotation marks around the whole text.
    title: [Draft] Answer
        practices/plain-words/en.yml:1: practices/plain-words (en): has something here that cannot be read. If it is part of a text, put quotation marks around the whole text, and write \`''\` for a \`'\` within single ones.
    title: - a
        practices/plain-words/en.yml:1: practices/plain-words (en): has something here that cannot be read. If it is part of a text, put quotation marks around the whole text, and write \`''\` for a \`'\` within single ones.
    title: "\\q"
        practices/plain-words/en.yml:1: practices/plain-words (en): has a backslash between double quotation marks that means nothing. Write \`\\\\\` for a backslash.
    title Answer
        practices/plain-words/en.yml:1: practices/plain-words (en): has a line that does not fit the one before. Write each field on a line, as \`name: value\`, and put quotation marks around a text with \`: \` in it.
    	title: Answer
        practices/plain-words/en.yml:1: practices/plain-words (en): has a tab before the text. Put two spaces in its place.
    title: >Answer
        practices/plain-words/en.yml:1: practices/plain-words (en): has something here that cannot be read. If it is part of a text, put quotation marks around the whole text, and write \`''\` for a \`'\` within single ones.
      title: Answer
        practices/plain-words/en.yml:2: practices/plain-words (en): has something here that cannot be read. If it is part of a text, put quotation marks around the whole text, and write \`''\` for a \`'\` within single ones.
    why: {
        practices/plain-words/en.yml:2: practices/plain-words (en): has a line with too few or too many spaces before it, or a bracket that is not closed. Begin it under the line it belongs with; put quotation marks around a text that begins with a bracket.
    ---
    title: a
    ---
        practices/plain-words/en.yml:3: practices/plain-words (en): has a second line of \`---\`. Remove it.
    title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
        practices/plain-words/en.yml:1: practices/plain-words (en): is nested too deep here. Take it apart.
    - - - - - - - - - - - - - - - - - - - - 
        practices/plain-words/en.yml:1: practices/plain-words (en): is nested too deep to be read. Take it apart.
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        practices/plain-words/en.yml:1: practices/plain-words (en): has a very long text where the name of a field should stand. Write each field on a line, as \`name: value\`, and put quotation marks around a text with \`: \` in it."
  `);
});

test('what YAML would take for something other than text, and lose, is told', () => {
  const bad = [
    'title: *Always* answer',
    'title: *always',
    'title: &Co answers',
    'title: !Answer now',
    'title: Answer the #1 question',
    'title: Answer # and nothing else',
    '# A comment\ntitle: Answer',
    '%YAML 1.1\n---\ntitle: yes',
    'title: !!binary aGVsbG8=',
    'title: Answer\n<<: *base',
  ];
  const lines = bad.map((line) => {
    const found = told(spoilt(ENGLISH, ['title: Answer in plain words', line]));
    return `${line}\n    ${found.replaceAll('\n', '\n    ')}`;
  });
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "title: *Always* answer
        practices/plain-words/en.yml:1: practices/plain-words (en): has a text that begins with \`*\`. Put quotation marks around the whole text.
    title: *always
        practices/plain-words/en.yml:1: practices/plain-words (en): has a text that begins with \`*\`. Put quotation marks around the whole text.
    title: &Co answers
        practices/plain-words/en.yml:1: practices/plain-words (en): has a text that begins with \`&\`. Put quotation marks around the whole text.
    title: !Answer now
        practices/plain-words/en.yml:1: practices/plain-words (en): has a text that begins with \`!\`. Put quotation marks around the whole text.
    title: Answer the #1 question
        practices/plain-words/en.yml:1: practices/plain-words (en): has a comment, \`#1 question\`, which would be lost. Remove it; if it is part of a text, put quotation marks around the whole text.
    title: Answer # and nothing else
        practices/plain-words/en.yml:1: practices/plain-words (en): has a comment, \`# and nothing else\`, which would be lost. Remove it; if it is part of a text, put quotation marks around the whole text.
    # A comment
    title: Answer
        practices/plain-words/en.yml:1: practices/plain-words (en): has a comment, \`# A comment\`, which would be lost. Remove it; if it is part of a text, put quotation marks around the whole text.
    %YAML 1.1
    ---
    title: yes
        practices/plain-words/en.yml:1: practices/plain-words (en): has a line that begins with \`%\`. Remove it.
    title: !!binary aGVsbG8=
        practices/plain-words/en.yml:1: practices/plain-words (en): has a text that begins with \`!\`. Put quotation marks around the whole text.
    title: Answer
    <<: *base
        practices/plain-words/en.yml:2: practices/plain-words (en): has a text that begins with \`*\`. Put quotation marks around the whole text."
  `);
});

test('a bomb of aliases is refused before it grows', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [k, name] of [...'bcdefghijk'].entries())
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${'abcdefghijk'[k]}`).join(', ')}]`);
  const { problems } = parseLibrary(files({ [ENGLISH]: bomb.join('\n') }));
  expect(new Set(problems.map(({ message }) => message.slice(0, 28)))).toEqual(
    new Set(['has a text that begins with ']),
  );
});

test('keys that occur twice, and keys that JavaScript would lose, are told', () => {
  const all = spoilt(
    ENGLISH,
    ['action: ', 'title: Again\n__proto__:\n  title: x\naction: '],
    ['  law:\n', '  __proto__:\n    before: a\n  law:\n    before: Twice.\n'],
    ['mistake: ', '? [a, b]\n: c\n: nothing\nmistake: '],
  );
  expect(told(all)).toMatchInlineSnapshot(`
    "practices/plain-words/en.yml:1: practices/plain-words (en), "": is no field here. Remove it, or correct its name.
    practices/plain-words/en.yml:2: practices/plain-words (en): has \`title\` twice. Remove one of the two.
    practices/plain-words/en.yml:3: practices/plain-words (en): has a field here whose name cannot be one. Remove it, or correct its name.
    practices/plain-words/en.yml:12: practices/plain-words (en): has a field here whose name cannot be one. Remove it, or correct its name.
    practices/plain-words/en.yml:16: practices/plain-words (en): has \`before\` twice. Remove one of the two.
    practices/plain-words/en.yml:21: practices/plain-words (en): has a field here whose name cannot be one. Remove it, or correct its name."
  `);
  const quiz = spoilt('quizzes/star-check.yml', ['  "3": "0.75"', '  "3": "0.75"\n  3: 0.75']);
  expect(told(quiz)).toMatchInlineSnapshot(
    `"quizzes/star-check.yml:20: quizzes/star-check: has \`3\` twice. Remove one of the two."`,
  );
  expect(Object.prototype).not.toHaveProperty('title');
});

test('numbers, truth values, nothing and days are no texts', () => {
  const values = ['2024', 'true', 'null', '~', '', '1e3', '0x1F', '.inf', '.nan', '[a]', '{a: b}'];
  const lines = values.map((value) => told(spoilt(TERM, ['term: Gate', `term: ${value}`])));
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "terms/gate.yml:5: terms/gate (en), term: must be a text, but is the number \`2024\`. Put quotation marks around it.
    terms/gate.yml:5: terms/gate (en), term: must be a text, but is the value \`true\`. Put quotation marks around it.
    terms/gate.yml:5: terms/gate (en), term: is missing. Fill it in.
    terms/gate.yml:5: terms/gate (en), term: is missing. Fill it in.
    terms/gate.yml:5: terms/gate (en), term: is missing. Fill it in.
    terms/gate.yml:5: terms/gate (en), term: must be a text, but is the number \`1000\`. Put quotation marks around it.
    terms/gate.yml:5: terms/gate (en), term: must be a text, but is the number \`31\`. Put quotation marks around it.
    terms/gate.yml:5: terms/gate (en), term: must be a text, but is the value \`Infinity\`. Put quotation marks around it.
    terms/gate.yml:5: terms/gate (en), term: must be a text, but is the value \`NaN\`. Put quotation marks around it.
    terms/gate.yml:5: terms/gate (en), term: must be a text, but is a list. Write it as one text.
    terms/gate.yml:5: terms/gate (en), term: must be a text, but is a group of fields. Write it as one text."
  `);
});

test('words that only other versions of YAML take for something else are texts', () => {
  for (const value of [
    'yes',
    'no',
    'on',
    'off',
    '2026-11-22',
    '12:30:45',
    '1_000',
    '0o8',
    '=',
    'y',
  ])
    expect(told(spoilt(TERM, ['term: Gate', `term: ${value}`]))).toBe('');
});

test('a file that is not in UTF-8 is told once', () => {
  const cyrillic = Buffer.from([0xcf, 0xf0, 0xee, 0xf1, 0xf2, 0xee]).toString('utf8');
  const wide = Buffer.from('title: a\n', 'utf16le').toString('utf8');
  expect(told(files({ [ENGLISH]: `title: ${cyrillic}\n`, [ARTICLE]: wide })))
    .toMatchInlineSnapshot(`
    "articles/expectations-first/en.mdx:1: articles/expectations-first (en): is not in UTF-8. Save it again as UTF-8, and look for characters that were lost.
    practices/plain-words/en.yml:1: practices/plain-words (en): is not in UTF-8. Save it again as UTF-8, and look for characters that were lost."
  `);
});

test('front matter is told from the body by its lines of three hyphens', () => {
  const raw = (text: string) => parseFiles(new Map([[ARTICLE, text]])).entries[0]?.texts.en;
  expect(raw('---\ntitle: a --- b\n---\n\nText\n\n---\n\nMore\n')).toEqual({
    title: 'a --- b',
    body: '\nText\n\n---\n\nMore\n',
  });
  expect(raw('--- \r\ntitle: a\r\n---  \r\nText')).toEqual({ title: 'a', body: 'Text' });
  expect(raw('\n---\ntitle: a\n---\nText')).toEqual({});
  expect(raw('----\ntitle: a\n---\n---\nText')).toEqual({});
  expect(raw('Text\n---\ntitle: a\n---\n')).toEqual({});
  expect(raw('---\ntitle: a\n')).toEqual({});
});

test('every file of a library has its place, and each other file says what to do with it', () => {
  const stray = [
    'README.md',
    'people/a.yml',
    'practices/a.yml',
    'practices/a/practice.yaml',
    'practices/a/en.mdx',
    'practices/a/EN.yml',
    'practices/a/de.yml',
    'practices/a/b/en.yml',
    'practices/a/article.yml',
    'articles/a/en.md',
    'articles/a/cover.png',
    'levels/3.yaml',
    'levels/3/level.yml',
    'terms/gate',
  ];
  const { problems, entries } = parseFiles(new Map(stray.map((path) => [path, ''])));
  expect(entries.map(entryName)).toEqual([]);
  expect(problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
    "README.md: is no file of a library. Remove it, or move it to one of the folders levels, evidence, terms, practices, questions, quizzes, articles, stories.
    people/a.yml: is no file of a library. Remove it, or move it to one of the folders levels, evidence, terms, practices, questions, quizzes, articles, stories.
    practices/a.yml: is no file of a library. Remove it, or correct its name.
    practices/a/practice.yaml: is no file of a library. Rename it to \`practices/a/practice.yml\`, or remove it.
    practices/a/en.mdx: is no file of a library. Rename it to \`practices/a/en.yml\`, or remove it.
    practices/a/EN.yml: is no file of a library. Remove it, or correct its name.
    practices/a/de.yml: is in no language of this library. Use en, uk, ru, lv, or remove it.
    practices/a/b/en.yml: is no file of a library. Remove it, or correct its name.
    practices/a/article.yml: is no file of a library. Remove it, or correct its name.
    articles/a/en.md: is no file of a library. Rename it to \`articles/a/en.mdx\`, or remove it.
    articles/a/cover.png: is no file of a library. Remove it, or correct its name.
    levels/3.yaml: is no file of a library. Rename it to \`levels/3.yml\`, or remove it.
    levels/3/level.yml: is no file of a library. Remove it, or correct its name.
    terms/gate: is no file of a library. Rename it to \`terms/gate.yml\`, or remove it."
  `);
});
