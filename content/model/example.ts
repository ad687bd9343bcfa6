/** Test support: only tests import this file. Small sound entries, made anew at each call, for tests to spoil. */
import type { Lookup } from './check.ts';
import type { RawEntry } from './kinds.ts';
import { locales } from './locale.ts';

const days = { sourceLocale: 'en', published: '2026-11-22', updated: '2026-11-23' };

/** The levels of the cards that the questions of the quiz belong to; other cards are of level 3. */
const cardLevels: Readonly<Record<string, number>> = { 'reply-clock': 4, 'next-review': 5 };

/** The cards of the questions of the quiz; other questions belong to the card of level 3. */
const cardsOf: Readonly<Record<string, string>> = {
  'q-two': 'reply-clock',
  'q-last': 'next-review',
};

/** A practice in English and Ukrainian. */
export const practice = (slug = 'plain-words'): RawEntry => ({
  kind: 'practice',
  slug,
  facts: {
    level: cardLevels[slug] ?? 3,
    dimension: 'assurance',
    stage: 'during',
    kind: 'basic',
    effort: 1,
    professions: ['law'],
    related: slug === 'reply-clock' ? [] : ['reply-clock'],
    evidence: ['five-dimensions'],
    ...days,
  },
  texts: {
    en: {
      title: 'Answer in plain words',
      action: 'Say it as you would **at home**.',
      why: ['A word they do not know stops them.'],
      steps: ['Underline the terms.', 'See [the clock](/practices/reply-clock/).'],
      examples: {
        law: { before: 'It is void.', after: 'It does not count.', note: 'Same meaning.' },
      },
      signs: ['Clients repeat it.'],
      mistake: 'Talking down.',
    },
    uk: {
      title: 'Простими словами',
      action: 'Кажіть так, як удома.',
      why: ['Незнайоме слово спиняє.'],
      steps: ['Підкресліть терміни.', 'Ось [годинник](/practices/reply-clock/).'],
      examples: { law: { before: 'Нікчемний.', after: 'Не має сили.' } },
      signs: ['Клієнт переказує.'],
      mistake: 'Говорити зверхньо.',
      basedOn: { locale: 'en', hash: '0123456789abcdef' },
    },
  },
});

/** A quiz in English. */
export const quiz = (slug = 'star-check'): RawEntry => ({
  kind: 'quiz',
  slug,
  facts: {
    edition: 2,
    editions: { 1: ['q-old'] },
    sections: [
      { id: 'before', questions: ['q-one'] },
      { id: 'during', questions: ['q-two', 'q-last'] },
    ],
    scale: ['0', '1/3', '2/3', '1'],
    thresholds: { 3: '0.75', 4: '3/4', 5: '0.8' },
    mustHaveAt: '2/3',
    notApplicable: 'exclude',
    ...days,
  },
  texts: {
    en: {
      title: 'The star check',
      purpose: 'Where you stand.',
      sectionNames: { before: 'Before', during: 'During' },
      advice: { none: 'Start.', 3: 'Go on.', 4: 'One more.', 5: 'Stay.' },
    },
  },
});

/** An article in English. */
export const article = (slug = 'expectations-first'): RawEntry => ({
  kind: 'article',
  slug,
  facts: {
    levels: [3, 'none'],
    dimensions: ['reliability'],
    practices: ['plain-words'],
    author: 'A. Author',
    evidence: [],
    ...days,
  },
  texts: {
    en: {
      title: 'The promise comes first',
      summary: 'Two parcels on the seventh day.',
      body: 'First.\n\n<Practice slug="plain-words"/>\n\nLast <Evidence slug="five-dimensions"/>.',
    },
  },
});

/** A story in English. */
export const story = (slug = 'two-parcels'): RawEntry => ({
  kind: 'story',
  slug,
  facts: { company: 'Any', level: 4, practices: [], evidence: [], ...days },
  texts: { en: { title: 'Two parcels', body: 'Once.' } },
});

/** A question in English. */
export const question = (slug = 'q-one'): RawEntry => ({
  kind: 'question',
  slug,
  facts: {
    practice: cardsOf[slug] ?? 'plain-words',
    mustHave: true,
    weight: 1,
    notApplicable: false,
    ...days,
  },
  texts: {
    en: {
      statement: 'We explain.',
      help: 'To everyone.',
      options: ['Never.', 'Some.', 'Most.', 'All.'],
    },
  },
});

/** A source in English and Ukrainian. */
export const evidence = (slug = 'five-dimensions'): RawEntry => ({
  kind: 'evidence',
  slug,
  facts: {
    grade: 'study',
    year: 1988,
    publisher: 'Journal',
    url: 'https://example.org/a?b=c#d',
    value: '82%',
    ...days,
  },
  texts: {
    en: { claim: 'Five dimensions.', caveat: 'In one country.' },
    uk: { claim: 'П’ять вимірів.', caveat: 'В одній країні.' },
  },
});

/** A term in English. */
export const term = (slug = 'gate'): RawEntry => ({
  kind: 'term',
  slug,
  facts: { seeAlso: [], ...days },
  texts: { en: { term: 'Gate', definition: 'What opens a level.', aliases: ['door'] } },
});

/** A level in English. */
export const level = (slug = '3'): RawEntry => ({
  kind: 'level',
  slug,
  facts: { ...days },
  texts: {
    en: {
      name: 'Done as promised',
      promise: 'It is done.',
      components: ['A clock.'],
      experience: 'They did it.',
      signs: ['It is done.'],
    },
  },
});

/** A small library whose entries name each other. */
export const soundEntries = (): RawEntry[] => [
  level(),
  evidence(),
  term(),
  practice(),
  practice('reply-clock'),
  practice('next-review'),
  question(),
  question('q-two'),
  question('q-last'),
  quiz(),
  article(),
  story(),
];

/** Every entry exists and is published in every language. */
export const everything: Lookup = () => new Set(locales);

/** The entry after `change`. */
export function changed(entry: RawEntry, change: (entry: RawEntry) => void): RawEntry {
  change(entry);
  return entry;
}
