import type { WordNote, WordParagraph, WordText } from '../parts/result';
import type { EditedParagraph } from './editedParagraphs';
import { wordsKey } from './wordTokens';

/** A paragraph in comparable form. */
interface ReadParagraph {
  readonly words: string;
  /** The text before them. */
  readonly label: string;
  readonly isNumbered: boolean;
  readonly from: EditedParagraph | undefined;
}

/** A difference. */
interface Unlike {
  /** The paragraph that reads otherwise, if known. */
  readonly wanted: EditedParagraph | undefined;
  /** That or those beside it, of which one probably is the cause. */
  readonly near: readonly EditedParagraph[];
}

/** The paragraphs of edited text and those that were read, each without notes and the notes. */
interface ReadSides {
  readonly wanted: readonly [readonly ReadParagraph[], readonly ReadParagraph[]];
  readonly read: readonly [readonly ReadParagraph[], readonly ReadParagraph[]];
}

/**
 * The first difference between the text of a file, with all changes accepted, and edited paragraphs: their words, and whether Word numbers
 * them; note marks may have other numbers, and notes may be in another order. Undefined if there is none. Notes whose references are
 * deleted do not count.
 *
 * @param before the text of the file that was edited
 */
export function firstUnlike(
  accepted: WordText,
  edited: readonly EditedParagraph[],
  before: WordText,
): Unlike | undefined {
  const { wanted, read } = readSides(accepted, edited, before);
  return unlike(wanted[0], read[0]) ?? unlike(sorted(wanted[1]), sorted(read[1]));
}

/** Word’s generated text before each edited paragraph in a file where {@link firstUnlike} finds nothing; notes and rows are left out. */
export function generatedLabels(
  accepted: WordText,
  edited: readonly EditedParagraph[],
  before: WordText,
): ReadonlyMap<EditedParagraph, string> {
  const { wanted, read } = readSides(accepted, edited, before);
  const labels = new Map<EditedParagraph, string>();
  for (const [at, { from }] of wanted[0].entries()) if (from && !from.cells) labels.set(from, read[0][at]?.label ?? '');
  return labels;
}

function readSides(accepted: WordText, edited: readonly EditedParagraph[], before: WordText): ReadSides {
  const gone = paragraphsOfGoneNotes(edited, before);
  const [body, notes]: [ReadParagraph[], ReadParagraph[]] = [[], []];
  for (const one of edited) {
    const { paragraph, words, label, isNumbered, cells } = one;
    if (cells) {
      for (const cell of cells)
        if (/\S/.test(cell)) body.push({ words: wordsKey(cell), label: '', isNumbered: false, from: one });
      continue;
    }
    const own = before.paragraphs[paragraph.stays ?? paragraph.from ?? -1];
    if (own && gone.has(own)) continue;
    (own?.zone === 'note' ? notes : body).push({ words: wordsKey(words), label, isNumbered, from: one });
  }
  const read: [ReadParagraph[], ReadParagraph[]] = [[], []];
  for (const { start, textStart, end, zone, number } of accepted.paragraphs) {
    if (end === start) continue;
    const words = wordsKey(accepted.text.slice(textStart, end));
    const label = accepted.text.slice(start, textStart);
    read[zone === 'note' ? 1 : 0].push({ words, label, isNumbered: number === 'automatic', from: undefined });
  }
  return { wanted: [body, notes], read };
}

function unlike(wanted: readonly ReadParagraph[], read: readonly ReadParagraph[]): Unlike | undefined {
  for (let at = 0; at < Math.max(wanted.length, read.length); at++) {
    const [one, other] = [wanted[at], read[at]];
    if (one && other && one.words === other.words && one.isNumbered === other.isNumbered) continue;
    const near = wanted.slice(Math.max(0, at - 1), at + 2).flatMap(({ from }) => from ?? []);
    return { wanted: wanted.length === read.length ? one?.from : undefined, near };
  }
  return undefined;
}

function sorted(said: readonly ReadParagraph[]): readonly ReadParagraph[] {
  return [...said].sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : 0));
}

/** The notes of which an edited text no longer has the reference. */
export function goneNotes(edited: readonly EditedParagraph[], { notes }: WordText): readonly WordNote[] {
  const kept = edited.flatMap(({ paragraph }) => paragraph.content.filter((piece) => typeof piece !== 'string'));
  return notes.filter(
    ({ reference, exists }) =>
      exists && !kept.some(({ start, end }) => start <= reference.start && reference.start < end),
  );
}

/** The paragraphs of {@link goneNotes}. */
export function paragraphsOfGoneNotes(edited: readonly EditedParagraph[], word: WordText): ReadonlySet<WordParagraph> {
  const { paragraphs } = word;
  return new Set(
    goneNotes(edited, word).flatMap(({ start, end }) =>
      paragraphs.filter((one) => one.zone === 'note' && start <= one.start && one.start < end),
    ),
  );
}
