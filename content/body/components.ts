/** An attribute of a component; its value is always a plain string. */
export interface Attribute {
  required: boolean;
  pattern: RegExp;
  /** What the value must be, as the end of the sentence "`slug` must be …". */
  expected: string;
}

/** What a body may do with a component. */
export interface Component {
  attributes: Readonly<Record<string, Attribute>>;
  /** Whether it may stand as a block, on lines of its own, and in which blocks. */
  within: readonly Container[];
  /** Whether it may stand within a sentence. */
  inline: boolean;
  /** Whether text stands between its tags: it must then, and must not otherwise. */
  children: boolean;
  /** How to write it. */
  example: string;
}

/** A place for blocks: the body itself, a list item, a quotation or a note. */
export type Container = 'root' | 'listItem' | 'blockquote' | 'Note';

const slug: Attribute = {
  required: true,
  pattern: /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
  expected: 'a slug: small Latin letters, digits and single hyphens',
};

const number: Attribute = {
  required: true,
  pattern: /^(?:0|[1-9][0-9]{0,2})$/,
  expected: 'a whole number from 0 to 999',
};

/** The components of a body. Nothing else between angle brackets is allowed. */
export const components: Readonly<Record<string, Component>> = {
  /** The card of a practice. */
  Practice: {
    attributes: { slug },
    within: ['root', 'listItem', 'Note'],
    inline: false,
    children: false,
    example: '<Practice slug="plain-words"/>',
  },
  /** The four levels as a ladder. */
  LevelLadder: {
    attributes: {},
    within: ['root'],
    inline: false,
    children: false,
    example: '<LevelLadder/>',
  },
  /** A claim with its grade and source: a box as a block, a short mark within a sentence. */
  Evidence: {
    attributes: { slug },
    within: ['root', 'listItem', 'blockquote', 'Note'],
    inline: true,
    children: false,
    example: '<Evidence slug="bad-news-first"/>',
  },
  /** A remark beside the text. */
  Note: {
    attributes: {},
    within: ['root'],
    inline: false,
    children: true,
    example: '<Note>…</Note>',
  },
  /** What was promised beside what came, in days. */
  ExpectationGap: {
    attributes: { promised: number, delivered: number },
    within: ['root'],
    inline: false,
    children: false,
    example: '<ExpectationGap promised="3" delivered="7"/>',
  },
};

/** The component of that name; `undefined` for any other tag. */
export function componentNamed(name: string | null): Component | undefined {
  return name !== null && Object.hasOwn(components, name) ? components[name] : undefined;
}
