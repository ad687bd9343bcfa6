import type { RawEntry } from '@fifth-star/content/model/kinds';

type Editions = Record<string, string[]>;

/**
 * The edition of a self-check that asks other questions, or in another order, than the published
 * one, with the questions of the past one noted, so that old links still open what was answered.
 * `undefined` when the questions are the same, or when there was none before.
 *
 * @example nextEdition(after, before) // => { edition: 2, editions: { 1: ['a', 'b'] } }
 */
export function nextEdition(
  { kind, facts }: RawEntry,
  published: RawEntry | undefined,
): { edition: number; editions: Editions } | undefined {
  if (kind !== 'quiz' || !published) return undefined;
  const asked = questionsOf(published);
  if (asked.join() === questionsOf({ facts }).join()) return undefined;
  const past = Number(published.facts['edition']);
  return {
    edition: Math.max(Number(facts['edition']), past + 1),
    editions: { ...(facts['editions'] as Editions | undefined), [past]: asked },
  };
}

const questionsOf = ({ facts }: Pick<RawEntry, 'facts'>): string[] =>
  (facts['sections'] as { questions: string[] }[]).flatMap(({ questions }) => questions);
