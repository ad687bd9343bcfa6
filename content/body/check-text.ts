import { type Advice, type BodyProblem, placeAt, quoted } from './problem.ts';
import { type Visit, ancestors, startOf } from './walk.ts';

// Controls but tab, LF and CR; line and paragraph separators; direction marks; lone surrogates; non-characters.
const UNSEEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ADDRESS = /(?:https?:\/\/|www\.(?=[\p{L}\p{N}-]+\.\p{L}))[^\s<>]*/giu;
const TAG = /(?<!\\)<\/?([A-Za-z][A-Za-z0-9-]*)(?:[\s/][^<>]*)?>|(?<!\\)<!--/g;

function unseen(character: string): Advice {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    message: `Here is an invisible or broken character (U+${code}).`,
    hint: 'Delete it together with its neighbours, and type those again.',
  };
}

/** Characters of a source that readers cannot see and files and feeds cannot keep: the first place of each. */
export function unseenCharacters(source: string): BodyProblem[] {
  const first = new Map<string, number>();
  for (const { 0: character, index } of source.matchAll(UNSEEN))
    if (!first.has(character)) first.set(character, index);
  return [...first].map(([character, index]) => ({
    ...placeAt(source, index),
    ...unseen(character),
  }));
}

/** The same for a decoded text, in which `&#x202E;` has become a character. */
export function unseenAdvice(text: string): Advice | undefined {
  const [character] = text.match(UNSEEN) ?? [];
  return character === undefined ? undefined : unseen(character);
}

/**
 * What is wrong with a stretch of text: addresses that are no links, and in a field with inline Markdown tags. Both are
 * looked for in the source, where an escaped sign is not mistaken for one.
 */
export function* checkText(
  visit: Visit,
  source: string,
  isInline: boolean,
): Generator<BodyProblem, void> {
  const { node } = visit;
  if (node.type !== 'text') return;
  const offset = node.position?.start.offset ?? 0;
  const raw = source.slice(offset, node.position?.end.offset ?? offset);

  const character = unseenAdvice(node.value);
  if (character && !unseenAdvice(raw)) yield { ...startOf(node), ...character };

  if (![...ancestors(visit)].some(({ type }) => type === 'link'))
    for (const { 0: address, index } of raw.matchAll(ADDRESS))
      yield {
        ...placeAt(source, offset + index),
        message: `The address ${quoted(address)} would not be a link.`,
        hint: 'Write `[words](https://example.org/)`; to show an address as it is, put it between backticks.',
      };

  const names = new Set<string>();
  if (isInline)
    for (const { 0: tag, 1: name = '', index } of raw.matchAll(TAG)) {
      if (names.has(name)) continue;
      names.add(name);
      yield {
        ...placeAt(source, offset + index),
        message: `${quoted(tag)} is not used in this field.`,
        hint: 'Write `**bold**`, `*emphasis*` or `[words](https://example.org/)`; components work in bodies only.',
      };
    }
}
