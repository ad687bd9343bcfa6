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
import type { CheckData } from './data.ts';
import { keptPart } from './kept-part.ts';
import type { KeptResult } from './kept.ts';
import type { ReceivedResult } from './received.ts';
import { receivedPart, refusalPart } from './received-part.ts';
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
const today = { day: '2026-11-22', isKept: true };

test('kept results stand in a list, newest first, each with a button', () => {
  const part = keptPart(data, results, today);
  expect(words(part)).toMatchInlineSnapshot(
    `"Your results over time Kept in this browser only. Today’s result is kept in this browser. Come back in three months, around 22 February 2027, and this page will show what has changed. Day Result Index Delete 22 August 2026 Four stars 67% Delete 22 May 2026 Three stars 62% Delete 22 February 2026 Not yet three stars, perhaps three 56% Delete Delete all"`,
  );
  expect(part.markup).toContain('aria-label="Delete the result of 22 August 2026"');
});

test('a chart is drawn for three complete results, not for fewer', () => {
  expect(keptPart(data, results, today).markup).not.toContain('<svg');
  const more = [...history, keptOn('2026-11-22', exampleResponse)];
  const { markup } = keptPart(data, scoredResults(data, more), today);
  expect(markup.match(/<circle/g)).toHaveLength(3);
});

test('says when to come back, or that the result could not be kept, or nothing of what is not settled', () => {
  const text = (isKept: boolean | undefined) =>
    words(keptPart(data, results, { day: '2026-11-22', isKept }));
  expect(text(true)).toMatch(/around 22\s+February\s+2027/);
  expect(text(false)).toContain('could not keep');
  expect(text(undefined)).not.toContain('oday’s result');
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
      trendPart(there, { response: exampleOpenResponse, moved }, exampleResponse, texts),
      sharePart(there, 'https://example.org/', true),
    ].map(({ markup }) => markup);
    expect(all.join()).not.toMatch(/[{}]|undefined|NaN/);
  }
});
