/** What a piece of the text is. */
export type PieceKind =
  /** Characters as they stand in the XML, unit by unit. */
  | 'letters'
  /** One character that the XML writes as a reference (`&amp;`), or white space that it writes otherwise. */
  | 'entity'
  /** A tab for `w:tab` or `w:ptab`. */
  | 'tab'
  /** A line break for `w:br` or `w:cr`. */
  | 'break'
  /** A character for an element of its own: `w:noBreakHyphen`, `w:sym`. */
  | 'sign'
  /** What nobody typed: automatic numbers, marks of notes, what stands between paragraphs and cells, tabs before headings. */
  | 'made';

const KINDS: readonly PieceKind[] = ['letters', 'entity', 'tab', 'break', 'sign', 'made'];

/** A piece of the text and where it comes from. Offsets are UTF-16 units. */
export interface Piece {
  /** In the text. */
  readonly start: number;
  readonly end: number;
  readonly kind: PieceKind;
  /** The name of the part, `word/document.xml`. Of made text: that of what it was made for. */
  readonly part: string;
  /**
   * In the part as decoded text, its mark of byte order left out. Of letters the very units, of other kinds the reference or the
   * element that stands for them, of made text the place of what it was made for, without an extent.
   */
  readonly xmlStart: number;
  readonly xmlEnd: number;
}

/** A place in a part. */
export interface XmlPlace {
  readonly part: string;
  /** UTF-16 units of the part as decoded text, its mark of byte order left out. */
  readonly offset: number;
}

/** For each offset of a text its place in the file, and back. The pieces lie one after the other without a gap and are never empty. */
export class TextMap {
  private reverse: readonly Int32Array[] | undefined;

  constructor(
    /** The parts that the text comes from. */
    readonly parts: readonly string[],
    private readonly starts: Int32Array,
    private readonly owners: Uint8Array,
    private readonly kinds: Uint8Array,
    private readonly xmlStarts: Int32Array,
    private readonly xmlEnds: Int32Array,
    private readonly length: number,
  ) {}

  /** How many pieces there are. */
  get size(): number {
    return this.starts.length;
  }

  /** A piece by its place in the order of the text, from 0. */
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

  /** The piece that the unit at an offset is in; at the end of the text the last one. Undefined where the text is empty. */
  pieceAt(offset: number): Piece | undefined {
    if (this.size === 0) return undefined;
    let low = 0;
    let high = this.size - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.piece(low);
  }

  /** The place in the file of the unit at an offset; of made text, of what it was made for. */
  placeAt(offset: number): XmlPlace | undefined {
    const piece = this.pieceAt(offset);
    if (!piece) return undefined;
    const inside = piece.kind === 'letters' ? Math.min(Math.max(offset - piece.start, 0), piece.end - piece.start) : 0;
    return { part: piece.part, offset: piece.xmlStart + inside };
  }

  /**
   * The offset in the text of a place in a part: inside letters the very unit, in an element that stands for a character that one, and
   * between pieces that of the next piece of the part. Undefined for a part that gives no text, and after the last piece of one.
   */
  offsetAt(part: string, offset: number): number | undefined {
    const owner = this.parts.indexOf(part);
    const order = owner < 0 ? undefined : this.byPart()[owner];
    if (!order) return undefined;
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.xmlEnds[order[middle] ?? 0] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found = order[low];
    if (found === undefined) return undefined;
    const { start, kind, xmlStart } = this.piece(found);
    return kind === 'letters' ? start + Math.max(0, offset - xmlStart) : start;
  }

  /** For each part its pieces that are not made, in the order of their places: the text may show tables before what stands above them. */
  private byPart(): readonly Int32Array[] {
    if (this.reverse) return this.reverse;
    const made = KINDS.indexOf('made');
    const all: number[][] = this.parts.map(() => []);
    for (let i = 0; i < this.size; i++) if (this.kinds[i] !== made) all[this.owners[i] ?? 0]?.push(i);
    this.reverse = all.map((order) =>
      Int32Array.from(order).sort((a, b) => (this.xmlStarts[a] ?? 0) - (this.xmlStarts[b] ?? 0)),
    );
    return this.reverse;
  }
}

/** Gathers the pieces of a text in their order. */
export class TextMapBuilder {
  private readonly parts: string[] = [];
  private readonly starts: number[] = [];
  private readonly owners: number[] = [];
  private readonly kinds: number[] = [];
  private readonly xmlStarts: number[] = [];
  private readonly xmlEnds: number[] = [];
  private readonly texts: string[] = [];
  private units = 0;

  /** How long the text is so far. */
  get length(): number {
    return this.units;
  }

  /** Adds a piece after the last; one without text is left out. */
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
    const known = this.parts.lastIndexOf(part);
    return known >= 0 ? known : this.parts.push(part) - 1;
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
