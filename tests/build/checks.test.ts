import { join } from 'node:path';
import { readLibrary } from '@fifth-star/content/folder/read';
import { scoringQuizOf } from '@fifth-star/content/model/scoring-quiz';
import { fingerprintOf } from '@fifth-star/content/scoring/file';
import type { Quiz, Response } from '@fifth-star/content/scoring/quiz';
import { verdict } from '@fifth-star/content/scoring/verdict';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { root } from '../../scripts/environment.ts';
import type { CheckData } from '../../site/check/data.ts';
import type { TeamPageData } from '../../site/team/data.ts';
import { htmlFiles, read } from './pages.ts';

const library = await readLibrary(join(root, 'content/library'));

type Shown = Pick<CheckData, 'locale' | 'quiz' | 'fingerprint'>;

/** What a page tells its script under a name. */
function dataOf(file: string, name: string): unknown {
  const pattern = new RegExp(`<script[^>]*\\sdata-${name}[^>]*>([^<]*)</script>`);
  const [, json] = pattern.exec(read(file)) ?? [];
  return json === undefined ? undefined : JSON.parse(json);
}

/** What the page of every self-check in every language tells its script. */
const pages = htmlFiles
  .filter((file) => /^\w+\/self-checks\/[^/]+\/index\.html$/.test(file))
  .flatMap((file) => (dataOf(file, 'check') ?? []) as Shown | []);

/** The same from the pages that merge a team's answers. */
const teams = htmlFiles
  .filter((file) => /^\w+\/tools\/team\/index\.html$/.test(file))
  .flatMap((file) => (dataOf(file, 'team') as TeamPageData).checks.map(({ data }): Shown => data));

const slugs = [...library.quiz.keys()];

test('every self-check of the library has a page in each of its languages, and a team can merge it there', () => {
  const nameOf = ({ locale, quiz }: Shown) => `${quiz.slug} ${locale}`;
  const expected = [...library.quiz].flatMap(([slug, { texts }]) =>
    Object.keys(texts).map((locale) => `${slug} ${locale}`),
  );
  expect(expected.length).toBeGreaterThan(0);
  expect(pages.map(nameOf).sort()).toEqual(expected.sort());
  expect(teams.map(nameOf).sort()).toEqual(expected.sort());
});

test('in every language a self-check has the same edition, the same numbers and the same fingerprint', async () => {
  for (const { locale, quiz, fingerprint } of [...pages, ...teams]) {
    const own = scoringQuizOf(library, quiz.slug);
    expect([locale, quiz]).toEqual([locale, own]);
    expect([locale, fingerprint]).toEqual([locale, await fingerprintOf(own)]);
  }
});

/** Responses to a quiz, with open answers and ones that do not apply. */
const responses = ({ items, options }: Quiz): fc.Arbitrary<Response> =>
  fc.record(
    Object.fromEntries(
      items.map(({ id, notApplicable }) => {
        const chosen = fc.nat({ max: options.length - 1 });
        const best = fc.constant(options.length - 1);
        return [
          id,
          notApplicable
            ? fc.oneof(best, chosen, fc.constant('na' as const))
            : fc.oneof(best, chosen),
        ];
      }),
    ),
    { requiredKeys: [] },
  );

test('the same answers give the same verdict in all languages', () => {
  for (const slug of slugs) {
    const quiz = scoringQuizOf(library, slug);
    const shown = pages.filter((page) => page.quiz.slug === slug);
    const levels = new Set<number | undefined>();
    for (const response of fc.sample(responses(quiz), { numRuns: 500, seed: 5 })) {
      const expected = verdict(quiz, response);
      levels.add(expected.lower).add(expected.upper);
      for (const page of shown) expect(verdict(page.quiz, response)).toEqual(expected);
    }
    // The answers were different enough to tell anything.
    expect(levels.size, slug).toBeGreaterThan(2);
  }
});
