import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { findSigns } from './yaml-signs.ts';
import { explainSyntax } from './yaml-syntax.ts';

/** Something that is wrong with a YAML text as such; lines count from 1. */
export interface Mistake {
  line: number;
  message: string;
}

/** What a YAML text holds. */
export interface Yaml {
  /** Its fields; `undefined` when they cannot be read. */
  values: Record<string, unknown> | undefined;
  mistakes: Mistake[];
  /** The line on which a field stands, by its path as in a problem; of what is missing, the line of its parent. */
  lineOf: (field: string) => number;
}

/**
 * Reads the small part of YAML that a library uses: fields, lists and texts. What YAML would quietly take for a
 * comment, an alias, an anchor or a tag is a mistake, because an editor meant it as text.
 */
export function readYaml(text: string): Yaml {
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The parser calls itself for each level of nesting.
    const message = 'is nested too deep to be read. Take it apart.';
    return { values: undefined, mistakes: [{ line: 1, message }], lineOf: () => 1 };
  }
}

function read(text: string): Yaml {
  const lines = new LineCounter();
  const lineAt = (position: number) => lines.linePos(position).line;
  // Keys that occur twice are looked for below: all of them, by name.
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    merge: false,
    uniqueKeys: false,
  });
  const lineOf = (field: string) => lineAt(positionOf(document, field));
  const signs = findSigns(text);
  const mistakes = signs.map(({ position, message }) => ({ line: lineAt(position), message }));
  const unreadable = { values: undefined, mistakes, lineOf };

  const [error] = document.errors;
  if (error) {
    const { position, message } = explainSyntax(error, text);
    const line = lineAt(position);
    // A sign that YAML takes for its own is most often why the rest of the line makes no sense.
    if (!mistakes.some((mistake) => mistake.line === line)) mistakes.push({ line, message });
    return unreadable;
  }
  if (signs.some(({ isComment }) => !isComment)) return unreadable;
  for (const { position, message } of takeOddKeys(document))
    mistakes.push({ line: lineAt(position), message });
  if (isMap(document.contents))
    return { ...unreadable, values: document.toJS({ maxAliasCount: 0 }) as Yaml['values'] };
  mistakes.push({ line: 1, message: 'holds no fields. Write each on a line, as `name: value`.' });
  return unreadable;
}

/** Takes out of the document what cannot be a field, or stands there twice: JavaScript would drop it without a word. */
function takeOddKeys(document: Document.Parsed): { position: number; message: string }[] {
  const found: { position: number; message: string }[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      map.items = map.items.filter(({ key }) => {
        const position = (key as { range?: [number] } | null)?.range?.[0] ?? map.range?.[0] ?? 0;
        const name = isScalar<string | number | boolean | null>(key)
          ? String(key.value ?? '')
          : undefined;
        if (name === undefined || name === '__proto__')
          found.push({
            position,
            message: 'has a field here whose name cannot be one. Remove it, or correct its name.',
          });
        else if (seen.has(name))
          found.push({ position, message: `has \`${name}\` twice. Remove one of the two.` });
        else {
          seen.add(name);
          return true;
        }
        return false;
      });
    },
  });
  return found;
}

/** Where the field at a path begins, or the innermost one on the way to it that is there. */
function positionOf(document: Document.Parsed, field: string): number {
  let node: unknown = document.contents;
  let position = 0;
  let path = field.split('.').filter(Boolean);
  while (path.length) {
    if (isMap(node)) {
      // A name may have points in it; the longest that is there is meant.
      const pairs = node.items.map((pair) => ({
        pair,
        key: isScalar(pair.key) ? pair.key : undefined,
      }));
      const match = path
        .map((_, k) => path.slice(0, path.length - k))
        .flatMap((parts) => {
          const found = pairs.find(({ key }) => key && String(key.value) === parts.join('.'));
          return found ? [{ ...found, length: parts.length }] : [];
        })[0];
      if (!match) break;
      position = match.key?.range?.[0] ?? position;
      node = match.pair.value;
      path = path.slice(match.length);
    } else if (isSeq(node)) {
      node = node.items[Number(path[0])];
      if (!isScalar(node) && !isMap(node) && !isSeq(node)) break;
      position = node.range?.[0] ?? position;
      path = path.slice(1);
    } else break;
  }
  return position;
}
