// Laws of rules 9 and 10 of SCORING.md. Each is tested on drawn quizzes and teams; arbitrary.ts says which quizzes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { discussionOrder, itemAgreements } from './agreement.ts';
import { teamAlpha } from './alpha.ts';
import { answersOf, at, filledQuiz } from './arbitrary.ts';
import { groupGaps, groupsOf, type Member } from './groups.ts';
import { mergeResponses } from './merge.ts';
import type { Quiz, Response } from './quiz.ts';
import { verdict } from './verdict.ts';

const RUNS = { numRuns: 10_000 };
/** More than rounding can add up to here. */
const ROUNDING = 1e-12;
/** k of rule 10. */
const K = 3;

type Team = { quiz: Quiz; members: Response[]; luck: number[] };

/** A quiz with one to eight members, often alike, and as much luck for the law to spend. */
const team: fc.Arbitrary<Team> = fc
  .tuple(
    filledQuiz(),
    fc.array(fc.array(fc.nat({ max: 59 }), { minLength: 9, maxLength: 9 }), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.array(fc.nat({ max: 59 }), { minLength: 9, maxLength: 9 }),
  )
  .map(([{ quiz, response }, rows, luck]) => ({
    quiz,
    luck,
    members: rows.map((row) =>
      Object.fromEntries(
        quiz.items.flatMap((item, index): [string, Response[string]][] => {
          const draw = at(row, index);
          // Of sixty: 10 open, 20 what the quiz came with, the rest any answer.
          if (draw >= 50) return [];
          if (draw >= 30) return [[item.id, response[item.id]]];
          return [[item.id, at(answersOf(quiz, item), draw)]];
        }),
      ),
    ),
  }));

/** A team in up to five groups. */
const groupedTeam = fc
  .tuple(team, fc.array(fc.nat({ max: 11 }), { minLength: 8, maxLength: 8 }))
  .map(([{ quiz, members }, draws]) => ({
    quiz,
    members: members.map((response, index): Member => ({
      // Skewed, so that large groups stand beside small ones.
      group: at(['a', 'a', 'a', 'a', 'b', 'b', 'b', 'b', 'c', 'c', 'd', 'e'], at(draws, index)),
      response,
    })),
  }));

/** The options the members chose for an item. */
const chosenOf = (members: readonly Response[], id: string) =>
  members.map((member) => member[id]).filter((answer) => typeof answer === 'number');

/** Responses are equal when the items of the quiz are; an open item may be a key or none. */
const answersIn = (quiz: Quiz, response: Response) => quiz.items.map(({ id }) => response[id]);

test("merging one member gives that member's response", () => {
  fc.assert(
    fc.property(filledQuiz(), ({ quiz, response }) => {
      expect(mergeResponses(quiz, [response])).toEqual(response);
    }),
    RUNS,
  );
});

test('merging copies of one response gives it back', () => {
  fc.assert(
    fc.property(filledQuiz(), fc.integer({ min: 1, max: 30 }), ({ quiz, response }, copies) => {
      expect(mergeResponses(quiz, Array<Response>(copies).fill(response))).toEqual(response);
    }),
    RUNS,
  );
});

test('the order of the members changes nothing', () => {
  fc.assert(
    fc.property(team, ({ quiz, members, luck }) => {
      const other = members
        .map((member, index) => ({ member, key: at(luck, index) }))
        .sort((a, b) => a.key - b.key)
        .map(({ member }) => member);
      expect(mergeResponses(quiz, other)).toEqual(mergeResponses(quiz, members));
      expect(itemAgreements(quiz, other)).toEqual(itemAgreements(quiz, members));
      expect(teamAlpha(quiz, other)).toBe(teamAlpha(quiz, members));
    }),
    RUNS,
  );
});

test('at least half of those who chose an option say at least the median, and it is one of them', () => {
  fc.assert(
    fc.property(team, ({ quiz, members }) => {
      for (const { id, median, lowest, highest } of itemAgreements(quiz, members)) {
        const chosen = chosenOf(members, id);
        if (median === undefined || lowest === undefined || highest === undefined) {
          expect([chosen.length, median, lowest, highest]).toEqual([
            0,
            undefined,
            undefined,
            undefined,
          ]);
          continue;
        }
        expect(chosen).toContain(median);
        expect(chosen.filter((one) => one >= median).length * 2).toBeGreaterThanOrEqual(
          chosen.length,
        );
        // And it is the highest that half say: more than half say at most this.
        expect(chosen.filter((one) => one > median).length * 2).toBeLessThanOrEqual(chosen.length);
        expect([lowest, highest]).toEqual([Math.min(...chosen), Math.max(...chosen)]);
      }
    }),
    RUNS,
  );
});

test('the answer is na exactly when more than half of the answers are, and open when there are none', () => {
  fc.assert(
    fc.property(team, ({ quiz, members }) => {
      const merged = mergeResponses(quiz, members);
      for (const { id, counts, na, open, median, merged: answer } of itemAgreements(
        quiz,
        members,
      )) {
        const chosen = chosenOf(members, id).length;
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(chosen);
        expect(chosen + na + open).toBe(members.length);
        expect(answer).toBe(na * 2 > na + chosen ? 'na' : median);
        expect(merged[id]).toBe(answer);
      }
    }),
    RUNS,
  );
});

test('the verdict on a team is that of an ordinary response', () => {
  fc.assert(
    fc.property(team, ({ quiz, members }) => {
      const merged = mergeResponses(quiz, members);
      for (const item of quiz.items) {
        const answer = merged[item.id];
        if (answer !== undefined) expect(answersOf(quiz, item)).toContain(answer);
      }
      expect(Object.keys(merged).every((id) => quiz.items.some((item) => item.id === id))).toBe(
        true,
      );
      // One person who gave the answers told beside each item gets the same.
      const one = itemAgreements(quiz, members).map((item) => [item.id, item.merged]);
      const person = Object.fromEntries(one) as Response;
      expect(verdict(quiz, merged)).toEqual(verdict(quiz, person));
      expect(mergeResponses(quiz, [merged])).toEqual(merged);
    }),
    RUNS,
  );
});

test('a member who raises options never lowers the answer of the team', () => {
  fc.assert(
    fc.property(team, ({ quiz, members, luck }) => {
      const [first, ...others] = members;
      const raised = Object.entries(first ?? {}).map(([id, answer], index) => [
        id,
        typeof answer === 'number'
          ? answer + (at(luck, index) % (quiz.options.length - answer))
          : answer,
      ]);
      const before = answersIn(quiz, mergeResponses(quiz, members));
      const after = answersIn(quiz, mergeResponses(quiz, [Object.fromEntries(raised), ...others]));
      before.forEach((answer, index) => {
        if (typeof answer !== 'number') expect(after[index]).toBe(answer);
        else expect(after[index]).toBeGreaterThanOrEqual(answer);
      });
    }),
    RUNS,
  );
});

test('r_wg is in 0..1, and 1 exactly when all who chose agree', () => {
  fc.assert(
    fc.property(team, ({ quiz, members }) => {
      for (const { id, variance, agreement } of itemAgreements(quiz, members)) {
        const chosen = chosenOf(members, id);
        expect(agreement === undefined).toBe(chosen.length < 2);
        expect(variance === undefined).toBe(chosen.length < 2);
        if (agreement === undefined) continue;
        expect(agreement >= 0 && agreement <= 1).toBe(true);
        expect(agreement === 1).toBe(new Set(chosen).size === 1);
        expect(variance === 0).toBe(new Set(chosen).size === 1);
      }
    }),
    RUNS,
  );
});

test('the discussion goes from the larger variance to the smaller, equal ones in quiz order', () => {
  fc.assert(
    fc.property(team, ({ quiz, members }) => {
      const items = itemAgreements(quiz, members);
      const order = discussionOrder(items);
      expect(order.toSorted((a, b) => items.indexOf(a) - items.indexOf(b))).toEqual(items);
      order.slice(1).forEach((item, index) => {
        const before = at(order, index);
        const [high, low] = [before.variance ?? -1, item.variance ?? -1];
        expect(high > low || (high === low && items.indexOf(before) < items.indexOf(item))).toBe(
          true,
        );
      });
    }),
    RUNS,
  );
});

test('alpha is at most 1, and 1 exactly when all agree on every item and the items differ', () => {
  let perfect = 0;
  fc.assert(
    fc.property(team, fc.boolean(), ({ quiz, members }, alike) => {
      const all = alike ? members.map(() => members[0] ?? {}) : members;
      const paired = quiz.items
        .map(({ id }) => chosenOf(all, id))
        .filter((unit) => unit.length > 1);
      const alpha = teamAlpha(quiz, all);
      expect(alpha === undefined).toBe(new Set(paired.flat()).size < 2);
      if (alpha === undefined) return;
      expect(alpha).toBeLessThanOrEqual(1);
      expect(alpha === 1).toBe(paired.every((unit) => new Set(unit).size === 1));
      if (alpha === 1) perfect++;
    }),
    RUNS,
  );
  expect(perfect, 'perfect agreement was drawn').toBeGreaterThan(100);
});

test('the order of the items changes alpha by no more than rounding', () => {
  fc.assert(
    fc.property(team, ({ quiz, members }) => {
      const alpha = teamAlpha(quiz, members);
      const other = teamAlpha({ ...quiz, items: quiz.items.toReversed() }, members);
      if (alpha === undefined) expect(other).toBeUndefined();
      else expect(Math.abs(alpha - (other ?? NaN))).toBeLessThan(ROUNDING);
    }),
    RUNS,
  );
});

test('hiding leaves no group that could be told by subtraction, and hides no more than that', () => {
  fc.assert(
    fc.property(groupedTeam, ({ quiz, members }) => {
      const groups = groupsOf(quiz, members, true);
      const hidden = groups.filter((group) => group.hidden);
      const shown = groups.filter((group) => !group.hidden);
      const people = (of: readonly { size: number }[]) =>
        of.reduce((sum, one) => sum + one.size, 0);
      expect(people(groups)).toBe(members.length);
      for (const { size, hidden: why } of groups) expect(why === 'small').toBe(size < K);
      const isEnough = (of: readonly { size: number }[]) =>
        of.length === 0 || (of.length > 1 && people(of) >= K);
      if (shown.length > 0) expect(isEnough(hidden)).toBe(true);
      if (members.length < K) expect(shown).toEqual([]);
      // The last one hidden was needed: a group that is not small is the largest hidden, of equals the last listed.
      const added = hidden.filter((group) => group.hidden === 'complement');
      const last = added.toSorted((a, b) => a.size - b.size).at(-1);
      if (last) {
        expect(isEnough(hidden.filter((group) => group !== last))).toBe(false);
        for (const group of shown) {
          const isLater = groups.indexOf(group) > groups.indexOf(last);
          expect(group.size > last.size || (group.size === last.size && isLater)).toBe(true);
        }
      }
    }),
    RUNS,
  );
});

test("a shown group's answers are its members' merged, each backed by at least k; a hidden one has none", () => {
  fc.assert(
    fc.property(groupedTeam, fc.boolean(), ({ quiz, members }, hide) => {
      for (const { name, hidden, response } of groupsOf(quiz, members, hide)) {
        const own = members.filter(({ group }) => group === name).map((one) => one.response);
        const merged = mergeResponses(quiz, own);
        const expected = Object.entries(merged).filter(([id, answer]) => {
          const isSame = (one: Response) =>
            answer === 'na' ? one[id] === 'na' : typeof one[id] === 'number';
          return !hide || (!hidden && own.filter(isSame).length >= K);
        });
        expect(response).toEqual(Object.fromEntries(expected));
      }
    }),
    RUNS,
  );
});

test('a gap is the largest of all pairs of shown groups, and no pair is left out', () => {
  fc.assert(
    fc.property(groupedTeam, fc.boolean(), ({ quiz, members }, hide) => {
      const groups = groupsOf(quiz, members, hide);
      const gaps = groupGaps(quiz, members, hide);
      const order = gaps.map(({ id }) => quiz.items.findIndex((item) => item.id === id));
      for (const { id } of quiz.items) {
        const answers = chosenOf(
          groups.map(({ response }) => response),
          id,
        );
        const largest = Math.max(0, ...answers.flatMap((a) => answers.map((b) => b - a)));
        const found = gaps.filter((gap) => gap.id === id);
        expect(found.map(({ gap }) => gap)).toEqual(largest > 0 ? [largest] : []);
        for (const { low, high, gap } of found) {
          expect(high.answer - low.answer).toBe(gap);
          for (const { group, answer } of [low, high]) {
            expect(groups.find(({ name }) => name === group)?.response[id]).toBe(answer);
          }
        }
      }
      gaps.slice(1).forEach(({ gap }, index) => {
        const before = at(gaps, index).gap;
        expect(before > gap || (before === gap && at(order, index) < at(order, index + 1))).toBe(
          true,
        );
      });
    }),
    RUNS,
  );
});
