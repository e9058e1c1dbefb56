import type { Span } from '../../../text/edits';
import { paragraphIndexAt } from '../../paragraphIndex';
import type { WordPackage } from '../../parts/package';
import type { WordField, WordParagraph, WordText } from '../../parts/result';
import type { PieceKind } from '../../parts/textMap';
import type { XmlTree } from '../../parts/xml';
import { Ancestry } from '../parts/ancestry';
import type { RunPlace } from './runCuts';

/** Elements around runs that may contain changes and comment marks, like a paragraph. */
const RUN_CONTAINERS: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
]);
/** Elements in which a change would be lost, or would affect only one of two alternatives. */
const NO_CHANGES: ReadonlySet<string> = new Set(['mc:AlternateContent', 'w:del', 'w:moveFrom', 'w:moveTo']);
/** Kinds of content control that do not contain free text. */
const NOT_FREE: ReadonlySet<string> = new Set([
  'w:dataBinding',
  'w:dropDownList',
  'w:comboBox',
  'w:date',
  'w:picture',
  'w:citation',
  'w:docPartList',
]);
const CHARACTERS: ReadonlySet<string> = new Set(['w:t', 'w:instrText']);
const NOTE_REFERENCES: ReadonlySet<string> = new Set(['w:footnoteReference', 'w:endnoteReference']);

/** A piece of the text, or part of one, with its position in the XML. */
export interface XmlUnit extends Span {
  readonly kind: PieceKind;
  readonly part: Ancestry;
  readonly xmlStart: number;
  readonly xmlEnd: number;
  /** The text node, or the element that represents a character. */
  readonly node: number;
}

/** A position for a comment mark: in a run, or next to an element. */
export type MarkPlace =
  | { readonly part: Ancestry; readonly place: RunPlace }
  | { readonly part: Ancestry; readonly beside: number };

/** Finds the positions of text in the XML of a file, and where insertions are possible there. */
export class TextPlaces {
  private readonly parts = new Map<string, Ancestry>();
  private readonly computedFields: readonly WordField[];

  constructor(
    private readonly file: WordPackage,
    private readonly word: WordText,
  ) {
    this.computedFields = word.fields.filter((field) => !this.isLink(field));
  }

  /** A part of the file; undefined if there is no part with that name. */
  part(name: string): Ancestry | undefined {
    const memo = this.parts.get(name);
    if (memo) return memo;
    const tree = this.file.tree(name);
    const part = tree && new Ancestry(tree);
    if (part) this.parts.set(name, part);
    return part;
  }

  /** The typed text and the note marks in a span, as units. A surrogate pair split by the span is included in full. */
  units(span: Span): XmlUnit[] {
    const { text } = this.word;
    const start = splitsCharacter(text, span.start) ? span.start - 1 : span.start;
    const end = splitsCharacter(text, span.end) ? span.end + 1 : span.end;
    const units: XmlUnit[] = [];
    for (let at = start; at < end; ) {
      const piece = this.word.map.pieceAt(at);
      const part = piece && this.part(piece.part);
      if (!piece || !part || piece.end <= at) break;
      const to = Math.min(piece.end, end);
      const { kind, xmlStart, xmlEnd } = piece;
      const node = part.nodeAt(xmlStart);
      if (kind !== 'made' || (xmlStart > 0 && NOTE_REFERENCES.has(part.tree.name(node)))) {
        const isLetters = kind === 'letters';
        units.push({
          start: at,
          end: to,
          kind,
          part,
          node,
          xmlStart: isLetters ? xmlStart + at - piece.start : xmlStart,
          xmlEnd: isLetters ? xmlStart + to - piece.start : kind === 'made' ? part.tree.end(node) : xmlEnd,
        });
      }
      at = to;
    }
    return units;
  }

  /** The paragraph of the text at or before an offset; undefined if there are none. */
  paragraphAt(offset: number): WordParagraph | undefined {
    return this.word.paragraphs[paragraphIndexAt(this.word.paragraphs, offset)];
  }

  /**
   * The paragraph whose words new text at an offset joins: of those at the offset, the last with words, since empty paragraphs after it
   * have no offset of their own. Undefined if there are none.
   */
  paragraphOfInsertion(offset: number): WordParagraph | undefined {
    const { paragraphs } = this.word;
    const last = paragraphIndexAt(paragraphs, offset);
    for (let index = last; paragraphs[index]?.end === offset; index--) {
      const paragraph = paragraphs[index];
      if (paragraph && paragraph.textStart < paragraph.end) return paragraph;
    }
    return paragraphs[last];
  }

  /** The start or end of a unit as a position in its run; undefined if the unit is not a plain part of a run. */
  runPlace({ part, node, kind, xmlStart, xmlEnd }: XmlUnit, edge: 'start' | 'end'): RunPlace | undefined {
    const { tree } = part;
    const isCharacters = tree.isText(node);
    const child = isCharacters ? part.parent(node) : node;
    const run = part.parent(child);
    if (tree.name(run) !== 'w:r') return undefined;
    if (isCharacters && (!CHARACTERS.has(tree.name(child)) || tree.isVerbatim(node))) return undefined;
    if (kind === 'made' && isCharacters) return undefined;
    return { run, text: isCharacters ? child : -1, offset: edge === 'start' ? xmlStart : xmlEnd };
  }

  /**
   * Whether a unit may get a tracked change: not in field results, except for the types `openFields`, in generated or deleted text, or in
   * alternate content.
   */
  mayChange(unit: XmlUnit, openFields?: ReadonlySet<string>): boolean {
    return unit.kind !== 'made' && !this.isInField(unit, openFields) && this.maySplitAt(unit, openFields !== undefined);
  }

  /** Whether the elements around a unit allow a tracked change there; with `isInSimpleField`, even in a single-element field. */
  maySplitAt(unit: XmlUnit, isInSimpleField = false): boolean {
    const { part } = unit;
    const place = this.runPlace(unit, 'start');
    if (!place) return false;
    const { tree } = part;
    let isInside = true;
    for (let at = part.parent(place.run); at >= 0; at = part.parent(at)) {
      const name = tree.name(at);
      if (NO_CHANGES.has(name) || (name === 'w:sdt' && !isFreeControl(tree, at))) return false;
      if (name === 'w:p') isInside = false;
      else if (isInside && !RUN_CONTAINERS.has(name) && !(name === 'w:fldSimple' && isInSimpleField)) return false;
    }
    return !isInside;
  }

  /** Whether a unit is in the result of a computed field, except for the types `openFields`. */
  private isInField(unit: XmlUnit, openFields?: ReadonlySet<string>): boolean {
    return this.fieldsAround(unit).some(({ type }) => openFields?.has(type) !== true);
  }

  /** The computed fields that overlap a span. */
  fieldsAround({ start, end }: Span): readonly WordField[] {
    return this.computedFields.filter((field) => field.start < end && start < field.end);
  }

  /** Whether a field is the text of a link, which Word does not compute. */
  private isLink({ type, xml }: WordField): boolean {
    if (type !== 'HYPERLINK') return false;
    const part = this.part(xml.part);
    return part?.tree.name(part.nodeAt(xml.start)) === 'w:hyperlink';
  }

  /**
   * The position for a comment mark on a unit, always in the main document, the only part in which comments can be anchored: for a note at
   * its reference, for a text box at its anchor, for a computed field at its start or end. Undefined in a header or footer.
   */
  markPlace(unit: XmlUnit, edge: 'start' | 'end'): MarkPlace | undefined {
    const { main } = this.file;
    if (unit.part.tree.part !== main) {
      const reference = this.referenceTo(unit);
      const part = this.part(main);
      return reference === undefined || !part ? undefined : this.besideNode(part, part.nodeAt(reference), edge);
    }
    const field = this.fieldAround(unit);
    if (field) {
      const at = edge === 'start' ? field.xml.start : field.xml.end - 1;
      return this.besideNode(unit.part, unit.part.nodeAt(at), edge);
    }
    const place = this.runPlace(unit, edge);
    const level = this.levelOf(unit.part, unit.node);
    if (level === undefined) return undefined;
    return place && level === place.run
      ? { part: unit.part, place }
      : { part: unit.part, beside: edge === 'start' ? unit.part.tree.start(level) : unit.part.tree.end(level) };
  }

  /** The position next to a node, or next to an element around it, where comment marks are allowed. */
  besideNode(part: Ancestry, node: number, edge: 'start' | 'end'): MarkPlace | undefined {
    const level = this.levelOf(part, node);
    if (level === undefined) return undefined;
    return { part, beside: edge === 'start' ? part.tree.start(level) : part.tree.end(level) };
  }

  /** The outermost element, starting from a node, next to which comment marks are allowed; undefined outside paragraphs. */
  private levelOf(part: Ancestry, node: number): number | undefined {
    const { tree } = part;
    const path = part.path(node);
    let at = path.findIndex((one) => tree.name(one) === 'w:p') + 1;
    if (at === 0) return undefined;
    while (at < path.length - 1 && RUN_CONTAINERS.has(tree.name(path[at] ?? 0))) at++;
    return path[at];
  }

  /** The outermost computed field around a unit that starts and ends in the same paragraph. */
  private fieldAround({ start, end, part }: XmlUnit): WordField | undefined {
    const paragraph = this.paragraphAt(start);
    return this.computedFields.find(
      (field) =>
        field.start <= start &&
        end <= field.end &&
        field.xml.part === part.tree.part &&
        paragraph !== undefined &&
        paragraph.start <= field.start &&
        field.end <= paragraph.end,
    );
  }

  /** The position in the main document of the reference to the note that contains a unit; undefined outside notes. */
  private referenceTo({ start }: XmlUnit): number | undefined {
    let offset = start;
    // Notes may refer to notes.
    for (let depth = 0; depth < 8; depth++) {
      const note = this.word.notes.find((one) => one.exists && one.start <= offset && offset < one.end);
      if (!note) return undefined;
      if (note.referenceXml.part === this.file.main) return note.referenceXml.start;
      offset = note.reference.start;
    }
    return undefined;
  }
}

/** Whether an offset splits a surrogate pair. */
function splitsCharacter(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** Whether the text of a content control may be changed: it is not locked, chosen from a list or bound to data. */
export function isFreeControl(tree: XmlTree, control: number): boolean {
  const propertiesNode = tree.child(control, 'w:sdtPr');
  if (propertiesNode < 0) return true;
  const end = tree.next(propertiesNode);
  for (let at = propertiesNode + 1; at < end; at = tree.next(at)) {
    const name = tree.name(at);
    if (NOT_FREE.has(name)) return false;
    if (name === 'w:lock' && /content/i.test(tree.attribute(at, 'val') ?? '')) return false;
  }
  return true;
}
