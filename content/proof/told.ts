import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { internalPath } from '../body/address.ts';
import { parseInline, recoverBody } from '../body/parse.ts';
import { BodyError } from '../body/problem.ts';
import { startOf, walk } from '../body/walk.ts';
import { coverCode } from '../language/cover.ts';
import { numbersIn } from '../language/numbers.ts';
import type { Problem } from '../model/problem.ts';
import { paragraphsOf } from './paragraph.ts';
import type { Text } from './text.ts';

/** Something in a text that is the same in every language: a number, a link or a component. */
export interface Told {
  /** As it is quoted in a message, and equal for equal things. */
  name: string;
  text: Text;
  at: NonNullable<Problem['at']>;
  /** The paragraph of the text it stands in, from 0; `undefined` for what stands beside paragraphs. */
  paragraph: number | undefined;
  /** Whether another language may well write it as a word. */
  maybeWord: boolean;
}

/** The largest number that good style writes as a word in one language or another. */
const WORD_AT_MOST = 12;

/** Percentages and years. */
const COMPARABLE = /%$|^(?:1[89]|20)\d\d$/;

/** What a text tells that does not depend on its language. */
export const toldIn = (text: Text): Told[] => [...numbersOf(text), ...marksOf(text)];

/**
 * The numbers in digits. Of the examples of a practice, which are set in the reader's own country, only percentages
 * and years: prices, hours and amounts may fit the place.
 */
function numbersOf(text: Text): Told[] {
  const isExample = text.field.startsWith('examples.');
  return paragraphsOf(text).flatMap(({ source, placeOf }, paragraph) =>
    numbersIn(coverCode(source), text.locale)
      .filter(({ value }) => !isExample || COMPARABLE.test(value))
      .map(({ value, index }) => ({
        name: value,
        text,
        at: placeOf(index),
        paragraph,
        maybeWord: /^\d+$/.test(value) && Number(value) <= WORD_AT_MOST,
      })),
  );
}

/** The links and components. */
function marksOf(text: Text): Told[] {
  return [...walk(treeOf(text))].flatMap(({ node }) => {
    const name =
      node.type === 'link'
        ? targetOf(node.url)
        : node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
          ? tagOf(node)
          : undefined;
    return name === undefined
      ? []
      : [{ name, text, at: startOf(node), paragraph: undefined, maybeWord: false }];
  });
}

/** A component as it is written, `<Evidence slug="bad-news-first">`. */
function tagOf({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement): string {
  const written = attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? ` ${attribute.name}="${attribute.value}"`
      : '',
  );
  return `<${name ?? ''}${written.join('')}>`;
}

/**
 * Where a link leads, without query and fragment. Of an address outside the site only the host counts: the same
 * source may have a page in the reader's language.
 */
function targetOf(url: string): string {
  const path = internalPath(url);
  if (path !== undefined) return path;
  return URL.canParse(url) ? new URL(url).host || url : url;
}

function treeOf({ source, form }: Text): Root | readonly PhrasingContent[] {
  if (form === 'plain') return [];
  if (form === 'body') return recoverBody(source).tree;
  try {
    return parseInline(source);
  } catch (error) {
    if (error instanceof BodyError) return [];
    throw error;
  }
}
