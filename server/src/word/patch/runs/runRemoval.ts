import type { Span } from '../../../text/edits';
import type { XmlTree } from '../../parts/xml';
import { asXml } from '../parts/ancestry';
import type { EditedPart, EditedParts } from './cutParts';
import { HindranceError } from './hindrance';
import { isTextRun } from './ownInsertions';
import { childrenOf } from './paragraphForm';
import { isFreeControl } from './textPlaces';

/** How to remove runs: by deletion, or by moving them away. */
type RemovalKind = 'del' | 'moveFrom';

/** Elements around runs in a paragraph that stay when the runs are removed. */
const RUN_CONTAINERS: ReadonlySet<string> = new Set([
  'w:ins',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:fldSimple',
]);
/** Paragraph content that is not part of the text, or is already removed. */
const NON_TEXT: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:permStart',
  'w:permEnd',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:del',
]);

/**
 * Removes the runs of a paragraph within a span of its XML as tracked changes; what the same author inserted is taken out, as Word does.
 * Single-element fields are turned into runs, since only those can be removed as a whole.
 *
 * @throws {HindranceError} if the span contains something that cannot be removed like this
 */
export function removeRuns(
  cutPart: EditedPart,
  parts: EditedParts,
  paragraph: number,
  removal: RemovalKind,
  span: Span,
): void {
  new RunRemoval(cutPart, parts, removal, span).inside(paragraph);
}

class RunRemoval {
  private readonly tree: XmlTree;
  private readonly isDeletion: boolean;

  constructor(
    private readonly cutPart: EditedPart,
    private readonly parts: EditedParts,
    removal: RemovalKind,
    private readonly span: Span,
  ) {
    this.tree = cutPart.part.tree;
    this.isDeletion = removal === 'del';
    this.name = `${cutPart.prefix}${removal}`;
  }
  private readonly name: string;

  inside(node: number): void {
    const { tree, span } = this;
    let wholeRuns: number[] = [];
    const flush = () => {
      this.wrap(wholeRuns);
      wholeRuns = [];
    };
    for (const child of childrenOf(tree, node)) {
      const name = tree.name(child);
      const isMet = tree.start(child) < span.end && tree.end(child) > span.start;
      if (!isMet || NON_TEXT.has(name)) {
        flush();
        continue;
      }
      if (name === 'w:r') {
        if (this.takeOutRun(child)) {
          flush();
          continue;
        }
        if (this.isWhole(child)) {
          wholeRuns.push(child);
          continue;
        }
        flush();
        this.run(child);
        continue;
      }
      flush();
      const control = name === 'w:sdt' ? this.contentOf(child) : -1;
      if (control >= 0) {
        this.inside(control);
        continue;
      }
      if (this.takeOut(child)) continue;
      if (!RUN_CONTAINERS.has(name)) throw new HindranceError('changes');
      if (name === 'w:fldSimple') this.simpleField(child);
      else this.inside(child);
    }
    flush();
  }

  /** Takes an insertion by the same author out as if it had never been written; whether it is one. */
  private takeOut(insertion: number): boolean {
    const { tree, span, parts, cutPart } = this;
    const isInside = span.start <= tree.start(insertion) && tree.end(insertion) <= span.end;
    if (!this.isDeletion || !isInside || !parts.isOwn(cutPart.part, insertion)) return false;
    for (const run of childrenOf(tree, insertion))
      cutPart.removals.push({ edit: { start: tree.start(run), end: tree.end(run), text: '' }, insertion });
    return true;
  }

  /** Takes a run of words out of an insertion by the same author that also holds something else; whether it is one. */
  private takeOutRun(run: number): boolean {
    const { tree, span, parts, cutPart } = this;
    if (!this.isDeletion || tree.start(run) < span.start || span.end < tree.end(run)) return false;
    const insertion = parts.ownInsertion(cutPart.part, run);
    if (insertion < 0 || insertion !== cutPart.part.parent(run) || !isTextRun(tree, run)) return false;
    cutPart.removals.push({ edit: { start: tree.start(run), end: tree.end(run), text: '' }, insertion });
    return true;
  }

  private attributes(): string {
    return this.parts.attributes(this.cutPart.prefix);
  }

  /** The content of a content control from which words may be deleted, leaving the control empty; -1 if they may not. */
  private contentOf(control: number): number {
    const isDeletable = this.isDeletion && isFreeControl(this.tree, control);
    return isDeletable ? this.tree.child(control, 'w:sdtContent') : -1;
  }

  /**
   * Whether a run can be wrapped in the change as it is. Deleted characters need a different element, so a run that contains them cannot.
   */
  private isWhole(run: number): boolean {
    const { tree, span } = this;
    if (tree.start(run) < span.start || tree.end(run) > span.end) {
      const runChildren = childrenOf(tree, run).filter((child) => tree.name(child) !== 'w:rPr');
      if (runChildren.some((child) => tree.start(child) < span.start || tree.end(child) > span.end)) return false;
    }
    if (!this.isDeletion) return true;
    return tree.child(run, 'w:t') < 0 && tree.child(run, 'w:instrText') < 0;
  }

  private wrap(runs: readonly number[]): void {
    const [first] = runs;
    const lastRun = runs.at(-1);
    if (first === undefined || lastRun === undefined) return;
    const { tree } = this;
    this.beside(tree.start(first), 'deletion begins', `<${this.name} ${this.attributes()}>`);
    this.beside(tree.end(lastRun), 'deletion ends', `</${this.name}>`);
  }

  /** Removes a run that is only partly in the span, or that contains characters to delete. */
  private run(run: number): void {
    // Moves require whole runs.
    if (!this.isDeletion) throw new HindranceError('changes');
    const { tree, span } = this;
    const { cuts } = this.cutPart;
    let open: number[] = [];
    const flush = () => {
      const [first] = open;
      const lastRun = open.at(-1);
      if (first !== undefined && lastRun !== undefined) {
        cuts.cut({ run, text: -1, offset: tree.start(first) }, { rank: 'deletion begins', xml: '' });
        cuts.cut({ run, text: -1, offset: tree.end(lastRun) }, { rank: 'deletion ends', xml: '' });
      }
      open = [];
    };
    for (const child of childrenOf(tree, run)) {
      const name = tree.name(child);
      if (name === 'w:rPr' || tree.end(child) <= span.start || tree.start(child) >= span.end) {
        flush();
        continue;
      }
      if (name !== 'w:t' && name !== 'w:instrText') {
        open.push(child);
        continue;
      }
      flush();
      const from = Math.max(tree.inner(child), span.start);
      const to = Math.min(tree.innerEnd(child), span.end);
      if (to <= from) continue;
      if (childrenOf(tree, child).length > 0 || tree.isVerbatim(child + 1)) throw new HindranceError('changes');
      cuts.cut({ run, text: child, offset: from }, { rank: 'deletion begins', xml: '' });
      cuts.cut({ run, text: child, offset: to }, { rank: 'deletion ends', xml: '' });
    }
    flush();
  }

  private simpleField(field: number): void {
    const { tree, name } = this;
    const { prefix } = this.cutPart;
    if (tree.child(field, 'w:fldData') >= 0) throw new HindranceError('changes');
    if (tree.source.slice(tree.start(field), tree.inner(field)).includes('--')) throw new HindranceError('changes');
    const code = this.isDeletion ? 'delInstrText' : 'instrText';
    const sign = (type: string) => `<${prefix}r><${prefix}fldChar ${prefix}fldCharType="${type}"/></${prefix}r>`;
    const instruction = `<${prefix}${code} xml:space="preserve">${asXml(tree.attribute(field, 'instr') ?? '')}</${prefix}${code}>`;
    const openingXml = `${sign('begin')}<${prefix}r>${instruction}</${prefix}r>${sign('separate')}`;
    this.beside(tree.start(field), 'deletion begins', `<${name} ${this.attributes()}>${openingXml}</${name}><!--`);
    const closingXml = `--><${name} ${this.attributes()}>${sign('end')}</${name}>`;
    if (tree.inner(field) === tree.end(field)) {
      this.beside(tree.end(field), 'deletion ends', closingXml);
      return;
    }
    this.beside(tree.inner(field), 'deletion ends', '-->');
    this.inside(field);
    this.beside(tree.innerEnd(field), 'deletion begins', '<!--');
    this.beside(tree.end(field), 'deletion ends', closingXml);
  }

  private beside(offset: number, rank: 'deletion begins' | 'deletion ends', xml: string): void {
    this.cutPart.cuts.beside(offset, { rank, xml });
  }
}
