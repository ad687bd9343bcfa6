import { componentNamed } from './components.ts';
import { type Advice, type BodyProblem, offsetAt, placeAt, quoted } from './problem.ts';
import { unknownTag } from './unknown-tag.ts';

/** A mistake in the syntax of tags, and the stretches to blank so that reading can go on. */
export interface Explained {
  problem: BodyProblem;
  blank: [start: number, end: number][];
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
  if (error instanceof Error) {
    const thrown: Thrown = error;
    const place = thrown.place && 'start' in thrown.place ? thrown.place.start : thrown.place;
    const offset = place?.offset ?? source.length;
    // Which tag is still open is said in the message only: "… (1:1-1:7) …".
    const position = /\((\d+):(\d+)-(\d+):(\d+)\)/.exec(thrown.message)?.slice(1).map(Number);
    const open = position && stretch(source, position);
    switch (thrown.ruleId) {
      case 'unexpected-character':
      case 'unexpected-eof':
      case 'unexpected-lazy':
        return malformed(source, offset, thrown.ruleId);
      case 'unexpected-closing-slash':
      case 'unexpected-attribute':
      case 'unexpected-self-closing-slash':
        return closing(source, source.lastIndexOf('<', offset), thrown.ruleId);
      case 'end-tag-mismatch':
        if (!open) return mismatch(source, offset);
        if (thrown.message.startsWith('Unexpected closing tag'))
          return mismatch(source, offset, open);
        return unclosed(source, open);
    }
  }
  return {
    problem: {
      line: 1,
      column: 1,
      message: 'The text cannot be read.',
      hint: 'Take out what was added last, and put it back piece by piece.',
    },
    blank: [],
  };
}

const at = (source: string, offset: number, advice: Advice): BodyProblem => ({
  ...placeAt(source, offset),
  ...advice,
});

const stretch = (
  source: string,
  [line, column, endLine, endColumn]: number[],
): [number, number] => [
  offsetAt(source, { line: line ?? 1, column: column ?? 1 }),
  offsetAt(source, { line: endLine ?? 1, column: endColumn ?? 1 }),
];

/** From `<` to the next `>`, at most to the end of the line. */
function tagFrom(source: string, start: number): [number, number] {
  const length = source.slice(start).search(/[>\r\n]/);
  if (length < 0) return [start, source.length];
  return [start, start + length + (source[start + length] === '>' ? 1 : 0)];
}

/** `Note` of `<Note …` or `</Note …`; empty for a fragment. */
const nameAt = (source: string, start: number) =>
  /^<\/?([^\s/>{<]*)/u.exec(source.slice(start, start + 200))?.[1] ?? '';

/** The nearest tag that begins with `prefix` and the whole name, or -1. */
function findTag(source: string, prefix: '<' | '</', name: string, from: number): number {
  const sign = prefix + name;
  for (let index = source.indexOf(sign, from); index >= 0; index = source.indexOf(sign, index + 1))
    if (nameAt(source, index) === name) return index;
  return -1;
}

/** A tag that breaks off: `<3`, `<!-- -->`, `<https://…>`, `<Note a=b>`. */
function malformed(source: string, offset: number, ruleId: string): Explained {
  const start = Math.max(0, source.lastIndexOf('<', offset - 1));
  const rest = source.slice(start, start + 200);
  const tag = tagFrom(source, start);
  const name = nameAt(source, start);
  const component = componentNamed(name);
  const told = (advice: Advice, ...blank: [number, number][]) => ({
    problem: at(source, start, advice),
    blank,
  });
  if (rest.startsWith('<!--'))
    return told(
      {
        message: 'A comment (`<!--`) cannot stand in a body.',
        hint: 'Delete it, down to its `-->`.',
      },
      [start, start + 1],
    );
  const address = /^<((?:https?:|mailto:|www\.)[^\s<>]*|[^\s<>@]+@[^\s<>]+)/i.exec(rest)?.[1];
  if (address)
    return told(
      {
        message: `An address in angle brackets, such as ${quoted(`<${address}>`)}, is not a link here.`,
        hint: address.includes('@')
          ? 'Write `[words](mailto:name@example.org)`.'
          : 'Write `[words](https://example.org/)`.',
      },
      tag,
    );
  if (!component)
    return told(
      {
        message: `${quoted(rest.split(/[\s>]/)[0] ?? '<', 20)} looks like the beginning of a tag.`,
        hint: 'If the sign itself is meant, write `\\<`, or put a space after it: `< `.',
      },
      /^<\/?[\p{L}$_]/u.test(rest) ? tag : [start, start + 1],
    );
  const example = `Write it as in \`${component.example}\`.`;
  if (ruleId === 'unexpected-lazy')
    return told(
      {
        message: `\`<${name}\` goes on outside the list item or quotation in which it begins.`,
        hint: 'Write the whole tag in one line.',
      },
      tag,
    );
  if (/[“”„‟«»‘’‚]/.test(source[offset] ?? ''))
    return told(
      {
        message: `A value in \`<${name}>\` is between the wrong quotation marks, ${quoted(source[offset] ?? '')}.`,
        hint: `Use the straight ones of the keyboard, as in \`${component.example}\`.`,
      },
      tag,
    );
  if (ruleId === 'unexpected-eof')
    return told(
      {
        message: `\`<${name}\` is never finished: a \`>\` or a quotation mark is missing.`,
        hint: example,
      },
      tag,
    );
  return told(
    {
      message: `\`<${name}\` is not a well-formed tag: ${quoted(source[offset] ?? '')} cannot stand there.`,
      hint: example,
    },
    tag,
  );
}

/** `</Note>` without `<Note>`, `</Note a="b">` or `</Note/>`. */
function closing(source: string, start: number, ruleId: string): Explained {
  const name = nameAt(source, start);
  const advice: Advice = !componentNamed(name)
    ? unknownTag(name || null)
    : ruleId === 'unexpected-closing-slash'
      ? {
          message: `\`</${name}>\` closes nothing.`,
          hint: `Delete it, or write \`<${name}>\` before the text.`,
        }
      : {
          message: `The closing tag of \`<${name}>\` holds more than the name.`,
          hint: `Write \`</${name}>\`.`,
        };
  // The opening tag would be the next mistake.
  const opening =
    ruleId === 'unexpected-closing-slash' ? -1 : source.lastIndexOf(`<${name}`, start);
  const blank = [tagFrom(source, start)];
  if (opening >= 0) blank.push(tagFrom(source, opening));
  return { problem: at(source, start, advice), blank };
}

/** A tag that is not closed before the paragraph, quotation or body around it ends. */
function unclosed(source: string, [start, end]: [number, number]): Explained {
  const name = nameAt(source, start);
  const component = componentNamed(name);
  const close = findTag(source, '</', name, end);
  const next = findTag(source, '<', name, end);
  const hasClose = close >= 0 && (next < 0 || close < next);
  const advice: Advice = !component
    ? unknownTag(name || null)
    : hasClose
      ? {
          message: `\`<${name}>\` and \`</${name}>\` do not stand in the same paragraph.`,
          hint: 'Put each of the two on a line of its own, with the text between them.',
        }
      : {
          message: `\`<${name}>\` is never closed.`,
          hint: component.children
            ? `Write \`</${name}>\` on a line of its own after the text.`
            : `End it with \`/>\`, as in \`${component.example}\`.`,
        };
  return {
    problem: at(source, start, advice),
    blank: hasClose ? [[start, end], tagFrom(source, close)] : [[start, end]],
  };
}

/** A closing tag that does not belong to the tag that is open, or is cut off from it. */
function mismatch(source: string, start: number, open?: [number, number]): Explained {
  const name = nameAt(source, start);
  if (!open) {
    const opening = source.lastIndexOf(`<${name}`, start);
    return unclosed(source, tagFrom(source, Math.max(0, opening)));
  }
  const inner = nameAt(source, open[0]);
  // `<Note><b></Note>`: the inner tag is the one to close; `<Note></Nte>`: the closing one is wrong.
  if (!componentNamed(inner) || findTag(source.slice(0, open[0]), '<', name, 0) >= 0)
    return unclosed(source, open);
  const advice: Advice = componentNamed(name)
    ? {
        message: `\`</${name}>\` stands where \`</${inner}>\` is due.`,
        hint: `Close \`<${inner}>\` of line ${placeAt(source, open[0]).line} first.`,
      }
    : {
        message: `${quoted(`</${name}>`)} does not close \`<${inner}>\` of line ${placeAt(source, open[0]).line}.`,
        hint: `Write \`</${inner}>\`.`,
      };
  const closed = findTag(source, '</', inner, start + 1) >= 0;
  return {
    problem: at(source, start, advice),
    blank: closed ? [tagFrom(source, start)] : [tagFrom(source, start), open],
  };
}
