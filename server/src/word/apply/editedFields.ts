import type { WordField, WordText } from '../parts/result';
import type { EditedParagraph } from './editedParagraphs';

/** References whose targets are deleted, so that Word would show an error in their place. */
export function fieldsWithoutTarget(
  word: WordText,
  editedParagraphs: readonly EditedParagraph[],
): ReadonlySet<WordField> {
  const remainingLines = new Set(editedParagraphs.flatMap(({ line }) => line.hosts));
  const isDeleted = (paragraph: number) => {
    const { start = 0, end = 0, zone } = word.paragraphs[paragraph] ?? {};
    return end > start && zone !== 'note' && zone !== 'box' && !remainingLines.has(paragraph);
  };
  return new Set(
    word.fields.filter(
      ({ type, target, paragraph }) => type === 'REF' && target && isDeleted(target.paragraph) && !isDeleted(paragraph),
    ),
  );
}

/** References whose text was edited by hand to something that Word would change back when it updates fields. */
export function staleAfter(
  word: WordText,
  acceptedText: WordText,
  editedParagraphs: readonly EditedParagraph[],
): readonly WordField[] {
  const staleFields = acceptedText.fields.filter(({ type, state }) => type === 'REF' && state === 'stale');
  if (staleFields.length === 0) return [];
  return word.fields.filter((field) => {
    if (field.type !== 'REF' || isKept(field, editedParagraphs)) return false;
    return staleFields.some(({ code, shown }) => code === field.code && shown !== field.shown);
  });
}

/** Whether the whole text of a field is kept. */
function isKept({ start, end }: WordField, editedParagraphs: readonly EditedParagraph[]): boolean {
  return editedParagraphs.some(({ paragraph: { content } }) =>
    content.some((piece) => typeof piece !== 'string' && piece.start <= start && end <= piece.end),
  );
}
