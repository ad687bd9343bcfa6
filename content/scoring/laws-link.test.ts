// The law "decoding an encoded response gives it back", and what must never happen to a link or a file on its way:
// that it gives another response than the one that was sent.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowedAnswers } from './allowed.ts';
import { at, type Filled, filledQuiz } from './arbitrary.ts';
import { checkQuiz } from './check-quiz.ts';
import { toEdition } from './editions.ts';
import { fingerprintOf, readResultFile, toResultFile } from './file.ts';
import { levelReached } from './ladder.ts';
import { encodeResponse, findLinks, linkSlug, readLink } from './link.ts';
import type { Quiz, Response } from './quiz.ts';
import { trend } from './trend.ts';
import { verdict } from './verdict.ts';

const RUNS = { numRuns: 10_000 };

/** Every letter that a link may hold, and some that it may not. */
const LETTERS = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.',
  ...'#%+/= ~\u0430\u200B',
];

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);

/** Names of items, among them what every object inherits; a list is never empty. */
const names = fc
  .uniqueArray(fc.oneof(slug, fc.constantFrom('constructor', 'valueof', 'q-1', 'q-10')), {
    minLength: 12,
    maxLength: 12,
  })
  .filter((list) => list.length === 12);

/** A filled quiz with a name, an edition and items named in any order. */
const named = (maxItems: number): fc.Arbitrary<Filled> =>
  fc
    .tuple(filledQuiz(maxItems), slug, fc.integer({ min: 1, max: 1200 }), names)
    .map(([{ quiz, response }, name, edition, ids]) => {
      const renamed: Response = {};
      const items = quiz.items.map((item, index) => {
        const id = index < ids.length ? at(ids, index) : `${at(ids, index)}-${index}-more`;
        renamed[id] = response[item.id];
        return { ...item, id };
      });
      return { quiz: { ...quiz, slug: name, edition, items }, response: renamed };
    });

const namedQuiz = named(12);

/** The response without the keys of open items, as links and files give it. */
const answered = (response: Response): Response =>
  Object.fromEntries(Object.entries(response).filter(([, answer]) => answer !== undefined));

const idsOf = (quiz: Quiz) => quiz.items.map(({ id }) => id);

test('decoding an encoded response gives it back', () => {
  fc.assert(
    fc.property(namedQuiz, ({ quiz, response }) => {
      const link = encodeResponse(quiz, response);
      expect(link).toMatch(/^[\w.-]+$/);
      expect(linkSlug(link)).toBe(quiz.slug);
      expect(readLink(quiz, {}, link)).toEqual({
        state: 'ok',
        response: answered(response),
        edition: quiz.edition,
        ids: idsOf(quiz),
        dropped: [],
      });
    }),
    RUNS,
  );
});

test('the order of items changes nothing', () => {
  fc.assert(
    fc.property(namedQuiz, fc.nat(), ({ quiz, response }, turn) => {
      const by = turn % (quiz.items.length + 1);
      const items = [...quiz.items.slice(by), ...quiz.items.slice(0, by)].reverse();
      expect(encodeResponse({ ...quiz, items }, response)).toBe(encodeResponse(quiz, response));
    }),
    RUNS,
  );
});

test('a link is found in any text around it', () => {
  const before = fc.constantFrom('', ' ', '\n', '(', '«', '…', '**', '_', '<', '"', 'мої: ');
  const after = fc.constantFrom('', ' ', '\n', ')', '».', '. ', '…', '!', '**', '_', '>', '.Дякую');
  fc.assert(
    fc.property(namedQuiz, before, after, fc.boolean(), ({ quiz, response }, head, tail, bare) => {
      // A bare code is recognised by a letter in its slug.
      fc.pre(!bare || /[a-z]/.test(quiz.slug));
      const link = encodeResponse(quiz, response);
      const address = bare ? link : `https://example.org/en/self-checks/${quiz.slug}/#${link}`;
      expect(findLinks(`${head}${address}${tail}`)).toEqual([link]);
      expect(findLinks(encodeURIComponent(`${head}${address}${tail}`))).toEqual([link]);
    }),
    { numRuns: 3000 },
  );
});

test('a link of a past edition gives the answers to what is still asked', () => {
  fc.assert(
    fc.property(
      namedQuiz,
      fc.nat({ max: 11 }),
      fc.boolean(),
      ({ quiz, response }, keep, isRaised) => {
        const link = encodeResponse(quiz, response);
        const now: Quiz = {
          ...quiz,
          edition: quiz.edition + (isRaised ? 1 : 2),
          items: quiz.items.slice(0, keep).map((item) => ({ ...item, notApplicable: true })),
        };
        const read = readLink(now, { [quiz.edition]: idsOf(quiz).reverse() }, link);
        if (read.state !== 'ok') expect.fail(`expected ok, got ${read.state}`);
        expect(read.response).toEqual(allowedAnswers(now, response).response);
        const { response: kept, moved } = toEdition(now, read, read.response);
        expect(kept).toEqual(read.response);
        expect(moved.gone.toSorted()).toEqual(idsOf(quiz).slice(keep).sort());
        expect(moved.lacking).toEqual([]);
        expect(() => verdict(now, kept)).not.toThrow();
        expect(readLink(now, {}, link).state).toBe('unknownEdition');
      },
    ),
    { numRuns: 3000 },
  );
});

/** The quiz as it is some editions later, and a past in which every edition asked the same: the worst case. */
function later(quiz: Quiz): { now: Quiz; past: Record<string, string[]> } {
  const now = { ...quiz, edition: quiz.edition + 20 };
  const past: Record<string, string[]> = {};
  for (let edition = 1; edition < now.edition; edition++) past[edition] = idsOf(quiz);
  return { now, past };
}

test('changing any one letter of a link never gives a response', () => {
  fc.assert(
    fc.property(named(40), ({ quiz, response }) => {
      const { now, past } = later(quiz);
      const link = encodeResponse(quiz, response);
      expect(readLink(now, past, link).state).toBe('ok');
      for (let k = 0; k < link.length; k++)
        for (const letter of LETTERS) {
          if (letter === link[k]) continue;
          const changed = link.slice(0, k) + letter + link.slice(k + 1);
          if (readLink(now, past, changed).state === 'ok') expect.fail(`${link} as ${changed}`);
        }
    }),
    { numRuns: 500 },
  );
});

test('cutting any letters from a link, at an end or within, never gives a response', () => {
  fc.assert(
    fc.property(named(40), ({ quiz, response }) => {
      const { now, past } = later(quiz);
      const link = encodeResponse(quiz, response);
      for (let from = 0; from < link.length; from++)
        for (let to = from + 1; to <= link.length; to++) {
          const cut = link.slice(0, from) + link.slice(to);
          if (readLink(now, past, cut).state === 'ok') expect.fail(`${link} as ${cut}`);
        }
    }),
    { numRuns: 1000 },
  );
});

test('exchanging two neighbours, or adding a letter, never gives another response', () => {
  fc.assert(
    fc.property(namedQuiz, fc.nat(), ({ quiz, response }, seed) => {
      const { now, past } = later(quiz);
      const link = encodeResponse(quiz, response);
      for (let k = 0; k <= link.length; k++) {
        const swapped = `${link.slice(0, k)}${link[k + 1] ?? ''}${link[k] ?? ''}${link.slice(k + 2)}`;
        const added = link.slice(0, k) + at(LETTERS, seed + k) + link.slice(k);
        for (const changed of [swapped, added])
          if (changed !== link && readLink(now, past, changed).state === 'ok')
            expect.fail(`${link} as ${changed}`);
      }
    }),
    { numRuns: 3000 },
  );
});

test('a link read with other ids than those that were answered is damaged', () => {
  fc.assert(
    fc.property(namedQuiz, fc.nat(), slug, ({ quiz, response }, where, other) => {
      fc.pre(quiz.items.length > 0 && !idsOf(quiz).includes(other));
      const link = encodeResponse(quiz, response);
      const index = where % quiz.items.length;
      const items = quiz.items.map((item, k) => (k === index ? { ...item, id: other } : item));
      expect(readLink({ ...quiz, items }, {}, link).state).toBe('damaged');
    }),
    RUNS,
  );
});

test('no text makes reading a link throw', () => {
  fc.assert(
    fc.property(namedQuiz, fc.string({ unit: 'grapheme' }), ({ quiz }, text) => {
      for (const link of [text, `1.${quiz.slug}.${text}`, `1.${quiz.slug}.${quiz.edition}.${text}`])
        expect(readLink(quiz, {}, link)).not.toHaveProperty('response');
      expect(() => findLinks(text)).not.toThrow();
    }),
    { numRuns: 3000 },
  );
});

/** A quiz that rule 13 finds no error in, with a few responses to it. */
const soundTeam = fc
  .tuple(namedQuiz, fc.array(fc.nat({ max: 59 }), { minLength: 24, maxLength: 24 }))
  .filter(([{ quiz }]) => checkQuiz(quiz, new Set(idsOf(quiz)), {}).every(isRemark))
  .map(([{ quiz, response }, luck]) => {
    const other = quiz.items.map(({ id }, k): [string, number] => [
      id,
      at(luck, k) % quiz.options.length,
    ]);
    return {
      quiz,
      responses: [{ response }, { response: Object.fromEntries(other), role: 'Lead' }],
    };
  });

function isRemark({ severity }: { severity: string }): boolean {
  return severity === 'remark';
}

test('opening a file gives its responses back, and its verdict agrees', async () => {
  await fc.assert(
    fc.asyncProperty(soundTeam, fc.boolean(), async ({ quiz, responses }, isTeam) => {
      const members = isTeam ? responses : responses.slice(0, 1);
      const text = toResultFile(quiz, await fingerprintOf(quiz), '2026-11-22', members);
      const read = await readResultFile(text);
      if (read.state !== 'ok') expect.fail(JSON.stringify(read));
      expect(read).toMatchObject({ agrees: true, fingerprint: 'matches', dropped: [] });
      expect(read.file.quiz).toEqual(quiz);
      expect(read.file.responses).toEqual(
        members.map((member) => ({ ...member, response: answered(member.response) })),
      );
    }),
    { numRuns: 2000 },
  );
});

test('a file that was cut is never opened', async () => {
  await fc.assert(
    fc.asyncProperty(soundTeam, fc.nat(), async ({ quiz, responses }, at) => {
      const text = toResultFile(quiz, await fingerprintOf(quiz), '2026-11-22', responses);
      const read = await readResultFile(text.slice(0, at % (text.length - 1)));
      expect(['damaged', 'foreign']).toContain(read.state);
    }),
    { numRuns: 2000 },
  );
});

test('no JSON makes reading a file throw, whichever field of a sound file it takes the place of', async () => {
  const paths = ['', 'format', 'version', 'engine', 'kept', 'verdict', 'responses', 'fingerprint'];
  await fc.assert(
    fc.asyncProperty(
      soundTeam,
      fc.constantFrom(...paths, 'quiz', 'slug', 'options', 'items', 'thresholds', 'item'),
      fc.jsonValue(),
      async ({ quiz, responses }, path, value) => {
        const text = toResultFile(quiz, await fingerprintOf(quiz), '2026-11-22', responses);
        const file = JSON.parse(text) as { quiz: Record<string, unknown> };
        if (path === 'item') file.quiz['items'] = [...quiz.items.slice(1), value];
        else if (Object.hasOwn(quiz, path)) file.quiz[path] = value;
        else Object.assign(file, { [path]: value });
        const read = await readResultFile(JSON.stringify(path === '' ? value : file));
        if (read.state !== 'ok') return;
        // What was let in can be scored.
        for (const { response } of read.file.responses) verdict(read.file.quiz, response);
        // No other quiz than the one of the fingerprint.
        expect(read.file.quiz).toEqual(quiz);
      },
    ),
    { numRuns: 2000 },
  );
});

test('raising or lowering one answer by one option is always within one answer', () => {
  fc.assert(
    fc.property(namedQuiz, fc.nat(), ({ quiz, response }, where) => {
      const chosen = quiz.items.filter(({ id }) => typeof response[id] === 'number');
      fc.pre(chosen.length > 0);
      const { id } = at(chosen, where);
      const answer = Number(response[id]);
      const other = answer === 0 ? 1 : answer - 1;
      const { items, index, levels, dimensions } = trend(quiz, response, {
        ...response,
        [id]: other,
      });
      expect(items).toEqual([{ id, before: answer, after: other }]);
      for (const change of [index, ...levels, ...dimensions])
        expect(change.withinOneAnswer).toBe(change.comparable);
    }),
    RUNS,
  );
});

test('a trend read backwards is the same with its sign turned', () => {
  const two = fc.tuple(namedQuiz, fc.array(fc.nat({ max: 59 }), { minLength: 12, maxLength: 12 }));
  fc.assert(
    fc.property(two, ([{ quiz, response }, luck]) => {
      const other = Object.fromEntries(
        quiz.items.map(({ id }, k) => [
          id,
          at(luck, k) % 5 === 0 ? undefined : at(luck, k) % quiz.options.length,
        ]),
      );
      const there = trend(quiz, response, other);
      const back = trend(quiz, other, response);
      const all = (from: typeof there) => [from.index, ...from.levels, ...from.dimensions];
      all(there).forEach((change, k) => {
        const reverse = at(all(back), k);
        expect(reverse.withinOneAnswer).toBe(change.withinOneAnswer);
        expect(reverse.change ?? 0).toBeCloseTo(-(change.change ?? 0), 12);
      });
    }),
    { numRuns: 3000 },
  );
});

test('a quiz without errors can be won with the best answers, and is lost with the lowest', () => {
  let sound = 0;
  fc.assert(
    fc.property(filledQuiz(), ({ quiz }) => {
      const all = (option: number): Response =>
        Object.fromEntries(quiz.items.map(({ id }) => [id, option]));
      const found = checkQuiz(quiz, new Set(idsOf(quiz)), {});
      const isSound = found.every(isRemark);
      const best = levelReached(quiz, all(quiz.options.length - 1));
      expect(best === 5).toBe(isSound);
      expect(levelReached(quiz, all(0))).toBeUndefined();
      if (isSound) sound++;
    }),
    RUNS,
  );
  expect(sound).toBeGreaterThan(500);
});

test('an item is said to decide a level alone exactly when its answer decides the score', () => {
  fc.assert(
    fc.property(filledQuiz(), ({ quiz }) => {
      const decide = checkQuiz(quiz, new Set(idsOf(quiz)), {}).filter(
        ({ name }) => name === 'one-item-decides',
      );
      for (const item of quiz.items) {
        const last = quiz.options.length - 1;
        const answers = (own: number, others: number): Response =>
          Object.fromEntries(quiz.items.map(({ id }) => [id, id === item.id ? own : others]));
        const reaches = (response: Response) => {
          const { levels } = verdict({ ...quiz, items: quiz.items.map(noGate) }, response);
          return levels.find(({ level }) => level === item.level)?.met === true;
        };
        const decides = reaches(answers(last, 0)) && !reaches(answers(0, last));
        expect(decide.some(({ id }) => id === item.id)).toBe(decides);
      }
    }),
    { numRuns: 3000 },
  );
});

function noGate(item: Quiz['items'][number]) {
  return { ...item, mustHave: false };
}
