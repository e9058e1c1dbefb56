import { paragraphIndexAt } from '../../paragraphIndex';
import type { WordPackage } from '../../parts/package';
import type { WordParagraph, WordText } from '../../parts/result';
import type { Ancestry } from '../parts/ancestry';
import { HindranceError } from '../runs/hindrance';
import type { TextPlaces } from '../runs/textPlaces';

/** Elements that may contain paragraphs next to which others can be inserted. */
const HOLDERS: ReadonlySet<string> = new Set(['w:body', 'w:sdtContent', 'w:customXml', 'w:smartTag']);
/** Elements between paragraphs that do not separate them. */
const MARKERS: ReadonlySet<string> = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:proofErr',
  'w:permStart',
  'w:permEnd',
]);

/** Finds the elements of a text's paragraphs. */
export class ParagraphPlaces {
  /** The main document part. */
  readonly body: Ancestry;

  constructor(
    file: WordPackage,
    private readonly word: WordText,
    places: TextPlaces,
  ) {
    const body = places.part(file.main);
    if (!body) throw new HindranceError('changes');
    this.body = body;
  }

  /** A paragraph of the text, by index. */
  at(index: number): WordParagraph {
    const paragraph = this.word.paragraphs[index];
    if (!paragraph) throw new RangeError(`there is no paragraph ${index}`);
    return paragraph;
  }

  /** Index of the paragraph that contains an offset. */
  of(offset: number): number {
    return paragraphIndexAt(this.word.paragraphs, offset);
  }

  /** Whether a paragraph follows another one with only empty paragraphs in between. */
  isNext(index: number, before: number): boolean {
    for (let between = before + 1; between < index; between++) {
      const { start, end } = this.at(between);
      if (end > start || !this.isFree(between)) return false;
    }
    return before < index;
  }

  /** Whether a paragraph can be removed and others inserted next to it, because it is not in a table, text box or note. */
  isFree(index: number): boolean {
    const { zone, xml } = this.at(index);
    return (zone === 'body' || zone === 'contents') && xml.part === this.body.tree.part;
  }

  /**
   * The elements of a body paragraph: several if deleted or hidden paragraph marks join them.
   *
   * @throws {HindranceError} if it is in a table, text box or note
   */
  elements(index: number): readonly number[] {
    if (!this.isFree(index)) throw new HindranceError('table', index);
    const { tree } = this.body;
    const { start, end } = this.at(index).xml;
    const firstIndex = this.body.nodeAt(start);
    if (tree.name(firstIndex) !== 'w:p' || !HOLDERS.has(tree.name(this.body.parent(firstIndex))))
      throw new HindranceError('table', index);
    const result: number[] = [];
    const limit = tree.next(this.body.parent(firstIndex));
    for (let at = firstIndex; at < limit && tree.start(at) < end; at = tree.next(at)) {
      if (tree.isText(at) || MARKERS.has(tree.name(at))) continue;
      if (tree.name(at) !== 'w:p') throw new HindranceError('changes', index);
      result.push(at);
    }
    return result;
  }

  /**
   * The only element of a paragraph.
   *
   * @throws {HindranceError} if there are several
   */
  element(index: number): number {
    const [only, ...more] = this.elements(index);
    if (only === undefined || more.length > 0) throw new HindranceError('changes', index);
    return only;
  }

  /** The last element of a paragraph, which determines the form of the whole paragraph. */
  last(index: number): number {
    const lastIndex = this.elements(index).at(-1);
    if (lastIndex === undefined) throw new HindranceError('changes', index);
    return lastIndex;
  }

  /** The paragraph directly after an element; -1 if a table or the end of its parent follows. */
  after(element: number): number {
    const { tree } = this.body;
    const limit = tree.next(this.body.parent(element));
    for (let at = tree.next(element); at < limit; at = tree.next(at)) {
      if (tree.isText(at) || MARKERS.has(tree.name(at))) continue;
      return tree.name(at) === 'w:p' ? at : -1;
    }
    return -1;
  }

  /** The paragraph directly before an element; -1 if there is none. */
  before(element: number): number {
    const { tree } = this.body;
    let lastElement = -1;
    for (let at = this.body.parent(element) + 1; at < element; at = tree.next(at))
      if (!tree.isText(at) && !MARKERS.has(tree.name(at))) lastElement = at;
    return lastElement >= 0 && tree.name(lastElement) === 'w:p' ? lastElement : -1;
  }

  /** Whether an element is the last paragraph of a section. */
  endsSection(element: number): boolean {
    const { tree } = this.body;
    const propertiesNode = tree.child(element, 'w:pPr');
    return propertiesNode >= 0 && tree.child(propertiesNode, 'w:sectPr') >= 0;
  }

  /** Whether an existing tracked change inserts or deletes the paragraph mark of an element. */
  isMarked(element: number, change: 'inserted' | 'deleted'): boolean {
    const { tree } = this.body;
    const propertiesNode = tree.child(element, 'w:pPr');
    const mark = propertiesNode < 0 ? -1 : tree.child(propertiesNode, 'w:rPr');
    const names = change === 'inserted' ? ['w:ins', 'w:moveTo'] : ['w:del', 'w:moveFrom'];
    return mark >= 0 && names.some((name) => tree.child(mark, name) >= 0);
  }
}
