import type { DocumentModel } from '../model/document';
import { citingDocument } from './citingDocument';
import { comparedQuotations } from './heldWords';
import { ownerOfQuotation } from './ownerOfQuotation';

/** Ids of the treaties whose fingerprints are needed to check the quotations of a document. Fingerprints exist only for English texts. */
export function printsNeeded(model: DocumentModel): ReadonlySet<string> {
  const treaties = new Set<string>();
  if (model.language.language.id !== 'en') return treaties;
  for (const [block, reading] of model.readings.entries()) {
    for (const span of comparedQuotations(reading)) {
      const target = ownerOfQuotation(citingDocument(model), reading, block, span)?.reference.target;
      if (target?.kind === 'article' || target?.kind === 'instrument') treaties.add(target.instrument);
    }
  }
  return treaties;
}
