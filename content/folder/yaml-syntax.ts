import type { ErrorCode, YAMLError } from 'yaml';
import { tokensOf } from './yaml-signs.ts';

const QUOTE =
  'Write each field on a line, as `name: value`, and put quotation marks around a text with `: ` in it.';

/** What an editor reads about a mistake of YAML's syntax. */
const WORDS: Partial<Record<ErrorCode, string>> = {
  BAD_COLLECTION_TYPE: `has a line that does not fit the one before. ${QUOTE}`,
  BAD_DQ_ESCAPE:
    'has a backslash between double quotation marks that means nothing. Write `\\\\` for a backslash.',
  BAD_INDENT:
    'has a line with too few or too many spaces before it, or a bracket that is not closed. Begin it under the line it belongs with; put quotation marks around a text that begins with a bracket.',
  BLOCK_AS_IMPLICIT_KEY: `has a line that does not fit the one before, or a second \`: \`. ${QUOTE}`,
  BLOCK_IN_FLOW: 'has a list within brackets. Write each item on a line of its own, after `- `.',
  KEY_OVER_1024_CHARS: `has a very long text where the name of a field should stand. ${QUOTE}`,
  MULTILINE_IMPLICIT_KEY: `has a line that does not fit the one before. ${QUOTE}`,
  MULTIPLE_DOCS: 'has a second line of `---`. Remove it.',
  RESOURCE_EXHAUSTION: 'is nested too deep here. Take it apart.',
  TAB_AS_INDENT: 'has a tab before the text. Put two spaces in its place.',
};

/** Where a mistake of syntax is and what to do about it. */
export function explainSyntax(
  error: YAMLError,
  text: string,
): { position: number; message: string } {
  const [position] = error.pos;
  const sign = text.charAt(position);
  const words = WORDS[error.code];
  if (words) return { position, message: words };
  if (/closing (["'])/.test(error.message))
    return {
      position: lastQuote(text) ?? position,
      message: 'has a quotation mark that is not closed. Write it again at the end of the text.',
    };
  if (error.code === 'BAD_SCALAR_START')
    return {
      position,
      message: `has a text that begins with ${sign === '`' ? 'a backtick' : `\`${sign}\``}. Put quotation marks around the whole text.`,
    };
  if (error.code === 'MISSING_CHAR')
    return { position, message: `has a line without a field. ${QUOTE}` };
  return {
    position,
    message:
      "has something here that cannot be read. If it is part of a text, put quotation marks around the whole text, and write `''` for a `'` within single ones.",
  };
}

/** Where the last quoted text begins. */
const lastQuote = (text: string): number | undefined =>
  [...tokensOf(text)].findLast(({ token }) => /^["']/.test(token))?.position;
