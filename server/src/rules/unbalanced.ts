import { STATE_DOCUMENTS } from '../catalogue/stateDocuments';
import { isDigit } from '../text/characterKinds';
import type { Span } from '../text/edits';
import { addAll } from '../text/many';
import type { Fix, Report } from './engine/finding';
import { Gathered, type NoteInBlock } from './engine/gather';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { opensNewParagraph, quotationGoesOn } from './reading/quotations/longQuotations';
import { isEdited } from './reading/wording/habit';
import { isEnumeration, isHalf, isQuotedLetter } from './reading/wording/letterBrackets';

/** An unmatched bracket or quotation mark in a block. */
interface Alone extends Span {
  readonly pair: 'bracket' | 'quote';
  readonly opens: boolean;
  /** For an opening bracket, the latest offset at which it could close: before the punctuation that ends its clause. */
  readonly clauseEnd: number;
  /** For a quotation mark, whether it starts the block, as in a quotation of several paragraphs. */
  readonly first: boolean;
}

/** Maximum number of unmatched marks per block, in case a block consists only of brackets. */
const MAX_UNMATCHED_MARKS = 50;

const FOUND = new Gathered<Alone>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered', 'heading', 'footnote'],
  block(reading, noteAny) {
    let noteCount = 0;
    const note = (mark: Alone) => {
      if (noteCount++ < MAX_UNMATCHED_MARKS) noteAny(mark);
    };
    const { text, content } = reading.block;
    const brackets: number[] = [];
    const quotes: number[] = [];
    const { halfBrackets } = reading.language.citations;
    /** The last bracket of « 7 a) », which may also close an opening bracket: « (par. 7 a) ». */
    let halfStart = -1;
    for (let at = content.start; at < content.end; at++) {
      switch (text.charCodeAt(at)) {
        case 0x28:
          brackets.push(at);
          break;
        case 0x29:
          if (quotes.length > 0 && isQuotedLetter(text, at, quotes.at(-1) ?? 0)) break;
          if (halfBrackets && isHalf(text, at, brackets.at(-1))) {
            halfStart = at;
            break;
          }
          if (brackets.length > 0) brackets.pop();
          else if (noteCount < MAX_UNMATCHED_MARKS && !isEnumeration(reading, at))
            note(unmatchedMark('bracket', false, at, content));
          break;
        case 0x201c:
        case 0xab:
          // Each paragraph of a long quotation repeats the opening quotation mark.
          if (quotes.length === 0 || !opensLine(text, at)) quotes.push(at);
          break;
        case 0x201d:
        case 0xbb:
          if (marksSeconds(text, at)) break;
          if (quotes.length > 0) quotes.pop();
          else if (noteCount < MAX_UNMATCHED_MARKS && areQuotesRead(text))
            note(unmatchedMark('quote', false, at, content));
          break;
        case 0x22:
          if (quotes.length > 0) quotes.pop();
          else if (!/\d/.test(text.charAt(at - 1))) quotes.push(at);
          break;
        default:
          break;
      }
    }
    for (const at of brackets.filter((one) => one > halfStart).slice(0, MAX_UNMATCHED_MARKS))
      note({ ...unmatchedMark('bracket', true, at, content), clauseEnd: clauseEnd(text, at, content.end) });
    if (quotes.length > 0 && areQuotesRead(text))
      for (const at of quotes.slice(0, MAX_UNMATCHED_MARKS)) note(unmatchedMark('quote', true, at, content));
  },
});

/** 12°30’45”: the mark stands for seconds. */
function marksSeconds(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at - 1)) && /\d\s?[’'′]\s?\d{1,2}(?:[.,]\d+)?$/.test(text.slice(Math.max(0, at - 12), at))
  );
}

/** German and Nordic quotations close with the mark that opens English ones, so their quotation marks are not checked. */
function areQuotesRead(text: string): boolean {
  return !text.includes('„');
}

function opensLine(text: string, at: number): boolean {
  let previousIndex = at - 1;
  while (previousIndex > 0 && (text.charCodeAt(previousIndex) === 0x20 || text.charCodeAt(previousIndex) === 0x09))
    previousIndex--;
  return text.charCodeAt(previousIndex) === 0x0a;
}

function unmatchedMark(pair: Alone['pair'], opens: boolean, at: number, content: Span): Alone {
  return { pair, opens, start: at, end: at + 1, clauseEnd: -1, first: at === content.start };
}

/** Offset of the semicolon or full stop that ends the clause in which a bracket opens. */
function clauseEnd(text: string, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x28) return -1;
    const endsClause =
      code === 0x3b || (code === 0x2e && (at + 1 === end || /\s[A-Z“"]/.test(text.slice(at + 1, at + 3))));
    if (endsClause) return at;
  }
  return -1;
}

/** Unmatched brackets and quotation marks. */
export const unbalanced = defineRule({
  id: 'unbalanced',
  name: 'unbalanced brackets or quotation marks',
  group: 'style',
  severity: 'warning',
  summary: 'A parenthesis or quotation mark that is opened and not closed, or closed and not opened.',
  why: 'Half a pair is left when words are moved, and the reader does not know where the remark or the quotation ends.',
  limits: [
    'Pairs are looked for within a paragraph and all that belongs to it.',
    'Enumerations such as “a)” and “12)”, apostrophes and single quotation marks.',
    'Quotations of several paragraphs, which open again in each.',
  ],
  messages: {
    bracket: 'This parenthesis is not closed.',
    'no-bracket': 'This closing parenthesis has no opening one.',
    quote: 'This quotation is not closed.',
    'no-quote': 'This closing quotation mark has no opening one.',
    close: 'Close the parenthesis at the end of the clause',
  },
  bad: [
    {
      text: '1.\tThe State party should:\n\t(a)\tRepeal the Act (of 9 May 2009;\n\t   \t               ^ This parenthesis is not closed.\n\t(b)\tCompensate the victims without delay.',
    },
    {
      text: '1.\tThe Act speaks of “serious offences.\n  \t                  ^ This quotation is not closed.\n2.\tThe Act (of 2009) speaks of minor offences”.\n  \t                                          ^ This closing quotation mark has no opening one.',
    },
    {
      text: '1.\tThe Act of 2009) was repealed.\n  \t               ^ This closing parenthesis has no opening one.',
    },
  ],
  good: [
    {
      text: '1.\tThe Committee’s concerns are: a) the Act (of 2009), 12) the Code and (iv) the “Decree (No. 5)”.\n2.\tThe letter reads:\n\n“The first paragraph.\n\n“The second paragraph.”',
    },
  ],
  gathers: [FOUND],
  check(model, report) {
    if (!isEdited(model)) return;
    const allAlones = FOUND.in(model);
    const brackets: NoteInBlock<Alone>[] = [];
    const quotes: NoteInBlock<Alone>[] = [];
    for (let from = 0; from < allAlones.length; ) {
      const group = groupOf(model, allAlones[from]?.block ?? 0);
      let to = from + 1;
      while (to < allAlones.length && groupOf(model, allAlones[to]?.block ?? 0) === group) to++;
      const marks = allAlones.slice(from, to);
      addAll(brackets, unpairedMarks(marks.filter((mark) => mark.pair === 'bracket')));
      addAll(quotes, unpairedMarks(marks.filter((mark) => mark.pair === 'quote')));
      from = to;
    }
    reportUnmatchedMarks(model, bracketsInOneBlock(model, brackets), report);
    // A law quoted by a State may be numbered like the State's own paragraphs.
    reportUnmatchedMarks(model, STATE_DOCUMENTS.has(model.identity.kind) ? unpairedMarks(quotes) : quotes, report);
  },
});

/** Drops pairs of brackets that are split because a number at the start of a line was read as a new block: "(arts. 12 and", "13 to 15)". */
function bracketsInOneBlock(model: View, brackets: readonly NoteInBlock<Alone>[]): readonly NoteInBlock<Alone>[] {
  const isParted = (one: NoteInBlock<Alone> | undefined, other: NoteInBlock<Alone> | undefined) =>
    one?.opens === true && other?.opens === false && other.block === one.block + 1 && goesOn(model, one.block);
  return brackets.filter((mark, i) => !isParted(mark, brackets[i + 1]) && !isParted(brackets[i - 1], mark));
}

/** Whether the text of a block breaks off in mid-sentence: "(arts. 12 and", "(Code, arts." */
function goesOn(model: View, block: number): boolean {
  const { text = '', content } = model.block(block) ?? {};
  return (
    content !== undefined &&
    ENDS_WITHIN_PATTERN.test(text.slice(Math.max(content.start, content.end - ENDING_WINDOW), content.end))
  );
}

const ENDS_WITHIN_PATTERN = /(?:[\p{L}\d,]|(?<!\p{L})\p{L}{1,4}\.)$/u;
/** In UTF-16 code units. */
const ENDING_WINDOW = 12;

/** Blocks of the same paragraph form a group; each note is its own group. */
function groupOf(model: View, block: number): string {
  const owner = model.paragraphs.owner[block] ?? -1;
  return owner < 0 || model.block(block)?.kind === 'footnote' ? `b${block}` : `p${owner}`;
}

/** Marks that are unmatched in the rest of the paragraph as well. */
function unpairedMarks(marks: readonly NoteInBlock<Alone>[]): NoteInBlock<Alone>[] {
  const remainder: NoteInBlock<Alone>[] = [];
  for (const mark of marks) {
    if (!mark.opens && remainder.at(-1)?.opens) remainder.pop();
    else remainder.push(mark);
  }
  return remainder;
}

function reportUnmatchedMarks(model: View, marks: readonly NoteInBlock<Alone>[], report: Report): void {
  for (const mark of marks) {
    const { block, start, end, pair, opens, clauseEnd: at } = mark;
    if (pair === 'quote' && opens && quotationGoesOn(model, block)) continue;
    if (pair === 'quote' && !opens && opensNewParagraph(model, block)) continue;
    const fixes: Fix[] =
      at < 0 ? [] : [{ message: 'close', args: {}, edits: [{ block, start: at, end: at, text: ')' }] }];
    const message = pair === 'bracket' ? (opens ? 'bracket' : 'no-bracket') : opens ? 'quote' : 'no-quote';
    report({ block, start, end, message, args: {}, ...(fixes.length > 0 && { fixes }) });
  }
}
