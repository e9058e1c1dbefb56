import { createScanner, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Span } from '../../text/edits';
import type { Expected, SettingPath } from './checked';

/** How a project file may be written: as editors allow for their own settings. */
export const SYNTAX = { allowTrailingComma: true, allowEmptyContent: true };

/** Nothing that a project file says lies deeper than a few levels; the reader of JSON calls itself for each. */
const DEEPEST = 50;
/** The tree of a text needs a hundred times its room where each word is short. */
const MOST_TOKENS = 500_000;

/** Where and why a text is no project file however it is read, so that it is not to be parsed: it nests too deep or holds too much. */
export function beyondParsing(text: string): (Span & { readonly expected: Expected }) | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  let tokens = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const sign = text.charAt(scanner.getTokenOffset());
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    const isTooDeep = depth > DEEPEST;
    if (!isTooDeep && ++tokens <= MOST_TOKENS) continue;
    const start = scanner.getTokenOffset();
    return {
      expected: (words) => (isTooDeep ? words.depth(DEEPEST) : words.tokens(MOST_TOKENS)),
      start,
      end: start + scanner.getTokenLength(),
    };
  }
  return undefined;
}

/** A project file as a tree, and what is no JSON in it. */
export interface ParsedProject {
  readonly tree: Node | undefined;
  readonly errors: readonly ParseError[];
}

/** Reads a text that is not {@link beyondParsing}. */
export function parseProject(text: string): ParsedProject {
  const errors: ParseError[] = [];
  return { tree: parseTree(text, errors, SYNTAX), errors };
}

/** What a node says. Its objects have no prototype, so that a key is never one that was there before; of a key that stands twice the last one holds. */
export function saidBy(node: Node): unknown {
  switch (node.type) {
    case 'array':
      return (node.children ?? []).map(saidBy);
    case 'object': {
      const object: Record<string, unknown> = Object.create(null);
      for (const { children: [name, value] = [] } of node.children ?? [])
        if (name && value) object[String(name.value)] = saidBy(value);
      return object;
    }
    default:
      return node.value;
  }
}

/** Finds what stands at a path, or as much of the way as there is; looks at each object once, however often it is asked. */
export class Places {
  private readonly values = new Map<Node, ReadonlyMap<string, Node>>();

  constructor(private readonly tree: Node) {}

  /** The place of a value with its key. */
  at(path: SettingPath): Span {
    let node = this.tree;
    for (const step of path) {
      const next = typeof step === 'number' ? node.children?.[step] : this.valuesOf(node).get(step);
      if (!next) break;
      node = next;
    }
    const { offset, length } = node.parent?.type === 'property' ? node.parent : node;
    return { start: offset, end: offset + length };
  }

  private valuesOf(node: Node): ReadonlyMap<string, Node> {
    let values = this.values.get(node);
    if (!values) {
      const all = new Map<string, Node>();
      for (const { children: [name, value] = [] } of node.type === 'object' ? (node.children ?? []) : [])
        if (name) all.set(String(name.value), value ?? name);
      values = all;
      this.values.set(node, values);
    }
    return values;
  }
}

/** A key that stands in its object already. */
export interface RepeatedKey extends Span {
  readonly path: SettingPath;
}

/** A step on the way to a node, and the way that leads there. */
interface Way {
  readonly step: string | number;
  readonly up: Way | undefined;
}

/** The keys that stand in their object already, in text order. The reader of JSON takes the last one without a word. */
export function repeatedKeys(tree: Node): readonly RepeatedKey[] {
  const repeated: (Span & { readonly way: Way })[] = [];
  const left: { readonly node: Node; readonly way: Way | undefined }[] = [{ node: tree, way: undefined }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, way } = next;
    const children = node.children ?? [];
    if (node.type === 'array') {
      for (const [i, child] of children.entries())
        if (child.children) left.push({ node: child, way: { step: i, up: way } });
      continue;
    }
    const seen = new Set<string>();
    for (const { children: [name, value] = [], offset, length } of children) {
      if (!name) continue;
      const key = String(name.value);
      const here: Way = { step: key, up: way };
      if (seen.has(key)) repeated.push({ way: here, start: offset, end: offset + length });
      seen.add(key);
      if (value?.children) left.push({ node: value, way: here });
    }
  }
  return repeated.sort((a, b) => a.start - b.start).map(({ way, start, end }) => ({ path: pathOf(way), start, end }));
}

function pathOf(way: Way): SettingPath {
  const path: (string | number)[] = [];
  for (let at: Way | undefined = way; at; at = at.up) path.push(at.step);
  return path.reverse();
}
