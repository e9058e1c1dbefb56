import type { BlockWords } from '../languages/language';
import { ownCopy } from '../text/flat';
import { isDigit, isSpace } from '../text/words';
import { type Block, type BlockKind, type Label, type ReaderState, sameState, type Zone } from './block';
import { type Line, scanLine } from './line';
import { letterValue, type Marker, markerAt, romanValue } from './marker';
import { isSymbolLine } from './furniture';

/** How many non-blank lines behind a block's own the reader may look at. An edit closer than that reads the block anew. */
export const LOOKAHEAD_LINES = 12;

/** A paragraph on a line longer than this was not wrapped by hand. */
const LONGEST_WRAPPED = 160;
const LONGEST_HEADING = 260;
const LONGEST_PLAIN_HEADING = 160;
const INDENT_STEP = 4;

/** The words of a language, made ready for the reader. */
export interface CompiledBlockWords {
  readonly titles: readonly string[];
  readonly annexes: readonly string[];
  readonly abbreviations: ReadonlySet<string>;
  readonly expectNumber: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly articleAbbreviations: readonly string[];
}

/** Makes a language's block words ready; once a language. */
export function compileBlockWords(words: BlockWords): CompiledBlockWords {
  return {
    titles: Object.values(words.titles)
      .flat()
      .map((t) => t.toLowerCase()),
    annexes: words.annexes.map((w) => w.toLowerCase()),
    abbreviations: new Set(words.abbreviations.map((w) => w.toLowerCase())),
    expectNumber: new Set(words.expectNumber.map((w) => w.toLowerCase())),
    conjunctions: new Set(words.conjunctions.map((w) => w.toLowerCase())),
    articleAbbreviations: words.articleAbbreviations.map((w) => `(${w.toLowerCase()}`),
  };
}

const RANK = { annex: 16, roman: 1, capital: 2, decimal: 4, plain: 8 } as const;

/** Lines of one block being gathered. */
interface Chunk {
  readonly first: Line;
  readonly marker: Marker | undefined;
  last: Line;
  lines: number;
  longest: number;
  /** Open brackets less closing ones, up to `counted`. */
  open: number;
  counted: number;
}

/**
 * Reads the block that starts at an offset in a given state. It depends on the text from that offset on and on the
 * state alone, looks at most LOOKAHEAD_LINES non-blank lines past the block's end, and never fails.
 */
export function readBlock(text: string, at: number, state: ReaderState, words: CompiledBlockWords): Block {
  let first = scanLine(text, at);
  while (first.blank && first.next < text.length) first = scanLine(text, first.next);
  if (first.blank) return finish(text, at, first.next, 'furniture', undefined, first.end, first.end, 0, state, state, first.next > at);

  const reader = new BlockReader(text, words, state);
  const marker = reader.openingMarker(first);
  const chunk: Chunk = {
    first,
    marker,
    last: first,
    lines: 1,
    longest: first.end - first.content,
    open: 0,
    counted: marker ? marker.content : first.content,
  };
  let next = scanLine(text, first.next);
  let blanks = false;
  while (chunk.last.next < text.length) {
    if (next.blank) {
      const behind = reader.skipBlanks(next);
      if (behind && reader.awaitsText(chunk) && !reader.opensBlock(behind, undefined)) {
        next = behind;
      } else {
        blanks = true;
        break;
      }
    } else if (reader.breaks(chunk, next)) break;
    chunk.last = next;
    chunk.lines++;
    chunk.longest = Math.max(chunk.longest, next.end - next.content);
    next = scanLine(text, next.next);
  }
  let end = chunk.last.next;
  if (blanks) {
    while (end < text.length) {
      const line = scanLine(text, end);
      if (!line.blank) break;
      end = line.next;
    }
  }
  return reader.classify(chunk, at, end, blanks);
}

/** Whether reading may stop at a block that was read before: same place, same state. */
export function mayStop(before: ReaderState, now: ReaderState): boolean {
  return sameState(before, now);
}

function finish(
  text: string,
  at: number,
  end: number,
  kind: BlockKind,
  label: Label | undefined,
  contentStart: number,
  contentEnd: number,
  level: number,
  before: ReaderState,
  after: ReaderState,
  blank: boolean,
  marker?: Marker,
  markerStart = contentStart,
): Block {
  const next: ReaderState = after.blank === blank && after.last === kind ? after : { ...after, blank, last: kind };
  return {
    kind,
    zone: after.zone,
    text: ownCopy(text, at, end),
    marker: { start: markerStart - at, end: (marker ? marker.end : markerStart) - at },
    label,
    content: { start: contentStart - at, end: contentEnd - at },
    level,
    after: sameState(before, next) ? before : next,
  };
}

class BlockReader {
  constructor(
    private readonly text: string,
    private readonly words: CompiledBlockWords,
    private readonly state: ReaderState,
  ) {}

  skipBlanks(from: Line): Line | undefined {
    let line = from;
    while (line.blank) {
      if (line.next >= this.text.length) return undefined;
      line = scanLine(this.text, line.next);
    }
    return line;
  }

  /** The marker that opens the first line of a block, if it is one that may. */
  openingMarker(line: Line): Marker | undefined {
    const marker = markerAt(this.text, line.content, line.end);
    return marker && this.opens(marker, line, undefined) ? marker : undefined;
  }

  /** Whether a line that follows a chunk directly, or blank lines where there is no chunk, begins a block of its own. */
  opensBlock(line: Line, chunk: Chunk | undefined): boolean {
    if (this.isFurniture(line)) return true;
    const marker = markerAt(this.text, line.content, line.end);
    if (marker && this.opens(marker, line, chunk)) return true;
    return this.isAnnexLine(line);
  }

  /** A paragraph number alone on its line waits for its words, even behind a blank line. */
  awaitsText(chunk: Chunk): boolean {
    const form = chunk.marker?.form;
    return (
      chunk.lines === 1 &&
      chunk.marker !== undefined &&
      chunk.marker.content >= chunk.first.end &&
      (form === 'decimal' || form === 'decimal-bracket' || form === 'decimal-bare')
    );
  }

  /** Whether a non-blank line ends the chunk before it. */
  breaks(chunk: Chunk, line: Line): boolean {
    if (this.isFurniture(chunk.first) || this.isFurniture(line)) return true;
    const marker = markerAt(this.text, line.content, line.end);
    if (marker && this.opens(marker, line, chunk)) return true;
    if (this.awaitsText(chunk)) return false;
    if (this.state.zone === 'masthead' && chunk.marker === undefined) return this.isTitleLine(line) && !this.isTitleLine(chunk.first);
    return this.breaksUnmarked(chunk, line);
  }

  /** The same for a line without a marker: is it the next line of a wrapped block, or a block of its own? */
  private breaksUnmarked(chunk: Chunk, line: Line): boolean {
    const { last } = chunk;
    const length = last.end - last.content;
    const upper = isUpper(this.text.charCodeAt(line.content));
    const terminal = this.isTerminal(last);
    if (!terminal) {
      const headed = chunk.marker?.form === 'capital' || (chunk.marker?.form === 'decimal' && this.endsWithArticles(chunk));
      if (!headed || !upper) return false;
    } else if (!upper) return false;
    if (length > LONGEST_WRAPPED) return true;
    if (terminal && line.indent >= last.indent + INDENT_STEP && chunk.lines > 1) return true;
    // A wrapped line is as full as it can be: if the next word would have fitted, the author ended the line.
    const width = Math.max(this.state.width, chunk.longest, line.end - line.content);
    return length + 1 + this.firstWordLength(line) <= width;
  }

  private firstWordLength(line: Line): number {
    let p = line.content;
    while (p < line.end && !isSpace(this.text.charCodeAt(p))) p++;
    return p - line.content;
  }

  /** Whether a line's last words end a sentence. */
  private isTerminal(line: Line): boolean {
    let p = line.end - 1;
    while (p > line.content && isCloser(this.text.charCodeAt(p))) p--;
    const code = this.text.charCodeAt(p);
    if (code === 0x3b || code === 0x3a || code === 0x21 || code === 0x3f || code === 0x3002) return true;
    if (code !== 0x2e) return false;
    const wordEnd = p;
    while (p > line.content && !isSpace(this.text.charCodeAt(p - 1)) && this.text.charCodeAt(p - 1) !== 0x28) p--;
    return !this.words.abbreviations.has(this.text.slice(p, wordEnd).toLowerCase());
  }

  /** Whether the chunk so far has a bracket open: a number that closes it is part of the sentence. */
  private bracketOpen(chunk: Chunk): boolean {
    const end = chunk.last.end;
    for (let p = chunk.counted; p < end; p++) {
      const code = this.text.charCodeAt(p);
      if (code === 0x28) chunk.open++;
      else if (code === 0x29) chunk.open--;
    }
    chunk.counted = Math.max(chunk.counted, end);
    return chunk.open > 0;
  }

  /** Whether a marker opens a block where it stands. `chunk` is what stands directly before it, without blank lines. */
  private opens(marker: Marker, line: Line, chunk: Chunk | undefined): boolean {
    switch (marker.form) {
      case 'decimal':
        return this.opensDecimal(marker, line, chunk);
      case 'decimal-bracket':
        return this.opensBracketed(marker, line, chunk);
      case 'decimal-bare':
        return this.opensBare(marker, line, chunk);
      case 'capital':
        return this.opensHeading(marker, line, chunk);
      case 'letter':
        return this.opensLetter(marker, line, chunk);
      case 'bracketed-number':
        if (chunk && this.bracketOpen(chunk)) return false;
        return marker.tab || !chunk || this.endsItem(chunk.last);
      case 'mark':
        return this.opensFootnote(marker, line, chunk);
    }
  }

  private opensDecimal(marker: Marker, line: Line, chunk: Chunk | undefined): boolean {
    if (marker.tab) return true;
    const alone = marker.content >= line.end;
    const expected = marker.value === this.state.number + 1;
    const yearLike = marker.value >= 1900 && marker.value <= 2100 && Math.abs(marker.value - this.state.number) > 50;
    if (!chunk || chunk.last.content >= chunk.last.end) {
      if (yearLike && this.state.number > 0) return false;
      return alone ? expected || this.state.number === 0 || this.state.blank : this.startsSentence(marker, line) || expected;
    }
    if (this.awaitsText(chunk)) return expected || marker.value === (chunk.marker?.value ?? 0) + 1;
    if (this.isHeadingLine(chunk)) return !yearLike;
    if (this.bracketOpen(chunk)) return false;
    const follows = marker.value === this.numberBefore(chunk) + 1;
    if (this.isTerminal(chunk.last)) return !yearLike && (this.startsSentence(marker, line) || (alone && follows));
    if (!follows || alone || !this.startsSentence(marker, line)) return false;
    return !this.expectsNumber(chunk.last);
  }

  /** The paragraph number in force behind a chunk that is still being gathered. */
  private numberBefore(chunk: Chunk): number {
    const { marker } = chunk;
    return marker && (marker.form === 'decimal' || marker.form === 'decimal-bracket') ? marker.value : this.state.number;
  }

  private opensBracketed(marker: Marker, line: Line, chunk: Chunk | undefined): boolean {
    const behind = this.text.charCodeAt(marker.end);
    if (marker.content < line.end && !isSpace(behind) && !isUpper(behind)) return false;
    if (chunk && this.bracketOpen(chunk)) return false;
    const { numberForm, number } = this.state;
    const follows = marker.value === (chunk ? this.numberBefore(chunk) : number) + 1;
    if (numberForm === 'decimal-bracket') {
      if (!chunk) return follows || marker.tab || this.startsSentence(marker, line);
      return marker.tab || (follows && this.isTerminal(chunk.last)) || (this.isHeadingLine(chunk) && follows);
    }
    if (numberForm !== '') return false;
    return !chunk || chunk.marker === undefined ? marker.tab || this.startsSentence(marker, line) : follows && this.isTerminal(chunk.last);
  }

  private opensBare(marker: Marker, line: Line, chunk: Chunk | undefined): boolean {
    const alone = marker.content >= line.end;
    const known = this.state.numberForm === 'decimal-bare' || (this.state.number === 0 && marker.value === 1);
    if (this.isTabbedFootnote(marker, line)) return true;
    if (!known || marker.value !== (chunk ? this.numberBefore(chunk) : this.state.number) + 1) return false;
    if (chunk && !this.isTerminal(chunk.last) && !this.isHeadingLine(chunk)) return false;
    if (!alone) return isUpper(this.text.charCodeAt(marker.content));
    const next = this.nextLine(line);
    return next !== undefined && isUpper(this.text.charCodeAt(next.content)) && next.end - next.content > 40;
  }

  private opensHeading(marker: Marker, line: Line, chunk: Chunk | undefined): boolean {
    if (marker.content >= line.end || !isUpperOrQuote(this.text.charCodeAt(marker.content))) return false;
    if (line.end - line.content > LONGEST_HEADING) return false;
    if (!chunk) return true;
    if (marker.tab || this.isHeadingLine(chunk)) return true;
    if (this.state.zone === 'masthead' && chunk.marker === undefined) return !this.isTerminal(line);
    return this.isTerminal(chunk.last) && !this.isTerminal(line);
  }

  private opensLetter(marker: Marker, line: Line, chunk: Chunk | undefined): boolean {
    if (marker.content >= line.end && !marker.closed) return false;
    if (this.state.number === 0 && !(chunk && this.numberBefore(chunk) > 0)) {
      // Before any paragraph a bracketed letter is a sentence's own, unless it is set off by a tab.
      if (!marker.tab) return false;
    }
    if (chunk && this.bracketOpen(chunk)) return false;
    if (marker.tab || !chunk) return marker.closed || marker.tab || this.continuesList(marker, chunk);
    return this.endsItem(chunk.last) && (marker.closed || this.continuesList(marker, chunk));
  }

  private continuesList(marker: Marker, chunk: Chunk | undefined): boolean {
    const value = letterValue(marker.text);
    const roman = romanValue(marker.text);
    const inList = chunk?.marker?.form === 'letter' ? letterValue(chunk.marker.text) : this.state.letter;
    const inRoman = chunk?.marker?.form === 'letter' ? romanValue(chunk.marker.text) : this.state.smallRoman;
    return value === 1 || roman === 1 || (value > 0 && value === inList + 1) || (roman > 0 && roman === inRoman + 1);
  }

  private opensFootnote(marker: Marker, line: Line, chunk: Chunk | undefined): boolean {
    if (marker.content >= line.end) return false;
    if (marker.value === 0) return true;
    if (chunk && !this.isTerminal(chunk.last) && chunk.marker?.form !== 'mark') return line.indent > 0;
    return true;
  }

  /** A footnote as a converter leaves it: tab, number, tab. Paragraph numbers have a full stop or no tab before them. */
  private isTabbedFootnote(marker: Marker, line: Line): boolean {
    if (marker.content >= line.end || line.indent === 0) return false;
    return marker.tab && this.state.numberForm !== 'decimal-bare' && marker.value === this.state.footnote + 1;
  }

  private startsSentence(marker: Marker, line: Line): boolean {
    return marker.content < line.end && isUpperOrQuote(this.text.charCodeAt(marker.content));
  }

  /** Whether a line ends as the words before a subparagraph do: with a colon, semicolon or full stop, "and" behind it or not. */
  private endsItem(line: Line): boolean {
    if (this.isTerminal(line)) return true;
    let p = line.end;
    while (p > line.content && !isSpace(this.text.charCodeAt(p - 1))) p--;
    if (!this.words.conjunctions.has(this.text.slice(p, line.end).toLowerCase())) return this.text.charCodeAt(line.end - 1) === 0x2c;
    while (p > line.content && isSpace(this.text.charCodeAt(p - 1))) p--;
    const code = this.text.charCodeAt(p - 1);
    return code === 0x3b || code === 0x2c;
  }

  /** Whether a line breaks off where only a number can follow: "in paragraphs 11, 27 and". */
  private expectsNumber(line: Line): boolean {
    const code = this.text.charCodeAt(line.end - 1);
    if (code === 0x2c || code === 0x28 || code === 0x2013 || code === 0x2d) return true;
    let p = line.end;
    while (p > line.content && !isSpace(this.text.charCodeAt(p - 1)) && this.text.charCodeAt(p - 1) !== 0x28) p--;
    const word = this.text.slice(p, line.end).toLowerCase();
    return this.words.expectNumber.has(word.endsWith('.') ? word.slice(0, -1) : word);
  }

  /** Whether the chunk so far can be a heading, so that what follows it may start at once. */
  private isHeadingLine(chunk: Chunk): boolean {
    if (this.state.zone === 'masthead' && chunk.marker === undefined) return true;
    if (chunk.marker?.form === 'capital') return true;
    return chunk.last.end - chunk.first.content <= LONGEST_PLAIN_HEADING && this.isHeadingText(chunk) && chunk.lines <= 3 && (chunk.marker === undefined || chunk.marker.form === 'decimal');
  }

  private isHeadingText(chunk: Chunk): boolean {
    const start = chunk.marker ? chunk.marker.content : chunk.first.content;
    if (start >= chunk.last.end || chunk.last.end - start > LONGEST_HEADING) return false;
    if (!isUpperOrQuote(this.text.charCodeAt(start)) && !isDigit(this.text.charCodeAt(start))) return false;
    if (this.endsWithArticles(chunk)) return true;
    let p = chunk.last.end - 1;
    while (p > start && isCloser(this.text.charCodeAt(p))) p--;
    const code = this.text.charCodeAt(p);
    return code !== 0x2e && code !== 0x3b && code !== 0x3a && code !== 0x2c && !this.holdsSentenceEnd(start, chunk.last.end);
  }

  private holdsSentenceEnd(start: number, end: number): boolean {
    for (let p = start; p + 2 < end; p++) {
      if (this.text.charCodeAt(p) !== 0x2e || !isSpace(this.text.charCodeAt(p + 1))) continue;
      let q = p + 1;
      while (q < end && isSpace(this.text.charCodeAt(q))) q++;
      if (!isUpper(this.text.charCodeAt(q))) continue;
      let w = p;
      while (w > start && !isSpace(this.text.charCodeAt(w - 1)) && this.text.charCodeAt(w - 1) !== 0x28) w--;
      const word = this.text.slice(w, p).toLowerCase();
      if (word.length > 1 && !this.words.abbreviations.has(word)) return true;
    }
    return false;
  }

  /** Whether the chunk ends in "(arts. …)", which only headings do. */
  private endsWithArticles(chunk: Chunk): boolean {
    if (this.text.charCodeAt(chunk.last.end - 1) !== 0x29) return false;
    const from = Math.max(chunk.first.content, chunk.last.end - LONGEST_HEADING);
    const tail = this.text.slice(from, chunk.last.end).toLowerCase();
    return this.words.articleAbbreviations.some((open) => {
      const at = tail.lastIndexOf(open);
      return at >= 0 && balanced(tail, at);
    });
  }

  private isTitleLine(line: Line): boolean {
    const text = this.text.slice(line.content, Math.min(line.end, line.content + 80)).toLowerCase().replace(/\s+/g, ' ');
    return this.words.titles.some((title) => text.startsWith(title));
  }

  private isAnnexLine(line: Line): boolean {
    if (line.end - line.content > 40 || this.state.number === 0) return false;
    const text = this.text.slice(line.content, line.end);
    const lower = text.toLowerCase();
    return this.words.annexes.some((word) => {
      if (!lower.startsWith(word) || !isUpper(text.charCodeAt(0))) return false;
      const rest = text.slice(word.length).trim().replace(/[.:]$/, '');
      return rest === '' || romanValue(rest) > 0 || /^(\d{1,2}|[A-Z])$/.test(rest);
    });
  }

  /** Page headers, page numbers' companions, job numbers and rules. */
  isFurniture(line: Line): boolean {
    const length = line.end - line.content;
    if (length > 60) return isRule(this.text, line);
    if (isRule(this.text, line)) return true;
    if (this.state.number === 0 && this.state.zone === 'masthead') return false;
    return isSymbolLine(this.text.slice(line.content, line.end));
  }

  private nextLine(line: Line): Line | undefined {
    if (line.next >= this.text.length) return undefined;
    const next = scanLine(this.text, line.next);
    return next.blank ? this.skipBlanks(next) : next;
  }

  /** Decides what a gathered chunk is, and the state behind it. */
  classify(chunk: Chunk, at: number, end: number, blanks: boolean): Block {
    const { first, marker, last } = chunk;
    const { state } = this;
    const width = chunk.lines > 1 && chunk.longest <= LONGEST_WRAPPED ? chunk.longest : chunk.longest > LONGEST_WRAPPED ? 0 : state.width;
    const start = marker ? marker.content : first.content;
    const done = (kind: BlockKind, label: Label | undefined, level: number, change: Partial<ReaderState>): Block =>
      finish(
        this.text, at, end, kind, label, label ? Math.min(this.contentStart(chunk), last.end) : first.content, last.end,
        level, state, { ...state, width, ...change }, blanks, label ? marker : undefined, first.content,
      );

    if (this.isFurniture(first) && chunk.lines === 1) return done('furniture', undefined, 0, { width: state.width });
    if (marker) {
      switch (marker.form) {
        case 'mark':
          return done('footnote', mark(marker), 0, { footnote: marker.value || state.footnote });
        case 'letter':
        case 'bracketed-number':
          return this.classifyItem(marker, first, done);
        case 'capital':
          if (this.isHeadingText(chunk)) return this.classifyCapital(marker, done);
          break;
        case 'decimal-bare':
          if (this.isTabbedFootnote(marker, first)) return done('footnote', decimalLabel(marker), 0, { footnote: marker.value });
          return this.paragraph(marker, first, done);
        case 'decimal-bracket':
          return this.paragraph(marker, first, done);
        case 'decimal':
          if (this.isDecimalHeading(chunk, marker, blanks)) {
            const stack = (state.stack & (RANK.annex | RANK.roman | RANK.capital)) | RANK.decimal;
            return done('heading', decimalLabel(marker), depth(stack), { ...listEnd, zone: bodyOf(state.zone), stack, decimal: marker.value });
          }
          return this.paragraph(marker, first, done);
      }
    }
    if (this.isAnnexLine(first) && chunk.lines <= 3) {
      const label: Label = { form: 'annex', text: this.text.slice(first.content, first.end), value: state.annex + 1, suffix: '' };
      const block = done('heading', undefined, 1, {
        ...listEnd, zone: 'annex', stack: RANK.annex, annex: state.annex + 1, number: 0, numberForm: '', paragraphIndent: -1, roman: 0, capital: 0, decimal: 0,
      });
      return { ...block, label };
    }
    if (state.zone === 'masthead') {
      if (this.isTitleLine(first)) return done('title', undefined, 0, { titled: true });
      const plain = state.titled && state.blank && start - first.content === 0 && this.isPlainHeading(chunk, blanks) && chunk.lines === 1;
      if (!plain) return done('masthead', undefined, 0, {});
    } else if (!this.isPlainHeading(chunk, blanks)) return done('unnumbered', undefined, 0, {});
    const stack = (state.stack & (RANK.annex | RANK.roman | RANK.capital | RANK.decimal)) | RANK.plain;
    return done('heading', undefined, depth(stack), { ...listEnd, zone: bodyOf(state.zone), stack });
  }

  private contentStart(chunk: Chunk): number {
    const { marker, first } = chunk;
    if (!marker) return first.content;
    if (marker.content < first.end || chunk.lines === 1) return marker.content;
    const next = this.nextLine(first);
    return next ? next.content : marker.content;
  }

  private paragraph(marker: Marker, line: Line, done: Done): Block {
    return done('paragraph', decimalLabel(marker), 0, {
      ...listEnd,
      zone: bodyOf(this.state.zone),
      number: marker.value,
      numberForm: marker.form === 'decimal' || marker.form === 'decimal-bracket' || marker.form === 'decimal-bare' ? marker.form : '',
      paragraphIndent: line.indent,
    });
  }

  private classifyCapital(marker: Marker, done: Done): Block {
    const { state } = this;
    const roman = romanValue(marker.text);
    const letter = marker.text.length === 1 ? marker.text.charCodeAt(0) - 0x40 : 0;
    const lettered = letter > 0 && letter === state.capital + 1 && (state.stack & RANK.capital) !== 0;
    const isRoman = roman > 0 && !lettered && (letter === 0 || roman === state.roman + 1 || (roman !== 50 && roman !== 100 && (roman === 1 || state.roman > 0)));
    const rank = isRoman ? RANK.roman : RANK.capital;
    const keep = isRoman ? RANK.annex : RANK.annex | RANK.roman;
    const stack = (state.stack & keep) | rank;
    const label: Label = { form: isRoman ? 'roman' : 'capital', text: marker.text, value: isRoman ? roman : letter, suffix: '' };
    return done('heading', label, depth(stack), {
      ...listEnd,
      zone: bodyOf(state.zone),
      stack,
      decimal: 0,
      ...(isRoman ? { roman, capital: 0 } : { capital: letter }),
    });
  }

  private classifyItem(marker: Marker, line: Line, done: Done): Block {
    const { state } = this;
    if (marker.form === 'bracketed-number') {
      const level = state.letter > 0 && line.indent > state.letterIndent ? 2 : 1;
      return done('subparagraph', { form: 'decimal', text: marker.text, value: marker.value, suffix: '' }, level, {});
    }
    const letter = letterValue(marker.text);
    const roman = romanValue(marker.text);
    const asRoman = roman > 0 && (letter === 0 || this.isRomanItem(letter, roman, line, marker));
    if (asRoman) {
      return done('subparagraph', { form: 'small-roman', text: marker.text, value: roman, suffix: '' }, state.letter > 0 ? 2 : 1, { smallRoman: roman });
    }
    return done('subparagraph', { form: 'letter', text: marker.text, value: letter, suffix: '' }, 1, {
      letter, letterIndent: line.indent, smallRoman: 0,
    });
  }

  /** "(i)" after "(h)" is a letter or starts a list of its own: its indentation and the next item tell. */
  private isRomanItem(letter: number, roman: number, line: Line, marker: Marker): boolean {
    const { state } = this;
    if (state.smallRoman > 0 && roman === state.smallRoman + 1) return !(letter === state.letter + 1 && line.indent === state.letterIndent);
    if (letter !== state.letter + 1) return roman === 1 || (state.letter === 0 && letter !== 1);
    if (line.indent !== state.letterIndent) return line.indent > state.letterIndent;
    if (roman !== 1) return false;
    let next = this.nextLine(line);
    for (let i = 0; next && i < LOOKAHEAD_LINES - 1; i++, next = this.nextLine(next)) {
      const item = markerAt(this.text, next.content, next.end);
      if (item?.form === 'letter' && item.closed === marker.closed) return item.text === 'ii';
      if (item?.form === 'decimal' || item?.form === 'capital') return false;
    }
    return false;
  }

  private isDecimalHeading(chunk: Chunk, marker: Marker, blanks: boolean): boolean {
    const { state } = this;
    if (marker.suffix !== '' || marker.value > 60 || !this.isHeadingText(chunk) || chunk.lines > 4) return false;
    if (this.endsWithArticles(chunk)) return true;
    const expected = marker.value === state.number + 1;
    const next = this.nextLine(chunk.last);
    const nextMarker = next && markerAt(this.text, next.content, next.end);
    if (state.paragraphIndent >= 0 && Math.abs(chunk.first.indent - state.paragraphIndent) >= INDENT_STEP) return true;
    if (!expected && state.number > 0) return marker.value === state.decimal + 1 || (marker.value === 1 && blanks);
    // The same number again, or another heading: this one can only be a heading.
    if (nextMarker?.form === 'decimal' && nextMarker.value === state.number + 1 && nextMarker.value !== marker.value + 1) return true;
    if (nextMarker?.form === 'capital') return true;
    return state.number === 0 && next !== undefined && chunk.first.indent - next.indent >= INDENT_STEP && nextMarker?.form === 'decimal';
  }

  /** A heading without a number: short, no full stop, set off, and a paragraph or another heading follows. */
  private isPlainHeading(chunk: Chunk, blanks: boolean): boolean {
    if (chunk.lines > 3 || chunk.last.end - chunk.first.content > LONGEST_PLAIN_HEADING) return false;
    if (chunk.marker && chunk.marker.form !== 'capital') return false;
    if (!this.isHeadingText(chunk)) return false;
    if (!blanks && !this.state.blank && chunk.first.indent === 0 && this.state.last !== 'heading' && this.state.last !== 'paragraph' && this.state.last !== 'subparagraph' && this.state.last !== 'unnumbered') {
      return false;
    }
    let next = this.nextLine(chunk.last);
    for (let i = 0; next && i < 3; i++) {
      const marker = markerAt(this.text, next.content, next.end);
      if (marker && (marker.form === 'decimal' || marker.form === 'decimal-bracket' || marker.form === 'decimal-bare' || marker.form === 'capital')) return true;
      if (marker || this.isFurniture(next)) {
        if (marker?.form !== 'mark' && !this.isFurniture(next)) return false;
      } else {
        const single: Chunk = { first: next, marker: undefined, last: next, lines: 1, longest: 0, open: 0, counted: next.content };
        if (next.end - next.content > LONGEST_PLAIN_HEADING || !this.isHeadingText(single)) return false;
      }
      next = this.nextLine(next);
    }
    return false;
  }
}

type Done = (kind: BlockKind, label: Label | undefined, level: number, change: Partial<ReaderState>) => Block;

const listEnd = { letter: 0, letterIndent: 0, smallRoman: 0 } as const;

function bodyOf(zone: Zone): Zone {
  return zone === 'annex' ? 'annex' : 'body';
}

function depth(stack: number): number {
  let bits = 0;
  for (let rest = stack; rest > 0; rest &= rest - 1) bits++;
  return bits;
}

function decimalLabel(marker: Marker): Label {
  return { form: 'decimal', text: marker.text, value: marker.value, suffix: marker.suffix };
}

function mark(marker: Marker): Label {
  return { form: 'mark', text: marker.text, value: marker.value, suffix: '' };
}

/** Whether the bracket at an offset is closed by the text's last unit and by none before. */
function balanced(text: string, at: number): boolean {
  let open = 0;
  for (let p = at; p < text.length; p++) {
    const code = text.charCodeAt(p);
    if (code === 0x28) open++;
    else if (code === 0x29 && --open === 0) return p === text.length - 1;
  }
  return false;
}

function isRule(text: string, line: Line): boolean {
  if (line.end - line.content < 3) return false;
  for (let p = line.content; p < line.end; p++) {
    const code = text.charCodeAt(p);
    if (code !== 0x5f && code !== 0x2d && code !== 0x2013 && code !== 0x2014 && code !== 0x3d && code !== 0x2026 && code !== 0x20) return false;
  }
  return true;
}

function isUpper(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) || (code >= 0x400 && code <= 0x42f) || (code >= 0x620 && code <= 0x6ff) || code >= 0x4e00;
}

function isUpperOrQuote(code: number): boolean {
  return isUpper(code) || code === 0x201c || code === 0x22 || code === 0xab || code === 0x5b || code === 0x2018 || code === 0x28;
}

/** Marks that may stand behind the full stop of a sentence. */
function isCloser(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x201d || code === 0x2019 || code === 0xbb || code === 0x29 || code === 0x5d || code === 0x2a || (code >= 0xb2 && code <= 0xb9) || (code >= 0x2070 && code <= 0x2079);
}
