import { bisect } from '../../text/bisect';
import type { Span, TextEdit } from '../../text/edits';
import { groupedBy } from '../../text/groupedBy';
import { memoizeOnce } from '../../text/once';
import type { MovedText } from '../../text/pieces';
import { hiddenCellsAt, paragraphIndexAt } from '../paragraphIndex';
import type { WordParagraph, WordText } from '../parts/result';
import type { Hindrance } from '../patch/runs/hindrance';
import { type FileLine, fileLines, generatedOf, linesLike, type TextLine } from './editedLines';
import { labelInContext } from './labelInContext';
import { type AlignedLines, alignLines } from './lineAlignment';
import { type LineLabel, lineLabel } from './lineLabel';
import { LinePartners, type ParagraphPairs } from './linePartners';
import { SimilarParagraphs } from './similarParagraphs';
import { bagOf, commonWords, wordEdits } from './wordTokens';

/** A place in which an edited text differs from that of its file; it can be left unchanged independently of the others. */
export interface ChangedPlace {
  /** Edits relative to the file's text, in order. */
  readonly edits: readonly TextEdit[];
  /** The moved text, if the place is a move. */
  readonly moved?: MovedText;
  /** The move split into new text and a deletion, for moved text with different words that cannot be written as a move. */
  readonly apart?: readonly ChangedPlace[];
  /** Whether only an automatic number differs, which is left to Word. */
  readonly isNumber?: boolean;
  /** Whether only an automatic number differs, and now belongs to another level. */
  readonly isLevel?: boolean;
  /** Why it cannot be written, if the text alone shows that. */
  readonly hindrance?: Hindrance;
  /** Whether it is a new table row. */
  readonly isRow?: boolean;
  /** The changed span of the file's text; empty for an insertion. */
  readonly before: Span;
  /** The corresponding span of the edited text; empty for a deletion. */
  readonly after: Span;
}

/** Minimum length of a moved paragraph, in UTF-16 code units; a shorter one may equal another by chance. */
const MIN_MOVED_LENGTH = 12;
/** Minimum share of common words for an edited paragraph to count as moved. */
const MIN_MOVED_SIMILARITY = 0.6;

/**
 * The places in which an edited text differs from that of a Word file, in order, ignoring blank lines. Line breaks are line feeds.
 *
 * @param pairs corresponding paragraphs; without them, lines are paired by their words, in order
 */
export function textDifference(word: WordText, editedText: string, pairs?: ParagraphPairs): readonly ChangedPlace[] {
  return new TextComparison(word, editedText, pairs).places();
}

class TextComparison {
  private readonly old: readonly FileLine[];
  private readonly newLines: readonly TextLine[];
  /** Start offsets of note marks. */
  private readonly references: ReadonlySet<number>;
  /** Start of the rule above the notes or, without a rule, of the first note. */
  private readonly notesStart: number;
  private readonly changes: ChangedPlace[] = [];
  /** The lines of the edited text, as strings. */
  private readonly texts = memoizeOnce(() => this.newLines.map(({ start, end }) => this.editedText.slice(start, end)));
  /** Created lazily, when a number differs. */
  private readonly similar = memoizeOnce(() => new SimilarParagraphs(this.word));
  /** End of the last line of the file that was processed, where new lines are inserted; -1 before the first. */
  private end = -1;
  /** End of the last line of the edited text that was processed. */
  private at = 0;
  /** Whether the last line of the file that was processed is a table row. */
  private isBelowTable = false;
  /** The last line of the file that was processed, if it is a table row and no blank line follows; otherwise undefined. */
  private row: FileLine | undefined;

  constructor(
    private readonly word: WordText,
    private readonly editedText: string,
    private readonly pairs: ParagraphPairs | undefined,
  ) {
    this.old = fileLines(word);
    const note = word.paragraphs.find(({ zone }) => zone === 'note');
    const rule = note && this.old.findLast(({ end }) => end < note.start);
    this.notesStart = rule?.start ?? note?.start ?? Number.POSITIVE_INFINITY;
    this.references = new Set(word.notes.map(({ reference }) => reference.start));
    this.newLines = linesLike(editedText, word.text, this.old);
  }

  places(): readonly ChangedPlace[] {
    const { old, newLines, word, editedText } = this;
    const partners = new LinePartners(old, newLines, this.pairs);
    const alignment = alignLines({ text: word.text, lines: old }, { text: editedText, lines: newLines }, partners);
    const moves = this.moves(alignment);
    for (const [index, { before, after }] of alignment.entries()) {
      const firstLine = old[before[0] ?? -1];
      const lastLine = old[before.at(-1) ?? -1];
      if (!firstLine || !lastLine)
        for (const at of after) {
          this.add(at, moves.get(at));
          this.at = newLines[at]?.end ?? this.at;
        }
      else if (after.length === 0) this.remove(firstLine, moves);
      else {
        const isAboveNew = alignment[index + 1]?.before.length === 0;
        this.change(firstLine, lastLine, after, { isSplit: after.length > before.length, isAboveNew });
      }
      this.end = lastLine?.end ?? this.end;
      this.isBelowTable = lastLine?.isRow ?? this.isBelowTable;
      const line = newLines[after.at(-1) ?? -1];
      if (lastLine && line) this.row = lastLine.isRow ? lastLine : undefined;
      this.at = line?.end ?? this.at;
    }
    return this.changes;
  }

  /**
   * Paragraphs that were deleted in one place and are new in another, by the index of the new line. They have the same words or, because
   * moving changes references, differ only in digits and letters in brackets.
   */
  private moves(alignment: readonly AlignedLines[]): ReadonlyMap<number, FileLine> {
    const deletedLines = alignment
      .flatMap(({ before, after }) => (after.length === 0 ? before : []))
      .flatMap((at) => this.old[at] ?? [])
      .filter(({ isParagraph }) => isParagraph);
    const insertions = alignment.flatMap(({ before, after }) => (before.length === 0 ? after : []));
    const moves = new Map<number, FileLine>();
    for (const keyOf of [(key: string) => key, withoutFigures]) {
      const usedLines = new Set(moves.values());
      const lines = uniqueByKey(
        deletedLines.filter((line) => !usedLines.has(line)),
        ({ key }) => keyOf(key),
      );
      const places = uniqueByKey(
        insertions.filter((at) => !moves.has(at)),
        (at) => keyOf(this.newLines[at]?.key ?? ''),
      );
      for (const [key, at] of places) {
        const line = lines.get(key);
        if (line && key.length >= MIN_MOVED_LENGTH) moves.set(at, line);
      }
    }
    const remainingLines = new Set(moves.values());
    for (const line of deletedLines)
      if (!remainingLines.has(line) && this.hasNote(line)) this.moveEdited(line, insertions, moves);
    return moves;
  }

  /** Finds the new position of a moved paragraph that has a note and was also edited: rewriting it would lose the note. */
  private moveEdited(line: FileLine, insertions: readonly number[], moves: Map<number, FileLine>): void {
    const words = bagOf([this.word.text.slice(line.wordsStart, line.end)]);
    let [most, best] = [MIN_MOVED_SIMILARITY, -1];
    for (const at of insertions) {
      const otherBag = moves.has(at) ? undefined : bagOf([this.newLines[at]?.key ?? '']);
      const similarity = otherBag ? commonWords(words, otherBag) / Math.max(words.size, otherBag.size, 1) : 0;
      if (similarity > most) [most, best] = [similarity, at];
    }
    if (best >= 0) moves.set(best, line);
  }

  private hasNote({ start, end }: FileLine): boolean {
    return [...this.references].some((reference) => start <= reference && reference < end);
  }

  private add(at: number, from: FileLine | undefined): void {
    const line = this.newLines[at];
    if (!line) return;
    const isFirstPiece = this.end < 0;
    const place = isFirstPiece ? 0 : this.end;
    const lineText = this.editedText.slice(line.start, line.end);
    const nextSpan = { start: line.start, end: line.end };
    // New lines among the notes would become notes, and those directly below a table row would become rows.
    if (/\n[^\S\n]*\n/.test(this.editedText.slice(this.at, line.start))) this.row = undefined;
    const isRow = this.row !== undefined && from === undefined && this.isLikeRow(lineText, this.row);
    const hindrance = place > this.notesStart ? 'note' : this.row !== undefined && !isRow ? 'table' : undefined;
    // Directly below a row, it would be read as a row when the text is compared again.
    const [lead, tail] = isFirstPiece ? ['', '\n'] : [this.isBelowTable && !isRow ? '\n\n' : '\n', ''];
    const insertion: TextEdit = { start: place, end: place, text: `${lead}${lineText}${tail}` };
    if (!from) {
      this.changes.push({
        edits: [insertion],
        ...(hindrance && { hindrance }),
        ...(isRow && { isRow }),
        before: { start: place, end: place },
        after: nextSpan,
      });
      return;
    }
    const { start, end } = from;
    const innerEdits: readonly TextEdit[] = [
      ...this.generatedEdit(from, this.editedText.slice(line.start, line.wordsStart)),
      ...this.wordEdits(from.wordsStart, end, this.editedText.slice(line.wordsStart, line.end)),
    ];
    const movedText: MovedText = { start, end, putIn: insertion, before: lead, after: tail, inner: innerEdits };
    const takeOut: TextEdit = { start, end, text: '' };
    const isSameKey = line.key === from.key;
    this.changes.push({
      edits: [insertion, takeOut],
      moved: movedText,
      ...(hindrance && { hindrance }),
      ...(!isSameKey && {
        apart: [
          { edits: [insertion], before: { start: place, end: place }, after: nextSpan },
          { edits: [takeOut], before: { start, end }, after: { start: nextSpan.end, end: nextSpan.end } },
        ],
      }),
      before: { start, end },
      after: nextSpan,
    });
  }

  private remove(line: FileLine, moves: ReadonlyMap<number, FileLine>): void {
    for (const movedLine of moves.values()) if (movedLine === line) return;
    const { start, end } = line;
    this.changes.push({
      edits: [{ start, end, text: '' }],
      before: { start, end },
      after: { start: this.at, end: this.at },
    });
  }

  /** Records changed lines, word by word; `isSplit` if there are more lines now than before, `isAboveNew` if a new line follows. */
  private change(
    first: FileLine,
    last: FileLine,
    after: readonly number[],
    { isSplit, isAboveNew }: { readonly isSplit: boolean; readonly isAboveNew: boolean },
  ): void {
    const { editedText, newLines } = this;
    const [line, end] = [newLines[after[0] ?? -1], newLines[after.at(-1) ?? -1]?.end];
    if (!line || end === undefined) return;
    const wholeText = editedText.slice(line.start, line.end);
    const own = this.generatedOf(after[0] ?? -1, wholeText, first);
    const generatedLength = Math.max(own, first.wordsStart > first.start ? line.wordsStart - line.start : 0);
    const numbers = this.generatedEdit(first, wholeText.slice(0, generatedLength));
    const words = this.joinLines(after, line.start + generatedLength);
    const cells = first === last && after.length === 1 ? this.cellsOf(first) : undefined;
    const hiddenCount = cells ? hiddenCellsAt(this.word.paragraphs, first.end).size : 0;
    // Above a new line, the words of the last cells may have gone there, when a paragraph of a cell was split.
    const newCells = isAboveNew ? words.split('\t') : this.withEmptiedCells(words.split('\t'), cells ?? []);
    const hasCells = cells && newCells.length >= cells.length && newCells.length <= cells.length + hiddenCount;
    const edits = hasCells
      ? [
          ...cells.flatMap(({ start, end }, at) => this.wordEdits(start, end, newCells[at] ?? '')),
          ...filledCells(first, newCells.slice(cells.length)),
        ]
      : this.wordEdits(first.wordsStart, last.end, words);
    if (numbers.length + edits.length === 0) return;
    this.changes.push({
      edits: [...numbers, ...edits],
      ...(edits.length === 0 &&
        generatedLength > 0 &&
        (own === generatedLength ? { isNumber: true } : { isLevel: true })),
      ...(first.start === this.notesStart || last.start === this.notesStart
        ? { hindrance: 'note' }
        : (isSplit && !first.isFree) || hasCells === false
          ? { hindrance: first.start > this.notesStart ? 'note' : 'table' }
          : this.hindranceOf(edits, first)),
      before: { start: first.start, end: last.end },
      after: { start: line.start, end },
    });
  }

  /**
   * How many UTF-16 code units of a line are the number of a paragraph of the file, whatever its value; 0 if the number belongs to another level
   * or is missing.
   */
  private generatedOf(at: number, line: string, first: FileLine): number {
    const { word } = this;
    const ownParagraph = word.paragraphs[first.paragraph];
    const label = line.startsWith(word.text.slice(first.start, first.wordsStart)) ? undefined : this.labelOf(at);
    if (!label || !first.isFree || ownParagraph?.number !== 'automatic') return generatedOf(line, first, word);
    const { like, wordsStart = 0 } = this.similar().formAtLevel(line, label, first.paragraph) ?? {};
    return like === first.paragraph ? wordsStart : 0;
  }

  private labelOf(at: number): LineLabel | undefined {
    return labelInContext(this.texts(), at);
  }

  /**
   * Why edits of a line cannot be made: they type into a first cell that has no paragraph of its own, or delete a tab between cells or the
   * rule above the notes, neither of which belongs to a paragraph.
   */
  private hindranceOf(edits: readonly TextEdit[], row: FileLine): Pick<ChangedPlace, 'hindrance'> {
    const { text, paragraphs } = this.word;
    // Words before the first tab of such a row would be a paragraph above the table.
    const firstParagraph = paragraphs[paragraphIndexAt(paragraphs, row.start)];
    if (row.isRow && firstParagraph?.start !== row.start)
      if (edits.some(({ start, text: words }) => start === row.start && words !== '')) return { hindrance: 'table' };
    for (const { start, end } of edits)
      for (let at = start; at < end; at++) {
        if (text.charAt(at) === '\n') continue;
        const ownParagraph = paragraphs[paragraphIndexAt(paragraphs, at)];
        if (ownParagraph && at >= ownParagraph.end) return { hindrance: at >= this.notesStart ? 'note' : 'table' };
      }
    return {};
  }

  /** The cells of a row of a table, from the words of the first on; undefined if they are not one paragraph each, with tabs between. */
  private cellsOf({ start, wordsStart, end, isRow }: FileLine): readonly Span[] | undefined {
    if (!isRow) return undefined;
    const { text, paragraphs } = this.word;
    const ownParagraphs: WordParagraph[] = [];
    for (let at = bisect(paragraphs.length, (i) => (paragraphs[i]?.start ?? 0) < start); at < paragraphs.length; at++) {
      const cell = paragraphs[at];
      if (!cell || cell.start > end) break;
      if (cell.zone === 'table' && cell.end <= end && cell.hiddenTabs === undefined) ownParagraphs.push(cell);
    }
    const cells = ownParagraphs.map((cell, at) => (at === 0 ? { start: wordsStart, end: cell.end } : cell));
    const words = cells.map((cell) => text.slice(cell.start, cell.end));
    const isPlain = ownParagraphs[0]?.start === start && words.every((cell) => !cell.includes('\t'));
    return isPlain && words.join('\t') === text.slice(wordsStart, end) ? cells : undefined;
  }

  /** The cells of an edited row, with the empty ones at its end that the text does not show, if those before them are as they were. */
  private withEmptiedCells(newCells: readonly string[], cells: readonly Span[]): readonly string[] {
    const { text } = this.word;
    const areSame = newCells.every((cell, at) => cell === text.slice(cells[at]?.start, cells[at]?.end));
    return areSame ? cells.map((_, at) => newCells[at] ?? '') : newCells;
  }

  private wordEdits(start: number, end: number, words: string): readonly TextEdit[] {
    return wordEdits(this.word.text.slice(start, end), words, start, (offset) => this.references.has(offset));
  }

  /**
   * Whether a line may be a row below another: it has the same number of cells, or up to as many with the empty cells at the end of that
   * row, and is not just a numbered paragraph in that position.
   */
  private isLikeRow(line: string, { start, end }: FileLine): boolean {
    const { text, paragraphs } = this.word;
    const above = text.slice(start, end);
    const isNumbered = lineLabel(line) !== undefined && lineLabel(above) === undefined;
    const extraCells = line.split('\t').length - above.split('\t').length;
    return extraCells >= 0 && extraCells <= hiddenCellsAt(paragraphs, end).size && !isNumbered;
  }

  /** Joins lines of the edited text, from an offset on, without the blank lines between them. */
  private joinLines(lines: readonly number[], from: number): string {
    return lines
      .map((at) => this.editedText.slice(Math.max(from, this.newLines[at]?.start ?? 0), this.newLines[at]?.end))
      .join('\n');
  }

  /** The edit of the generated text before a line's words; none if it is unchanged. */
  private generatedEdit({ start, wordsStart }: FileLine, text: string): readonly TextEdit[] {
    return this.word.text.slice(start, wordsStart) === text ? [] : [{ start, end: wordsStart, text }];
  }
}

/** The edit that puts words into the empty cells at the end of a row; none if there are no words. */
function filledCells({ end }: FileLine, cells: readonly string[]): readonly TextEdit[] {
  const words = cells.join('\t').trimEnd();
  return words === '' ? [] : [{ start: end, end, text: `\t${words}` }];
}

/** The values whose key is unique, by key. */
function uniqueByKey<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, T> {
  const groups = [...groupedBy(values, keyOf)];
  return new Map(
    groups.flatMap(([key, [only, ...more]]) => (only === undefined || more.length > 0 ? [] : [[key, only]])),
  );
}

/** A line's words with all digits, and all letters in brackets, made equal. */
function withoutFigures(key: string): string {
  return key.replace(/\d+|\(\p{L}{1,4}\)/gu, '#');
}
