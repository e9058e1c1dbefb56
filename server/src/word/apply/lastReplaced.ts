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
  const last = word.paragraphs.findLastIndex((_, index) => !isOutsideBody(index));
  const own = word.paragraphs[last];
  const at = editedParagraphs.findLastIndex(({ paragraph: { stays, from } }) => !isOutsideBody(stays ?? from ?? -1));
  const end = editedParagraphs[at];
  if (own?.zone !== 'body' || own.end === own.start || !end) return editedParagraphs;
  const { paragraph } = end;
  const isNew = paragraph.stays === undefined && paragraph.from === undefined && paragraph.row === undefined;
  const isKept = editedParagraphs.some(
    ({ paragraph: { stays, from, content } }) =>
      stays === last ||
      from === last ||
      content.some((piece) => typeof piece !== 'string' && piece.start < own.end && piece.end > own.start),
  );
  if (!isNew || isKept) return editedParagraphs;
  return editedParagraphs.map((one, index) =>
    index === at ? { ...end, paragraph: { ...paragraph, stays: last } } : one,
  );
}
