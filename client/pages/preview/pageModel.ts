import type { PageAnswer, PageBlock } from '../../../server/src/protocol';

/** A row of the page: the whole masthead, a block, or the line above the notes. */
export type PreviewRow =
  | { readonly kind: 'masthead'; readonly key: string; readonly blocks: readonly KeyedBlock[] }
  | { readonly kind: 'block'; readonly key: string; readonly block: KeyedBlock }
  | { readonly kind: 'notes'; readonly key: string };

/** A block with its stable identity across edits. */
export interface KeyedBlock {
  readonly key: string;
  readonly block: PageBlock;
  /** The fragment id: "p12(a)"; empty if the block has no number to link to. */
  readonly anchor: string;
}

/**
 * The blocks of a document in page layout: rows in printed order, notes at the foot, and a mapping between rows and document offsets. A
 * block that replaces another keeps its key, so that its row stays in place.
 */
export class PageModel {
  #blocks: PageBlock[] = [];
  #keys: string[] = [];
  #lastKey = 0;
  #number = 0;
  #starts: number[] = [];
  #length = 0;
  #rows: readonly PreviewRow[] = [];
  #rowOf: number[] = [];
  #anchors: readonly string[] = [];
  #byAnchor = new Map<string, number>();
  #noteRows = new Map<string, number>();

  get rows(): readonly PreviewRow[] {
    return this.#rows;
  }

  get blocks(): readonly PageBlock[] {
    return this.#blocks;
  }

  /** The total length of the blocks in UTF-16 code units. */
  get length(): number {
    return this.#length;
  }

  /** Applies an update. False, with nothing applied, if it does not follow the previous one, as after a reload of the page. */
  take(answer: PageAnswer): boolean {
    if (answer.follows !== 0 && answer.follows !== this.#number) return false;
    if (answer.follows === 0) {
      this.#blocks = [];
      this.#keys = [];
    }
    for (const { at, remove, insert } of answer.changes) {
      const oldKeys = this.#keys.slice(at, at + remove);
      this.#blocks.splice(at, remove, ...insert);
      this.#keys.splice(at, remove, ...insert.map((_, i) => oldKeys[i] ?? String(++this.#lastKey)));
    }
    this.#number = answer.number;
    this.#arrange();
    return true;
  }

  /** The offset of a block in the text of the document. */
  startOf(block: PageBlock): number {
    return this.#starts[this.#blocks.indexOf(block)] ?? 0;
  }

  /** The row at a document offset, and the fraction of the row above it, from 0 to 1. */
  rowAt(offset: number): { readonly row: number; readonly share: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middleIndex = (low + high + 1) >> 1;
      if ((this.#starts[middleIndex] ?? 0) <= offset) low = middleIndex;
      else high = middleIndex - 1;
    }
    // Page furniture is not displayed, so use the preceding row.
    let at = low;
    while (at > 0 && this.#rowOf[at] === -1) at--;
    const length = this.#blocks[at]?.length ?? 0;
    const share = at === low && length > 0 ? (offset - (this.#starts[at] ?? 0)) / length : 1;
    return { row: Math.max(0, this.#rowOf[at] ?? 0), share: Math.min(1, Math.max(0, share)) };
  }

  /** The document offset at a fraction of a row's height. */
  offsetAt(row: number, share: number): number {
    const displayedRow = this.#rows[row];
    const shownBlock =
      displayedRow?.kind === 'block'
        ? displayedRow.block
        : displayedRow?.kind === 'masthead'
          ? displayedRow.blocks[0]
          : undefined;
    if (!shownBlock) return 0;
    return Math.floor(this.startOf(shownBlock.block) + share * shownBlock.block.length);
  }

  /** The row of a paragraph or subparagraph, given the place in a link; undefined if there is none. */
  rowOfPlace(place: string): number | undefined {
    const block = this.#byAnchor.get(`p${place}`);
    return block === undefined ? undefined : this.#rowOf[block];
  }

  /** The row of a note, given its mark; undefined if there is none. */
  rowOfNote(mark: string): number | undefined {
    return this.#noteRows.get(mark);
  }

  #arrange(): void {
    this.#starts = [];
    let start = 0;
    for (const { length } of this.#blocks) {
      this.#starts.push(start);
      start += length;
    }
    this.#length = start;
    this.#anchors = anchorsOf(this.#blocks);
    this.#byAnchor = new Map();
    this.#anchors.forEach((anchor, i) => {
      if (anchor !== '' && !this.#byAnchor.has(anchor)) this.#byAnchor.set(anchor, i);
    });
    this.#layOut();
  }

  #layOut(): void {
    const rows: PreviewRow[] = [];
    const notes: number[] = [];
    this.#rowOf = this.#blocks.map(() => -1);
    const head: KeyedBlock[] = [];
    this.#blocks.forEach(({ kind }, i) => {
      const block = this.#placed(i);
      if (!block || kind === 'furniture') return;
      if (kind === 'footnote') notes.push(i);
      else if (kind === 'masthead') {
        if (head.length === 0) rows.push({ kind: 'masthead', key: 'masthead', blocks: head });
        head.push(block);
        this.#rowOf[i] = rows.findIndex((row) => row.kind === 'masthead');
      } else {
        this.#rowOf[i] = rows.length;
        rows.push({ kind: 'block', key: block.key, block });
      }
    });
    this.#noteRows = new Map();
    if (notes.length > 0) rows.push({ kind: 'notes', key: 'notes' });
    for (const i of notes) {
      const block = this.#placed(i);
      if (!block) continue;
      this.#rowOf[i] = rows.length;
      if (!this.#noteRows.has(block.block.label)) this.#noteRows.set(block.block.label, rows.length);
      rows.push({ kind: 'block', key: block.key, block });
    }
    this.#rows = rows;
  }

  #placed(i: number): KeyedBlock | undefined {
    const block = this.#blocks[i];
    return block && { key: this.#keys[i] ?? '', block, anchor: this.#anchors[i] ?? '' };
  }
}

/** The fragment id of each block: its paragraph number and the letters below it. */
function anchorsOf(blocks: readonly PageBlock[]): readonly string[] {
  let paragraph = '';
  let path: string[] = [];
  const usedIds = new Set<string>();
  return blocks.map(({ kind, label, level }) => {
    if (kind === 'paragraph') {
      paragraph = label;
      path = [];
    } else if (kind === 'subparagraph' && paragraph !== '') path = [...path.slice(0, level - 1), label];
    else return '';
    const anchor = `p${paragraph}${path.map((letter) => `(${letter})`).join('')}`;
    if (usedIds.has(anchor)) return '';
    usedIds.add(anchor);
    return anchor;
  });
}
