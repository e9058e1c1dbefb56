import type { Block } from '../syntax/block';
import { raised } from '../word/marks';

/** A footnote with the place of its mark. Offsets count from the start of the block with the mark. */
export interface MarkedNote {
  /** The block with the words of the note. */
  readonly note: Block;
  /** The index of the block with the mark. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The mark without brackets around it: `12`, `*`. */
  readonly mark: string;
  /** Whether Word numbers it; a mark that is not the next number is typed. */
  readonly isCounted: boolean;
}

/** The notes of a document that can be notes in Word. */
export interface Notes {
  /** In the order of their marks. */
  readonly placed: readonly MarkedNote[];
  /** The number of the first counted note. */
  readonly start: number;
}

interface NoteMarkPlace {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Finds the marks of footnotes in the text. A note without a mark is left out. */
export function placeNotes(blocks: readonly Block[]): Notes {
  const found: { readonly note: Block; readonly place: NoteMarkPlace; readonly mark: string }[] = [];
  const places = new Map<string, NoteMarkPlace[]>();
  for (const note of blocks) {
    // Superscript digits count as digits.
    const mark = note.kind === 'footnote' ? (note.label?.text ?? '').normalize('NFKC') : '';
    if (mark === '') continue;
    const left = places.get(mark) ?? marksIn(blocks, mark);
    places.set(mark, left);
    const place = left.shift();
    if (place) found.push({ note, place, mark });
  }
  found.sort((a, b) => a.place.block - b.place.block || a.place.start - b.place.start);
  const start = Number(found.find(({ mark }) => isNumber(mark))?.mark ?? 1);
  let next = start;
  const placed = found.map(({ note, place, mark }) => {
    const isCounted = isNumber(mark) && Number(mark) === next;
    if (isCounted) next++;
    return { note, ...place, mark, isCounted };
  });
  return { placed, start };
}

function isNumber(mark: string): boolean {
  return /^[1-9]\d{0,3}$/.test(mark);
}

/** The places of a mark in the words of a document, in order. */
function marksIn(blocks: readonly Block[], mark: string): NoteMarkPlace[] {
  const form = formOf(mark);
  const places: NoteMarkPlace[] = [];
  blocks.forEach(({ kind, text, content }, block) => {
    if (kind === 'footnote' || kind === 'furniture') return;
    const words = text.slice(content.start, content.end);
    for (const { 0: found, index } of words.matchAll(form)) {
      const start = content.start + index;
      places.push({ block, start, end: start + found.length });
    }
  });
  return places;
}

const ESCAPED = /[\\^$.*+?()[\]{}|/]/g;
const DIGITS = '⁰¹²³⁴-⁹';

/** What a mark looks like in running text: asterisks as they are; a number in superscript, in square brackets, or before a slash. */
function formOf(mark: string): RegExp {
  const own = mark.replace(ESCAPED, '\\$&');
  const above = raised(mark).replace(ESCAPED, '\\$&');
  if (!/^[\da-z]+$/.test(mark)) {
    const sign = (mark[0] ?? '').replace(ESCAPED, '\\$&');
    // An asterisk follows a word directly; one that stands alone is not a mark.
    return new RegExp(`(?<=\\S)(?<!${sign})${own}(?!${sign})`, 'gu');
  }
  return new RegExp(`(?<![${DIGITS}])${above}(?![${DIGITS}])|\\[${own}\\]|(?<=\\s)${own}/(?=[\\s.,;:)]|$)`, 'gu');
}
