import type { Block } from '../../syntax/blocks/block';

/** A footnote with the place of its mark. Offsets count from the start of the block with the mark. */
export interface MarkedNote {
  /** The block with the text of the note. */
  readonly note: Block;
  /** The index of the block with the mark. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The mark without brackets around it: `12`, `*`. */
  readonly mark: string;
  /** Whether Word numbers it automatically; a mark that is not the next number is typed. */
  readonly isCounted: boolean;
}

/** The footnotes of a document that can become Word footnotes. */
export interface Notes {
  /** In the order of their marks. */
  readonly placed: readonly MarkedNote[];
  /** The number of the first counted note. */
  readonly start: number;
}

/** A place in the words of a block, by UTF-16 offsets of the block. */
interface NoteMarkPlace {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Finds the marks of footnotes in the text. A note without a mark is omitted. */
export function placeNotes(blocks: readonly Block[]): Notes {
  const notes: { readonly note: Block; readonly place: NoteMarkPlace; readonly mark: string }[] = [];
  const places = markPlaces(blocks);
  for (const note of blocks) {
    // Superscript digits count as digits.
    const mark = note.kind === 'footnote' ? (note.label?.text ?? '').normalize('NFKC') : '';
    if (mark === '') continue;
    const place = places.get(mark)?.next().value;
    if (place) notes.push({ note, place, mark });
  }
  notes.sort((a, b) => a.place.block - b.place.block || a.place.start - b.place.start);
  const start = Number(notes.find(({ mark }) => isNumber(mark))?.mark ?? 1);
  let nextStart = start;
  const markedNotes = notes.map(({ note, place, mark }) => {
    const isCounted = isNumber(mark) && Number(mark) === nextStart;
    if (isCounted) nextStart++;
    return { note, ...place, mark, isCounted };
  });
  return { placed: markedNotes, start };
}

/**
 * The place of the mark of each footnote, by the index of its block. Unlike {@link placeNotes}, also accepts plain figures right after a
 * word ("recommendations12"), as left by programs that extract text from pages, if they are in order.
 */
export function markPlacesOfNotes(blocks: readonly Block[]): ReadonlyMap<number, NoteMarkPlace> {
  const places = new Map<number, NoteMarkPlace>();
  const indexes = new Map(blocks.map((block, i) => [block, i]));
  for (const { note, block, start, end } of placeNotes(blocks).placed) {
    const index = indexes.get(note);
    if (index !== undefined) places.set(index, { block, start, end });
  }
  let plainPlaces: readonly (NoteMarkPlace & { readonly mark: string })[] | undefined;
  let from = 0;
  for (const [index, note] of blocks.entries()) {
    const mark = note.kind === 'footnote' ? (note.label?.text ?? '') : '';
    if (!isNumber(mark) || places.has(index)) continue;
    plainPlaces ??= plainMarks(blocks);
    const at = plainPlaces.findIndex((one, i) => i >= from && one.mark === mark);
    const place = plainPlaces[at];
    if (!place) continue;
    places.set(index, { block: place.block, start: place.start, end: place.end });
    from = at + 1;
  }
  return places;
}

function plainMarks(blocks: readonly Block[]): readonly (NoteMarkPlace & { readonly mark: string })[] {
  return blocks.flatMap(({ kind, text, content }, block) =>
    kind === 'footnote' || kind === 'furniture'
      ? []
      : [...text.slice(content.start, content.end).matchAll(PLAIN_PATTERN)].map(({ 0: mark, index }) => {
          const start = content.start + index;
          return { block, start, end: start + mark.length, mark };
        }),
  );
}

function isNumber(mark: string): boolean {
  return /^[1-9]\d{0,3}$/.test(mark);
}

/**
 * The forms of note marks in running text: superscript figures; figures in square brackets or before a slash; signs directly after a word,
 * since an asterisk that stands alone is not a mark.
 */
const FIGURES = String.raw`[⁰¹²³⁴-⁹]+|\[\d+\]|(?<=\s)\d+/(?=[\s.,;:)]|$)`;
const PLAIN_PATTERN = /(?<=\p{Ll}[),.;:”’]?)\d{1,3}(?![\d\p{L}/–-]|[.,]\d)/gu;
const SIGNS = ['\\*', '†', '‡'].map((sign) => `(?<=\\S)(?<!${sign})${sign}+`);
const MARKS_PATTERN = new RegExp([FIGURES, ...SIGNS].join('|'), 'gu');

/** The places of each mark in the words of a document, in order. The text is searched once for all marks, because it may have thousands. */
function markPlaces(blocks: readonly Block[]): ReadonlyMap<string, Iterator<NoteMarkPlace>> {
  const places = new Map<string, NoteMarkPlace[]>();
  blocks.forEach(({ kind, text, content }, block) => {
    if (kind === 'footnote' || kind === 'furniture') return;
    for (const { 0: markText, index } of text.slice(content.start, content.end).matchAll(MARKS_PATTERN)) {
      const start = content.start + index;
      const place = { block, start, end: start + markText.length };
      const mark = markText.normalize('NFKC').replace(/[[\]/]/g, '');
      const ownPlaces = places.get(mark);
      if (ownPlaces) ownPlaces.push(place);
      else places.set(mark, [place]);
    }
  });
  return new Map([...places].map(([mark, own]) => [mark, own.values()]));
}
