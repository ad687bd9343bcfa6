import type { z } from 'zod';
import { ArticleFacts, ArticleTexts } from './article.ts';
import { EvidenceFacts, EvidenceTexts } from './evidence.ts';
import { LevelFacts, LevelTexts } from './level.ts';
import type { Kind } from './kind.ts';
import type { Locale } from './locale.ts';
import { PracticeFacts, PracticeTexts } from './practice.ts';
import { QuestionFacts, QuestionTexts } from './question.ts';
import { QuizFacts, QuizTexts } from './quiz.ts';
import { StoryFacts, StoryTexts } from './story.ts';
import { TermFacts, TermTexts } from './term.ts';

/**
 * What there is to know of each kind of entry.
 * `plural` is the folder of the library and the collection; `files` says how an entry is laid out there:
 * one file, or a folder with a file a language (`yml`, or `mdx` with the body under its front matter).
 */
export const kinds = {
  level: { plural: 'levels', files: 'single', facts: LevelFacts, texts: LevelTexts },
  evidence: { plural: 'evidence', files: 'single', facts: EvidenceFacts, texts: EvidenceTexts },
  term: { plural: 'terms', files: 'single', facts: TermFacts, texts: TermTexts },
  practice: { plural: 'practices', files: 'yml', facts: PracticeFacts, texts: PracticeTexts },
  question: { plural: 'questions', files: 'single', facts: QuestionFacts, texts: QuestionTexts },
  quiz: { plural: 'quizzes', files: 'single', facts: QuizFacts, texts: QuizTexts },
  article: { plural: 'articles', files: 'mdx', facts: ArticleFacts, texts: ArticleTexts },
  story: { plural: 'stories', files: 'mdx', facts: StoryFacts, texts: StoryTexts },
} as const satisfies Record<Kind, unknown>;

/** The facts of an entry of a kind: the same in every language. */
export type Facts<K extends Kind> = z.infer<(typeof kinds)[K]['facts']>;

/** The texts of an entry of a kind, in one language. */
export type Texts<K extends Kind> = z.infer<(typeof kinds)[K]['texts']>;

/** An entry of the library: facts once, texts per language. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  slug: string;
  facts: Facts<K>;
  texts: Partial<Record<Locale, Texts<K>>>;
}

/** An entry before it is checked, as a form or a file may hold it. */
export interface RawEntry {
  kind: Kind;
  slug: string;
  facts: Record<string, unknown>;
  texts: Partial<Record<Locale, Record<string, unknown>>>;
}

/** The title of an entry in one language, under whatever name its kind keeps it. */
export const titleField = {
  level: 'name',
  evidence: 'claim',
  term: 'term',
  practice: 'title',
  question: 'statement',
  quiz: 'title',
  article: 'title',
  story: 'title',
} as const satisfies Record<Kind, string>;

/** How an entry is named in messages and as the key of a table: `practices/plain-words`. */
export const entryName = ({ kind, slug }: { kind: Kind; slug: string }): string =>
  `${kinds[kind].plural}/${slug}`;
