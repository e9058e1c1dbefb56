import { bisect } from '../../../text/bisect';
import { isBlank } from '../../parts/characters';
import type { XmlTree } from '../../parts/xml';

/** A part together with the parents of its nodes, which the node table does not contain. */
export class Ancestry {
  private readonly parents: Int32Array;

  constructor(readonly tree: XmlTree) {
    const parents = new Int32Array(tree.size).fill(-1);
    const open: number[] = [];
    for (let node = 0; node < tree.size; node++) {
      while (open.length > 0 && tree.next(open.at(-1) ?? 0) <= node) open.pop();
      parents[node] = open.at(-1) ?? -1;
      open.push(node);
    }
    this.parents = parents;
  }

  /** The parent of a node; -1 for the root. */
  parent(node: number): number {
    return this.parents[node] ?? -1;
  }

  /** The innermost element with the given name that is or contains a node; -1 if there is none. */
  around(node: number, name: string): number {
    let at = node;
    while (at >= 0 && this.tree.name(at) !== name) at = this.parent(at);
    return at;
  }

  /** The nodes from the root to a node, inclusive. */
  path(node: number): number[] {
    const path: number[] = [];
    for (let at = node; at >= 0; at = this.parent(at)) path.push(at);
    return path.reverse();
  }

  /** The last node that starts at or before an offset. */
  nodeAt(offset: number): number {
    return Math.max(0, bisect(this.tree.size, (node) => this.tree.start(node) <= offset) - 1);
  }
}

/** The name of an element as written in the file, with the file's own prefix. */
export function rawName(tree: XmlTree, node: number): string {
  const { source } = tree;
  const start = tree.start(node) + 1;
  let end = start;
  for (let code = source.charCodeAt(end); code !== 0x3e && code !== 0x2f && !isBlank(code); ) {
    end++;
    code = source.charCodeAt(end);
  }
  return source.slice(start, end);
}

/** The prefix, including its colon, that the root of a part declares for one of some namespaces; undefined if it declares none. */
export function prefixIn(tree: XmlTree, namespaces: readonly string[]): string | undefined {
  const tag = tree.source.slice(tree.start(0), tree.inner(0));
  for (const [, prefix, , namespace] of tag.matchAll(/\sxmlns:([^\s=]+)\s*=\s*(["'])([^"']*)\2/g))
    if (namespaces.includes(namespace ?? '')) return `${prefix}:`;
  return undefined;
}

/** The namespaces of WordprocessingML, transitional and strict. */
export const WORD_NAMESPACES = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
] as const;

/** Whether a part uses the strict form (ECMA-376 part 1) instead of the transitional one, which is Word's default. */
export function isStrict(tree: XmlTree): boolean {
  return tree.source.slice(tree.start(0), tree.inner(0)).includes(WORD_NAMESPACES[1]);
}

/** Escapes text for XML content and double-quoted attributes, and drops characters that XML does not allow. */
export function asXml(text: string): string {
  return text.replace(NOT_XML_PATTERN, '').replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign);
}

/** Whether XML allows every character of a text. */
export function isXmlText(text: string): boolean {
  return text.search(NOT_XML_PATTERN) < 0;
}

const NOT_XML_PATTERN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
