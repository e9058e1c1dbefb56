import { bisect } from '../../text/bisect';
import { isDigit, isSpace } from '../../text/characterKinds';
import type { Span } from '../../text/edits';

/** A set of words matched in place in a text, case-insensitively. Checking the first and last letter rejects most other words cheaply. */
export class WordsAt {
  private readonly words: ReadonlySet<string>;
  private readonly ends = new Uint8Array(1 << 10);

  constructor(words: readonly string[]) {
    this.words = new Set(words.map((word) => word.toLowerCase()));
    for (const word of this.words) this.ends[endsOf(word, 0, word.length)] = 1;
  }

  has(text: string, start: number, end: number): boolean {
    if (end <= start || this.ends[endsOf(text, start, end)] === 0) return false;
    return this.words.has(text.slice(start, end).toLowerCase());
  }
}

/** Encodes the first and last character of a word in a few bits, case-insensitively. */
function endsOf(text: string, start: number, end: number): number {
  return ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(end - 1) & 31);
}

/** Whether the text between two offsets ends a sentence, or a clause that a subparagraph may follow. */
export function endsSentence(text: string, start: number, end: number, abbreviations: WordsAt): boolean {
  return endsWords(text, start, end, abbreviations, MAX_INITIALS);
}

/** @param initials how many abbreviated letters may be skipped to reach the word before them */
function endsWords(text: string, start: number, end: number, abbreviations: WordsAt, initials: number): boolean {
  let p = end - 1;
  if (isDigit(text.charCodeAt(p))) {
    // A footnote mark may touch the full stop: "observations.3"
    while (p > start && end - p <= 3 && isDigit(text.charCodeAt(p))) p--;
    const previousCode = text.charCodeAt(p - 1);
    if (p <= start || isDigit(previousCode) || isSpace(previousCode) || text.charCodeAt(p) !== 0x2e) return false;
  }
  while (p > start && isCloser(text.charCodeAt(p))) p--;
  const code = text.charCodeAt(p);
  if (code === 0x3b || code === 0x3a || code === 0x21 || code === 0x3f || code === 0x3002) return true;
  if (code !== 0x2e) return false;
  const from = wordStart(text, Math.max(start, p - MAX_ABBREVIATION_LENGTH - 1), p);
  if (p - from > MAX_ABBREVIATION_LENGTH) return true;
  // "Mr. A." continues with a name; "para. 6." does not.
  const isInitial = p - from === 1 && !isDigit(text.charCodeAt(from));
  if (initials > 0 && isInitial && from - 2 > start && text.charCodeAt(from - 2) === 0x2e)
    return endsWords(text, start, from - 1, abbreviations, initials - 1);
  return !abbreviations.has(text, from, p);
}

/** Whether a sentence ends between two offsets, before the last one. */
export function holdsSentenceEnd(text: string, start: number, end: number, abbreviations: WordsAt): boolean {
  for (let p = start; p + 2 < end; p++) {
    const code = text.charCodeAt(p);
    if ((code !== 0x2e && code !== 0x3f && code !== 0x3b) || !isSpace(text.charCodeAt(p + 1))) continue;
    let q = p + 1;
    while (q < end && isSpace(text.charCodeAt(q))) q++;
    // A bracket may start the next sentence: "that there is no law. (arts. 2 and 4)"
    if (!isUpper(text.charCodeAt(q)) && text.charCodeAt(q) !== 0x28) continue;
    const from = wordStart(text, start, p);
    if (p - from > 1 && !abbreviations.has(text, from, p)) return true;
  }
  return false;
}

/** The start of the word that ends at an offset, not counting an opening bracket. */
export function wordStart(text: string, from: number, end: number): number {
  let p = end;
  while (p > from) {
    const previousCode = text.charCodeAt(p - 1);
    if (isSpace(previousCode) || previousCode === 0x28) break;
    p--;
  }
  return p;
}

/** The last word between two offsets in lower case, without a full stop. */
export function lastWord(text: string, start: number, end: number): string {
  const word = text.slice(wordStart(text, start, end), end).toLowerCase();
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** Whether the bracket at an offset is closed by the last character of the text and not earlier. */
export function isBalanced(text: string, at: number): boolean {
  let open = 0;
  for (let p = at; p < text.length; p++) {
    const code = text.charCodeAt(p);
    if (code === 0x28) open++;
    else if (code === 0x29 && --open === 0) return p === text.length - 1;
  }
  return false;
}

const MAX_ABBREVIATION_LENGTH = 12;
/** Maximum number of consecutive single letters that can be initials. */
const MAX_INITIALS = 8;

/** Whether a letter can start a sentence: a capital, or a letter of a script without capitals. */
export function isUpper(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0xde && code !== 0xd7) ||
    (code >= 0x400 && code <= 0x42f) ||
    (code >= 0x620 && code <= 0x6ff) ||
    (code >= 0x4e00 && code <= 0x9fff)
  );
}

/** Whether a character can start a sentence: a capital, a letter of a script without capitals, or an opening quotation mark or bracket. */
export function isUpperOrQuote(code: number): boolean {
  return (
    isUpper(code) ||
    code === 0x201c ||
    code === 0x22 ||
    code === 0xab ||
    code === 0x5b ||
    code === 0x2018 ||
    code === 0x28
  );
}

/** Whether a character may follow the full stop of a sentence: a closing mark or a footnote mark. */
export function isCloser(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 0xbb ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0x2a ||
    code === 0x2020 ||
    code === 0x2021 ||
    (code >= 0xb2 && code <= 0xb9) ||
    (code >= 0x2070 && code <= 0x2079)
  );
}

/** The sentence or clause of a run of text that contains an offset, without leading white space. */
export function sentenceAt(text: string, content: Span, at: number, abbreviations: WordsAt): Span {
  return sentenceBetweenEnds(text, content, sentenceEnds(text, content, abbreviations), at);
}

/** End offsets of the sentences or clauses in a run of text, each after its final punctuation; the end of the run itself is omitted. */
export function sentenceEnds(text: string, content: Span, abbreviations: WordsAt): readonly number[] {
  const ends: number[] = [];
  for (let p = content.start; p < content.end; p++) {
    if (!isMark(text.charCodeAt(p)) || !isSpace(text.charCodeAt(p + 1))) continue;
    let nextIndex = p + 2;
    while (nextIndex < content.end && isSpace(text.charCodeAt(nextIndex))) nextIndex++;
    if (isUpperOrQuote(text.charCodeAt(nextIndex)) && endsSentence(text, content.start, p + 1, abbreviations))
      ends.push(p + 1);
  }
  return ends;
}

/** Like {@link sentenceAt}, but reuses the result of {@link sentenceEnds} for many offsets in the same run. */
export function sentenceBetweenEnds(text: string, content: Span, ends: readonly number[], at: number): Span {
  const nextEnd = bisect(ends.length, (i) => (ends[i] ?? 0) < at);
  let start = ends[nextEnd - 1] ?? content.start;
  const end = ends[ends[nextEnd] === at ? nextEnd + 1 : nextEnd] ?? content.end;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  return { start, end };
}

/** . ; : ? ! */
function isMark(code: number): boolean {
  return code === 0x2e || code === 0x3b || code === 0x3a || code === 0x3f || code === 0x21;
}

/** Whether the character at an offset ends a clause: a colon, a semicolon, or a full stop before white space or the end of the text. */
export function endsClause(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x3a || code === 0x3b || code === 0x3002) return true;
  return code === 0x2e && (at + 1 >= text.length || isSpace(text.charCodeAt(at + 1)));
}
