import type { Block } from '../syntax/block';
import { raised } from '../word/marks';

/** A footnote with the place of its mark in the text. Offsets are those of the block that the mark stands in. */
export interface PlacedNote {
  /** The block that holds the words of the note. */
  readonly note: Block;
  /** Index of the block that holds the mark. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The mark without what may stand around it: `12`, `*`. */
  readonly mark: string;
  /** Whether Word counts it; a mark that is not the next number is typed. */
  readonly isCounted: boolean;
}

/** The notes of a document that Word can have as notes. */
export interface Notes {
  /** In the order of their marks. */
  readonly placed: readonly PlacedNote[];
  /** The number that the first counted one has. */
  readonly start: number;
}

interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Finds the marks of footnotes in the text. A note whose mark stands nowhere is in none of the places. */
export function placeNotes(blocks: readonly Block[]): Notes {
  const found: { readonly note: Block; readonly place: Place; readonly mark: string }[] = [];
  const places = new Map<string, Place[]>();
  for (const note of blocks) {
    // A raised number is the number.
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

/** The places of a mark in the words of a document, in its order. */
function marksIn(blocks: readonly Block[], mark: string): Place[] {
  const form = formOf(mark);
  const places: Place[] = [];
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

/** What a mark looks like in running text: itself for asterisks; a number raised, in square brackets, or before a stroke. */
function formOf(mark: string): RegExp {
  const own = mark.replace(ESCAPED, '\\$&');
  const above = raised(mark).replace(ESCAPED, '\\$&');
  if (!/^[\da-z]+$/.test(mark)) {
    const sign = (mark[0] ?? '').replace(ESCAPED, '\\$&');
    // An asterisk stands after what it is about; what is not glued to anything is no mark.
    return new RegExp(`(?<=\\S)(?<!${sign})${own}(?!${sign})`, 'gu');
  }
  return new RegExp(`(?<![${DIGITS}])${above}(?![${DIGITS}])|\\[${own}\\]|(?<=\\s)${own}/(?=[\\s.,;:)]|$)`, 'gu');
}
