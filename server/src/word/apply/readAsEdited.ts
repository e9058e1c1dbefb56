import type { WordNote, WordParagraph, WordText } from '../parts/result';
import type { EditedParagraph } from './editedParagraphs';
import { wordsKey } from './wordTokens';

/** A paragraph, normalized for comparison. */
interface ReadParagraph {
  readonly words: string;
  /** The text before its words. */
  readonly label: string;
  readonly isNumbered: boolean;
  /** Whether it is in a table. */
  readonly isInTable: boolean;
  readonly from: EditedParagraph | undefined;
}

/** A difference between the edited and the written text. */
interface Mismatch {
  /** The paragraph that reads differently, if known. */
  readonly expectedParagraph: EditedParagraph | undefined;
  /** The paragraphs, this one or its neighbours, one of which is probably the cause. */
  readonly near: readonly EditedParagraph[];
}

/** The edited paragraphs and those that were read, each as a pair of body and notes. */
interface ComparedSides {
  readonly wanted: readonly [readonly ReadParagraph[], readonly ReadParagraph[]];
  readonly read: readonly [readonly ReadParagraph[], readonly ReadParagraph[]];
}

/**
 * The first difference between the text of a file, with all changes accepted, and edited paragraphs: their words, whether Word numbers
 * them, and whether they are in a table; note marks may have other numbers, and notes may be in another order. Undefined if there is
 * none. Notes whose references are deleted do not count.
 *
 * @param before the text of the file that was edited
 */
export function firstMismatch(
  acceptedText: WordText,
  editedParagraphs: readonly EditedParagraph[],
  before: WordText,
): Mismatch | undefined {
  const { wanted, read } = sidesToCompare(acceptedText, editedParagraphs, before);
  return mismatchBetween(wanted[0], read[0]) ?? mismatchBetween(sortParagraphs(wanted[1]), sortParagraphs(read[1]));
}

/**
 * The text that Word generates before each edited paragraph, in a file for which {@link firstMismatch} finds no difference; notes and rows
 * are omitted.
 */
export function generatedLabels(
  acceptedText: WordText,
  editedParagraphs: readonly EditedParagraph[],
  before: WordText,
): ReadonlyMap<EditedParagraph, string> {
  const { wanted, read } = sidesToCompare(acceptedText, editedParagraphs, before);
  const labels = new Map<EditedParagraph, string>();
  for (const [at, { from }] of wanted[0].entries()) if (from && !from.cells) labels.set(from, read[0][at]?.label ?? '');
  return labels;
}

function sidesToCompare(
  acceptedText: WordText,
  editedParagraphs: readonly EditedParagraph[],
  before: WordText,
): ComparedSides {
  const deletedParagraphs = paragraphsOfDeletedNotes(editedParagraphs, before);
  const [body, notes]: [ReadParagraph[], ReadParagraph[]] = [[], []];
  for (const one of editedParagraphs) {
    const { paragraph, words, label, isNumbered, cells } = one;
    if (cells) {
      for (const cell of cells)
        if (/\S/.test(cell))
          body.push({ words: wordsKey(cell), label: '', isNumbered: false, isInTable: true, from: one });
      continue;
    }
    const ownParagraph = before.paragraphs[paragraph.stays ?? paragraph.from ?? -1];
    if (ownParagraph && deletedParagraphs.has(ownParagraph)) continue;
    const isInTable = ownParagraph?.zone === 'table';
    (ownParagraph?.zone === 'note' ? notes : body).push({
      words: wordsKey(words),
      label,
      isNumbered,
      isInTable,
      from: one,
    });
  }
  const actualSides: [ReadParagraph[], ReadParagraph[]] = [[], []];
  for (const { start, textStart, end, zone, number } of acceptedText.paragraphs) {
    if (end === start) continue;
    const words = wordsKey(acceptedText.text.slice(textStart, end));
    const label = acceptedText.text.slice(start, textStart);
    const isNumbered = number === 'automatic';
    const isInTable = zone === 'table';
    actualSides[zone === 'note' ? 1 : 0].push({ words, label, isNumbered, isInTable, from: undefined });
  }
  return { wanted: [body, notes], read: actualSides };
}

function mismatchBetween(
  expectedSide: readonly ReadParagraph[],
  actualSide: readonly ReadParagraph[],
): Mismatch | undefined {
  for (let at = 0; at < Math.max(expectedSide.length, actualSide.length); at++) {
    const [one, other] = [expectedSide[at], actualSide[at]];
    const isSameLine = one && other && one.words === other.words && one.isNumbered === other.isNumbered;
    if (isSameLine && one.isInTable === other.isInTable) continue;
    const nearbyParagraphs = expectedSide.slice(Math.max(0, at - 1), at + 2).flatMap(({ from }) => from ?? []);
    return {
      expectedParagraph: expectedSide.length === actualSide.length ? one?.from : undefined,
      near: nearbyParagraphs,
    };
  }
  return undefined;
}

function sortParagraphs(paragraphs: readonly ReadParagraph[]): readonly ReadParagraph[] {
  return [...paragraphs].sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : 0));
}

/** The notes whose references an edited text no longer contains. */
export function deletedNotes(editedParagraphs: readonly EditedParagraph[], { notes }: WordText): readonly WordNote[] {
  const keptSpans = editedParagraphs.flatMap(({ paragraph }) =>
    paragraph.content.filter((piece) => typeof piece !== 'string'),
  );
  return notes.filter(
    ({ reference, exists }) =>
      exists && !keptSpans.some(({ start, end }) => start <= reference.start && reference.start < end),
  );
}

/** The paragraphs of {@link deletedNotes}. */
export function paragraphsOfDeletedNotes(
  editedParagraphs: readonly EditedParagraph[],
  word: WordText,
): ReadonlySet<WordParagraph> {
  const { paragraphs } = word;
  return new Set(
    deletedNotes(editedParagraphs, word).flatMap(({ start, end }) =>
      paragraphs.filter((one) => one.zone === 'note' && start <= one.start && one.start < end),
    ),
  );
}
