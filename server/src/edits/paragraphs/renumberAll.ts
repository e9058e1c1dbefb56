import { type DocumentModel, readEdited } from '../../model/document';
import { arrangementEntries } from '../numbers/arrangement';
import { joinEdits } from '../numbers/sequence';
import { numberingRefusal, type OperationOutcome, performUnchecked } from './operation';

/** Maximum rounds: renumbering may change how the text parses and require another round, but never many. */
const MAX_ROUNDS = 4;

/**
 * Numbers paragraphs, subparagraphs and headings without gaps; references follow. No edits for a document whose numbers cannot be
 * changed ({@link numberingRefusal}).
 */
export function renumberAll(model: DocumentModel): OperationOutcome {
  if (numberingRefusal(model)) return { edits: [], notes: [], updated: 0, renumbered: 0 };
  let result = renumberedOnce(model);
  // One round is enough if everything parses as intended.
  if (!result.notes.some(({ kind }) => kind === 'reading')) return result;
  for (let round = 1; round < MAX_ROUNDS; round++) {
    const { text } = model.text;
    const nextOutcome = renumberedOnce(readEdited(model, result.edits));
    if (nextOutcome.edits.length === 0) break;
    result = { ...result, edits: joinEdits(text, result.edits, nextOutcome.edits) };
  }
  return result;
}

function renumberedOnce(model: DocumentModel): OperationOutcome {
  return performUnchecked(model, { entries: arrangementEntries(model), counting: 'renew', ways: [{ structure: [] }] });
}
