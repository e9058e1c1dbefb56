import {
  type ArticleStructure,
  letterOf,
  placeOfLetter,
  placeOfRoman,
  romanOf,
} from '../../catalogue/articleStructure';
import { JOINS } from './articleNouns';
import type { TreatyLine } from './treatyLine';

/** The number or letter of a part that an article must have: depth 0 for paragraphs, 1 for letters, 2 for Roman numerals. */
export interface Mark {
  readonly depth: 0 | 1 | 2;
  readonly place: number;
}

/** All marks of an article in text order; empty for a single unnumbered paragraph. */
export function marksOf({ numbered, paragraphs }: Pick<ArticleStructure, 'numbered' | 'paragraphs'>): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [p, letters] of paragraphs.entries()) {
    if (numbered) marks.push({ depth: 0, place: p + 1 });
    for (const [l, romans] of letters.entries()) {
      marks.push({ depth: 1, place: l + 1 });
      for (let r = 1; r <= romans; r++) marks.push({ depth: 2, place: r });
    }
  }
  return marks;
}

/** A mark as printed, without brackets or full stop. */
export function labelOf({ depth, place }: Mark): string {
  return depth === 0 ? String(place) : depth === 1 ? letterOf(place) : romanOf(place);
}

/** A possible mark at the start of a line. */
export interface Opening {
  /** The number or letter in lower case; for a list item numbered by the file format, its position. */
  readonly label: string;
  readonly countedItem: TreatyLine['item'];
  /** How many characters of the line it occupies, including the white space after it. */
  readonly length: number;
}

// "1.", "1 .", "1)", "(1)"; "I." and "l." are misprints of 1; "(a)", "( a )", "a)", "(iv)".
const NUMBER_PATTERN = /^\(?(\d{1,2})\s?[.)](?!\d)\s*/;
const MISPRINT_PATTERN = /^[Il]\s?\.\s+(?=\S)/;
const BARE_NUMBER_PATTERN = /^(\d{1,2})$/;
const LETTER_PATTERN = /^\(?\s?([a-z]{1,5})\s?\)\s*/i;

/** The mark that a line appears to start with; undefined if it starts with a word. */
export function articleOpening(text: string): Opening | undefined {
  const number = NUMBER_PATTERN.exec(text) ?? BARE_NUMBER_PATTERN.exec(text);
  if (number?.[1] !== undefined) return { label: number[1], countedItem: undefined, length: number[0].length };
  const misprint = MISPRINT_PATTERN.exec(text);
  if (misprint) return { label: '1', countedItem: undefined, length: misprint[0].length };
  const letter = LETTER_PATTERN.exec(text);
  if (letter?.[1] !== undefined)
    return { label: letter[1].toLowerCase(), countedItem: undefined, length: letter[0].length };
  return undefined;
}

/** Whether an opening matches a mark. */
export function isMark({ label, countedItem }: Opening, mark: Mark): boolean {
  if (!countedItem) return label === labelOf(mark);
  const kind = ['number', 'letter', 'roman'][mark.depth];
  return countedItem.place === mark.place && (countedItem.kind === undefined || countedItem.kind === kind);
}

/** The span of a mark inside a text, including the white space after it; undefined if it is not there. */
export function findInside(text: string, mark: Mark): { readonly start: number; readonly end: number } | undefined {
  const label = labelOf(mark);
  const pattern =
    mark.depth === 0
      ? new RegExp(String.raw`(?<=[.;:]\s)${label}\.\s+(?=["“(]?\p{Lu})`, 'u')
      : new RegExp(String.raw`(?<=[.;:,]\s|[.;:,]\s(?:${JOINS})\s|^)\(\s?${label}\s?\)\s*`);
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/**
 * The marks at the starts of lines, interpreted without a known structure: 1, 2, 3, with a, b, c and then i, ii, iii below them. For
 * articles whose structure is uncertain; undefined if the marks do not form such a sequence.
 */
export function marksByThemselves(openings: readonly Opening[]): readonly Mark[] | undefined {
  const marks: Mark[] = [];
  const lastMarks = [0, 0, 0];
  for (const { label, countedItem } of openings) {
    const candidates: Mark[] = [
      { depth: 0, place: countedItem ? countedItem.place : /^\d+$/.test(label) ? Number(label) : 0 },
      { depth: 1, place: countedItem ? countedItem.place : placeOfLetter(label) },
      { depth: 2, place: countedItem ? countedItem.place : placeOfRoman(label) },
    ];
    const nextCandidate = candidates.find(({ depth, place }) => {
      if (place === 0 || place !== (lastMarks[depth] ?? 0) + 1) return false;
      if (countedItem?.kind !== undefined && countedItem.kind !== ['number', 'letter', 'roman'][depth]) return false;
      return depth < 2 || (lastMarks[1] ?? 0) > 0;
    });
    if (!nextCandidate) return undefined;
    marks.push(nextCandidate);
    lastMarks[nextCandidate.depth] = nextCandidate.place;
    lastMarks.fill(0, nextCandidate.depth + 1);
  }
  return marks;
}
