import type { DocumentModel } from '../model/document';
import type { Block } from '../syntax/blocks/block';
import { blockIndexAt, startOf } from '../syntax/blocks/tree';
import type { TextPiece } from '../text/pieces';
import type { WordText } from '../word/parts/result';
import type { LinePiece, NewLine } from '../word/patch/parts/newLines';
import type { NewParagraph } from '../word/patch/runs/newParagraph';

/**
 * Where moved paragraphs get their format and list from: `ownLines` keeps theirs, `before` and `after` use the nearest similar paragraph on that
 * side. New paragraphs do likewise, with `ownLines` treated as `before`.
 */
export type FormSource = 'own' | 'before' | 'after';

/** A line, and the block of the new text that it belongs to. */
interface BlockLine {
  readonly line: NewLine;
  readonly block: Block;
  /** The offset of the block in the new text. */
  readonly blockStart: number;
  /** Whether the block begins with it. */
  readonly isFirst: boolean;
}

/** Thrown if a line of the new text cannot be a paragraph of the Word file. */
export class UnplacedLineError extends Error {
  constructor(
    /** The index of the paragraph that it comes from; undefined if none in particular. */
    readonly paragraph: number | undefined,
  ) {
    super('a line is no paragraph');
  }
}

/**
 * Maps the lines of a new text to paragraphs of a Word file. A paragraph whose kind is unchanged keeps its format; any other gets that of
 * the nearest similar one, and an automatic number if that one has one.
 *
 * @throws {UnplacedLineError} if lines of one paragraph of the file were separated
 */
export function wordParagraphs(
  word: WordText,
  before: DocumentModel,
  after: DocumentModel,
  lines: readonly NewLine[],
  source: FormSource,
): readonly NewParagraph[] {
  return new ParagraphForms(word, before, after, lines, source).all();
}

class ParagraphForms {
  private readonly lines: readonly BlockLine[];
  /** Maps each paragraph to its non-empty lines. */
  private readonly linesOf = new Map<number, number[]>();

  constructor(
    private readonly word: WordText,
    private readonly before: DocumentModel,
    private readonly after: DocumentModel,
    lines: readonly NewLine[],
    private readonly source: FormSource,
  ) {
    this.lines = lines.map((line) => this.place(line));
    lines.forEach(({ hosts }, at) => {
      for (const host of hosts) this.linesOf.set(host, [...(this.linesOf.get(host) ?? []), at]);
    });
  }

  all(): readonly NewParagraph[] {
    return this.lines.map((_, at) => this.paragraph(at));
  }

  private place(line: NewLine): BlockLine {
    const { tree, text } = this.after;
    const words = text.text.slice(line.start, line.end);
    const from = line.start + (/^\s*/.exec(words)?.[0].length ?? 0);
    const index = blockIndexAt(tree, from);
    const block = tree.blocks[index];
    if (!block) throw new UnplacedLineError(line.hosts[0]);
    const blockStart = startOf(tree, index);
    const firstOffset = blockStart + Math.min(block.marker.start, block.content.start);
    return { line, block, blockStart, isFirst: line.start <= firstOffset && firstOffset <= line.end };
  }

  private paragraph(at: number): NewParagraph {
    const blockLine = this.lines[at];
    if (!blockLine) throw new UnplacedLineError(undefined);
    const { line, block, isFirst } = blockLine;
    const host = this.hostOf(line);
    if (host === undefined) return this.newParagraph(at, blockLine);
    const ownLines = this.linesOf.get(host) ?? [];
    const isHalf = ownLines.length === 2 && ownLines[1] === at && ownLines[0] === at - 1;
    if (ownLines.length > 1 && !isHalf && !(ownLines.length === 2 && ownLines[0] === at && ownLines[1] === at + 1))
      throw new UnplacedLineError(host);
    const origin = line.isMoved || isHalf ? { from: host } : { stays: host };
    const hostBlock = this.blockOf(host);
    const isAsItWas = !isFirst || (hostBlock !== undefined && isLike(hostBlock, block));
    if (isAsItWas && !isHalf && !(line.isMoved && this.source !== 'own' && block.label))
      return { ...origin, like: host, content: this.contentOf(blockLine, host, this.isAutomatic(host)) };
    return this.formOf(at, blockLine, origin, isHalf && hostBlock && isLike(hostBlock, block) ? host : undefined);
  }

  private newParagraph(at: number, line: BlockLine): NewParagraph {
    return this.formOf(at, line, {}, undefined);
  }

  /** A paragraph that is new or has changed its kind. */
  private formOf(
    at: number,
    line: BlockLine,
    where: Pick<NewParagraph, 'stays' | 'from'>,
    knownNumber: number | undefined,
  ): NewParagraph {
    const host = where.stays ?? where.from;
    // A number without words may not parse as one yet; only a line that begins a block has the number of that block.
    const like = knownNumber ?? (line.isFirst ? this.likeOf(at, line.block) : undefined);
    if (like !== undefined)
      return { ...where, like, content: this.contentOf(line, host, this.isAutomatic(like), like) };
    const otherLine = host ?? this.beside(at);
    if (otherLine === undefined) throw new UnplacedLineError(undefined);
    return { ...where, like: otherLine, isUnnumbered: true, content: this.contentOf(line, host, false, otherLine) };
  }

  /** The paragraph that a line’s words, or else its number, come from; undefined if the whole line is new. */
  private hostOf({ pieces, hosts }: NewLine): number | undefined {
    const withWords = hosts.find((host) =>
      pieces.some(({ what }) => {
        const { textStart = 0, end = 0 } = this.word.paragraphs[host] ?? {};
        return typeof what !== 'string' && what.start < end && what.end > textStart;
      }),
    );
    return withWords ?? hosts[0];
  }

  private blockOf(paragraph: number): Block | undefined {
    const { tree, text } = this.before;
    const { start = 0, end = 0 } = this.word.paragraphs[paragraph] ?? {};
    const from = start + (/^\s*/.exec(text.text.slice(start, end))?.[0].length ?? 0);
    const index = blockIndexAt(tree, from);
    const block = tree.blocks[index];
    const firstIndex = startOf(tree, index) + Math.min(block?.marker.start ?? 0, block?.content.start ?? 0);
    return start <= firstIndex && firstIndex <= end ? block : undefined;
  }

  private isAutomatic(paragraph: number): boolean {
    return this.word.paragraphs[paragraph]?.number === 'automatic';
  }

  /** The content of a line without generated text: its number, and tabs before a heading. */
  private contentOf(
    placedLine: BlockLine,
    host: number | undefined,
    isNumbered: boolean,
    like = host,
  ): readonly TextPiece[] {
    const { line, block, isFirst } = placedLine;
    let pieces = line.pieces.flatMap(({ at, what }): LinePiece[] => {
      if (typeof what === 'string') return [{ at, what }];
      // Generated text of a paragraph comes before its typed text.
      const index = line.hosts.find((one) => this.holds(one, what.start));
      const textStart = this.word.paragraphs[index ?? -1]?.textStart ?? 0;
      const start = Math.max(what.start, textStart);
      return start < what.end ? [{ at: at + start - what.start, what: { start, end: what.end } }] : [];
    });
    if (isFirst && block.label && isNumbered) pieces = this.afterNumber(placedLine, pieces);
    const { start = 0, textStart = 0 } = this.word.paragraphs[like ?? -1] ?? {};
    // Without an automatic number, the generated text is only tabs.
    if (!isNumbered && textStart > start) pieces = withoutTabs(pieces);
    return pieces.map(({ what }) => what);
  }

  private holds(paragraph: number, offset: number): boolean {
    const { start = 0, end = 0 } = this.word.paragraphs[paragraph] ?? {};
    return start <= offset && offset < end;
  }

  /** The pieces after the number of a block. */
  private afterNumber({ line, block, blockStart }: BlockLine, pieces: readonly LinePiece[]): LinePiece[] {
    const hasWords = block.content.end > block.content.start;
    const from = hasWords ? blockStart + block.content.start : line.end;
    return pieces.flatMap(({ at, what }): LinePiece[] => {
      if (typeof what !== 'string') return at + what.end - what.start <= from ? [] : [{ at, what }];
      const remainingText = what.slice(Math.max(0, from - at));
      return remainingText === '' ? [] : [{ at: Math.max(at, from), what: remainingText }];
    });
  }

  /**
   * The nearest similar paragraph that is not moved, with the preferred side first. For an item, one in another paragraph is only used if
   * this one has none.
   */
  private likeOf(at: number, block: Block): number | undefined {
    const directions: readonly (-1 | 1)[] = this.source === 'after' ? [1, -1] : [-1, 1];
    const search = (isWithin: boolean) => {
      for (const side of directions) {
        const model = this.search(at, side, block, isWithin);
        if (model !== undefined) return model;
      }
      return undefined;
    };
    return search(block.kind === 'subparagraph') ?? search(false);
  }

  private search(at: number, side: -1 | 1, block: Block, isWithin: boolean): number | undefined {
    for (let near = at + side; near >= 0 && near < this.lines.length; near += side) {
      const otherLine = this.lines[near];
      if (!otherLine?.isFirst) continue;
      if (isWithin && (otherLine.block.kind === 'paragraph' || otherLine.block.kind === 'heading')) return undefined;
      if (otherLine.line.isMoved || !isLike(otherLine.block, block)) continue;
      const host = this.hostOf(otherLine.line);
      const hostBlock = host === undefined ? undefined : this.blockOf(host);
      if (host !== undefined && hostBlock && isLike(hostBlock, block) && this.word.paragraphs[host]?.zone === 'body')
        return host;
    }
    return undefined;
  }

  /** The nearest paragraph of the body before a line. */
  private beside(at: number): number | undefined {
    for (let near = at - 1; near >= 0; near--) {
      const otherLine = this.lines[near];
      const host = otherLine && this.hostOf(otherLine.line);
      if (host !== undefined && this.word.paragraphs[host]?.zone === 'body') return host;
    }
    return undefined;
  }
}

/** Whether two blocks are of the same kind and level, with the same form of number. */
function isLike(a: Block, b: Block): boolean {
  return a.kind === b.kind && a.level === b.level && a.label?.form === b.label?.form;
}

/** The pieces without leading white space that is new. */
function withoutTabs(pieces: readonly LinePiece[]): LinePiece[] {
  const [first, ...rest] = pieces;
  if (!first || typeof first.what !== 'string') return [...pieces];
  const words = first.what.trimStart();
  return words === '' ? withoutTabs(rest) : [{ at: first.at + first.what.length - words.length, what: words }, ...rest];
}
