import { bisect } from '../../text/bisect';

/** Where a piece of the text comes from. */
export type PieceKind =
  /** Characters that are identical in the XML, one UTF-16 code unit each. */
  | 'letters'
  /** A character written as a reference in the XML (`&amp;`), or white space written differently there. */
  | 'entity'
  /** A tab for `w:tab` or `w:ptab`. */
  | 'tab'
  /** A line break for `w:br` or `w:cr`. */
  | 'break'
  /** A character represented by any other element: `w:noBreakHyphen`, `w:sym`. */
  | 'sign'
  /** Generated text: automatic numbers, note marks, separators between paragraphs and cells, tabs before headings. */
  | 'made';

const KINDS: readonly PieceKind[] = ['letters', 'entity', 'tab', 'break', 'sign', 'made'];

/** A piece of the text and where it comes from. Offsets are UTF-16 code units. */
export interface Piece {
  /** Offset in the text. */
  readonly start: number;
  readonly end: number;
  readonly kind: PieceKind;
  /** Name of the part, `word/document.xml`; for generated text, of the part that gives rise to it. */
  readonly part: string;
  /**
   * Span in the decoded part, without its byte order mark: of the characters themselves for `letters`, of the reference or element for
   * other kinds; an empty span for generated text, at the place that gives rise to it.
   */
  readonly xmlStart: number;
  readonly xmlEnd: number;
}

/** A position in a part. */
export interface XmlPlace {
  readonly part: string;
  /** In UTF-16 code units of the decoded part, without its byte order mark. */
  readonly offset: number;
}

/** Maps offsets of a text to positions in the file, and back. Its pieces cover the text without gaps and are never empty. */
export class TextMap {
  private reverse: readonly Int32Array[] | undefined;

  constructor(
    /** The parts that the text was read from. */
    readonly parts: readonly string[],
    private readonly starts: Int32Array,
    private readonly owners: Uint8Array,
    private readonly kinds: Uint8Array,
    private readonly xmlStarts: Int32Array,
    private readonly xmlEnds: Int32Array,
    private readonly length: number,
  ) {}

  /** The number of pieces. */
  get size(): number {
    return this.starts.length;
  }

  /** A piece by its index in text order. */
  piece(index: number): Piece {
    return {
      start: this.starts[index] ?? this.length,
      end: this.starts[index + 1] ?? this.length,
      kind: KINDS[this.kinds[index] ?? 0] ?? 'made',
      part: this.parts[this.owners[index] ?? 0] ?? '',
      xmlStart: this.xmlStarts[index] ?? 0,
      xmlEnd: this.xmlEnds[index] ?? 0,
    };
  }

  /** The piece at an offset; at the end of the text, the last one. Undefined if the text is empty. */
  pieceAt(offset: number): Piece | undefined {
    if (this.size === 0) return undefined;
    return this.piece(Math.max(0, bisect(this.size, (i) => (this.starts[i] ?? 0) <= offset) - 1));
  }

  /** The position in the file of the character at an offset; for generated text, of its origin. */
  placeAt(offset: number): XmlPlace | undefined {
    const piece = this.pieceAt(offset);
    if (!piece) return undefined;
    const innerOffset =
      piece.kind === 'letters' ? Math.min(Math.max(offset - piece.start, 0), piece.end - piece.start) : 0;
    return { part: piece.part, offset: piece.xmlStart + innerOffset };
  }

  /**
   * The offset in the text of a position in a part: of the same UTF-16 code unit within letters, of the character within an element that
   * represents one, and of the part's next piece between pieces. Undefined after the last piece, and for a part without text.
   */
  offsetAt(part: string, offset: number): number | undefined {
    const owner = this.parts.indexOf(part);
    const order = owner < 0 ? undefined : this.byPart()[owner];
    if (!order) return undefined;
    const entry = order[bisect(order.length, (i) => (this.xmlEnds[order[i] ?? 0] ?? 0) <= offset)];
    if (entry === undefined) return undefined;
    const { start, kind, xmlStart } = this.piece(entry);
    return kind === 'letters' ? start + Math.max(0, offset - xmlStart) : start;
  }

  /** The indexes of each part's pieces, excluding generated text, in the order of the part, which may differ from that of the text. */
  private byPart(): readonly Int32Array[] {
    if (this.reverse) return this.reverse;
    const generatedKind = KINDS.indexOf('made');
    const piecesByPart: number[][] = this.parts.map(() => []);
    for (let i = 0; i < this.size; i++) if (this.kinds[i] !== generatedKind) piecesByPart[this.owners[i] ?? 0]?.push(i);
    this.reverse = piecesByPart.map((order) =>
      Int32Array.from(order).sort((a, b) => (this.xmlStarts[a] ?? 0) - (this.xmlStarts[b] ?? 0)),
    );
    return this.reverse;
  }
}

/** Collects the pieces of a text in order. */
export class TextMapBuilder {
  private readonly parts: string[] = [];
  private readonly starts: number[] = [];
  private readonly owners: number[] = [];
  private readonly kinds: number[] = [];
  private readonly xmlStarts: number[] = [];
  private readonly xmlEnds: number[] = [];
  private readonly texts: string[] = [];
  private units = 0;

  /** Length of the text so far, in UTF-16 code units. */
  get length(): number {
    return this.units;
  }

  /** Appends a piece; empty ones are ignored. */
  add(text: string, kind: PieceKind, part: string, xmlStart: number, xmlEnd: number): void {
    if (text === '') return;
    this.texts.push(text);
    this.starts.push(this.units);
    this.owners.push(this.ownerOf(part));
    this.kinds.push(KINDS.indexOf(kind));
    this.xmlStarts.push(xmlStart);
    this.xmlEnds.push(xmlEnd);
    this.units += text.length;
  }

  private ownerOf(part: string): number {
    const existingIndex = this.parts.lastIndexOf(part);
    return existingIndex >= 0 ? existingIndex : this.parts.push(part) - 1;
  }

  /** The text and its map. */
  finish(): { readonly text: string; readonly map: TextMap } {
    const map = new TextMap(
      this.parts,
      Int32Array.from(this.starts),
      Uint8Array.from(this.owners),
      Uint8Array.from(this.kinds),
      Int32Array.from(this.xmlStarts),
      Int32Array.from(this.xmlEnds),
      this.units,
    );
    return { text: this.texts.join(''), map };
  }
}
