import { Lexer } from 'yaml';

/** A sign that YAML keeps for itself, at the place where it takes effect. */
export interface Sign {
  position: number;
  message: string;
  /** Whether the rest of the text can be read all the same. */
  isComment: boolean;
}

/** What the lexer puts before a document, a text and the end of a flow; they are not in the source. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F']);

/** The tokens of a YAML text but its unquoted texts, each with its position. */
export function* tokensOf(text: string): Generator<{ token: string; position: number }> {
  let position = 0;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    if (MARKS.has(token)) {
      isText = token === '\u001F';
      continue;
    }
    if (!isText) yield { token, position };
    position += token.length;
    isText = false;
  }
}

/** Every comment, alias, anchor, tag and directive of a YAML text: a library has none. */
export function findSigns(text: string): Sign[] {
  return [...tokensOf(text)].flatMap(({ token, position }) => {
    const message = adviceOn(token);
    return message ? [{ position, message, isComment: token.startsWith('#') }] : [];
  });
}

function adviceOn(token: string): string | undefined {
  const sign = token.charAt(0);
  if (sign === '#')
    return `has a comment, ${quoted(token)}, which would be lost. Remove it; if it is part of a text, put quotation marks around the whole text.`;
  if (sign === '*' || sign === '&' || sign === '!')
    return `has a text that begins with \`${sign}\`. Put quotation marks around the whole text.`;
  return sign === '%' ? 'has a line that begins with `%`. Remove it.' : undefined;
}

const quoted = (token: string) => `\`${token.length > 40 ? `${token.slice(0, 39)}…` : token}\``;
