import { kindNames, type Kind } from '@fifth-star/content/model/kind';
import type { RawEntry } from '@fifth-star/content/model/kinds';
import type { Locale } from '@fifth-star/content/model/locale';
import type { Cms } from './boot.ts';

const common = { sourceLocale: 'en', published: '2026-01-02', updated: '2026-01-03' };

type Texts = (locale: Locale) => Record<string, unknown>;

function entry(kind: Kind, slug: string, facts: object, texts: Texts, locales: Locale[]): RawEntry {
  return {
    kind,
    slug,
    facts: { ...common, ...facts },
    texts: Object.fromEntries(locales.map((locale) => [locale, texts(locale)])),
  };
}

const both: Locale[] = ['en', 'uk'];

/** A source that others rest on. */
export const evidence = (slug: string, locales = both) =>
  entry(
    'evidence',
    slug,
    { grade: 'survey', year: 2010, publisher: 'A publisher', url: 'https://example.org/' },
    (locale) => ({ claim: `A claim (${locale}).`, caveat: `A caveat (${locale}).` }),
    locales,
  );

/** A card. */
export const practice = (slug: string, facts: object = {}, locales = both) =>
  entry(
    'practice',
    slug,
    {
      level: 3,
      dimension: 'reliability',
      stage: 'before',
      kind: 'basic',
      effort: 1,
      professions: ['law'],
      related: [],
      evidence: [],
      ...facts,
    },
    (locale) => ({
      title: `Card ${slug} (${locale})`,
      action: 'Do *one* thing.',
      why: ['Because it helps.', 'And because it is cheap.'],
      steps: ['First this.', 'Then that.'],
      examples: { law: { before: 'We used to.', after: 'Now we do.', note: 'It shows.' } },
      signs: ['Fewer questions.'],
      mistake: 'Doing it once.',
    }),
    locales,
  );

/** An item of a self-check. */
export const question = (slug: string, of: string, locales = both) =>
  entry(
    'question',
    slug,
    { practice: of, mustHave: true, weight: 1.5, notApplicable: false },
    (locale) => ({
      statement: `We do ${slug} (${locale}).`,
      options: ['No.', 'Now and then.', 'Mostly.', 'Every time.'],
    }),
    locales,
  );

/** Questions of levels 4 and 5, without which no self-check is sound. */
export const upper = ['upper-question', 'top-question'];

/** A self-check with one section: these questions, and those of the upper levels. */
export const quiz = (slug: string, questions: string[], locales = both) =>
  entry(
    'quiz',
    slug,
    {
      edition: 1,
      editions: {},
      sections: [{ id: 'start', questions: [...questions, ...upper] }],
      scale: ['0', '1/3', '2/3', '1'],
      thresholds: { 3: '0.75', 4: '0.75', 5: '0.75' },
      mustHaveAt: '2/3',
      notApplicable: 'exclude',
    },
    (locale) => ({
      title: `Check (${locale})`,
      purpose: 'For every team.',
      sectionNames: { start: 'At the start' },
      advice: { none: 'Begin.', 3: 'Go on.', 4: 'Go further.', 5: 'Keep it.' },
    }),
    locales,
  );

/** An article that mentions a card. */
export const article = (slug: string, mentions: string, locales = both) =>
  entry(
    'article',
    slug,
    {
      levels: [3, 'none'],
      dimensions: ['empathy'],
      practices: [mentions],
      author: 'Ada',
      evidence: [],
    },
    (locale) => ({
      title: `Article ${slug} (${locale})`,
      summary: 'What it says.',
      body: `## A heading\n\nA text with {braces} and a card:\n\n<Practice slug="${mentions}"/>\n`,
    }),
    locales,
  );

/** A small library in two languages in which every kind of reference occurs. */
export const library = (): RawEntry[] => [
  entry(
    'level',
    '3',
    {},
    () => ({
      name: 'What was promised is done',
      promise: 'It is done.',
      components: ['A calendar.'],
      experience: 'I got what I was told.',
      signs: ['Dates are kept.'],
    }),
    both,
  ),
  evidence('a-survey'),
  entry(
    'term',
    'star',
    { seeAlso: [] },
    () => ({
      term: 'Star',
      definition: 'A mark.',
      aliases: ['asterisk'],
    }),
    both,
  ),
  practice('first-card', { evidence: ['a-survey'], related: ['second-card'] }),
  practice('second-card', { level: 4, related: ['first-card'] }),
  practice('upper-card', { level: 4 }),
  practice('top-card', { level: 5 }),
  question('first-question', 'first-card'),
  question('upper-question', 'upper-card'),
  question('top-question', 'top-card'),
  quiz('check', ['first-question']),
  article('an-article', 'second-card'),
  entry(
    'story',
    'a-story',
    { company: 'Acme', level: 5, practices: [], evidence: [] },
    () => ({
      title: 'A story',
      body: 'It happened.\n',
    }),
    both,
  ),
];

/** Saves entries as drafts and publishes them, as push does; throws with the first refusal. */
export async function load(cms: Cms, entries: readonly RawEntry[]): Promise<void> {
  const ordered = entries.toSorted((a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind));
  const expectOk = async (method: string, path: string, body?: unknown) => {
    const answer = await cms.push(method, path, body);
    if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.text}`);
  };
  for (const { kind, slug, facts, texts } of ordered)
    await expectOk('PUT', `/library/${kind}/${slug}`, { entry: { facts, texts } });
  for (const { kind, slug } of ordered) await expectOk('POST', `/library/${kind}/${slug}/publish`);
}
