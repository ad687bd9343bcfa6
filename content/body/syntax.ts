import { componentNamed } from './components.ts';
import { malformed } from './malformed.ts';
import { type Advice, type BodyProblem, offsetAt, placeAt, quoted } from './problem.ts';
import { type Stretch, closingTag, findTag, nameAt, tagAt } from './tags.ts';
import { unknownTag } from './unknown-tag.ts';

/** A mistake in the syntax of tags, and the stretches to blank so that reading can go on. */
export interface Explained {
  problem: BodyProblem;
  blank: Stretch[];
}

interface Point {
  line: number;
  column: number;
  offset?: number;
}

/** The `VFileMessage` that the JSX extensions throw. */
interface Thrown extends Error {
  ruleId?: string | undefined;
  place?: Point | { start: Point; end: Point } | undefined;
}

/** What an editor reads about an error that the parser threw on `source`. */
export function explain(error: unknown, source: string): Explained {
  const thrown: Thrown | undefined = error instanceof Error ? error : undefined;
  const at = thrown?.place;
  const offset = (at && 'start' in at ? at.start.offset : at?.offset) ?? source.length;
  switch (thrown?.ruleId) {
    case 'unexpected-character':
    case 'unexpected-eof':
    case 'unexpected-lazy': {
      const start = Math.max(0, source.lastIndexOf('<', offset - 1));
      const { advice, blank } = malformed(source, start, offset, thrown.ruleId);
      return told(source, start, advice, ...blank);
    }
    case 'unexpected-closing-slash':
      return closesNothing(source, source.lastIndexOf('<', offset));
    case 'unexpected-attribute':
    case 'unexpected-self-closing-slash':
      return holdsMore(source, source.lastIndexOf('<', offset));
    case 'end-tag-mismatch': {
      // Which tag is open is said in the message only: "… `<Note>` (1:1-1:7) …".
      const [, ...position] = /\((\d+):(\d+)-(\d+):(\d+)\)/.exec(thrown.message) ?? [];
      const [line = 1, column = 1, endLine = 1, endColumn = 1] = position.map(Number);
      if (position.length === 0) {
        const opening = source.lastIndexOf(`<${nameAt(source, offset)}`, offset);
        return unclosed(source, tagAt(source, Math.max(0, opening)));
      }
      const open: Stretch = [
        offsetAt(source, { line, column }),
        offsetAt(source, { line: endLine, column: endColumn }),
      ];
      return thrown.message.startsWith('Unexpected closing tag')
        ? mismatch(source, open, offset)
        : unclosed(source, open);
    }
  }
  return told(source, 0, {
    message: 'The text cannot be read.',
    hint: 'Take out what was added last, and put it back piece by piece.',
  });
}

const told = (source: string, start: number, advice: Advice, ...blank: Stretch[]): Explained => ({
  problem: { ...placeAt(source, start), ...advice },
  blank,
});

/** `</Note>` without `<Note>`. */
function closesNothing(source: string, start: number): Explained {
  const name = nameAt(source, start);
  const advice = componentNamed(name)
    ? {
        message: `\`</${name}>\` closes nothing.`,
        hint: `Delete it, or write \`<${name}>\` before the text.`,
      }
    : unknownTag(name || null);
  return told(source, start, advice, tagAt(source, start));
}

/** `</Note a="b">` or `</Note/>`. */
function holdsMore(source: string, start: number): Explained {
  const name = nameAt(source, start);
  const advice = {
    message: `The closing tag ${quoted(`</${name}`)} holds more than the name.`,
    hint: `Write ${quoted(`</${name}>`)}.`,
  };
  const opening = source.lastIndexOf(`<${name}`, start);
  return told(source, start, advice, tagAt(source, start), tagAt(source, Math.max(0, opening)));
}

/** A tag that is not closed before the paragraph, quotation or body around it ends. */
function unclosed(source: string, open: Stretch): Explained {
  const name = nameAt(source, open[0]);
  const component = componentNamed(name);
  const close = closingTag(source, name, open[1]);
  if (!component)
    return told(source, open[0], unknownTag(name || null), open, ...(close ? [close] : []));
  if (close)
    return told(
      source,
      open[0],
      {
        message: `\`<${name}>\` and \`</${name}>\` do not enclose whole paragraphs.`,
        hint: 'Put each of the two on a line of its own, with the text between them.',
      },
      open,
      close,
    );
  return told(
    source,
    open[0],
    {
      message: `\`<${name}>\` is never closed.`,
      hint: component.children
        ? `Write \`</${name}>\` on a line of its own after the text.`
        : `End it with \`/>\`, as in \`${component.example}\`.`,
    },
    open,
  );
}

/** A closing tag, at `start`, that is not that of the tag that is open. */
function mismatch(source: string, open: Stretch, start: number): Explained {
  const name = nameAt(source, start);
  const inner = nameAt(source, open[0]);
  // In `<Note><b></Note>` the inner tag is wrong, in `<Note></Nte>` the closing one.
  if (!componentNamed(inner) || findTag(source.slice(0, open[0]), name, '<', 0) >= 0)
    return unclosed(source, open);
  const { line } = placeAt(source, open[0]);
  const advice = {
    message: `${quoted(`</${name}>`)} does not close \`<${inner}>\` of line ${line}.`,
    hint: `Write \`</${inner}>\`.`,
  };
  const tag = tagAt(source, start);
  return findTag(source, inner, '</', tag[1]) >= 0
    ? told(source, start, advice, tag)
    : told(source, start, advice, tag, open);
}
