import type { TextEdit } from '../../../text/edits';
import { addAll } from '../../../text/many';
import type { WordText } from '../../parts/result';
import type { EditedPart, EditedParts } from '../runs/cutParts';
import { HindranceError } from '../runs/hindrance';
import { childrenOf, formXml, insertWithin, paragraphFormOf } from '../runs/paragraphForm';
import { removeRuns } from '../runs/runRemoval';
import { runXml, textXml } from '../runs/runXml';
import type { ParagraphPlaces } from './paragraphPlaces';

/** Dependencies of {@link TableRows}. */
interface RowsContext {
  readonly word: WordText;
  readonly at: ParagraphPlaces;
  readonly parts: EditedParts;
  readonly cutPart: EditedPart;
}

/** Row properties that a new row below does not inherit: tracked changes, and repetition at the top of each page. */
const OWN_OF_ROW: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:trPrChange', 'w:tblHeader']);
/** Cell properties that a new cell below does not inherit. */
const OWN_OF_CELL: ReadonlySet<string> = new Set(['w:cellIns', 'w:cellDel', 'w:cellMerge', 'w:tcPrChange']);

/**
 * Inserts and deletes table rows, and fills and empties cells, as tracked changes. All methods throw {@link HindranceError} if that is
 * not possible.
 */
export class TableRows {
  private readonly edits: TextEdit[] = [];
  /** The paragraphs with words in each row. */
  private readonly byRow = new Map<number, number[]>();

  constructor(private readonly by: RowsContext) {
    by.word.paragraphs.forEach(({ start, end, zone }, index) => {
      const row = end > start && zone === 'table' ? this.find(index) : -1;
      if (row >= 0) this.byRow.set(row, [...(this.byRow.get(row) ?? []), index]);
    });
  }

  /** Groups table paragraphs that are deleted together: all those of a row if the whole row is deleted, otherwise one by one. */
  groups(goneRows: readonly number[]): readonly (readonly number[])[] {
    const allRows = new Set(goneRows);
    const rows = new Set<number>();
    return goneRows.flatMap((index) => {
      const row = this.find(index);
      const ownElements = this.byRow.get(row) ?? [];
      if (!ownElements.every((one) => allRows.has(one))) return [[index]];
      if (rows.has(row)) return [];
      rows.add(row);
      return [ownElements];
    });
  }

  /** Deletes one of the {@link groups}. */
  remove(group: readonly number[]): void {
    const [first = -1] = group;
    const row = this.row(first);
    for (const index of group) this.empty(index);
    if (this.byRow.get(row)?.length === group.length) this.markDeleted(row, first);
  }

  /** Inserts a row below the one that contains a paragraph, with the same formatting. */
  insert(like: number, words: readonly string[]): void {
    const { prefix, part, cuts } = this.by.cutPart;
    const { tree } = part;
    const row = this.row(like);
    const children = childrenOf(tree, row);
    const cells = children.filter((node) => tree.name(node) === 'w:tc');
    if (words.length > cells.length) throw new HindranceError('table', like);
    const source = (node: number) => tree.source.slice(tree.start(node), tree.end(node));
    const exception = children.filter((node) => tree.name(node) === 'w:tblPrEx').map(source);
    const properties = this.sharedProperties(tree.child(row, 'w:trPr'), OWN_OF_ROW);
    const mark = `<${prefix}ins ${this.by.parts.attributes(prefix)}/>`;
    const newCells = cells.map((cell, order) => this.cellLike(cell, words[order]?.trim() ?? '', like));
    const xml = `<${prefix}tr>${exception.join('')}<${prefix}trPr>${properties}${mark}</${prefix}trPr>${newCells.join('')}</${prefix}tr>`;
    cuts.beside(tree.end(row), { rank: 'insertion', xml });
  }

  /** Inserts words into an empty paragraph of a cell, formatted like its paragraph mark, in place of any white space. */
  fill(index: number, words: string): void {
    const { parts, cutPart } = this.by;
    const { prefix, part } = cutPart;
    const { tree } = part;
    this.row(index);
    const element = part.nodeAt(this.by.at.at(index).xml.start);
    const cell = part.parent(element);
    const isPlain = tree.name(element) === 'w:p' && tree.name(cell) === 'w:tc' && tree.descendant(element, 'w:sdt') < 0;
    const merge = this.mergeOf(cell);
    const isShown = merge < 0 || tree.attribute(merge, 'val') === 'restart';
    if (!isPlain || !isShown) throw new HindranceError('table', index);
    if (tree.descendant(element, 'w:t') >= 0) this.empty(index);
    const { mark } = paragraphFormOf(part, element);
    const properties = mark === '' ? '' : `<${prefix}rPr>${mark}</${prefix}rPr>`;
    const run = `<${prefix}r>${properties}${textXml(prefix, words)}</${prefix}r>`;
    addAll(this.edits, insertWithin(tree, element, tree.innerEnd(element), parts.addedRuns(prefix, run)));
  }

  /** The insertions that record the deletion of rows, and that fill cells. */
  marks(): readonly TextEdit[] {
    return this.edits;
  }

  private cellLike(cell: number, words: string, like: number): string {
    const { parts, cutPart } = this.by;
    const { prefix, part } = cutPart;
    const { tree } = part;
    if (this.mergeOf(cell) >= 0) throw new HindranceError('table', like);
    const properties = this.sharedProperties(tree.child(cell, 'w:tcPr'), OWN_OF_CELL);
    const paragraph = tree.child(cell, 'w:p');
    if (paragraph < 0) throw new HindranceError('table', like);
    const run = tree.child(paragraph, 'w:r');
    const text = textXml(prefix, words);
    const innerText =
      words === ''
        ? ''
        : parts.addedRuns(prefix, run < 0 ? `<${prefix}r>${text}</${prefix}r>` : runXml(part, run, text));
    const mark = `<${prefix}ins ${parts.attributes(prefix)}/>`;
    const form = formXml(prefix, paragraphFormOf(part, paragraph), { mark });
    return `<${prefix}tc>${properties === '' ? '' : `<${prefix}tcPr>${properties}</${prefix}tcPr>`}<${prefix}p>${form}${innerText}</${prefix}p></${prefix}tc>`;
  }

  /** The `w:vMerge` of a cell that is merged with the ones above or below; -1 if it is not. Only the first of such cells is shown. */
  private mergeOf(cell: number): number {
    const { tree } = this.by.cutPart.part;
    const propertiesNode = tree.child(cell, 'w:tcPr');
    return propertiesNode < 0 ? -1 : tree.child(propertiesNode, 'w:vMerge');
  }

  /** The properties of a row or cell that another one may share. */
  private sharedProperties(properties: number, own: ReadonlySet<string>): string {
    if (properties < 0) return '';
    const { tree } = this.by.cutPart.part;
    const sharedNodes = childrenOf(tree, properties).filter((node) => !own.has(tree.name(node)));
    return sharedNodes.map((node) => tree.source.slice(tree.start(node), tree.end(node))).join('');
  }

  /** Deletes the words in a paragraph of a cell. */
  private empty(index: number): void {
    const { at, cutPart, parts } = this.by;
    const { tree } = cutPart.part;
    const { start, end } = at.at(index).xml;
    const element = cutPart.part.nodeAt(start);
    if (tree.name(element) !== 'w:p' || tree.end(element) < end) throw new HindranceError('table', index);
    removeRuns(cutPart, parts, element, 'del', { start, end });
  }

  private markDeleted(row: number, index: number): void {
    const { parts, cutPart } = this.by;
    const { prefix, part } = cutPart;
    const { tree } = part;
    const propertiesNode = tree.child(row, 'w:trPr');
    const xml = `<${prefix}del ${parts.attributes(prefix)}/>`;
    if (propertiesNode < 0) {
      const exception = tree.child(row, 'w:tblPrEx');
      const offset = exception < 0 ? tree.inner(row) : tree.end(exception);
      addAll(this.edits, insertWithin(tree, row, offset, `<${prefix}trPr>${xml}</${prefix}trPr>`));
      return;
    }
    if (tree.child(propertiesNode, 'w:del') >= 0) throw new HindranceError('changes', index);
    const changeNode = tree.child(propertiesNode, 'w:trPrChange');
    addAll(
      this.edits,
      insertWithin(tree, propertiesNode, changeNode < 0 ? tree.innerEnd(propertiesNode) : tree.start(changeNode), xml),
    );
  }

  /**
   * The row that contains a paragraph of a table.
   *
   * @throws {HindranceError} if the paragraph is in a nested table or in another part
   */
  private row(index: number): number {
    const { part } = this.by.cutPart;
    const { tree } = part;
    const row = this.find(index);
    const table = part.parent(row);
    const isSimple = row >= 0 && tree.name(table) === 'w:tbl' && part.around(part.parent(table), 'w:tbl') < 0;
    if (!isSimple || tree.descendant(row, 'w:tbl') >= 0) throw new HindranceError('table', index);
    return row;
  }

  private find(index: number): number {
    const { at, cutPart } = this.by;
    const { part } = cutPart;
    const { xml } = at.at(index);
    return xml.part === part.tree.part ? part.around(part.nodeAt(xml.start), 'w:tr') : -1;
  }
}
