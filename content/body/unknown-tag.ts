import { components } from './components.ts';
import { type Advice, quoted } from './problem.ts';

const heading = 'For a heading, write `## Words`.';

const inMarkdown: Readonly<Record<string, string>> = {
  a: 'For a link, write `[words](/practices/plain-words/)`.',
  b: 'For bold text, write `**words**`.',
  blockquote: 'For a quotation, begin each line with `>`.',
  br: 'For a new paragraph, leave an empty line.',
  code: 'For code, put the words between backticks.',
  div: 'For a remark, use `<Note>`; otherwise only keep the text.',
  em: 'For emphasis, write `*words*`.',
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  hr: 'For a line across the page, write `---` on a line of its own.',
  i: 'For emphasis, write `*words*`.',
  img: 'Pictures are not used in texts. Say it in words, or make it a table.',
  li: 'For a list, begin each line with `- ` or `1. `.',
  ol: 'For a numbered list, begin the lines with `1. `, `2. ` and so on.',
  p: 'For a new paragraph, leave an empty line.',
  strong: 'For bold text, write `**words**`.',
  table: 'For a table, write `| first | second |` and below it `| --- | --- |`.',
  ul: 'For a list, begin each line with `- `.',
};

/** The advice for a tag that is no component. */
export function unknownTag(name: string | null): Advice {
  if (name === null)
    return {
      message: '`<>` is an empty tag.',
      hint: 'Delete it, or write `\\<` for the sign itself.',
    };
  const lower = name.toLowerCase();
  const meant = Object.keys(components).find((known) => known.toLowerCase() === lower);
  if (meant)
    return {
      message: `There is no component ${quoted(`<${name}>`)}.`,
      hint: `Mind the capital letters: write \`<${meant}>\`.`,
    };
  if (/^[a-z][a-z0-9]*$/.test(name) || Object.hasOwn(inMarkdown, lower))
    return {
      message: `HTML such as ${quoted(`<${name}>`)} is not used.`,
      hint:
        (Object.hasOwn(inMarkdown, lower) && inMarkdown[lower]) ||
        'Delete the tag. If the sign itself is meant, write `\\<`.',
    };
  const known = Object.keys(components)
    .map((component) => `\`<${component}>\``)
    .join(', ');
  return {
    message: `There is no component ${quoted(`<${name}>`)}.`,
    hint: `The components are ${known}. If the sign itself is meant, write \`\\<\`.`,
  };
}
