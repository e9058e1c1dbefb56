import type { DocumentModel } from '../model/document';
import type { WordRevision, WordText } from '../word/parts/result';
import type { WordPatch } from '../word/patch/parts/wordPatch';
import { typedReferences } from './liveReferences';

/**
 * Typed references of a Word file that were inserted with a given revision date and could be fields, as indexes into all typed references,
 * for `makeReferencesLive`.
 *
 * @param model the model of the text of the file
 * @param date as in the file: `2024-05-01T10:00:00Z`
 */
export function newReferences(word: WordText, model: DocumentModel, date: string): ReadonlySet<number> {
  const insertions = insertionsOf(word, date);
  return new Set(
    typedReferences(word, model).flatMap(({ start, end }, at) =>
      insertions.some((revision) => revision.start < end && start < revision.end) ? [at] : [],
    ),
  );
}

/** A number or a bracketed letter; every reference contains one. */
const NUMBER_PATTERN = /\p{N}|\p{L}\)/u;

function insertionsOf({ revisions }: WordText, date: string): readonly WordRevision[] {
  return revisions.filter((revision) => revision.type === 'insertion' && revision.date === date);
}

/** Whether a Word file uses fields for references to paragraphs, in which case new ones should be fields too. */
export function hasReferenceFields({ fields }: WordText): boolean {
  return fields.some(({ type }) => type === 'REF');
}

/**
 * Selects, for `applyText`, the references of an edited text that become fields: those inserted with a given revision date, in a file that
 * uses reference fields.
 *
 * @param modelOf reads the text of a file
 */
export function newFields(
  date: string,
  modelOf: (word: WordText) => DocumentModel,
): (acceptedText: WordText, before: WordText) => readonly WordPatch[] {
  return (acceptedText, before) => {
    if (!hasReferenceFields(before)) return [];
    // Skip the usual edit without a reference: parsing the whole text takes as long as writing it.
    const mayRefer = insertionsOf(acceptedText, date).some(({ start, end }) =>
      NUMBER_PATTERN.test(acceptedText.text.slice(start, end)),
    );
    if (!mayRefer) return [];
    const model = modelOf(acceptedText);
    const choice = newReferences(acceptedText, model, date);
    return typedReferences(acceptedText, model).filter((_, at) => choice.has(at));
  };
}
