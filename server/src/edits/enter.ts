import type { DocumentModel, ModelOptions } from '../model/document';
import type { Block } from '../syntax/block';
import { LONGEST_WRAPPED } from '../syntax/chunk';
import { type Marker, markerAt } from '../syntax/marker';
import { blockAt, startOf } from '../syntax/tree';
import { isSpace } from '../text/characterKinds';
import { type Span, shifted, type TextEdit } from '../text/edits';
import { type Entry, entriesOf } from './arrangement';
import type { NewText } from './compose';
import { type FilledGaps, reopened } from './filledGaps';
import { FILLING, formNear, gapBetween } from './form';
import { isRefused, type Outcome, perform, refusalOf } from './operation';
import { supposed } from './supposed';

/** How many blocks on each side say whether lines are wrapped by hand. */
const NEAR = 40;

/** Where Enter was pressed, in the text without the line break that it made. */
interface Place {
  readonly before: DocumentModel;
  readonly block: Block;
  readonly index: number;
  /** The end of the line on which it was pressed, in units of the whole text. */
  readonly end: number;
}

/**
 * What Enter does beyond a new line. After the last words of a numbered paragraph or subparagraph it writes the next number, and
 * the numbers after it and all references follow; after a colon it begins the list of subparagraphs, or puts a first one before
 * it. After a number without words it takes that number away, and the line break with it. Everywhere else, in text that is
 * wrapped by hand, and where the result would read otherwise, it does nothing more: undefined.
 *
 * `filled` are the numbers that were missing until Enter or another operation wrote them; taken away, they are missing again. `offset`
 * is where the cursor is in the text that has the new line already, after what the editor has indented it by.
 */
export function enter(
  model: DocumentModel,
  offset: number,
  options: ModelOptions = {},
  filled: FilledGaps = new Set(),
): Outcome | undefined {
  const { text, lines } = model.text;
  const line = lines.lineAt(offset);
  if (line === 0) return undefined;
  const start = lines.startOf(line);
  const end = lines.endOf(line - 1);
  let words = lines.startOf(line - 1);
  while (words < end && isSpace(text.charCodeAt(words))) words++;
  if (words === end || !isBlank(text, start, lines.endOf(line))) return undefined;
  const before = supposed(model, { start: end, end: offset }, '', options);
  if (refusalOf(before)) return undefined;
  const marker = markerAt(text, words, end);
  if (marker && isBlank(text, marker.end, end)) {
    return endList(before, { start: words, end }, marker, offset, options, filled);
  }
  const index = blockAt(before.tree, words);
  const block = before.tree.blocks[index];
  if (!block?.label || (block.kind !== 'paragraph' && block.kind !== 'subparagraph')) return undefined;
  if (end - startOf(before.tree, index) < block.content.end || isWrapped(before, index)) return undefined;
  const place = { before, block, index, end };
  const entry = nextEntry(place);
  return entry && startNext(place, entry, text.slice(end, start), text.slice(start, offset));
}

/** What is to follow, or undefined where it is not clear. */
function nextEntry({ before, block, index }: Place): Entry | undefined {
  const { tree, paragraphs } = before;
  if (block.kind === 'subparagraph' && (paragraphs.owner[index] ?? -1) < 0) return undefined;
  const next = nextBlock(before, index);
  const { form = 'letter' } = block.label ?? {};
  const isIntroduction = /[:：]$/.test(block.text.slice(0, block.content.end));
  const below = next?.kind === 'subparagraph' && next.level > block.level ? next : undefined;
  if (isIntroduction) {
    // What follows without a number may be the list, in words.
    if (next?.kind === 'unnumbered') return undefined;
    if (below) return { block: -1, role: 'item', level: below.level, form: below.label?.form ?? 'letter' };
    if (block.kind === 'paragraph') return { block: -1, role: 'item', level: 1, form: 'letter' };
    if (form === 'letter') return { block: -1, role: 'item', level: block.level + 1, form: 'small-roman' };
  }
  // It ends further on.
  if (below) return undefined;
  if (block.kind === 'subparagraph') {
    if (next?.kind === 'unnumbered' && tree.blocks[index]?.after.unfinished !== '') return undefined;
    return { block: -1, role: 'item', level: block.level, form };
  }
  return next?.kind === 'unnumbered' ? undefined : { block: -1, role: 'paragraph', level: 0, form: 'decimal' };
}

/** The next block that is no note and no page header. */
function nextBlock({ tree }: DocumentModel, index: number): Block | undefined {
  return tree.blocks.slice(index + 1).find(({ kind }) => kind !== 'footnote' && kind !== 'furniture');
}

/** Writes the number of a new block on the new line, which the editor has broken off and indented. */
function startNext(
  { before, index, end }: Place,
  entry: Entry,
  lineBreak: string,
  indentation: string,
): Outcome | undefined {
  const kind = entry.role === 'item' ? 'subparagraph' : 'paragraph';
  const form = formNear(before, kind, index, entry.level);
  const blankLines = gapBetween(before, kind, index).match(/\r\n|\r|\n/g)?.length ?? 0;
  const opening = `${lineBreak.repeat(blankLines)}${form.lead}${form.open}`;
  const write =
    (words: string): NewText =>
    (label) =>
      `${lineBreak}${opening}${label(index + 1)}${form.close}${form.space}${words}`;
  const entries = entriesOf(before);
  entries.splice(index + 1, 0, entry);
  const outcome = perform(before, {
    entries,
    counting: 'keep',
    ways: [
      {
        structure: [{ kind: 'replace', start: end, end, text: write('') }],
        filled: [{ kind: 'replace', start: end, end, text: write(FILLING) }],
      },
    ],
  });
  if (isRefused(outcome)) return undefined;
  const line = end + lineBreak.length;
  const cursor = line + indentation.length;
  return {
    ...outcome,
    edits: outcome.edits.map((edit): TextEdit => {
      if (edit.start !== end || edit.end !== end) return edit.start < end ? edit : shifted(edit, cursor - end);
      // The indentation stays where the number begins with it, so that what is written stands after the cursor.
      const text = edit.text.slice(lineBreak.length);
      const kept = text.startsWith(indentation) ? indentation.length : 0;
      return { start: line + kept, end: cursor, text: text.slice(kept) };
    }),
  };
}

/** Takes away a number that nothing was written after, from the start of its line to the cursor on the next. */
function endList(
  before: DocumentModel,
  line: Span,
  marker: Marker,
  cursor: number,
  options: ModelOptions,
  filled: FilledGaps,
): Outcome | undefined {
  const { text, lines } = before.text;
  // After a line that breaks off, a number is the next word of a sentence.
  const previous = text.slice(Math.max(0, line.start - 200), line.start).trimEnd();
  const isCertain = text.charAt(marker.end) === '\t' || /[.;:?!,)”"’]$/.test(previous);
  if (!isCertain && markedAt(before, line.start) === undefined) return undefined;
  // With words in its place nothing of what follows is taken for what belongs to the number.
  const worded = supposed(before, { start: line.end, end: line.end }, FILLING, options);
  const index = markedAt(worded, line.start);
  const block = worded.tree.blocks[index ?? -1];
  if (index === undefined || (block?.kind !== 'paragraph' && block?.kind !== 'subparagraph')) return undefined;
  const next = nextBlock(worded, index);
  if (next?.kind === 'unnumbered' || (next?.kind === 'subparagraph' && next.level > block.level)) return undefined;
  let start = lines.startOf(lines.lineAt(line.start));
  // A blank line below a list is the one that the cursor is left on, and what was set apart is not set apart twice.
  const blank = block.kind === 'subparagraph' ? blankBelow(text, line.end) : 0;
  if (blank > 0) start -= blankAbove(text, start);
  const behind = line.end + FILLING.length + blank;
  const entries = reopened(worded, entriesOf(worded), index, filled);
  entries.splice(index, 1);
  const outcome = perform(worded, {
    entries,
    counting: 'keep',
    ways: [{ structure: [{ kind: 'replace', start, end: behind, text: '' }] }],
    leavesClosings: true,
  });
  if (isRefused(outcome)) return undefined;
  return {
    ...outcome,
    edits: outcome.edits.map((edit): TextEdit => {
      if (edit.end <= start) return edit;
      if (edit.start === start) return { start, end: cursor + blank, text: '' };
      return shifted(edit, cursor + blank - behind);
    }),
  };
}

/** How long the line break at the end of a line is where the next line is blank; else 0. */
function blankBelow(text: string, at: number): number {
  const [, lineBreak = ''] = /^(\r\n|\r|\n)[^\S\r\n]*(?=[\r\n])/.exec(text.slice(at, at + LONGEST_BLANK)) ?? [];
  return lineBreak.length;
}

/** How long the line before the start of one is where it is blank; else 0. */
function blankAbove(text: string, start: number): number {
  const [, blank = ''] =
    /(?:\r\n|\n|\r(?!\n))([^\S\r\n]*(?:\r\n|\r|\n))$/.exec(text.slice(Math.max(0, start - LONGEST_BLANK), start)) ?? [];
  return blank.length;
}

/** A blank line has no more units than this. */
const LONGEST_BLANK = 80;

/** The block whose number stands at an offset. */
function markedAt({ tree }: DocumentModel, offset: number): number | undefined {
  const index = blockAt(tree, offset);
  const block = tree.blocks[index];
  return block?.label && startOf(tree, index) + block.marker.start === offset ? index : undefined;
}

/**
 * Whether the words of a block are broken into lines by hand, or those of most blocks around it: there Enter is how one line is
 * parted from the next.
 */
function isWrapped({ tree }: DocumentModel, index: number): boolean {
  if (isBroken(tree.blocks[index])) return true;
  let broken = 0;
  let long = 0;
  for (const block of tree.blocks.slice(Math.max(0, index - NEAR), index + NEAR)) {
    if (block.kind !== 'paragraph' && block.kind !== 'subparagraph' && block.kind !== 'unnumbered') continue;
    if (isBroken(block)) broken++;
    else if (block.content.end - block.content.start > LONGEST_WRAPPED) long++;
  }
  return broken > long;
}

function isBroken(block: Block | undefined): boolean {
  return block !== undefined && /[\r\n]/.test(block.text.slice(block.content.start, block.content.end));
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}
