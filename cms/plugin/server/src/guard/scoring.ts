import type { Core } from '@strapi/strapi';
import {
  checkScoring,
  factsBySlug,
  type QuizRules,
  type ScoringNews,
} from '@fifth-star/content/model/check-scoring';
import { entryName, type RawEntry } from '@fifth-star/content/model/kinds';
import type { FactsBySlug } from '@fifth-star/content/model/scoring-quiz';
import { uidOf } from '../content-types/content-type.ts';
import { isPush } from '../entry/actor.ts';
import { toEntry, type Row } from '../entry/row.ts';
import { allRows } from '../entry/rows.ts';
import { tableOf } from '../entry/table.ts';

/** What self-checks ask, and the cards behind it. */
interface Asked {
  questions: FactsBySlug<'question'>;
  practices: FactsBySlug<'practice'>;
}

/**
 * What is to be said about how an entry scores if it is published as it is: about a self-check, with the questions and
 * cards that readers see; about a question or a card, what it would do to published self-checks.
 */
export async function scoringNews(strapi: Core.Strapi, raw: RawEntry): Promise<ScoringNews> {
  const { kind } = raw;
  if (kind === 'quiz') {
    const [quiz] = rulesOf([raw]);
    if (!quiz) return { problems: [], remarks: [] };
    const { questions, practices } = await askedBy(strapi, [quiz]);
    return checkScoring(quiz, questions, practices);
  }
  // Push brings whole libraries, checked as such, and publishes cards and questions before the checks that ask them.
  if (isPush()) return { problems: [], remarks: [] };
  // The only field of each kind that can leave a level without questions.
  if (kind === 'question') return spoilt(strapi, raw, 'practice');
  if (kind === 'practice') return spoilt(strapi, raw, 'level');
  return { problems: [], remarks: [] };
}

/** The problems that published self-checks have not now, and would have once `field` of an entry is published. */
async function spoilt(
  strapi: Core.Strapi,
  raw: RawEntry,
  field: 'practice' | 'level',
): Promise<ScoringNews> {
  const { kind, slug } = raw;
  const [published] = await publishedEntries(strapi, kind, [slug]);
  // Nobody asks what is not published; and of most entries another field is changed.
  if (!published || published.facts[field] === raw.facts[field])
    return { problems: [], remarks: [] };
  const quizzes: RawEntry[] = [];
  for await (const page of allRows(strapi, 'quiz', 'published'))
    quizzes.push(...page.map((row) => toEntry('quiz', [row])));
  const rules = rulesOf(quizzes);
  const now = await askedBy(strapi, rules);
  const then = await askedBy(strapi, rules, [raw]);
  const problems = rules.flatMap((quiz) => {
    const known = checkScoring(quiz, now.questions, now.practices).problems;
    const found = checkScoring(quiz, then.questions, then.practices).problems;
    return found
      .filter(({ message }) => !known.some((other) => other.message === message))
      .map(({ entry, message }) => ({
        entry: entryName(raw),
        field,
        message: `cannot change like this while \`${entry}\` asks what it asks. ${message} Publish the check first, then this.`,
      }));
  });
  return { problems, remarks: [] };
}

/** Self-checks without their texts; several languages of one are one. */
const rulesOf = (raws: readonly RawEntry[]): QuizRules[] =>
  [...factsBySlug('quiz', raws)].map(([slug, { facts }]) => ({ slug, facts }));

/** The published questions of self-checks, and their published cards, some in a form that is not published yet. */
async function askedBy(
  strapi: Core.Strapi,
  quizzes: readonly QuizRules[],
  changed: readonly RawEntry[] = [],
): Promise<Asked> {
  const facts = async <K extends 'question' | 'practice'>(kind: K, slugs: readonly string[]) => {
    const published = await publishedEntries(strapi, kind, slugs);
    return factsBySlug(kind, [...published, ...changed]);
  };
  const ids = quizzes.flatMap((quiz) => quiz.facts.sections.flatMap((part) => part.questions));
  const questions = await facts('question', ids);
  const cards = [...questions.values()].map((question) => question.facts.practice);
  return { questions, practices: await facts('practice', cards) };
}

/** The entries of a kind with these slugs as readers see them, one a language. */
async function publishedEntries(
  strapi: Core.Strapi,
  kind: RawEntry['kind'],
  slugs: readonly string[],
): Promise<RawEntry[]> {
  const rows = await tableOf<Row>(strapi, uidOf(kind)).findMany({
    where: { slug: { $in: [...new Set(slugs)] }, publishedAt: { $notNull: true } },
  });
  return rows.map((row) => toEntry(kind, [row]));
}
