import { expect, test } from 'vitest';
import { checkEntry, isA, parseEntry, type Lookup } from './check.ts';
import * as example from './example.ts';
import type { Kind } from './kind.ts';
import type { Entry, RawEntry } from './kinds.ts';
import type { Locale } from './locale.ts';
import { formatProblem } from './problem.ts';

/** Each problem on a line, without the name of the entry. */
const told = (raw: RawEntry, lookup: Lookup = example.everything): string =>
  checkEntry(raw, lookup)
    .problems.map((problem) => formatProblem(problem).replace(/^[a-z]+\/[a-z0-9-]+,? ?/, ''))
    .join('\n');

type Plant = readonly [field: string, value: unknown];

/** What is told of an entry for each planted error alone: one line, if all is well. */
function harvest(
  kind: 'practice' | 'quiz',
  half: 'facts' | Locale,
  plants: readonly Plant[],
): string {
  const lines = plants.map(([field, value]) => {
    const raw = example[kind]();
    set(half === 'facts' ? raw.facts : (raw.texts[half] ?? {}), field.split('.'), value);
    const shown = escaped(JSON.stringify(value) ?? 'nothing').slice(0, 50);
    return `${field} = ${shown}\n${told(raw).replace(/^/gm, '    ')}`;
  });
  return lines.join('\n');
}

/** In ASCII, because some signs would break the lines of this file. */
const escaped = (text: string) =>
  text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

function set(target: object, [name = '', ...rest]: string[], value: unknown): void {
  const group = target as Record<string, unknown>;
  if (rest.length) set(group[name] as object, rest, value);
  else if (value === undefined) delete group[name];
  else group[name] = value;
}

const COMMON_FACTS: Plant[] = [
  ['sourceLocale', undefined],
  ['sourceLocale', 'de'],
  ['published', '22.11.2026'],
  ['published', 2026],
  ['updated', '2026-02-30'],
  ['colour', 'red'],
];

test('every fact of a practice that is wrong is told in plain words, once', () => {
  expect(
    harvest('practice', 'facts', [
      ['level', undefined],
      ['level', 6],
      ['level', '3'],
      ['dimension', undefined],
      ['dimension', 'speed'],
      ['dimension', ['assurance']],
      ['stage', null],
      ['stage', 'later'],
      ['kind', ''],
      ['kind', 'nice'],
      ['effort', undefined],
      ['effort', 4],
      ['effort', 'low'],
      ['professions', 'law'],
      ['professions', ['law', 'plumbing']],
      ['professions', ['law', 'law']],
      ['related', 'reply-clock'],
      ['related', ['Reply Clock']],
      ['related', [2024]],
      ['related', ['a'.repeat(81)]],
      ['related', ['reply-clock', 'reply-clock']],
      ['related', ['plain-words']],
      ['evidence', { a: 1 }],
      ['evidence', ['five_dimensions']],
      ...COMMON_FACTS,
    ]),
  ).toMatchInlineSnapshot(`
    "level = nothing
        level: is missing. Choose one of: 3, 4, 5.
    level = 6
        level: cannot be \`6\`. Choose one of: 3, 4, 5.
    level = "3"
        level: must be the number \`3\`, but is the text \`3\`. Remove the quotation marks.
    dimension = nothing
        dimension: is missing. Choose one of: reliability, responsiveness, assurance, empathy, tangibles.
    dimension = "speed"
        dimension: cannot be \`speed\`. Choose one of: reliability, responsiveness, assurance, empathy, tangibles.
    dimension = ["assurance"]
        dimension: cannot be a list. Choose one of: reliability, responsiveness, assurance, empathy, tangibles.
    stage = null
        stage: is missing. Choose one of: before, during, after, organisation.
    stage = "later"
        stage: cannot be \`later\`. Choose one of: before, during, after, organisation.
    kind = ""
        kind: is missing. Choose one of: basic, attractive.
    kind = "nice"
        kind: cannot be \`nice\`. Choose one of: basic, attractive.
    effort = nothing
        effort: is missing. Choose one of: 1, 2, 3.
    effort = 4
        effort: cannot be \`4\`. Choose one of: 1, 2, 3.
    effort = "low"
        effort: cannot be \`low\`. Choose one of: 1, 2, 3.
    professions = "law"
        professions: must be a list, but is the text \`law\`. Write each item on a line of its own, after \`- \`.
    professions = ["law","plumbing"]
        professions.1: cannot be \`plumbing\`. Choose one of: medicine, psychology, law, accounting, finance.
    professions = ["law","law"]
        professions: has \`law\` twice. Remove the second one.
    related = "reply-clock"
        related: must be a list, but is the text \`reply-clock\`. Write each item on a line of its own, after \`- \`.
    related = ["Reply Clock"]
        related.0: is no slug. Use small Latin letters, digits and single hyphens, for example \`plain-words\`.
    related = [2024]
        related.0: must be a text, but is the number \`2024\`. Put quotation marks around it.
    related = ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        related.0: is too long by 1 character. Shorten it to 80.
    related = ["reply-clock","reply-clock"]
        related: names \`reply-clock\` twice. Remove the second one.
    related = ["plain-words"]
        related.0: names the card itself. Remove it.
    evidence = {"a":1}
        evidence: must be a list, but is a group of fields. Write each item on a line of its own, after \`- \`.
    evidence = ["five_dimensions"]
        evidence.0: is no slug. Use small Latin letters, digits and single hyphens, for example \`plain-words\`.
    sourceLocale = nothing
        sourceLocale: is missing. Choose one of: en, uk, ru, lv.
    sourceLocale = "de"
        sourceLocale: cannot be \`de\`. Choose one of: en, uk, ru, lv.
    published = "22.11.2026"
        published: is no day. Write it as year-month-day, such as \`2026-11-22\`.
    published = 2026
        published: is no day. Write it as year-month-day, such as \`2026-11-22\`.
    updated = "2026-02-30"
        updated: is no day. Write it as year-month-day, such as \`2026-11-22\`.
    colour = "red"
        colour: is no field here. Remove it, or correct its name."
  `);
});

test('every text of a practice that is wrong is told in plain words, once', () => {
  expect(
    harvest('practice', 'en', [
      ['title', undefined],
      ['title', null],
      ['title', '   '],
      ['title', 2024],
      ['title', true],
      ['title', ['A']],
      ['title', 'x'.repeat(61)],
      ['title', 'two\nlines'],
      ['title', 'bell \u0007'],
      ['title', 'turned \u202E'],
      ['title', 'lost \uFFFD'],
      ['title', 'half \uD800'],
      ['action', ''],
      ['action', 'x'.repeat(200)],
      ['action', '[here](javascript:alert(1))'],
      ['action', '[here](http://example.org/)'],
      ['action', '[here]()'],
      ['action', '![a picture](/a.png)'],
      ['action', 'bell \u0007'],
      ['action', '<b>bold</b>'],
      ['why', undefined],
      ['why', 'A text'],
      ['why', []],
      ['why', ['a', 'b', 'c', 'd', 'e', 'f']],
      ['why', ['']],
      ['why', [null]],
      ['why', [12]],
      ['steps', ['Only one.']],
      ['steps.1', 'https://example.org/'],
      ['steps.1', 'x'.repeat(281)],
      ['examples', undefined],
      ['examples', 'law'],
      ['examples', {}],
      ['examples.law', null],
      ['examples.law', 'It does not count.'],
      ['examples.law.before', ''],
      ['examples.law.before', undefined],
      ['examples.law.after', 7],
      ['examples.law.note', 'x'.repeat(281)],
      ['examples.law.note', '[a](data:text/html,x)'],
      ['examples.law.later', 'x'],
      ['examples.finance', { before: 'a', after: 'b' }],
      ['examples.plumbing', { before: 'a', after: 'b' }],
      ['signs', {}],
      ['mistake', undefined],
      ['mistake', 'a\u2028b'],
      ['basedOn', 'en'],
      ['basedOn', { locale: 'en', hash: 'abc' }],
      ['basedOn', { locale: 'de', hash: '0123456789abcdef' }],
      ['basedOn', {}],
      ['body', 'x'],
    ]),
  ).toMatchInlineSnapshot(`
    "title = nothing
        (en), title: is missing. Fill it in.
    title = null
        (en), title: is missing. Fill it in.
    title = "   "
        (en), title: is missing. Fill it in.
    title = 2024
        (en), title: must be a text, but is the number \`2024\`. Put quotation marks around it.
    title = true
        (en), title: must be a text, but is the value \`true\`. Put quotation marks around it.
    title = ["A"]
        (en), title: must be a text, but is a list. Write it as one text.
    title = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        (en), title: is too long by 1 character. Shorten it to 60.
    title = "two\\nlines"
        (en), title: has a line break. Write it as one paragraph.
    title = "bell \\u0007"
        (en), title: Here is an invisible or broken character (U+0007). Delete it together with its neighbours, and type those again.
    title = "turned \\u202e"
        (en), title: Here is an invisible or broken character (U+202E). Delete it together with its neighbours, and type those again.
    title = "lost \\ufffd"
        (en), title: holds \`�\`, the remains of a lost character. Type the text again.
    title = "half \\ud800"
        (en), title: Here is an invisible or broken character (U+D800). Delete it together with its neighbours, and type those again.
    action = ""
        (en), action: is missing. Fill it in.
    action = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        (en), action: is too long by 20 characters. Shorten it to 180.
    action = "[here](javascript:alert(1))"
        (en), action: The address \`javascript:alert(1)\` cannot be used. Links begin with \`https://\`, \`mailto:\`, or \`/\` for a page of this site.
    action = "[here](http://example.org/)"
        (en), action: The address \`http://example.org/\` cannot be used. Begin it with \`https://\`.
    action = "[here]()"
        (en), action: A link has no address. Write it between the parentheses: \`[words](https://example.org/)\`.
    action = "![a picture](/a.png)"
        (en), action: Pictures are not used in texts. Say it in words, or make it a table. For an exclamation mark before a link, write \`\\!\`.
    action = "bell \\u0007"
        (en), action: Here is an invisible or broken character (U+0007). Delete it together with its neighbours, and type those again.
    action = "<b>bold</b>"
        (en), action: \`<b>\` is not used in this field. Write \`**bold**\`, \`*emphasis*\` or \`[words](https://example.org/)\`; components work in bodies only.
    why = nothing
        (en), why: is missing. Fill it in.
    why = "A text"
        (en), why: must be a list, but is the text \`A text\`. Write each item on a line of its own, after \`- \`.
    why = []
        (en), why: has no items and needs at least 1. Add what is missing.
    why = ["a","b","c","d","e","f"]
        (en), why: has 6 items and takes at most 5. Remove some.
    why = [""]
        (en), why.0: is empty. Write the text.
    why = [null]
        (en), why.0: is missing. Fill it in.
    why = [12]
        (en), why.0: must be a text, but is the number \`12\`. Put quotation marks around it.
    steps = ["Only one."]
        (en), steps: has 1 item and needs at least 2. Add what is missing.
    steps.1 = "https://example.org/"
        (en), steps.1: The address \`https://example.org/\` would not be a link. Write \`[words](https://example.org/)\`; to show an address as it is, put it between backticks.
    steps.1 = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        (en), steps.1: is too long by 1 character. Shorten it to 280.
    examples = nothing
        (en), examples.law: is missing. Write the example, or take the profession off the card.
    examples = "law"
        (en), examples: must be a group of fields, but is the text \`law\`. Write each field on a line, as \`name: value\`.
    examples = {}
        (en), examples.law: is missing. Write the example, or take the profession off the card.
    examples.law = null
        (en), examples.law: is missing. Write the example, or take the profession off the card.
    examples.law = "It does not count."
        (en), examples.law: must be a group of fields, but is the text \`It does not count.\`. Write each field on a line, as \`name: value\`.
    examples.law.before = ""
        (en), examples.law.before: is missing. Fill it in.
    examples.law.before = nothing
        (en), examples.law.before: is missing. Fill it in.
    examples.law.after = 7
        (en), examples.law.after: must be a text, but is the number \`7\`. Put quotation marks around it.
    examples.law.note = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        (en), examples.law.note: is too long by 1 character. Shorten it to 280.
    examples.law.note = "[a](data:text/html,x)"
        (en), examples.law.note: The address \`data:text/html,x\` cannot be used. Links begin with \`https://\`, \`mailto:\`, or \`/\` for a page of this site.
    examples.law.later = "x"
        (en), examples.law.later: is no field here. Remove it, or correct its name.
    examples.finance = {"before":"a","after":"b"}
        (en), examples.finance: is for a profession that the card does not name. Add it to \`professions\`, or remove the example.
    examples.plumbing = {"before":"a","after":"b"}
        (en), examples.plumbing: is no field here. Remove it, or correct its name.
    signs = {}
        (en), signs: must be a list, but is a group of fields. Write each item on a line of its own, after \`- \`.
    mistake = nothing
        (en), mistake: is missing. Fill it in.
    mistake = "a\\u2028b"
        (en), mistake: Here is an invisible or broken character (U+2028). Delete it together with its neighbours, and type those again.
    basedOn = "en"
        (en), basedOn: must be a group of fields, but is the text \`en\`. Write each field on a line, as \`name: value\`.
    basedOn = {"locale":"en","hash":"abc"}
        (en), basedOn.hash: is no hash of a text. Remove the whole of \`basedOn\`: \`npm run format\` writes it.
    basedOn = {"locale":"de","hash":"0123456789abcdef"}
        (en), basedOn.locale: cannot be \`de\`. Choose one of: en, uk, ru, lv.
    basedOn = {}
        (en), basedOn.locale: is missing. Choose one of: en, uk, ru, lv.
        (en), basedOn.hash: is missing. Fill it in.
    body = "x"
        (en), body: is no field here. Remove it, or correct its name."
  `);
});

test('every fact of a quiz that is wrong is told in plain words, once', () => {
  expect(
    harvest('quiz', 'facts', [
      ['edition', undefined],
      ['edition', '2'],
      ['edition', 1.5],
      ['edition', 0],
      ['edition', 10000],
      ['edition', 1],
      ['editions', []],
      ['editions', { first: ['q-old'] }],
      ['editions', { 1: [] }],
      ['editions', { 1: 'q-old' }],
      ['editions', { 2: ['q-old'] }],
      ['sections', undefined],
      ['sections', []],
      ['sections', 'before'],
      ['sections.0', 'before'],
      ['sections.0.id', 'During'],
      ['sections.0.id', 'during'],
      ['sections.0.id', undefined],
      ['sections.0.questions', []],
      ['sections.0.questions', ['q-two']],
      ['sections.0.questions', ['Q']],
      ['sections.0.name', 'Before'],
      ['scale', undefined],
      ['scale', ['0', '1']],
      ['scale', ['0', '1/3', '2/3', '1', '1']],
      ['scale', ['0', '2/3', '1/3', '1']],
      ['scale', ['0', 'a third', '2/3', '1']],
      ['scale', ['0', '1/3', '2/3', '4/3']],
      ['scale', ['0', '1/0', '2/3', '1']],
      ['thresholds', undefined],
      ['thresholds', '0.75'],
      ['thresholds.3', undefined],
      ['thresholds.3', 0],
      ['thresholds.4', '75%'],
      ['thresholds.5', 1.5],
      ['thresholds.5', -1],
      ['thresholds.6', '0.9'],
      ['mustHaveAt', undefined],
      ['mustHaveAt', 'high'],
      ['mustHaveAt', true],
      ['mustHaveAt', '0/3'],
      ['notApplicable', undefined],
      ['notApplicable', 'ignore'],
      ...COMMON_FACTS,
    ]),
  ).toMatchInlineSnapshot(`
    "edition = nothing
        edition: is missing. Fill it in.
    edition = "2"
        edition: must be a number, but is the text \`2\`. Write it in digits, without quotation marks.
    edition = 1.5
        edition: must be a whole number, but is the number \`1.5\`. Write it without decimals.
    edition = 0
        edition: cannot be \`0\`. Write a number from 1 up.
    edition = 10000
        edition: cannot be \`10000\`. Write a number of at most 9999.
    edition = 1
        editions.1: is not past: the check is in edition 1. Raise \`edition\`, or remove it.
    editions = []
        editions: must be a group of fields, but is a list. Write each field on a line, as \`name: value\`.
    editions = {"first":["q-old"]}
        editions.first: is no number of an edition. Write 1, 2 and so on.
    editions = {"1":[]}
        editions.1: has no items and needs at least 1. Add what is missing.
    editions = {"1":"q-old"}
        editions.1: must be a list, but is the text \`q-old\`. Write each item on a line of its own, after \`- \`.
    editions = {"2":["q-old"]}
        editions.2: is not past: the check is in edition 2. Raise \`edition\`, or remove it.
    sections = nothing
        sections: is missing. Fill it in.
    sections = []
        sections: has no items and needs at least 1. Add what is missing.
    sections = "before"
        sections: must be a list, but is the text \`before\`. Write each item on a line of its own, after \`- \`.
    sections.0 = "before"
        sections.0: must be a group of fields, but is the text \`before\`. Write each field on a line, as \`name: value\`.
    sections.0.id = "During"
        sections.0.id: is no slug. Use small Latin letters, digits and single hyphens, for example \`plain-words\`.
    sections.0.id = "during"
        sections: has two sections with the id \`during\`. Give each its own.
    sections.0.id = nothing
        sections.0.id: is missing. Fill it in.
    sections.0.questions = []
        sections.0.questions: has no items and needs at least 1. Add what is missing.
    sections.0.questions = ["q-two"]
        sections: asks \`q-two\` twice. Remove the second one.
    sections.0.questions = ["Q"]
        sections.0.questions.0: is no slug. Use small Latin letters, digits and single hyphens, for example \`plain-words\`.
    sections.0.name = "Before"
        sections.0.name: is no field here. Remove it, or correct its name.
    scale = nothing
        scale: is missing. Fill it in.
    scale = ["0","1"]
        scale: has 2 items and needs exactly 4. Add what is missing.
    scale = ["0","1/3","2/3","1","1"]
        scale: has 5 items and takes exactly 4. Remove some.
    scale = ["0","2/3","1/3","1"]
        scale: does not rise from 0 to 1. Write \`0\`, \`1/3\`, \`2/3\`, \`1\`, each on its line.
    scale = ["0","a third","2/3","1"]
        scale.1: is no number from 0 to 1. Write it as \`0.75\` or \`3/4\`.
    scale = ["0","1/3","2/3","4/3"]
        scale.3: is more than 1. Write a number from 0 to 1, such as \`3/4\`.
    scale = ["0","1/0","2/3","1"]
        scale.1: is no number from 0 to 1. Write it as \`0.75\` or \`3/4\`.
    thresholds = nothing
        thresholds: is missing. Fill it in.
    thresholds = "0.75"
        thresholds: must be a group of fields, but is the text \`0.75\`. Write each field on a line, as \`name: value\`.
    thresholds.3 = nothing
        thresholds.3: is missing. Fill it in.
    thresholds.3 = 0
        thresholds.3: is so low that everybody reaches it. Write a number of at least 0.01, such as \`3/4\`.
    thresholds.4 = "75%"
        thresholds.4: is no number from 0 to 1. Write it as \`0.75\` or \`3/4\`.
    thresholds.5 = 1.5
        thresholds.5: is more than 1. Write a number from 0 to 1, such as \`3/4\`.
    thresholds.5 = -1
        thresholds.5: is no number from 0 to 1. Write it as \`0.75\` or \`3/4\`.
    thresholds.6 = "0.9"
        thresholds.6: is no field here. Remove it, or correct its name.
    mustHaveAt = nothing
        mustHaveAt: is missing. Fill it in.
    mustHaveAt = "high"
        mustHaveAt: is no number from 0 to 1. Write it as \`0.75\` or \`3/4\`.
    mustHaveAt = true
        mustHaveAt: is no number from 0 to 1. Write it as \`0.75\` or \`3/4\`.
    mustHaveAt = "0/3"
        mustHaveAt: is so low that everybody reaches it. Write a number of at least 0.01, such as \`3/4\`.
    notApplicable = nothing
        notApplicable: is missing. Choose one of: exclude, credit, zero.
    notApplicable = "ignore"
        notApplicable: cannot be \`ignore\`. Choose one of: exclude, credit, zero.
    sourceLocale = nothing
        sourceLocale: is missing. Choose one of: en, uk, ru, lv.
    sourceLocale = "de"
        sourceLocale: cannot be \`de\`. Choose one of: en, uk, ru, lv.
    published = "22.11.2026"
        published: is no day. Write it as year-month-day, such as \`2026-11-22\`.
    published = 2026
        published: is no day. Write it as year-month-day, such as \`2026-11-22\`.
    updated = "2026-02-30"
        updated: is no day. Write it as year-month-day, such as \`2026-11-22\`.
    colour = "red"
        colour: is no field here. Remove it, or correct its name."
  `);
});

test('every text of a quiz that is wrong is told in plain words, once', () => {
  expect(
    harvest('quiz', 'en', [
      ['title', undefined],
      ['title', 'x'.repeat(81)],
      ['purpose', undefined],
      ['purpose', '[x](javascript:x)'],
      ['sectionNames', undefined],
      ['sectionNames', ['Before']],
      ['sectionNames.before', undefined],
      ['sectionNames.before', 5],
      ['sectionNames.before', 'x'.repeat(49)],
      ['sectionNames.after', 'After'],
      ['sectionNames.At night', 'At night'],
      ['advice', undefined],
      ['advice', 'Go on.'],
      ['advice.none', undefined],
      ['advice.3', ''],
      ['advice.4', 'x'.repeat(481)],
      ['advice.5', '[x](//example.org)'],
      ['advice.6', 'x'],
      ['basedOn', { locale: 'en' }],
      ['summary', 'x'],
    ]),
  ).toMatchInlineSnapshot(`
    "title = nothing
        (en), title: is missing. Fill it in.
    title = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        (en), title: is too long by 1 character. Shorten it to 80.
    purpose = nothing
        (en), purpose: is missing. Fill it in.
    purpose = "[x](javascript:x)"
        (en), purpose: The address \`javascript:x\` cannot be used. Links begin with \`https://\`, \`mailto:\`, or \`/\` for a page of this site.
    sectionNames = nothing
        (en), sectionNames: is missing. Fill it in.
    sectionNames = ["Before"]
        (en), sectionNames: must be a group of fields, but is a list. Write each field on a line, as \`name: value\`.
    sectionNames.before = nothing
        (en), sectionNames.before: is missing. Name the section.
    sectionNames.before = 5
        (en), sectionNames.before: must be a text, but is the number \`5\`. Put quotation marks around it.
    sectionNames.before = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        (en), sectionNames.before: is too long by 1 character. Shorten it to 48.
    sectionNames.after = "After"
        (en), sectionNames.after: names a section that the check does not have. Remove it, or add the section.
    sectionNames.At night = "At night"
        (en), sectionNames.At night: is no slug. Use small Latin letters, digits and single hyphens, for example \`plain-words\`.
    advice = nothing
        (en), advice: is missing. Fill it in.
    advice = "Go on."
        (en), advice: must be a group of fields, but is the text \`Go on.\`. Write each field on a line, as \`name: value\`.
    advice.none = nothing
        (en), advice.none: is missing. Fill it in.
    advice.3 = ""
        (en), advice.3: is missing. Fill it in.
    advice.4 = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        (en), advice.4: is too long by 1 character. Shorten it to 480.
    advice.5 = "[x](//example.org)"
        (en), advice.5: The address \`//example.org\` cannot be used. Begin it with \`https://\`, or with one \`/\` for a page here.
    advice.6 = "x"
        (en), advice.6: is no field here. Remove it, or correct its name.
    basedOn = {"locale":"en"}
        (en), basedOn.hash: is missing. Fill it in.
    summary = "x"
        (en), summary: is no field here. Remove it, or correct its name."
  `);
});

test('what other kinds demand is told in plain words, too', () => {
  const spoilt: [RawEntry, string, 'facts' | 'en', unknown][] = [
    [example.level('6'), 'sourceLocale', 'facts', 'en'],
    [example.level(), 'name', 'en', 'x'.repeat(49)],
    [example.evidence(), 'grade', 'facts', 'rumour'],
    [example.evidence(), 'year', 'facts', 1800],
    [example.evidence(), 'year', 'facts', 'MCM'],
    [example.evidence(), 'url', 'facts', 'http://example.org/'],
    [example.evidence(), 'url', 'facts', 'https://exa\nmple.org/'],
    [example.evidence(), 'url', 'facts', 'example.org'],
    [example.evidence(), 'url', 'facts', 12],
    [example.evidence(), 'value', 'facts', 82],
    [example.question(), 'practice', 'facts', undefined],
    [example.question(), 'mustHave', 'facts', 'yes'],
    [example.question(), 'weight', 'facts', 0],
    [example.question(), 'weight', 'facts', 101],
    [example.question(), 'weight', 'facts', Infinity],
    [example.question(), 'options', 'en', ['Never.', 'Always.']],
    [example.term(), 'aliases', 'en', Array.from({ length: 21 }, (_, k) => `${k}`)],
    [example.article(), 'levels', 'facts', ['3', 6]],
    [example.article(), 'body', 'en', undefined],
    [example.article(), 'body', 'en', ' \n '],
    [example.article(), 'body', 'en', 12],
    [example.article(), 'body', 'en', 'a\n\n\u0007\n'],
    [example.article(), 'body', 'en', '\n\n[x](javascript:x)\n\n<Bad/> {x}\n\n<Practice/>'],
    [example.story(), 'company', 'facts', undefined],
  ];
  expect(
    spoilt
      .map(([raw, field, half, value]) => {
        set(half === 'facts' ? raw.facts : (raw.texts.en ?? {}), [field], value);
        return checkEntry(raw, example.everything).problems.map(formatProblem).join('\n');
      })
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "levels/6, slug: is no level. There are \`none\`, \`3\`, \`4\` and \`5\`: name it so, or remove it.
    levels/3 (en), name: is too long by 1 character. Shorten it to 48.
    evidence/five-dimensions, grade: cannot be \`rumour\`. Choose one of: study, survey, practice, opinion, unverified.
    evidence/five-dimensions, year: cannot be \`1800\`. Write a number from 1900 up.
    evidence/five-dimensions, year: must be a number, but is the text \`MCM\`. Write it in digits, without quotation marks.
    evidence/five-dimensions, url: is no web address. Copy it in full from the browser, beginning with \`https://\`, or leave it empty.
    evidence/five-dimensions, url: has a line break. Write it as one paragraph.
    evidence/five-dimensions, url: is no web address. Copy it in full from the browser, beginning with \`https://\`, or leave it empty.
    evidence/five-dimensions, url: is no web address. Copy it in full from the browser, beginning with \`https://\`, or leave it empty.
    evidence/five-dimensions, url: must be a text, but is the number \`12\`. Put quotation marks around it.
    evidence/five-dimensions, value: must be a text, but is the number \`82\`. Put quotation marks around it.
    questions/q-one, practice: is missing. Fill it in.
    questions/q-one, mustHave: must be \`true\` or \`false\`, but is the text \`yes\`. Write one of the two, without quotation marks.
    questions/q-one, weight: cannot be \`0\`. Write a number above 0.
    questions/q-one, weight: cannot be \`101\`. Write a number of at most 100.
    questions/q-one, weight: must be a number, but is the value \`Infinity\`. Write it in digits, without quotation marks.
    questions/q-one (en), options: has 2 items and needs at least 4. Add what is missing.
    terms/gate (en), aliases: has 21 items and takes at most 20. Remove some.
    articles/expectations-first, levels.0: must be the number \`3\`, but is the text \`3\`. Remove the quotation marks.
    articles/expectations-first, levels.1: cannot be \`6\`. Choose one of: 3, 4, 5, none.
    articles/expectations-first (en), body: is missing. Fill it in.
    articles/expectations-first (en), body: is missing. Fill it in.
    articles/expectations-first (en), body: must be a text, but is the number \`12\`. Put quotation marks around it.
    articles/expectations-first (en), body (line 3, column 1): Here is an invisible or broken character (U+0007). Delete it together with its neighbours, and type those again.
    articles/expectations-first (en), body (line 3, column 1): The address \`javascript:x\` cannot be used. Links begin with \`https://\`, \`mailto:\`, or \`/\` for a page of this site.
    articles/expectations-first (en), body (line 5, column 1): There is no component \`<Bad>\`. The components are \`<Practice>\`, \`<LevelLadder>\`, \`<Evidence>\`, \`<Note>\`, \`<ExpectationGap>\`. If the sign itself is meant, write \`\\<\`.
    articles/expectations-first (en), body (line 7, column 1): \`<Practice>\` lacks \`slug\`. Write it as in \`<Practice slug="plain-words"/>\`.
    stories/two-parcels, company: is missing. Fill it in."
  `);
});

test('all problems of an entry are told at once: of the schema, the rules and the references', () => {
  const raw = example.practice();
  raw.facts['level'] = 9;
  raw.facts['related'] = ['plain-words', 'gone', 'No Slug'];
  raw.facts['professions'] = ['law', 'medicine'];
  Object.assign(raw.texts.en ?? {}, {
    title: '',
    action: 'See [this](/practices/gone/), [that](/nowhere/) and [this](/practices/gone/) again.',
  });
  expect(told(raw, (_, slug) => (slug === 'gone' ? undefined : new Set(['en']))))
    .toMatchInlineSnapshot(`
      "level: cannot be \`9\`. Choose one of: 3, 4, 5.
      related.2: is no slug. Use small Latin letters, digits and single hyphens, for example \`plain-words\`.
      (en), title: is missing. Fill it in.
      related.0: names the card itself. Remove it.
      (en), examples.medicine: is missing. Write the example, or take the profession off the card.
      (uk), examples.medicine: is missing. Write the example, or take the profession off the card.
      (en), action: links to \`/nowhere/\`, which is no page of the site. Correct the address.
      related.1: names \`practices/gone\`, which does not exist. Create it, or choose another.
      evidence.0: names \`evidence/five-dimensions\`, which is not published in uk. Publish it there first.
      (en), action: names \`practices/gone\`, which does not exist. Create it, or choose another."
    `);
});

test('an entry without text, with a text in another language or with something that is no text is refused', () => {
  const texts: unknown[] = [{}, { de: {} }, { en: 'Hello' }, { en: null }, { en: [] }, { en: {} }];
  expect(
    texts
      .map((text) => told({ ...example.term(), texts: text as RawEntry['texts'] }))
      .join('\n---\n'),
  ).toMatchInlineSnapshot(`
    ": has no text in any language. Write it in at least one.
    ---
    de: is no language of this library. Use en, uk, ru or lv.
    ---
    (en): must be a group of fields, but is the text \`Hello\`. Write each field on a line, as \`name: value\`.
    ---
    (en): is missing. Fill it in.
    ---
    (en): must be a group of fields, but is a list. Write each field on a line, as \`name: value\`.
    ---
    (en), term: is missing. Fill it in.
    (en), definition: is missing. Fill it in."
  `);
  expect(told({ ...example.term(), facts: [] as never })).toMatchInlineSnapshot(
    `": must be a group of fields, but is a list. Write each field on a line, as \`name: value\`."`,
  );
});

test('a slug that is none is refused', () => {
  const slugs = ['', 'A', 'a b', 'a--b', '-a', 'a'.repeat(81), 'ā', '__proto__'];
  expect(
    slugs.map(
      (slug) => checkEntry({ ...example.term(), slug }, example.everything).problems.length,
    ),
  ).toEqual(slugs.map(() => 1));
  expect(told({ ...example.term(), slug: '' })).toMatchInlineSnapshot(
    `"terms/, slug: is no slug. Use small Latin letters, digits and single hyphens, for example \`plain-words\`."`,
  );
});

test('what a form leaves empty counts as missing, down to the fields of an example', () => {
  const raw = example.practice();
  Object.assign(raw.facts, { published: null, updated: '', related: null });
  Object.assign(raw.texts.en ?? {}, {
    examples: { law: { before: 'a', after: 'b', note: ' ' }, finance: null },
    basedOn: null,
  });
  const { entry, problems } = checkEntry(raw, example.everything);
  expect(problems).toEqual([]);
  expect(entry?.facts).not.toHaveProperty('published');
  expect(entry?.facts).toHaveProperty('related', []);
  expect((entry as Entry<'practice'>).texts.en?.examples).toEqual({
    law: { before: 'a', after: 'b' },
  });
});

test('an entry is read with its defaults, its texts in the canonical form and its languages in order', () => {
  const raw = example.term();
  raw.texts = { uk: { term: ' cafe\u0301 ', definition: 'x' }, en: raw.texts.en ?? {} };
  delete raw.facts['seeAlso'];
  const { entry } = parseEntry(raw);
  expect(Object.keys(entry?.texts ?? {})).toEqual(['en', 'uk']);
  expect(entry?.texts.uk).toEqual({ term: 'caf\u00E9', definition: 'x', aliases: [] });
  expect(entry?.facts).toHaveProperty('seeAlso', []);
  expect(entry && isA(entry, 'term')).toBe(true);
  expect(entry && isA(entry, 'quiz')).toBe(false);
});

test('a section whose name is also that of a built-in property needs its name', () => {
  const raw = example.quiz();
  raw.facts['sections'] = [{ id: 'constructor', questions: ['q-one'] }];
  Object.assign(raw.texts.en ?? {}, { sectionNames: { before: 'Before' } });
  expect(told(raw)).toMatchInlineSnapshot(`
    "(en), sectionNames.constructor: is missing. Name the section.
    (en), sectionNames.before: names a section that the check does not have. Remove it, or add the section."
  `);
});

/** A lookup that knows one entry otherwise than the rest, which is published everywhere. */
const except =
  (kind: Kind, slug: string, published: Locale[] | undefined): Lookup =>
  (otherKind, otherSlug) =>
    otherKind === kind && otherSlug === slug
      ? published && new Set(published)
      : example.everything(otherKind, otherSlug);

test('what a structural reference names must be published in the languages of the entry', () => {
  const target = ['evidence', 'five-dimensions'] as const;
  const raw = example.practice();
  expect(told(raw, except(...target, ['en', 'uk']))).toBe('');
  expect(told(raw, except(...target, ['en', 'lv']))).toMatchInlineSnapshot(
    `"evidence.0: names \`evidence/five-dimensions\`, which is not published in uk. Publish it there first."`,
  );
  expect(told(raw, except(...target, ['ru']))).toMatchInlineSnapshot(
    `"evidence.0: names \`evidence/five-dimensions\`, which is not published in en, uk. Publish it there first."`,
  );
  expect(told(raw, except(...target, []))).toMatchInlineSnapshot(
    `"evidence.0: names \`evidence/five-dimensions\`, which is not published. Publish it first."`,
  );
  expect(told(raw, except(...target, undefined))).toMatchInlineSnapshot(
    `"evidence.0: names \`evidence/five-dimensions\`, which does not exist. Create it, or choose another."`,
  );
});

test('what a soft reference names must only exist', () => {
  const target = ['practice', 'reply-clock'] as const;
  expect(told(example.practice(), except(...target, []))).toBe('');
  expect(told(example.practice(), except(...target, undefined))).toMatchInlineSnapshot(`
    "related.0: names \`practices/reply-clock\`, which does not exist. Create it, or choose another.
    (en), steps.1: names \`practices/reply-clock\`, which does not exist. Create it, or choose another.
    (uk), steps.1: names \`practices/reply-clock\`, which does not exist. Create it, or choose another."
  `);
});

test('evidence in a body must be published in the language of the text only', () => {
  const target = ['evidence', 'five-dimensions'] as const;
  const raw = example.article();
  raw.texts.uk = { ...raw.texts.en, body: 'Без доказу.' };
  expect(told(raw, except(...target, ['en']))).toBe('');
  expect(told(raw, except(...target, ['uk']))).toMatchInlineSnapshot(
    `"(en), body (line 5, column 6): names \`evidence/five-dimensions\`, which is not published in en. Publish it there first."`,
  );
});

test('questions of a quiz and the practice of a question are structural', () => {
  expect(told(example.quiz(), except('question', 'q-two', []))).toMatchInlineSnapshot(
    `"sections.1.questions.0: names \`questions/q-two\`, which is not published. Publish it first."`,
  );
  expect(told(example.question(), except('practice', 'plain-words', ['uk']))).toMatchInlineSnapshot(
    `"practice: names \`practices/plain-words\`, which is not published in en. Publish it there first."`,
  );
});
