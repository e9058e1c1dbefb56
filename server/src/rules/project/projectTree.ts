import { createScanner, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Span } from '../../text/edits';
import type { Expected, SettingPath } from './valueValidators';

/** The accepted JSON syntax: the same as in editor settings. */
export const SYNTAX = { allowTrailingComma: true, allowEmptyContent: true };

/** Maximum nesting depth: valid content has only a few levels, and the JSON parser recurses for each. */
const MAX_DEPTH = 50;
/** Maximum number of tokens: if all are short, the tree takes a hundred times the size of the text. */
const MAX_TOKENS = 500_000;

/** Where and why a text cannot be a project file and must not be parsed: it is nested too deeply, or has too many tokens. */
export function parsingLimitProblem(text: string): (Span & { readonly expected: Expected }) | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  let tokenCount = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const sign = text.charAt(scanner.getTokenOffset());
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    const isTooDeep = depth > MAX_DEPTH;
    if (!isTooDeep && ++tokenCount <= MAX_TOKENS) continue;
    const start = scanner.getTokenOffset();
    return {
      expected: (words) => (isTooDeep ? words.depth(MAX_DEPTH) : words.tokens(MAX_TOKENS)),
      start,
      end: start + scanner.getTokenLength(),
    };
  }
  return undefined;
}

/** A parsed project file, with syntax errors. */
interface ParsedProject {
  readonly tree: Node | undefined;
  readonly errors: readonly ParseError[];
}

/** Parses a text that is not {@link parsingLimitProblem}. */
export function parseProject(text: string): ParsedProject {
  const errors: ParseError[] = [];
  return { tree: parseTree(text, errors, SYNTAX), errors };
}

/** The value of a node. Objects have no prototype, so that no key exists in advance; for duplicate keys, the last one counts. */
export function nodeValue(node: Node): unknown {
  switch (node.type) {
    case 'array':
      return (node.children ?? []).map(nodeValue);
    case 'object': {
      const object: Record<string, unknown> = Object.create(null);
      for (const { children: [name, value] = [] } of node.children ?? [])
        if (name && value) object[String(name.value)] = nodeValue(value);
      return object;
    }
    default:
      return node.value;
  }
}

/** Locates values by path, or by the longest existing prefix of a path. Indexes each object once, however often it is queried. */
export class ValuePlaces {
  private readonly values = new Map<Node, ReadonlyMap<string, Node>>();

  constructor(private readonly tree: Node) {}

  /** The span of a value, including its key. */
  at(path: SettingPath): Span {
    let node = this.tree;
    for (const step of path) {
      const nextNode = typeof step === 'number' ? node.children?.[step] : this.valuesOf(node).get(step);
      if (!nextNode) break;
      node = nextNode;
    }
    const { offset, length } = node.parent?.type === 'property' ? node.parent : node;
    return { start: offset, end: offset + length };
  }

  private valuesOf(node: Node): ReadonlyMap<string, Node> {
    let values = this.values.get(node);
    if (!values) {
      const valuesByKey = new Map<string, Node>();
      for (const { children: [name, value] = [] } of node.type === 'object' ? (node.children ?? []) : [])
        if (name) valuesByKey.set(String(name.value), value ?? name);
      values = valuesByKey;
      this.values.set(node, values);
    }
    return values;
  }
}

/** A key that occurs in its object for a second time. */
interface RepeatedKey extends Span {
  readonly path: SettingPath;
}

/** A node's path, as a linked list. */
interface PathToNode {
  readonly step: string | number;
  readonly up: PathToNode | undefined;
}

/** Duplicate keys, in text order. The JSON parser silently uses the last one. */
export function repeatedKeys(tree: Node): readonly RepeatedKey[] {
  const repetitions: (Span & { readonly way: PathToNode })[] = [];
  const stack: { readonly node: Node; readonly way: PathToNode | undefined }[] = [{ node: tree, way: undefined }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, way } = next;
    const children = node.children ?? [];
    if (node.type === 'array') {
      for (const [i, child] of children.entries())
        if (child.children) stack.push({ node: child, way: { step: i, up: way } });
      continue;
    }
    const seenKeys = new Set<string>();
    for (const { children: [name, value] = [], offset, length } of children) {
      if (!name) continue;
      const key = String(name.value);
      const path: PathToNode = { step: key, up: way };
      if (seenKeys.has(key)) repetitions.push({ way: path, start: offset, end: offset + length });
      seenKeys.add(key);
      if (value?.children) stack.push({ node: value, way: path });
    }
  }
  return repetitions
    .sort((a, b) => a.start - b.start)
    .map(({ way, start, end }) => ({ path: pathOf(way), start, end }));
}

function pathOf(way: PathToNode): SettingPath {
  const path: (string | number)[] = [];
  for (let at: PathToNode | undefined = way; at; at = at.up) path.push(at.step);
  return path.reverse();
}
