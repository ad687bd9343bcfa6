import { parseBody } from '@fifth-star/content/body/parse';
import { plainText } from '@fifth-star/content/body/plain';
import { walk } from '@fifth-star/content/body/walk';
import type { Locale } from '@fifth-star/content/model/locale';

/** About as long as the summary of an article. */
const MAX_LENGTH = 200;

/**
 * How a story begins, in place of the summary that it has not: as many whole sentences of its first paragraph as have
 * room, or the beginning of a single long one. Empty for a body without paragraphs.
 */
export function storyBeginning(body: string, locale: Locale): string {
  const paragraph = [...walk(parseBody(body))].find(({ node }) => node.type === 'paragraph')?.node;
  if (paragraph?.type !== 'paragraph') return '';
  const text = plainText(paragraph.children);
  const sentences = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)];
  const whole = sentences
    .map(({ index, segment }) => text.slice(0, index + segment.length).trimEnd())
    .findLast((beginning) => beginning.length <= MAX_LENGTH);
  if (whole !== undefined) return whole;
  const cut = text.slice(0, MAX_LENGTH).replace(/[\s\p{P}]*\s\S*$/u, '');
  return `${cut}…`;
}
