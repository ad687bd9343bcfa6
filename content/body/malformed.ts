import { componentNamed } from './components.ts';
import { type Advice, quoted } from './problem.ts';
import { type Stretch, closingTag, nameAt, tagAt } from './tags.ts';
import { unknownTag } from './unknown-tag.ts';

/**
 * What an editor reads about a tag that breaks off, such as `<3`, `<!-- -->`, `<https://…>` or `<Note a=b>`, and the
 * stretches to blank. The tag begins at `start`; the parser gave up at `offset`.
 */
export function malformed(
  source: string,
  start: number,
  offset: number,
  ruleId: string,
): { advice: Advice; blank: Stretch[] } {
  const rest = source.slice(start, start + 200);
  const sign: Stretch = [start, start + 1];
  if (rest.startsWith('<!--'))
    return {
      advice: {
        message: 'A comment (`<!--`) cannot stand in a body.',
        hint: 'Delete it, down to its `-->`.',
      },
      blank: [sign],
    };

  const tag = tagAt(source, start);
  const address = /^<((?:https?:|mailto:|www\.)[^\s<>]*|[^\s<>@]+@[^\s<>]+)/i.exec(rest)?.[1];
  if (address)
    return {
      advice: {
        message: `An address in angle brackets, such as ${quoted(`<${address}>`)}, is not a link here.`,
        hint: address.includes('@')
          ? 'Write `[words](mailto:name@example.org)`.'
          : 'Write `[words](https://example.org/)`.',
      },
      blank: [tag],
    };

  const name = nameAt(source, start);
  const close = closingTag(source, name, tag[1]);
  const blank = close ? [tag, close] : [tag];
  const component = componentNamed(name);
  if (component)
    return { advice: ofComponent(name, component.example, source[offset] ?? '', ruleId), blank };
  if (/^<[a-z][a-z0-9]*\s[^<>]*[=>]/.test(rest)) return { advice: unknownTag(name), blank };
  return {
    advice: {
      message: `${quoted(/^<[^\s>|]{0,20}/.exec(rest)?.[0] ?? '<')} looks like the beginning of a tag.`,
      hint: 'If the sign itself is meant, write `\\<`, or put a space after it: `< `.',
    },
    blank: /^<\/?[\p{L}$_]/u.test(rest) ? blank : [sign],
  };
}

function ofComponent(name: string, example: string, character: string, ruleId: string): Advice {
  const asIn = `Write it as in \`${example}\`.`;
  if (ruleId === 'unexpected-lazy')
    return {
      message: `\`<${name}\` goes on outside the list item or quotation in which it begins.`,
      hint: 'Write the whole tag in one line.',
    };
  if (ruleId === 'unexpected-eof')
    return {
      message: `\`<${name}\` is never finished: a \`>\` or a quotation mark is missing.`,
      hint: asIn,
    };
  if (/[“”„‟«»‘’‚]/.test(character))
    return {
      message: `A value in \`<${name}>\` is between the wrong quotation marks, ${quoted(character)}.`,
      hint: `Use the straight ones of the keyboard, as in \`${example}\`.`,
    };
  return {
    message: `\`<${name}\` is not a well-formed tag: ${quoted(character)} cannot stand there.`,
    hint: asIn,
  };
}
