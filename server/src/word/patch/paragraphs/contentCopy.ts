import type { Span } from '../../../text/edits';
import { isBlank } from '../../parts/characters';
import { type Ancestry, asXml, rawName } from '../parts/ancestry';
import { HindranceError } from '../runs/hindrance';
import { childrenOf } from '../runs/paragraphForm';
import { runXml, textXml } from '../runs/runXml';

/** A change within a copy: a span of XML to omit, and text in its place, formatted like `run` (-1 for plain). */
export interface CopiedChange extends Span {
  readonly text: string;
  readonly run: number;
}

/** How to copy the content of a paragraph. */
interface CopyOptions {
  readonly prefix: string;
  /** The changes, in document order. */
  readonly changes: readonly CopiedChange[];
  /** Create opening and closing tags for copied runs and for new runs; called once per use. */
  readonly copied: () => readonly [string, string];
  readonly added: () => readonly [string, string];
  /** The id of the copy of a referenced note or comment; undefined to leave the reference out. */
  readonly copyOf: (kind: 'footnote' | 'endnote' | 'comment', id: string) => number | undefined;
  /** The bookmark that replaces the one with this id; undefined to leave it out. */
  readonly bookmark: (id: string) => { readonly id: number; readonly name: string } | undefined;
  /** A field code in which the bookmark is replaced by its new name. */
  readonly renamed: (code: string) => string;
}

const SKIPPED: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:proofErr',
  'w:permStart',
  'w:permEnd',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:del',
  'w:moveFrom',
]);
/** Elements of which only the content is copied. */
const UNWRAPPED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml']);
const WRAPPED: ReadonlySet<string> = new Set(['w:hyperlink', 'w:dir', 'w:bdo']);
/** Elements that have an identity, or may contain elements that do, and must not occur twice. */
const SINGLE: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent', 'w:ruby']);
const OMITTED_IN_RUN: ReadonlySet<string> = new Set([
  'w:rPr',
  'w:lastRenderedPageBreak',
  'w:delText',
  'w:delInstrText',
]);
const REFERENCES = {
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'endnote',
  'w:commentReference': 'comment',
} as const;

/**
 * Copies the content of a paragraph within a span of its XML, with tracked changes accepted and other changes applied to the copy.
 *
 * @throws {HindranceError} if it contains an element that cannot occur twice
 */
export function copyContent(part: Ancestry, paragraph: number, span: Span, manner: CopyOptions): string {
  const copy = new ContentCopy(part, span, manner);
  copy.inside(paragraph);
  return copy.finish();
}

type WrapperKind = 'copied' | 'added';

class ContentCopy {
  private readonly out: string[] = [];
  private around: { readonly kind: WrapperKind; readonly closing: string } | undefined;
  private next = 0;

  constructor(
    private readonly part: Ancestry,
    private readonly span: Span,
    private readonly manner: CopyOptions,
  ) {}

  finish(): string {
    this.addUpTo(Number.POSITIVE_INFINITY);
    this.close();
    return this.out.join('');
  }

  inside(node: number): void {
    const { tree } = this.part;
    for (const child of childrenOf(tree, node)) {
      if (tree.end(child) <= this.span.start || tree.start(child) >= this.span.end) continue;
      this.element(child, tree.name(child));
    }
  }

  private element(node: number, name: string): void {
    const { tree } = this.part;
    if (name === 'w:r') this.run(node);
    else if (UNWRAPPED.has(name)) this.inside(node);
    else if (WRAPPED.has(name)) {
      if (tree.inner(node) === tree.end(node)) return;
      this.beside(tree.source.slice(tree.start(node), tree.inner(node)));
      this.inside(node);
      this.beside(`</${rawName(tree, node)}>`);
    } else if (name === 'w:fldSimple') this.simpleField(node);
    else if (name === 'w:bookmarkStart' || name === 'w:bookmarkEnd') this.bookmark(node, name);
    else if (name === 'w:commentRangeStart' || name === 'w:commentRangeEnd') {
      const id = this.manner.copyOf('comment', tree.attribute(node, 'id') ?? '');
      if (id !== undefined) this.beside(withId(tree.source.slice(tree.start(node), tree.end(node)), id));
    } else if (!SKIPPED.has(name)) throw new HindranceError('changes');
  }

  private bookmark(node: number, name: 'w:bookmarkStart' | 'w:bookmarkEnd'): void {
    const { prefix, bookmark } = this.manner;
    const newBookmark = bookmark(this.part.tree.attribute(node, 'id') ?? '');
    if (!newBookmark) return;
    const id = `${prefix}id="${newBookmark.id}"`;
    this.beside(
      name === 'w:bookmarkEnd'
        ? `<${prefix}bookmarkEnd ${id}/>`
        : `<${prefix}bookmarkStart ${id} ${prefix}name="${asXml(newBookmark.name)}"/>`,
    );
  }

  private run(node: number): void {
    const { tree } = this.part;
    const { span } = this;
    const innerRuns: string[] = [];
    const flush = () => {
      const xml = innerRuns.splice(0).join('');
      if (xml !== '') this.put('copied', runXml(this.part, node, xml));
    };
    for (const child of childrenOf(tree, node)) {
      const name = tree.name(child);
      if (OMITTED_IN_RUN.has(name) || tree.end(child) <= span.start || tree.start(child) >= span.end) continue;
      if (name === 'w:t') {
        this.characters(child, innerRuns, flush);
        continue;
      }
      if (this.isDue(tree.start(child))) {
        flush();
        this.addUpTo(tree.start(child));
      }
      if (this.isGone(tree.start(child), tree.end(child))) continue;
      innerRuns.push(this.inRun(child, name));
    }
    flush();
  }

  /** Copies the characters of a `w:t` that are kept, and inserts new text between them. */
  private characters(node: number, inside: string[], flush: () => void): void {
    const { tree } = this.part;
    const { prefix } = this.manner;
    if (childrenOf(tree, node).length > 0 || (tree.inner(node) < tree.innerEnd(node) && tree.isVerbatim(node + 1)))
      throw new HindranceError('changes');
    const { source } = tree;
    let at = tree.inner(node);
    let end = tree.innerEnd(node);
    // Leading and trailing white space that is not preserved is not visible in the original either.
    if (tree.attribute(node, 'space') !== 'preserve' && tree.attribute(0, 'space') !== 'preserve') {
      while (at < end && isBlank(source.charCodeAt(at))) at++;
      while (end > at && isBlank(source.charCodeAt(end - 1))) end--;
    }
    at = Math.max(at, this.span.start);
    end = Math.min(end, this.span.end);
    const keep = (to: number) => {
      if (to > at) inside.push(`<${prefix}t xml:space="preserve">${source.slice(at, to)}</${prefix}t>`);
    };
    for (const change of this.manner.changes) {
      if (change.end < at || change.start > end) continue;
      keep(Math.min(change.start, end));
      if (this.isDue(change.start)) {
        flush();
        this.addUpTo(change.start);
      }
      at = Math.max(at, change.end);
    }
    keep(end);
  }

  private inRun(node: number, name: string): string {
    const { tree } = this.part;
    const { prefix, copyOf, renamed } = this.manner;
    const xml = tree.source.slice(tree.start(node), tree.end(node));
    if (SINGLE.has(name)) throw new HindranceError('single');
    if (name === 'w:instrText')
      return `<${prefix}instrText xml:space="preserve">${asXml(renamed(tree.text(node)))}</${prefix}instrText>`;
    if (name !== 'w:footnoteReference' && name !== 'w:endnoteReference' && name !== 'w:commentReference') return xml;
    const id = copyOf(REFERENCES[name], tree.attribute(node, 'id') ?? '');
    return id === undefined ? '' : withId(xml, id);
  }

  /** Copies a single-element field as runs, the only form that tracked changes can contain. */
  private simpleField(node: number): void {
    const { tree } = this.part;
    const { prefix, renamed } = this.manner;
    if (this.isGone(tree.start(node), tree.end(node))) {
      this.addUpTo(tree.start(node));
      return;
    }
    const sign = (type: string) => `<${prefix}r><${prefix}fldChar ${prefix}fldCharType="${type}"/></${prefix}r>`;
    const code = asXml(renamed(tree.attribute(node, 'instr') ?? ''));
    const instruction = `<${prefix}r><${prefix}instrText xml:space="preserve">${code}</${prefix}instrText></${prefix}r>`;
    this.put('copied', `${sign('begin')}${instruction}${sign('separate')}`);
    if (tree.inner(node) < tree.end(node)) this.inside(node);
    this.addUpTo(tree.innerEnd(node));
    this.put('copied', sign('end'));
  }

  private isGone(start: number, end: number): boolean {
    return this.manner.changes.some(
      (change) => change.start <= start && end <= change.end && change.end > change.start,
    );
  }

  /** Whether a change at or before an offset is still to be applied. */
  private isDue(offset: number): boolean {
    const change = this.manner.changes[this.next];
    return change !== undefined && change.start <= offset;
  }

  private addUpTo(offset: number): void {
    for (let change = this.manner.changes[this.next]; change && change.start <= offset; ) {
      this.next++;
      const { text, run } = change;
      const { prefix } = this.manner;
      if (text !== '') {
        const words = textXml(prefix, text);
        this.put('added', run < 0 ? `<${prefix}r>${words}</${prefix}r>` : runXml(this.part, run, words));
      }
      change = this.manner.changes[this.next];
    }
  }

  private put(kind: WrapperKind, xml: string): void {
    if (this.around?.kind !== kind) {
      this.close();
      const [opening, closing] = this.manner[kind]();
      this.out.push(opening);
      this.around = { kind, closing };
    }
    this.out.push(xml);
  }

  private beside(xml: string): void {
    this.close();
    this.out.push(xml);
  }

  private close(): void {
    if (this.around) this.out.push(this.around.closing);
    this.around = undefined;
  }
}

/** Replaces the `w:id` of an element; `r:id` is left unchanged. */
export function withId(xml: string, id: number): string {
  return xml.replace(/(\s(?!r:)[\w.-]*:?id\s*=\s*["'])-?\d+/, (_, before: string) => `${before}${id}`);
}
