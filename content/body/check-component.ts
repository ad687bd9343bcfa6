import type { Nodes } from 'mdast';
import { type Component, type Container, componentNamed } from './components.ts';
import { type Advice, quoted } from './problem.ts';
import { unknownTag } from './unknown-tag.ts';
import { type Visit, ancestors } from './walk.ts';

type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What is wrong with a component: its name, its place, its attributes, the text between its tags. */
export function* checkComponent(visit: Visit): Generator<Advice, void> {
  const { node } = visit;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
  const component = componentNamed(node.name);
  if (component) {
    yield* checkPlace(visit, node, component);
    yield* checkAttributes(node, component);
    yield* checkContent(node, component);
  } else yield unknownTag(node.name);
}

const inWords: Readonly<Record<string, string>> = {
  listItem: 'a list',
  blockquote: 'a quotation',
  heading: 'a heading',
  link: 'a link',
};

const outOf = (name: string, around: string): Advice => ({
  message: `\`<${name}>\` cannot stand within ${around}.`,
  hint: 'Move it out, to a line of its own.',
});

function* checkPlace(visit: Visit, node: Element, component: Component): Generator<Advice> {
  const name = node.name ?? '';
  const above = [...ancestors(visit)];
  if (node.type === 'mdxJsxFlowElement') {
    const parent = above[0];
    const container = parent && 'name' in parent ? parent.name : parent?.type;
    // Within a tag that is no component, that tag is the problem.
    if (container && parent && 'name' in parent && !componentNamed(container)) return;
    if (!component.within.includes(container as Container))
      yield outOf(name, inWords[container ?? ''] ?? `\`<${container}>\``);
  } else if (component.inline) {
    const around = above.find(({ type }) => type === 'heading' || type === 'link');
    if (around) yield outOf(name, inWords[around.type] ?? around.type);
  } else {
    yield {
      message: `\`<${name}>\` stands within a line of text.`,
      hint: 'Put it on lines of its own, with an empty line before and after.',
    };
  }
}

function* checkAttributes(node: Element, { attributes, example }: Component): Generator<Advice> {
  const name = node.name ?? '';
  const seen = new Set<string>();
  for (const given of node.attributes) {
    if (given.type === 'mdxJsxExpressionAttribute') {
      yield {
        message: `\`<${name}>\` holds braces, ${quoted(`{${given.value}}`)}.`,
        hint: `Values are plain text, as in \`${example}\`.`,
      };
      continue;
    }
    const label = quoted(given.name);
    const attribute = Object.hasOwn(attributes, given.name) ? attributes[given.name] : undefined;
    if (!attribute) {
      yield {
        message: `\`<${name}>\` has no attribute ${label}.`,
        hint: `Delete it. The component is written \`${example}\`.`,
      };
    } else if (seen.has(given.name)) {
      yield { message: `\`<${name}>\` has ${label} twice.`, hint: 'Delete one of the two.' };
    } else if (given.value === null || given.value === undefined || given.value === '') {
      yield {
        message: `${label} of \`<${name}>\` has no value.`,
        hint: `Write it as in \`${example}\`.`,
      };
    } else if (typeof given.value !== 'string') {
      yield {
        message: `The value of ${label} is between braces, ${quoted(`{${given.value.value}}`)}.`,
        hint: `Put it between straight quotation marks, as in \`${example}\`.`,
      };
    } else if (!attribute.pattern.test(given.value)) {
      yield {
        message: `${label} of \`<${name}>\` is ${quoted(given.value)}.`,
        hint: `It must be ${attribute.expected}, as in \`${example}\`.`,
      };
    }
    seen.add(given.name);
  }
  for (const [key, { required }] of Object.entries(attributes))
    if (required && !seen.has(key))
      yield {
        message: `\`<${name}>\` lacks ${quoted(key)}.`,
        hint: `Write it as in \`${example}\`.`,
      };
}

function* checkContent(node: Element, { children, example }: Component): Generator<Advice> {
  const name = node.name ?? '';
  if (children && node.children.length === 0)
    yield {
      message: `\`<${name}>\` is empty.`,
      hint: `Write the text between \`<${name}>\` and \`</${name}>\`.`,
    };
  if (!children && node.children.length > 0)
    yield {
      message: `\`<${name}>\` takes no text between its tags.`,
      hint: `Write \`${example}\`.`,
    };
}
