import { dimensionLabels, levelLabels, optionLabels } from '@fifth-star/content/model/labels';
import type { Locale } from '@fifth-star/content/model/locale';
import { locales } from '@fifth-star/content/model/locale';
import {
  exampleOpenResponse,
  exampleQuiz,
  exampleResponse,
} from '@fifth-star/content/scoring/example';
import type { Response } from '@fifth-star/content/scoring/quiz';
import { expect, test } from 'vitest';
import { checkUi, keepUi } from '../i18n/ui.ts';
import { comeBackPart } from './come-back-part.ts';
import type { CheckData } from './data.ts';
import { keptPart } from './kept-part.ts';
import type { KeptResult } from './kept.ts';
import type { ReceivedResult } from './received.ts';
import { keptResultPart, receivedPart, refusalPart } from './received-part.ts';
import { scoredResults } from './scored-results.ts';
import { sharePart } from './share-part.ts';
import { comparePart, trendPart } from './trend-part.ts';

const label = <K extends string>(labels: Record<K, Record<Locale, string>>, locale: Locale) =>
  Object.fromEntries(
    Object.entries<Record<Locale, string>>(labels).map(([k, l]) => [k, l[locale]]),
  );
const dataIn = (locale: Locale) =>
  ({
    locale,
    quiz: exampleQuiz,
    past: {},
    fingerprint: 'f1',
    ui: checkUi[locale],
    keep: keepUi[locale],
    options: optionLabels.map((option) => option[locale].toLowerCase()),
    levels: label(levelLabels, locale),
    dimensions: label(dimensionLabels, locale),
    team: `/${locale}/tools/team/`,
  }) as unknown as CheckData;
const data = dataIn('en');
const texts = { statement: (id: string) => (id.length > 1 ? '' : `Statement <${id}>`) };
const words = ({ markup }: { markup: string }) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;])/g, '$1')
    .trim();

const none = { lacking: [], gone: [], changed: [], rules: [] };
const received: ReceivedResult = {
  state: 'ok',
  from: 'link',
  response: exampleResponse,
  edition: 1,
  moved: none,
  agrees: true,
  dropped: 0,
};
const own = { has: true, href: '#result' };

test('a received result says whose it is and what can be done with it', () => {
  expect(words(receivedPart(data, received, texts, own))).toMatchInlineSnapshot(
    `"A result from a link. Your own answers here are untouched. Go to my own answers Make these my answers Keep it with my results"`,
  );
  const first = words(receivedPart(data, received, texts, { has: false, href: '#a' }));
  expect(first).not.toContain('untouched');
  expect(first).toContain('Answer the questions myself');
  const same = words(receivedPart(data, received, texts, { ...own, isSame: true }));
  expect(same).toContain('These are your answers here now. Go to my own answers Keep it');
});

test('of an older edition it lists what moved, by name', () => {
  const moved = {
    lacking: ['a'],
    gone: ['old-one', 'old-two'],
    changed: [{ id: 'b', fields: ['weight', 'mustHave'] }],
    rules: ['thresholds.4'],
  };
  const quiz = { ...exampleQuiz, edition: 2 };
  const file = { ...received, from: 'file', day: '2026-08-22', moved, agrees: false } as const;
  const part = receivedPart({ ...data, quiz }, file, texts, own);
  expect(words(part)).toMatchInlineSnapshot(
    `"A result from a file, kept on 22 August 2026. Your own answers here are untouched. The answers were given to edition 1. Here they are scored under edition 2. This file was changed: the verdict written in it does not follow from its answers. What you see is what the answers give. What moved since then 1 question was not asked then, so it is open: Statement &lt;a&gt; 2 questions are no longer asked, and their answers do not count: old-one old-two 1 question counts differently now: Statement &lt;b&gt; (weight and must-have or not) Rules that are different now: the gate of four stars Go to my own answers Make these my answers Keep it with my results"`,
  );
  expect(part.markup).toContain('Statement &lt;a&gt;');
});

test('a refusal says why and what to do, and leads to another check with the answers', () => {
  const other = { title: 'The other <check>', href: '/en/self-checks/other/' };
  const foreign = {
    state: 'refused',
    reason: 'foreignLink',
    slug: 'other',
    fragment: '1.other.1.x.y',
  } as const;
  const { name, markup } = refusalPart(data, foreign, other, own);
  expect(name).toBe('This link belongs to another self-check');
  expect(markup).toContain('href="/en/self-checks/other/#1.other.1.x.y"');
  expect(markup).toContain('The other &lt;check&gt;');
  expect(words(refusalPart(data, foreign, undefined, own))).toContain(
    'This site has no self-check called “other”.',
  );
  expect(
    words(
      refusalPart(
        data,
        { state: 'refused', reason: 'unknownEdition', edition: '3' },
        undefined,
        own,
      ),
    ),
  ).toContain('answers to edition 3');
});

const keptOn = (day: string, response: Response): KeptResult => ({
  day,
  fingerprint: 'f1',
  quiz: exampleQuiz,
  response,
});
const history = [
  keptOn('2026-02-22', exampleOpenResponse),
  keptOn('2026-05-22', exampleResponse),
  keptOn('2026-08-22', { ...exampleResponse, d: 2 }),
];
const results = scoredResults(data, history);
const today = { day: '2026-08-22', isKept: true };

test('kept results stand in a list, newest first, each with a button', () => {
  const part = keptPart(data, results, today);
  expect(words(part)).toMatchInlineSnapshot(
    `"Your results over time Kept in this browser only. Today’s result is kept in this browser. Come back in three months, around 22 November 2026, and this page will show what has changed. Day Result Index Delete 22 August 2026 Four stars 67% Delete 22 May 2026 Three stars 62% Delete 22 February 2026 Not yet three stars, perhaps three 56% Delete Delete all"`,
  );
  expect(part.markup).toContain('aria-label="Delete the result of 22 August 2026"');
});

test('a kept result with a name can be opened by it', () => {
  const named = { ...keptOn('2026-11-22', exampleResponse), name: '2026-11-22:1.x.1.a.b' };
  const part = keptPart(data, scoredResults(data, [named]), today);
  expect(part.markup).toContain('<a href="#2026-11-22:1.x.1.a.b">22 November 2026</a>');
  expect(keptPart(data, results, today).markup).not.toContain('<a ');
});

test('a chart is drawn for three complete results, not for fewer', () => {
  expect(keptPart(data, results, today).markup).not.toContain('<svg');
  const more = [...history, keptOn('2026-11-22', exampleResponse)];
  const { markup } = keptPart(data, scoredResults(data, more), today);
  expect(markup.match(/<circle/g)).toHaveLength(3);
});

test('says when to come back, or that the result could not be kept, or nothing of what is not settled', () => {
  const text = (isKept: boolean | undefined, day = '2026-08-22') =>
    words(keptPart(data, results, { day, isKept }));
  expect(text(true)).toMatch(/around 22\s+November\s+2026/);
  expect(text(false)).toContain('could not keep');
  expect(text(undefined)).not.toContain('oday’s result');
});

test('the day to come back counts from the day of the result, not from that of another look', () => {
  const on = (day: string) => words(keptPart(data, results, { day, isKept: true }));
  expect(on('2026-09-10')).toMatch(/kept in this browser since 22\s+August\s+2026/);
  expect(on('2026-09-10')).toMatch(/Come back around 22\s+November\s+2026/);
  expect(on('2026-11-22')).toContain('Three months have passed since then. Answer anew');
});

test('a kept result that is opened says which it is, what moved, and leads back', () => {
  const [first] = scoredResults(data, [keptOn('2026-11-23', exampleResponse)]);
  const [old] = scoredResults(data, [
    {
      ...keptOn('2026-11-23', exampleResponse),
      fingerprint: 'f0',
      quiz: { ...exampleQuiz, edition: 3, thresholds: { ...exampleQuiz.thresholds, 4: 0.5 } },
      received: 'team' as const,
    },
  ]);
  const part = (result: typeof first) => (result ? keptResultPart(data, result, texts) : undefined);
  expect(words(part(first) ?? { markup: '' })).toBe(
    'Your result of 23 November 2026. Back to my result now',
  );
  expect(words(part(old) ?? { markup: '' })).toMatchInlineSnapshot(
    `"The team’s result of 23 November 2026. The answers were given to edition 3. Here they are scored under edition 1. What moved since then Rules that are different now: the gate of four stars Back to my result now"`,
  );
});

test('readers who answered everything some time ago are told what came of it', () => {
  const part = comeBackPart(data, { day: '2026-11-23', response: exampleResponse });
  expect(words(part)).toBe(
    'You answered all of this on 23 November 2026: three stars. See the result Answer anew',
  );
  expect(part.markup).toContain('data-restart');
});

const trendOf = (before: Response, after: Response) =>
  words(trendPart(data, { response: before, moved: none }, after, texts));

test('the trend tells a change of one answer from progress', () => {
  expect(trendOf(exampleResponse, { ...exampleResponse, d: 2 })).toMatchInlineSnapshot(
    `"Then: three stars. Now: four stars. Score Then Now Change, points Overall index 62% 67% +4.8, within one answer Three stars 75% 75% no change Four stars 67% 83% +16.7, within one answer Five stars 0% 0% no change Reliability 56% 56% no change Assurance 67% 67% no change Empathy 67% 83% +16.7, within one answer “Within one answer”: one answer, one option higher or lower, makes as much difference. Too little to speak of progress. 1 answer changed Statement &lt;d&gt; sometimes, now usually"`,
  );
  expect(trendOf(exampleResponse, exampleResponse)).toContain('No answer changed.');
});

test('with nothing answered there is no trend, and that is said', () => {
  expect(trendOf(exampleResponse, {})).toBe(
    'Nothing is answered here now, so there is nothing to compare yet.',
  );
});

test('what cannot be compared is said to be so', () => {
  const { f: _, ...withoutF } = exampleResponse;
  const text = trendOf(withoutF, exampleResponse);
  expect(text).toContain('Five stars – 0% not comparable');
  expect(text).toContain('One of the two results is incomplete');
  expect(text).toContain('not answered, now not yet');
});

test('one’s own latest result is compared first; what was received can be chosen', () => {
  const all = scoredResults(data, [
    ...history,
    { ...keptOn('2026-09-01', exampleResponse), received: 'link' },
  ]);
  const { markup } = comparePart(data, all, all) ?? { markup: '' };
  expect(markup).toMatch(
    /label="Your own results">\s*<option value="1"\s+selected\s*>\s*22 August 2026/,
  );
  expect(markup).toMatch(
    /label="Received, or the team’s">\s*<option[^>]*>[^<]*\(from a link or a file\)/,
  );
  const received = comparePart(data, all, all.slice(0, 1))?.markup ?? '';
  expect(received).toContain('<option value="">Choose a result</option>');
  expect(received).not.toContain('selected');
  expect(comparePart(data, all, [])).toBeUndefined();
});

test('where nothing kept is one’s own, the two newest of a team are compared, the older with the newer', () => {
  const team = ['2026-05-22', '2026-08-22', '2026-11-22'].map((day) => ({
    ...keptOn(day, exampleResponse),
    received: 'team' as const,
  }));
  const compared = (kept: readonly KeptResult[]) => {
    const all = scoredResults(data, kept);
    const { markup = '' } = comparePart(data, all, all) ?? {};
    return [...markup.matchAll(/selected\s*>\s*(\d+ \w+ \d+)/g)].map(([, day]) => day);
  };
  expect(compared(team)).toEqual(['22 August 2026', '22 November 2026']);
  expect(compared(team.slice(0, 1))).toEqual([]);
  expect(compared([...team, keptOn('2026-12-22', exampleResponse)])).toEqual(['22 December 2026']);
});

test('a link to share is shown, with a code for it, and what it holds is said', () => {
  const { markup } = sharePart(data, 'https://example.org/#1.x."', false);
  expect(markup).toContain('value="https://example.org/#1.x.&quot;"');
  expect(markup).toContain('role="img"');
  expect(markup).not.toContain('data-send');
  expect(markup).not.toMatch(/ style=| on\w+=/);
  expect(sharePart(data, 'https://example.org/', true).markup).toContain('data-send');
});

test('every part fills all its messages in every language', () => {
  for (const locale of locales) {
    const there = dataIn(locale);
    const moved = {
      lacking: ['a'],
      gone: ['z'],
      changed: [{ id: 'b', fields: ['level'] }],
      rules: ['options'],
    };
    const file = {
      ...received,
      from: 'file',
      day: '2026-08-22',
      moved,
      agrees: false,
      dropped: 2,
    } as const;
    const scored = scoredResults(there, history);
    const all = [
      receivedPart(there, file, texts, own),
      refusalPart(there, { state: 'refused', reason: 'team' }, undefined, own),
      keptPart(there, scored, today),
      keptPart(there, scored, { ...today, day: '2026-09-10' }),
      keptPart(there, scored, { ...today, day: '2027-09-10' }),
      ...scored.map((result) => keptResultPart(there, result, texts)),
      comeBackPart(there, { day: '2026-11-23', response: exampleResponse }),
      trendPart(there, { response: exampleOpenResponse, moved }, exampleResponse, texts),
      sharePart(there, 'https://example.org/', true),
    ].map(({ markup }) => markup);
    expect(all.join()).not.toMatch(/[{}]|undefined|NaN/);
  }
});
