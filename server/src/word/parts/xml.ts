import { characterAt, FORBIDDEN_PATTERN, isBlank, unescapeXml } from './characters';
import { prefixOf } from './namespaces';
import { WordRefused } from './refusal';

/** Number of fields per node: its name, its start, the start and end of its content, and the node after its subtree. */
const WIDTH = 5;
const NAME = 0;
const START = 1;
const INNER = 2;
const INNER_END = 3;
const NEXT = 4;
/** Sentinel for the name of a text node. */
const TEXT = -1;
/** Sentinel for the name of a CDATA section, in which `&` is a plain ampersand. */
const VERBATIM = -2;
/** Maximum nesting depth. Real documents are nested about forty deep, up to a hundred with nested tables and smart tags. */
const MAX_DEPTH = 1000;
const MAX_PREFIXES = 200;
/** Maximum number of nodes: twice as many as in a document of a thousand pages. Each takes memory, however short its source. */
const MAX_NODES = 2_500_000;

/** A prefix declaration, and the ids of the names used in its scope. */
interface Scope {
  readonly prefix: string;
  readonly known: string;
  readonly outer: Scope | undefined;
  /** Number of enclosing scopes. */
  readonly depth: number;
  readonly names: Map<string, number>;
}

function meaningOf(scope: Scope, prefix: string): string | undefined {
  for (let at: Scope | undefined = scope; at; at = at.outer) if (at.prefix === prefix) return at.known;
  return undefined;
}

/**
 * A part of a file as a table of its elements and text nodes in document order: the node after an element is its first child, and each node
 * stores the node after its subtree. All positions are UTF-16 offsets of `source`. Names have the prefixes of `namespaces.ts`. The scanner
 * is our own because htmlparser2, which is also bundled, accepts malformed XML, takes six times as long and does not report the positions
 * of attributes; `test/word/xml.test.ts` uses it as an oracle.
 */
export class XmlTree {
  readonly names: string[] = [];
  private readonly ids = new Map<string, number>();
  private table: Int32Array;
  private count = 0;

  /** @throws {WordRefused} if the source is not well-formed or has a document type declaration; `part` is named in the message */
  constructor(
    readonly source: string,
    readonly part: string,
  ) {
    this.table = new Int32Array(WIDTH * (64 + (source.length >> 5)));
    new Scanner(this).scan();
  }

  /** The number of nodes; node 0 is the root element. */
  get size(): number {
    return this.count;
  }

  /** The name of an element, such as `w:p`; empty for a text node. */
  name(node: number): string {
    const id = this.table[node * WIDTH + NAME] ?? TEXT;
    return id < 0 ? '' : (this.names[id] ?? '');
  }

  /** Whether a node is a text node. */
  isText(node: number): boolean {
    return (this.table[node * WIDTH + NAME] ?? 0) < 0;
  }

  /** Whether a node is a CDATA section, in which `&` and `<` are literal. */
  isVerbatim(node: number): boolean {
    return this.table[node * WIDTH + NAME] === VERBATIM;
  }

  /** Start of a node: its `<`, or its first character. */
  start(node: number): number {
    return this.table[node * WIDTH + START] ?? 0;
  }

  /** After the `>` of an element's opening tag; start of a text node. */
  inner(node: number): number {
    return this.table[node * WIDTH + INNER] ?? 0;
  }

  /** The `<` of an element's closing tag; end of a text node. */
  innerEnd(node: number): number {
    return this.table[node * WIDTH + INNER_END] ?? 0;
  }

  /** End of a node, including its closing tag. */
  end(node: number): number {
    const end = this.innerEnd(node);
    // `<w:tab/>` has no closing tag; the next closing tag belongs to another element.
    if (this.isText(node) || this.source.charCodeAt(this.inner(node) - 2) === 0x2f) return end;
    return this.source.indexOf('>', end) + 1;
  }

  /** The node after a node's subtree. Its children start at `node + 1`, each followed by its own `nextIndex`, up to `next(node)`. */
  next(node: number): number {
    return this.table[node * WIDTH + NEXT] ?? this.count;
  }

  /** The first child element with the given name; -1 if there is none. */
  child(node: number, name: string): number {
    const end = this.next(node);
    for (let at = node + 1; at < end; at = this.next(at)) if (this.name(at) === name) return at;
    return -1;
  }

  /** All child elements with the given name. */
  children(node: number, name: string): number[] {
    const result: number[] = [];
    const end = this.next(node);
    for (let at = node + 1; at < end; at = this.next(at)) if (this.name(at) === name) result.push(at);
    return result;
  }

  /** The first descendant element with the given name; -1 if there is none. */
  descendant(node: number, name: string): number {
    const end = this.next(node);
    for (let at = node + 1; at < end; at++) if (this.name(at) === name) return at;
    return -1;
  }

  /** The value of an attribute by its local name, regardless of prefix; undefined if there is none. */
  attribute(node: number, local: string): string | undefined {
    // Search only the tag: in the whole source, `indexOf` would run to the end for a tag without attributes.
    const tag = this.source.slice(this.start(node), this.inner(node));
    for (let at = 0; at < tag.length; ) {
      const equalsIndex = tag.indexOf('=', at);
      if (equalsIndex < 0) return undefined;
      let quote = equalsIndex + 1;
      while (isBlank(tag.charCodeAt(quote))) quote++;
      const close = tag.indexOf(tag.charAt(quote), quote + 1);
      if (isNamed(tag, equalsIndex, local)) return unescapeXml(tag.slice(quote + 1, close))?.replace(/[\t\r\n]/g, ' ');
      at = close + 1;
    }
    return undefined;
  }

  /** The `val` attribute of a child element, in which WordprocessingML stores a property; undefined if there is no such child. */
  value(node: number, name: string): string | undefined {
    const child = this.child(node, name);
    return child < 0 ? undefined : (this.attribute(child, 'val') ?? '');
  }

  /** The text of a subtree, with references resolved. */
  text(node: number): string {
    const parts: string[] = [];
    const end = this.next(node);
    for (let at = node; at < end; at++) {
      if (!this.isText(at)) continue;
      const rawText = this.source.slice(this.start(at), this.innerEnd(at));
      parts.push(this.isVerbatim(at) ? rawText : (unescapeXml(rawText) ?? rawText));
    }
    return parts.join('');
  }

  /** Adds a node. For the scanner only. */
  add(name: number, start: number, inner: number, innerEnd: number): number {
    const at = this.count * WIDTH;
    if (this.count >= MAX_NODES) throw tooLarge(this.part);
    if (at + WIDTH > this.table.length) {
      const widerTable = new Int32Array(this.table.length * 2);
      widerTable.set(this.table);
      this.table = widerTable;
    }
    this.table[at + NAME] = name;
    this.table[at + START] = start;
    this.table[at + INNER] = inner;
    this.table[at + INNER_END] = innerEnd;
    this.table[at + NEXT] = this.count + 1;
    return this.count++;
  }

  /** Ends an element, after all nodes inside it have been added. For the scanner only. */
  close(node: number, innerEnd: number): void {
    this.table[node * WIDTH + INNER_END] = innerEnd;
    this.table[node * WIDTH + NEXT] = this.count;
  }

  /** The id of a name. For the scanner only. */
  idOf(name: string): number {
    const memo = this.ids.get(name);
    if (memo !== undefined) return memo;
    this.ids.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

function tooLarge(part: string): WordRefused {
  return new WordRefused('too-large', `The file is not read: ${part} has more than ${MAX_NODES} elements.`);
}

/** Whether the attribute name before an equals sign has a given local name, with or without a prefix. */
function isNamed(tag: string, equals: number, local: string): boolean {
  let end = equals;
  while (isBlank(tag.charCodeAt(end - 1))) end--;
  const start = end - local.length;
  if (!tag.startsWith(local, start)) return false;
  const previousCode = tag.charCodeAt(start - 1);
  return previousCode === 0x3a || isBlank(previousCode);
}

/** A single pass over the source that fills the tree. */
class Scanner {
  private readonly source: string;
  private ampersand = -1;
  private readonly open: { readonly node: number; readonly raw: string; readonly scope: Scope }[] = [];
  private scope: Scope = { prefix: 'xml', known: 'xml', outer: undefined, depth: 0, names: new Map() };

  constructor(private readonly tree: XmlTree) {
    this.source = tree.source;
  }

  scan(): void {
    const { source } = this;
    if (FORBIDDEN_PATTERN.test(source)) throw this.problem('it holds characters that are not allowed');
    let at = 0;
    let isAfterRoot = false;
    for (let tag = source.indexOf('<'); tag >= 0; tag = source.indexOf('<', at)) {
      if (tag > at) this.characters(at, tag);
      const code = source.charCodeAt(tag + 1);
      if (code === 0x2f) at = this.closeTag(tag);
      else if (code === 0x21) at = this.declaration(tag);
      else if (code === 0x3f) at = this.afterNext('?>', tag + 2);
      else {
        if (isAfterRoot || (this.open.length === 0 && this.tree.size > 0)) throw this.problem('it has two roots');
        at = this.openTag(tag);
      }
      isAfterRoot = this.open.length === 0 && this.tree.size > 0;
    }
    if (this.open.length > 0 || this.tree.size === 0) throw this.problem('it ends too early');
    this.characters(at, source.length);
  }

  private problem(what: string): WordRefused {
    return new WordRefused('damaged', `The file is damaged: ${this.tree.part} is not well-formed XML (${what}).`);
  }

  private afterNext(text: string, from: number): number {
    const position = this.source.indexOf(text, from);
    if (position < 0) throw this.problem('it ends too early');
    return position + text.length;
  }

  private characters(start: number, end: number): void {
    const { source, tree } = this;
    if (start >= end) return;
    let at = start;
    while (at < end && isBlank(source.charCodeAt(at))) at++;
    const isOnlySpace = at >= end;
    if (this.open.length === 0) {
      if (!isOnlySpace) throw this.problem('it has text outside its root');
      return;
    }
    // White space between elements is layout, but directly after an opening tag it may be the whole content.
    if (isOnlySpace && source.charCodeAt(start - 1) === 0x3e && this.lastIsClosed(start)) return;
    for (let and = this.ampersandFrom(at); and < end; ) {
      const character = characterAt(source, and);
      if (!character || character.end > end) throw this.problem('it uses an undefined entity');
      and = this.ampersandFrom(character.end);
    }
    tree.add(TEXT, start, start, end);
  }

  /** Offset of the next ampersand at or after an offset, cached across text nodes without one. */
  private ampersandFrom(at: number): number {
    if (this.ampersand < at) {
      const position = this.source.indexOf('&', at);
      this.ampersand = position < 0 ? this.source.length : position;
    }
    return this.ampersand;
  }

  /** Whether the tag that ends at an offset is not an opening tag. */
  private lastIsClosed(start: number): boolean {
    const node = this.open.at(-1)?.node ?? -1;
    return this.tree.inner(node) !== start;
  }

  private declaration(tag: number): number {
    const { source } = this;
    if (source.startsWith('<!--', tag)) return this.afterNext('-->', tag + 4);
    if (source.startsWith('<![CDATA[', tag) && this.open.length > 0) {
      const end = this.afterNext(']]>', tag + 9);
      if (end - 3 > tag + 9) this.tree.add(VERBATIM, tag + 9, tag + 9, end - 3);
      return end;
    }
    if (source.startsWith('<!DOCTYPE', tag))
      throw new WordRefused(
        'declares-entities',
        `The file is not read: ${this.tree.part} declares a document type, which no Word file does and which may hide entities that multiply.`,
      );
    throw this.problem('a declaration is out of place');
  }

  private closeTag(tag: number): number {
    const { source } = this;
    const openElement = this.open.pop();
    if (!openElement?.raw || !source.startsWith(openElement.raw, tag + 2))
      throw this.problem('a closing tag has no opening one');
    let at = tag + 2 + openElement.raw.length;
    while (isBlank(source.charCodeAt(at))) at++;
    if (source.charCodeAt(at) !== 0x3e) throw this.problem('a closing tag has no opening one');
    this.tree.close(openElement.node, tag);
    this.scope = openElement.scope;
    return at + 1;
  }

  private openTag(tag: number): number {
    const { source } = this;
    let at = tag + 1;
    while (!endsName(source.charCodeAt(at))) at++;
    if (at === tag + 1 || at >= source.length) throw this.problem('a tag has no name');
    const rawTag = source.slice(tag + 1, at);
    const nextIndex = source.indexOf('<', at);
    const outerScope = this.scope;
    for (;;) {
      const from = at;
      while (isBlank(source.charCodeAt(at))) at++;
      const code = source.charCodeAt(at);
      if (code === 0x3e || code === 0x2f) break;
      if (at === from) throw this.problem('a tag is malformed');
      at = this.attributeAt(at, nextIndex < 0 ? source.length : nextIndex);
    }
    const isEmpty = source.charCodeAt(at) === 0x2f;
    if (isEmpty) at++;
    if (source.charCodeAt(at) !== 0x3e) throw this.problem('a tag is malformed');
    at++;
    const node = this.tree.add(this.nameOf(rawTag), tag, at, at);
    if (isEmpty) this.scope = outerScope;
    else {
      if (this.open.length >= MAX_DEPTH)
        throw new WordRefused(
          'too-deep',
          `The file is not read: elements of ${this.tree.part} are nested more than ${MAX_DEPTH} deep.`,
        );
      this.open.push({ node, raw: rawTag, scope: outerScope });
    }
    return at;
  }

  /** Reads the attribute at an offset and returns the offset after it. A namespace declaration takes effect immediately. */
  private attributeAt(start: number, limit: number): number {
    const { source } = this;
    let at = start;
    while (!endsName(source.charCodeAt(at)) && source.charCodeAt(at) !== 0x3d) at++;
    const nameEnd = at;
    while (isBlank(source.charCodeAt(at))) at++;
    if (nameEnd === start || source.charCodeAt(at) !== 0x3d) throw this.problem('an attribute has no value');
    at++;
    while (isBlank(source.charCodeAt(at))) at++;
    const quote = source.charAt(at);
    const close = quote === '"' || quote === "'" ? source.indexOf(quote, at + 1) : -1;
    if (close < 0 || close > limit) throw this.problem('an attribute has no value');
    if (source.startsWith('xmlns', start)) {
      if (nameEnd === start + 5) this.declare('', source.slice(at + 1, close));
      else if (source.charCodeAt(start + 5) === 0x3a)
        this.declare(source.slice(start + 6, nameEnd), source.slice(at + 1, close));
    }
    return close + 1;
  }

  private declare(prefix: string, namespace: string): void {
    const knownPrefix = prefixOf(namespace);
    const { scope } = this;
    if (meaningOf(scope, prefix) === knownPrefix) return;
    if (scope.depth >= MAX_PREFIXES) throw this.problem('it declares too many prefixes');
    this.scope = { prefix, known: knownPrefix, outer: scope, depth: scope.depth + 1, names: new Map() };
  }

  private nameOf(raw: string): number {
    const { names } = this.scope;
    const memo = names.get(raw);
    if (memo !== undefined) return memo;
    const colon = raw.indexOf(':');
    const prefix = meaningOf(this.scope, colon < 0 ? '' : raw.slice(0, colon));
    if (prefix === undefined && colon >= 0) throw this.problem(`the prefix of ${raw.slice(0, 40)} is not declared`);
    const id = this.tree.idOf(`${prefix ?? '?'}:${raw.slice(colon + 1)}`);
    names.set(raw, id);
    return id;
  }
}

/** Whether a UTF-16 code unit ends a name: white space, `/`, `>`, `=`, `<` or the end of the source. */
function endsName(code: number): boolean {
  return code === 0x3e || code === 0x2f || code === 0x3d || isBlank(code) || code === 0x3c || Number.isNaN(code);
}
