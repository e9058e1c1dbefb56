import type { WordField, WordText } from '../parts/result';
import type { EditedParagraph } from './editedParagraphs';

/** The references of a file whose targets are deleted: Word would show an error in their place. */
export function fieldsWithoutTarget(
  word: WordText,
  editedParagraphs: readonly EditedParagraph[],
): ReadonlySet<WordField> {
  const remaining = new Set(editedParagraphs.flatMap(({ line }) => line.hosts));
  const isGone = (paragraph: number) => {
    const { start = 0, end = 0, zone } = word.paragraphs[paragraph] ?? {};
    return end > start && zone !== 'note' && zone !== 'box' && !remaining.has(paragraph);
  };
  return new Set(
    word.fields.filter(
      ({ type, target, paragraph }) => type === 'REF' && target && isGone(target.paragraph) && !isGone(paragraph),
    ),
  );
}

/** The references that were changed by hand to what Word would not show, so that it would change them back. */
export function staleAfter(
  word: WordText,
  acceptedText: WordText,
  editedParagraphs: readonly EditedParagraph[],
): readonly WordField[] {
  const stale = acceptedText.fields.filter(({ type, state }) => type === 'REF' && state === 'stale');
  if (stale.length === 0) return [];
  return word.fields.filter((field) => {
    if (field.type !== 'REF' || isKept(field, editedParagraphs)) return false;
    return stale.some(({ code, shown }) => code === field.code && shown !== field.shown);
  });
}

/** Whether all that a field shows is still in the text. */
function isKept({ start, end }: WordField, editedParagraphs: readonly EditedParagraph[]): boolean {
  return editedParagraphs.some(({ paragraph: { content } }) =>
    content.some((piece) => typeof piece !== 'string' && piece.start <= start && end <= piece.end),
  );
}
