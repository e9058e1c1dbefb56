import type { AutomaticLabel } from '../numbering/counters';
import { typedNumberIn } from '../numbering/typedNumbers';
import { WordRefused } from '../parts/refusal';
import type { NumberOrigin, ParagraphZone, WordParagraph } from '../parts/result';
import { TextMapBuilder } from '../parts/textMap';
import type { Anchor, Draft } from './draft';
import { raiseMark } from './marks';

/** The properties of a paragraph that are known only when it is added to the text. */
export interface FinishedParagraph {
  readonly label: AutomaticLabel | undefined;
  /** The number of tabs before its label. */
  readonly depth: number;
  readonly heading: number | undefined;
  readonly style: string | undefined;
  readonly styleIsNumbered: boolean;
  readonly isSwitchedOff: boolean;
  /** Whether everything so far, including this paragraph, is front matter. */
  readonly isFront: boolean;
}

/** Short lines of front matter are not separated by blank lines; longer paragraphs are considered body text. */
const MAX_FRONT_LINE_LENGTH = 120;
/** Maximum length of the text, in UTF-16 code units. Automatic numbers can make it longer than its file; the limit is the same as for files. */
const MAX_TEXT_LENGTH = 64_000_000;
const MAX_PARAGRAPHS = 500_000;
/** The line above the notes. */
export const NOTES_RULE = '__________';

/** Assembles the text from paragraphs, with the numbers, tabs and blank lines before and between them. */
export class Assembly {
  readonly paragraphs: WordParagraph[] = [];
  private readonly builder = new TextMapBuilder();
  private readonly waiting: Anchor[] = [];
  /** The paragraphs of empty cells whose tabs wait for words, by index, with the number of tabs before them. */
  private readonly emptyCells: { readonly index: number; readonly tabs: number }[] = [];
  private last: { readonly zone: ParagraphZone; readonly isHeading: boolean; readonly isLine: boolean } | undefined;
  private isBlankNext = false;
  private isRowNext = false;
  private tabs = '';

  get length(): number {
    return this.builder.length;
  }

  /** Calls an anchor with the start of the next paragraph. */
  anchorNext(anchor: Anchor): void {
    this.waiting.push(anchor);
  }

  /** Starts a table row. */
  startRow(): void {
    this.endRow();
    this.isRowNext = true;
  }

  /** Starts a cell. `tabs` precede its first words; those of empty cells accumulate, unless `isOne`. */
  startCell(tabs: string, isOne: boolean): void {
    this.tabs = isOne ? tabs : this.tabs + tabs;
    // Empty lines at the end of a cell are not visible.
    if (this.last?.zone === 'masthead') this.isBlankNext = false;
  }

  /** Ends a table. */
  endTable(): void {
    this.endRow();
    this.isBlankNext = true;
  }

  /** Adds the rule above the notes. */
  startNotes(part: string): void {
    if (this.length > 0) this.builder.add('\n\n', 'made', part, 0, 0);
    this.builder.add(NOTES_RULE, 'made', part, 0, 0);
    this.last = { zone: 'note', isHeading: false, isLine: true };
    this.isBlankNext = false;
  }

  /** Adds a paragraph with its number; returns its index. */
  add(draft: Draft, finish: FinishedParagraph): number {
    const { label, heading } = finish;
    const words = draft.text;
    const number = typedNumberIn(words);
    // A number that is the result of a field is not typed.
    const typedText = draft.kinds[0] === 'made' ? '' : number;
    const openingText = this.openingOf(draft, finish, words, number);
    const hasWords = openingText !== '' || /\S/.test(words);
    const isShort = finish.isFront && words.length <= MAX_FRONT_LINE_LENGTH;
    const isLine = isShort || number !== '' || (label?.text ?? '') !== '';
    this.separate(draft, heading !== undefined, isLine, hasWords);
    if (this.length > MAX_TEXT_LENGTH || this.paragraphs.length >= MAX_PARAGRAPHS)
      throw new WordRefused('too-large', 'The document is longer than what is read: some ten thousand pages.');
    const { part, xml } = draft;
    const start = this.length;
    this.builder.add(openingText, 'made', part, xml.start, xml.start);
    const textStart = this.length;
    // A paragraph that contains only white space is an empty line.
    for (let i = 0; hasWords && i < draft.texts.length; i++)
      this.builder.add(
        draft.texts[i] ?? '',
        draft.kinds[i] ?? 'made',
        part,
        draft.xmlStarts[i] ?? 0,
        draft.xmlEnds[i] ?? 0,
      );
    const index = this.paragraphs.length;
    this.paragraphs.push({
      start,
      end: this.length,
      textStart,
      zone: draft.zone,
      xml,
      id: draft.id,
      style: finish.style,
      heading,
      number: originOf(finish, typedText),
      label: label?.text ?? '',
      typed: typedText,
      styleIsNumbered: finish.styleIsNumbered,
      level: label && label.text !== '' ? { list: label.list, depth: label.level, format: label.format } : undefined,
    });
    const isEmptyCell = !hasWords && draft.zone === 'table' && (this.isRowNext || this.tabs !== '');
    if (isEmptyCell) this.emptyCells.push({ index, tabs: this.tabs.length });
    for (const anchor of this.waiting.splice(0)) anchor(start, index);
    for (const { at, anchor } of draft.anchors) anchor(hasWords ? textStart + at : start, index);
    return index;
  }

  /** The text and its map. Calls anchors that are still waiting with the end of the text. */
  finish(): ReturnType<TextMapBuilder['finish']> {
    const lastParagraph = Math.max(0, this.paragraphs.length - 1);
    for (const anchor of this.waiting.splice(0)) anchor(this.length, lastParagraph);
    return this.builder.finish();
  }

  /** Notes for each empty cell at the end of a row with words how many tabs the text lacks before it. */
  private endRow(): void {
    for (const { index, tabs } of this.emptyCells.splice(0)) {
      const cell = this.paragraphs[index];
      if (cell && !this.isRowNext) this.paragraphs[index] = { ...cell, hiddenTabs: tabs };
    }
    this.isRowNext = false;
    this.tabs = '';
  }

  private separate(draft: Draft, isHeading: boolean, isLine: boolean, hasWords: boolean): void {
    const { zone, part, xml } = draft;
    if (!hasWords) {
      // Any number of empty paragraphs makes a single blank line. In a cell they make none, and the cell's tabs wait for words.
      const isInCell = !this.isRowNext && this.tabs === '' && this.last?.zone === zone;
      if (zone !== 'table' && (zone !== 'masthead' || isInCell)) this.isBlankNext = true;
      return;
    }
    let separator = this.tabs;
    if (this.last && (this.isRowNext || this.tabs === ''))
      separator = (this.isBlank(zone, isHeading, isLine) ? '\n\n' : '\n') + this.tabs;
    const tabsStart = this.length + separator.length - this.tabs.length;
    this.builder.add(separator, 'made', part, xml.start, xml.start);
    this.moveEmptyCells(tabsStart);
    this.last = { zone, isHeading, isLine };
    this.isBlankNext = false;
    this.isRowNext = false;
    this.tabs = '';
  }

  /**
   * Puts the empty cells before some words between the tabs that are now in the text; those at the end of a row stay at its end, and
   * those with a text box stay before it.
   */
  private moveEmptyCells(tabsStart: number): void {
    for (const { index, tabs } of this.emptyCells.splice(0).reverse()) {
      const [cell, next] = [this.paragraphs[index], this.paragraphs[index + 1]];
      const placeOffset = tabsStart + tabs;
      if (cell && (!next || next.start >= placeOffset))
        this.paragraphs[index] = { ...cell, start: placeOffset, end: placeOffset, textStart: placeOffset };
    }
  }

  private isBlank(zone: ParagraphZone, isHeading: boolean, isLine: boolean): boolean {
    const { last } = this;
    if (this.isBlankNext || !last || last.zone !== zone || isHeading || last.isHeading) return zone !== 'note';
    if (zone !== 'body' && zone !== 'box') return false;
    return !isLine || !last.isLine;
  }

  private openingOf(draft: Draft, finish: FinishedParagraph, words: string, typedText: string): string {
    const { label, heading, depth } = finish;
    if (draft.opening) return `\t${raiseMark(draft.opening.mark)}\t`;
    const shownLabel = label?.text ?? '';
    if (draft.zone !== 'body') return shownLabel === '' ? '' : `${shownLabel}${label?.suffix === 'nothing' ? '' : ' '}`;
    if (shownLabel !== '') {
      const gap =
        label?.suffix === 'tab' ? '\t' : label?.suffix === 'space' ? ' ' : separatorBetween(shownLabel, words);
      return `${'\t'.repeat(depth)}${shownLabel}${heading === undefined ? gap : '\t'}`;
    }
    if (heading === undefined || words.startsWith('\t')) return '';
    return typedText === '' ? '\t\t' : '\t';
  }
}

/** A space, if a number would otherwise touch the words: Word separates them by the hanging indent. */
function separatorBetween(label: string, words: string): string {
  return /[.)–-]$/.test(label) && /^[\p{L}\p{N}]/u.test(words) ? ' ' : '';
}

function originOf({ label, isSwitchedOff }: FinishedParagraph, typedText: string): NumberOrigin {
  if (label && label.text !== '') return 'automatic';
  if (isSwitchedOff) return 'off';
  return typedText === '' ? 'none' : 'typed';
}
