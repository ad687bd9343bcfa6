import { checkQuiz, type QuizRemark } from '../scoring/check-quiz.ts';
import type { Kind } from './kind.ts';
import { entryName, kinds, type Entry, type Facts, type RawEntry } from './kinds.ts';
import type { Problem } from './problem.ts';
import { toScoringQuiz, type FactsBySlug } from './scoring-quiz.ts';
import { withoutBlanks } from './text.ts';

/** What is to be said about how a self-check scores. */
export interface ScoringNews {
  /** What makes verdicts wrong or impossible: with one of these, the check is not published. */
  problems: Problem[];
  /** What its editor should weigh. */
  remarks: Problem[];
}

/** A self-check without its texts: no score depends on language. */
export type QuizRules = Pick<Entry<'quiz'>, 'slug' | 'facts'>;

/** The facts of the entries of one kind, as far as they pass its schema; what is wrong with the others is told there. */
export function factsBySlug<K extends Kind>(kind: K, raws: readonly RawEntry[]): FactsBySlug<K> {
  const found = new Map<string, { facts: Facts<K> }>();
  for (const raw of raws) {
    if (raw.kind !== kind) continue;
    const { data } = kinds[kind].facts.safeParse(withoutBlanks(raw.facts));
    // The cast is earned: the facts have passed the schema of this kind.
    if (data) found.set(raw.slug, { facts: data as Facts<K> });
  }
  return found;
}

/**
 * What rule 13 of SCORING.md says about a self-check, with the questions and the practices it would be published with.
 * Folder, push, the editor's guard and the build all call this.
 *
 * The schemas already refuse most errors of rule 13, with the field at fault: weights, scale, thresholds, `mustHaveAt`
 * and a question that is asked twice; and references refuse a question without its practice. What is left for here is
 * what only all entries together can tell: a level that no question counts for. Of a check whose questions or practices
 * are not all there nothing is said, for that is told already.
 */
export function checkScoring(
  quiz: QuizRules,
  questions: FactsBySlug<'question'>,
  practices: FactsBySlug<'practice'>,
): ScoringNews {
  const ids = quiz.facts.sections.flatMap((section) => section.questions);
  const hasPractice = (id: string) => practices.has(questions.get(id)?.facts.practice ?? '');
  if (!ids.every(hasPractice)) return { problems: [], remarks: [] };
  const scoring = toScoringQuiz(quiz, questions, practices);
  const found = checkQuiz(scoring, new Set(ids), quiz.facts.editions);
  const toldOf = (severity: QuizRemark['severity']) =>
    found
      .filter((remark) => remark.severity === severity)
      .map((remark) => ({
        entry: entryName({ kind: 'quiz', slug: quiz.slug }),
        field: fieldOf(quiz, remark),
        message: remark.message,
      }));
  return { problems: toldOf('error'), remarks: toldOf('remark') };
}

/** The field of the check where an editor finds what is meant: the question, or the rule. */
function fieldOf(quiz: QuizRules, { name, id, level }: QuizRemark): string {
  switch (name) {
    case 'scale-not-ascending':
      return 'scale';
    case 'must-have-at-out-of-range':
    case 'must-have-at-above-scale':
      return 'mustHaveAt';
    case 'threshold-out-of-range':
    case 'threshold-above-scale':
      return `thresholds.${level}`;
    case 'level-not-applicable':
      return 'notApplicable';
    default: {
      const section = quiz.facts.sections.findIndex(
        ({ questions }) => id && questions.includes(id),
      );
      const place = quiz.facts.sections[section]?.questions.indexOf(id ?? '');
      return place === undefined ? 'sections' : `sections.${section}.questions.${place}`;
    }
  }
}
