import type { AutomaticLabel } from '../numbering/counters';
import type { ParagraphProperties } from '../parts/look';
import type { ParagraphZone, XmlSpan } from '../parts/result';
import type { PieceKind } from '../parts/textMap';

/** Called with an offset in the text and a paragraph index, once they are known. */
export type Anchor = (offset: number, paragraph: number) => void;

/** The mark before the first line of a note. */
export interface NoteOpening {
  readonly mark: string;
  readonly isCustom: boolean;
}

/**
 * A paragraph being read. Its number is known only at the end: if its paragraph mark was deleted, the properties of the next paragraph
 * determine how both are numbered.
 */
export class Draft {
  readonly texts: string[] = [];
  readonly kinds: PieceKind[] = [];
  readonly xmlStarts: number[] = [];
  readonly xmlEnds: number[] = [];
  readonly anchors: { readonly at: number; readonly anchor: Anchor }[] = [];
  length = 0;
  /** Undefined until it is counted; null if there is none. */
  label: AutomaticLabel | null | undefined;
  /** Whether it continues in the next `w:p`, and why. */
  goesOn: 'no' | 'mark is gone' | 'mark is hidden' = 'no';
  /** Whether all its characters so far are bold. */
  isBold = true;
  /** Whether a picture, a box or an object is anchored in it. */
  hasDrawing = false;
  /** The note that it starts, and where Word puts the note's mark. */
  opening: NoteOpening | undefined;
  mark: { readonly start: number; readonly end: number } | undefined;
  xml: XmlSpan;

  constructor(
    readonly part: string,
    public look: ParagraphProperties,
    public id: string | undefined,
    public zone: ParagraphZone,
    start: number,
  ) {
    this.xml = { part, start, end: start };
  }

  add(text: string, kind: PieceKind, xmlStart: number, xmlEnd: number): void {
    if (text === '') return;
    this.texts.push(text);
    this.kinds.push(kind);
    this.xmlStarts.push(xmlStart);
    this.xmlEnds.push(xmlEnd);
    this.length += text.length;
  }

  /** Calls an anchor with the current offset, once the paragraph is added to the text. */
  anchor(anchor: Anchor): void {
    this.anchors.push({ at: this.length, anchor });
  }

  /** Whether it contains only a section break; Word neither shows nor counts its number. */
  get isOnlyBreak(): boolean {
    return this.look.section >= 0 && this.length === 0 && !this.hasDrawing;
  }

  get text(): string {
    return this.texts.length === 1 ? (this.texts[0] ?? '') : this.texts.join('');
  }

  /** Removes UTF-16 code units from the start; the rest keeps its positions in the XML. */
  dropStart(units: number): void {
    let droppedLength = Math.min(units, this.length);
    const dropLength = droppedLength;
    let droppedCount = 0;
    for (
      let text = this.texts[0];
      text !== undefined && text.length <= droppedLength;
      text = this.texts[++droppedCount]
    )
      droppedLength -= text.length;
    for (const all of [this.texts, this.kinds, this.xmlStarts, this.xmlEnds]) all.splice(0, droppedCount);
    if (droppedLength > 0) {
      this.texts[0] = this.texts[0]?.slice(droppedLength) ?? '';
      this.xmlStarts[0] = (this.xmlStarts[0] ?? 0) + droppedLength;
    }
    this.length -= dropLength;
    for (const { at, anchor } of this.anchors.splice(0))
      this.anchors.push({ at: Math.max(0, at - dropLength), anchor });
  }
}
