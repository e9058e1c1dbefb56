import type { WordText } from '../parts/result';
import type { EditedParagraph } from './editedParagraphs';

/**
 * Lets a new last paragraph replace the last paragraph of the file if the latter is deleted: its paragraph mark ends the document, so it
 * cannot be deleted after new text.
 */
export function withLastReplaced(
  editedParagraphs: readonly EditedParagraph[],
  word: WordText,
): readonly EditedParagraph[] {
  const isOutsideBody = (index: number) => ['note', 'box'].includes(word.paragraphs[index]?.zone ?? '');
  const lastIndex = word.paragraphs.findLastIndex((_, index) => !isOutsideBody(index));
  const ownParagraph = word.paragraphs[lastIndex];
  const at = editedParagraphs.findLastIndex(({ paragraph: { stays, from } }) => !isOutsideBody(stays ?? from ?? -1));
  const end = editedParagraphs[at];
  if (ownParagraph?.zone !== 'body' || ownParagraph.end === ownParagraph.start || !end) return editedParagraphs;
  const { paragraph } = end;
  const isNew = paragraph.stays === undefined && paragraph.from === undefined && paragraph.row === undefined;
  const isKept = editedParagraphs.some(
    ({ paragraph: { stays, from, content } }) =>
      stays === lastIndex ||
      from === lastIndex ||
      content.some(
        (piece) => typeof piece !== 'string' && piece.start < ownParagraph.end && piece.end > ownParagraph.start,
      ),
  );
  if (!isNew || isKept) return editedParagraphs;
  return editedParagraphs.map((one, index) =>
    index === at ? { ...end, paragraph: { ...paragraph, stays: lastIndex } } : one,
  );
}
