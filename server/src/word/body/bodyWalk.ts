import type { AutomaticLabel } from '../numbering/counters';
import { depthOf } from '../numbering/labelDepth';
import { typedNumberIn } from '../numbering/typedNumbers';
import { isContentsLine } from '../parts/headingStyles';
import { type ParagraphProperties, readParagraphProperties } from '../parts/look';
import type { ParagraphZone } from '../parts/result';
import type { XmlTree } from '../parts/xml';
import type { FinishedParagraph } from './assembly';
import type { DocumentReading } from './documentReading';
import { Draft, type NoteOpening } from './draft';
import { headingLevelOf } from './headings';
import { type IncludedLine, includedText } from './includedText';
import { RunReader, xmlSpanOf } from './runWalk';

/** Transparent containers of blocks. */
const TRANSPARENT_TAGS: ReadonlySet<string> = new Set(['w:customXml', 'w:sdtContent', 'w:sdt', 'w:smartTag']);
const CHANGES = {
  'w:ins': 'insertion',
  'w:del': 'deletion',
  'w:moveTo': 'moved-here',
  'w:moveFrom': 'moved-away',
} as const;
/** Grouping nests text boxes in text boxes, but no real document goes this deep. */
const MAX_BOX_DEPTH = 16;

/** Reads paragraphs and tables in the order in which Word shows them. */
export class BodyReader {
  private readonly runs: RunReader;
  /** Whether a heading or numbered paragraph has been read; bold text before that belongs to the masthead. */
  private hasBegun = false;
  private boxes = 0;
  private tables = 0;

  constructor(private readonly reading: DocumentReading) {
    this.runs = new RunReader(reading);
  }

  /** Reads a body, starting with its masthead wherever that is; -1 for no masthead. */
  body(tree: XmlTree, node: number, masthead: number): void {
    if (masthead >= 0) this.table(tree, masthead, 'masthead');
    this.blocks(tree, node, 'body', masthead);
    this.end();
  }

  /** Reads the content of a header, note or text box. */
  part(tree: XmlTree, node: number, zone: ParagraphZone): void {
    this.blocks(tree, node, zone, -1);
    this.close();
  }

  /** Reads a note, whose first paragraph starts with its mark. */
  note(tree: XmlTree, node: number, opening: NoteOpening): void {
    this.runs.opening = opening;
    this.part(tree, node, 'note');
    if (this.runs.opening !== undefined && this.reading.draft === undefined && !this.hasOpened) {
      // A note without a paragraph still has its mark.
      this.finish(this.startDraft(tree, node, readParagraphProperties(tree, node, false), 'note'));
    }
    this.hasOpened = false;
    this.runs.opening = undefined;
    this.end();
  }
  private hasOpened = false;

  /** Closes what is still open: a paragraph whose mark was deleted, and fields without an end. */
  private end(): void {
    this.close();
    this.runs.fields.clear();
  }

  private blocks(tree: XmlTree, node: number, zone: ParagraphZone, passedMarks: number): void {
    const end = tree.next(node);
    for (let at = node + 1; at < end; at = tree.next(at))
      if (at !== passedMarks) this.block(tree, at, zone, passedMarks);
  }

  private block(tree: XmlTree, node: number, zone: ParagraphZone, passedMarks: number): void {
    const name = tree.name(node);
    switch (name) {
      case 'w:p':
        this.paragraph(tree, node, zone);
        return;
      case 'w:tbl':
        this.table(tree, node, zone === 'masthead' || zone === 'note' ? zone : 'table');
        return;
      case 'w:ins':
      case 'w:del':
      case 'w:moveTo':
      case 'w:moveFrom':
        this.reading.within(CHANGES[name], tree, node, () => this.blocks(tree, node, zone, passedMarks));
        return;
      case 'mc:AlternateContent':
        this.runs.alternate(tree, node, (at) => this.blocks(tree, at, zone, passedMarks));
        return;
      case 'w:altChunk':
        this.include(tree, node, zone);
        return;
      default:
        if (TRANSPARENT_TAGS.has(name)) this.blocks(tree, node, zone, passedMarks);
        else this.runs.ranges.marker(tree, node);
    }
  }

  /** Adds the text of another file, which Word will merge into the document when it next saves it. */
  private include(tree: XmlTree, node: number, zone: ParagraphZone): void {
    const { file, records, readIncluded, isGone } = this.reading;
    const relationship = file.relationship(tree.part, tree.attribute(node, 'id') ?? '');
    const includedLines = includedText(file, relationship, readIncluded);
    if (typeof includedLines === 'string') {
      records.warn(
        'other-format',
        `Part of the document is kept as ${includedLines} inside the file and is not read; save the document in Word to merge it.`,
      );
      return;
    }
    records.warn(
      'included',
      'Text of another file inside this file is shown without its notes, comments and tracked changes; save the document in Word to merge all of it.',
    );
    if (isGone) this.reading.keepGone(includedLines.map(({ text }) => text).join('\n'));
    else for (const line of includedLines) this.includeLine(tree, node, zone, line);
  }

  private includeLine(tree: XmlTree, node: number, zone: ParagraphZone, { text, heading }: IncludedLine): void {
    this.close();
    const draft = new Draft(tree.part, readParagraphProperties(tree, node, false), undefined, zone, tree.start(node));
    draft.xml = xmlSpanOf(tree, node);
    draft.add(text, 'made', tree.start(node), tree.start(node));
    const finish: FinishedParagraph = {
      label: undefined,
      depth: 0,
      heading: zone === 'body' ? heading : undefined,
      style: undefined,
      styleIsNumbered: false,
      isFront: zone === 'body' && !this.hasBegun,
      isSwitchedOff: false,
    };
    const index = this.reading.assembly.add(draft, finish);
    if (heading !== undefined || typedNumberIn(text) !== '') this.hasBegun = true;
    this.reading.labels[index] = undefined;
  }

  private paragraph(tree: XmlTree, node: number, zone: ParagraphZone): void {
    const { reading } = this;
    const paragraphProperties = readParagraphProperties(tree, node, reading.isOriginal);
    const draft = this.openDraft(tree, node, paragraphProperties, zone);
    this.runs.read(tree, node);
    for (const change of paragraphProperties.changes) reading.recordChange('format', tree, change);
    if (paragraphProperties.insertedMark >= 0)
      reading.recordChange('inserted-mark', tree, paragraphProperties.insertedMark);
    if (paragraphProperties.deletedMark >= 0)
      reading.recordChange('deleted-mark', tree, paragraphProperties.deletedMark);
    draft.xml = { part: tree.part, start: draft.xml.start, end: tree.end(node) };
    const isMarkDeleted =
      reading.isGone || (reading.isOriginal ? paragraphProperties.insertedMark : paragraphProperties.deletedMark) >= 0;
    if (isMarkDeleted) {
      if (reading.isGone) reading.keepGone('\n');
      draft.goesOn = draft.goesOn === 'mark is hidden' ? draft.goesOn : 'mark is gone';
    } else if (paragraphProperties.isMarkHidden && draft.length > 0) {
      // The first of the two paragraphs determines the number, and the second may be in a separate list.
      reading.labelOf(draft);
      draft.goesOn = 'mark is hidden';
    } else if (paragraphProperties.isMarkHidden) draft.goesOn = 'mark is gone';
    else this.finish(draft);
    if (paragraphProperties.section >= 0) reading.noteCounters.endSection();
  }

  /** The paragraph that continues here, or a new one. */
  private openDraft(tree: XmlTree, node: number, look: ParagraphProperties, zone: ParagraphZone): Draft {
    const open = this.reading.draft;
    if (!open) return this.startDraft(tree, node, look, zone);
    if (open.goesOn === 'mark is gone') {
      open.look = look;
      open.id = tree.attribute(node, 'paraId');
    } else {
      // It shares a line with the previous paragraph but still has its own number.
      const label = this.reading.nextLabel(look)?.text ?? '';
      if (label !== '') open.add(`${label} `, 'made', tree.start(node), tree.start(node));
    }
    return open;
  }

  private startDraft(tree: XmlTree, node: number, look: ParagraphProperties, zone: ParagraphZone): Draft {
    const isContents = zone === 'body' && (this.runs.fields.isInContents || this.isContents(look));
    const id = tree.attribute(node, 'paraId');
    const draft = new Draft(tree.part, look, id, isContents ? 'contents' : zone, tree.start(node));
    draft.xml = xmlSpanOf(tree, node);
    if (this.runs.opening && !this.hasOpened) draft.opening = this.runs.opening;
    this.reading.draft = draft;
    return draft;
  }

  private isContents(look: ParagraphProperties): boolean {
    const style = this.reading.styles.paragraphStyle(look.style);
    return style?.isContents ?? false;
  }

  /** Closes an open paragraph that has no following one to continue in. */
  private close(): void {
    const { draft, assembly } = this.reading;
    if (!draft) return;
    if (draft.length > 0 || draft.opening) {
      this.finish(draft);
      return;
    }
    this.reading.draft = undefined;
    for (const { anchor } of draft.anchors) assembly.anchorNext(anchor);
  }

  private finish(draft: Draft): void {
    const { reading } = this;
    const { styles, numbering, assembly } = reading;
    reading.draft = undefined;
    if (draft.opening) {
      this.hasOpened = true;
      dropMark(draft);
    }
    const style = styles.paragraphStyle(draft.look.style);
    const label = reading.labelOf(draft);
    const isBody = draft.zone === 'body';
    if (isBody && isContentsLine(draft.text)) draft.zone = 'contents';
    const heading =
      draft.zone === 'body' ? headingLevelOf(draft, style, styles, this.hasBegun || isCapital(label)) : undefined;
    const place = numbering.place(draft.look.list, style);
    const stylePlace = numbering.place({ number: undefined, level: undefined }, style);
    const finish: FinishedParagraph = {
      label,
      depth: label ? depthOf(label, heading !== undefined, numbering, place.number ?? 0) : 0,
      heading,
      style: style?.name,
      styleIsNumbered: stylePlace.number !== undefined && stylePlace.number > 0,
      isFront: isBody && !this.hasBegun,
      isSwitchedOff: place.number === 0 && (stylePlace.number ?? 0) > 0,
    };
    const index = assembly.add(draft, finish);
    if (isBody && (heading !== undefined || assembly.paragraphs[index]?.number !== 'none')) this.hasBegun = true;
    reading.labels[index] = label;
    this.readBoxes();
  }

  /** Reads text boxes after the paragraph they are anchored in. */
  private readBoxes(): void {
    const boxes = this.runs.boxes.splice(0);
    if (this.boxes >= MAX_BOX_DEPTH) return;
    this.boxes++;
    for (const { tree, node } of boxes) this.part(tree, node, 'box');
    this.boxes--;
  }

  private table(tree: XmlTree, node: number, zone: ParagraphZone): void {
    this.close();
    this.tables++;
    this.rows(tree, node, zone, { row: 0 });
    this.tables--;
    if (this.tables === 0) this.reading.assembly.endTable();
  }

  private rows(tree: XmlTree, node: number, zone: ParagraphZone, count: { row: number }): void {
    const end = tree.next(node);
    for (let at = node + 1; at < end; at = tree.next(at)) {
      const name = tree.name(at);
      if (name === 'w:tr') {
        this.changedPlace(tree, at, 'w:trPr', 'row', () => this.row(tree, at, zone, count.row));
        count.row++;
      } else if (TRANSPARENT_TAGS.has(name)) this.rows(tree, at, zone, count);
      else if (name === 'mc:AlternateContent')
        this.runs.alternate(tree, at, (inner) => this.rows(tree, inner, zone, count));
      else this.runs.ranges.marker(tree, at);
    }
  }

  private row(tree: XmlTree, node: number, zone: ParagraphZone, index: number): void {
    this.reading.assembly.startRow();
    const cells = cellsOf(tree, node, (at) => this.runs.ranges.marker(tree, at));
    const previousCount = this.reading.assembly.length;
    for (const [at, cell] of cells.entries()) {
      const isFirstParagraph = this.reading.assembly.length === previousCount;
      this.reading.assembly.startCell(tabsBefore(zone, index, at, cells.length, isFirstParagraph), zone === 'masthead');
      const readCell = () => {
        this.blocks(tree, cell, zone, -1);
        this.close();
      };
      this.changedPlace(tree, cell, 'w:tcPr', 'cell', readCell);
    }
  }

  /** Reads a row or cell that may be a tracked insertion or deletion. */
  private changedPlace(
    tree: XmlTree,
    node: number,
    properties: string,
    what: 'row' | 'cell',
    readContent: () => void,
  ): void {
    const propertiesNode = tree.child(node, properties);
    const insertionNode = propertiesNode < 0 ? -1 : tree.child(propertiesNode, what === 'row' ? 'w:ins' : 'w:cellIns');
    const deletionNode = propertiesNode < 0 ? -1 : tree.child(propertiesNode, what === 'row' ? 'w:del' : 'w:cellDel');
    const readInner =
      deletionNode < 0
        ? readContent
        : () => this.reading.within(`deleted-${what}`, tree, node, readContent, deletionNode);
    if (insertionNode < 0) readInner();
    else this.reading.within(`inserted-${what}`, tree, node, readInner, insertionNode);
  }
}

/** Whether a label is that of a heading: `IV.`, `A.` */
function isCapital(label: AutomaticLabel | undefined): boolean {
  return label?.format.startsWith('upper') === true && /^[A-Z]+\.$/.test(label.text);
}

/** The cells of a row, in order; anything else between them is passed to `marker`. */
function cellsOf(tree: XmlTree, row: number, marker: (node: number) => void): number[] {
  const cells: number[] = [];
  const end = tree.next(row);
  for (let at = row + 1; at < end; ) {
    const name = tree.name(at);
    if (name === 'w:tc') cells.push(at);
    else if (TRANSPARENT_TAGS.has(name)) {
      at++;
      continue;
    } else marker(at);
    at = tree.next(at);
  }
  return cells;
}

/**
 * The tabs before a cell: one between two cells. The first row of a masthead is one line ("United Nations⇥CMW/C/XAA/CO/2"); below it, each
 * cell has lines of its own, and those in the left-hand cells are indented.
 */
function tabsBefore(zone: ParagraphZone, row: number, cell: number, cells: number, isFirst: boolean): string {
  if (zone !== 'masthead') return cell === 0 ? '' : '\t';
  if (row === 0) return isFirst ? '' : '\t';
  return isFirst && cell < cells - 1 ? '\t' : '';
}

/** Removes the mark at the start of a note, with surrounding white space and brackets, because the assembly adds it. */
function dropMark(draft: Draft): void {
  const { text, mark, opening } = draft;
  if (mark && /^[\s([\u200e\u200f]*$/.test(text.slice(0, mark.start))) {
    const closingLength = /^[\s)\].\u200e\u200f]*/.exec(text.slice(mark.end))?.[0].length ?? 0;
    draft.dropStart(mark.end + closingLength);
    return;
  }
  const start = /^\s*/.exec(text)?.[0].length ?? 0;
  if (!opening?.isCustom || opening.mark === '' || !text.startsWith(opening.mark, start)) {
    draft.dropStart(start);
    return;
  }
  const gap = /^\s*/.exec(text.slice(start + opening.mark.length))?.[0].length ?? 0;
  draft.dropStart(start + opening.mark.length + gap);
}
