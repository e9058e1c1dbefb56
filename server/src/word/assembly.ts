import type { AutomaticLabel } from './counters';
import type { Anchor, Draft } from './draft';
import { raised } from './marks';
import { Refused } from './refusal';
import type { NumberOrigin, ParagraphZone, WordParagraph } from './result';
import { TextMapBuilder } from './textMap';
import { typedNumber } from './typedNumbers';

/** What is known of a paragraph when it is put into the text. */
export interface Finished {
  readonly label: AutomaticLabel | undefined;
  /** How many tabs stand before its label. */
  readonly depth: number;
  readonly heading: number | undefined;
  readonly style: string | undefined;
  readonly styleIsNumbered: boolean;
  readonly isSwitchedOff: boolean;
  /** Whether nothing but lines of a first page was read so far. */
  readonly isFront: boolean;
}

/** Lines of a first page stand together; what is longer is text. */
const LONGEST_FRONT_LINE = 120;
/** Automatic numbers make a text longer than its file; this is as long as a file may be. */
const LONGEST_TEXT = 64_000_000;
const MOST_PARAGRAPHS = 500_000;
const RULE = '__________';

/** Puts paragraphs one after the other, with what a reader sees before and between them. */
export class Assembly {
  readonly paragraphs: WordParagraph[] = [];
  private readonly builder = new TextMapBuilder();
  private readonly waiting: Anchor[] = [];
  private last: { readonly zone: ParagraphZone; readonly isHeading: boolean; readonly isLine: boolean } | undefined;
  private isBlankNext = false;
  private isRowNext = false;
  private tabs = '';

  get length(): number {
    return this.builder.length;
  }

  /** Has the place told where the next paragraph begins. */
  anchorNext(anchor: Anchor): void {
    this.waiting.push(anchor);
  }

  /** Says that a row of a table begins. */
  startRow(): void {
    this.isRowNext = true;
    this.tabs = '';
  }

  /**
   * Says what stands before the next words where they begin a cell: a tab more for each cell without words before it, or one
   * for all of them.
   */
  startCell(tabs: string, isOne: boolean): void {
    this.tabs = isOne ? tabs : this.tabs + tabs;
    // Lines left empty at the end of a cell are not seen.
    if (this.last?.zone === 'masthead') this.isBlankNext = false;
  }

  /** Says that a table has ended. */
  endTable(): void {
    this.isRowNext = false;
    this.tabs = '';
    this.isBlankNext = true;
  }

  /** The rule over the notes. */
  startNotes(part: string): void {
    if (this.length > 0) this.builder.add('\n\n', 'made', part, 0, 0);
    this.builder.add(RULE, 'made', part, 0, 0);
    this.last = { zone: 'note', isHeading: false, isLine: true };
    this.isBlankNext = false;
  }

  /** A paragraph with its number. Gives its index. */
  add(draft: Draft, finished: Finished): number {
    const { label, heading } = finished;
    const words = draft.text;
    const number = typedNumber(words);
    // What a field shows is not typed.
    const typed = draft.kinds[0] === 'made' ? '' : number;
    const before = this.openingOf(draft, finished, words, number);
    const hasWords = before !== '' || /\S/.test(words);
    const isShort = finished.isFront && words.length <= LONGEST_FRONT_LINE;
    const isLine = isShort || number !== '' || (label?.text ?? '') !== '';
    this.separate(draft, heading !== undefined, isLine, hasWords);
    if (this.length > LONGEST_TEXT || this.paragraphs.length >= MOST_PARAGRAPHS)
      throw new Refused('too-large', 'The document is longer than what is read: some ten thousand pages.');
    const { part, xml } = draft;
    const start = this.length;
    this.builder.add(before, 'made', part, xml.start, xml.start);
    const textStart = this.length;
    // White space alone is a line left empty.
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
      style: finished.style,
      heading,
      number: originOf(finished, typed),
      label: label?.text ?? '',
      typed,
      styleIsNumbered: finished.styleIsNumbered,
    });
    for (const anchor of this.waiting.splice(0)) anchor(start, index);
    for (const { at, anchor } of draft.anchors) anchor(hasWords ? textStart + at : start, index);
    return index;
  }

  /** The text and its map; what still waits is told the end. */
  finish(): ReturnType<TextMapBuilder['finish']> {
    const last = Math.max(0, this.paragraphs.length - 1);
    for (const anchor of this.waiting.splice(0)) anchor(this.length, last);
    return this.builder.finish();
  }

  private separate(draft: Draft, isHeading: boolean, isLine: boolean, hasWords: boolean): void {
    const { zone, part, xml } = draft;
    if (!hasWords) {
      // One blank line for however many empty paragraphs; in a cell they are nothing, and its tab waits for words.
      const isInCell = !this.isRowNext && this.tabs === '' && this.last?.zone === zone;
      if (zone !== 'table' && (zone !== 'masthead' || isInCell)) this.isBlankNext = true;
      return;
    }
    let between = this.tabs;
    if (this.last && (this.isRowNext || this.tabs === ''))
      between = (this.isBlank(zone, isHeading, isLine) ? '\n\n' : '\n') + this.tabs;
    this.builder.add(between, 'made', part, xml.start, xml.start);
    this.last = { zone, isHeading, isLine };
    this.isBlankNext = false;
    this.isRowNext = false;
    this.tabs = '';
  }

  private isBlank(zone: ParagraphZone, isHeading: boolean, isLine: boolean): boolean {
    const { last } = this;
    if (this.isBlankNext || !last || last.zone !== zone || isHeading || last.isHeading) return zone !== 'note';
    if (zone !== 'body' && zone !== 'box') return false;
    return !isLine || !last.isLine;
  }

  private openingOf(draft: Draft, finished: Finished, words: string, typed: string): string {
    const { label, heading, depth } = finished;
    if (draft.opening) return `\t${raised(draft.opening.mark)}\t`;
    const shown = label?.text ?? '';
    if (draft.zone !== 'body') return shown === '' ? '' : `${shown}${label?.suffix === 'nothing' ? '' : ' '}`;
    if (shown !== '') {
      const behind = label?.suffix === 'tab' ? '\t' : label?.suffix === 'space' ? ' ' : betweenGlued(shown, words);
      return `${'\t'.repeat(depth)}${shown}${heading === undefined ? behind : '\t'}`;
    }
    if (heading === undefined || words.startsWith('\t')) return '';
    return typed === '' ? '\t\t' : '\t';
  }
}

/** Where nothing follows a number in Word, the hanging line does: "1." and words are not one word. */
function betweenGlued(label: string, words: string): string {
  return /[.)–-]$/.test(label) && /^[\p{L}\p{N}]/u.test(words) ? ' ' : '';
}

function originOf({ label, isSwitchedOff }: Finished, typed: string): NumberOrigin {
  if (label && label.text !== '') return 'automatic';
  if (isSwitchedOff) return 'off';
  return typed === '' ? 'none' : 'typed';
}
