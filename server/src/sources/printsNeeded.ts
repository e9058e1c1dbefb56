import type { DocumentModel } from '../model/document';
import { quotationsIn } from '../model/quotations';
import { quotedWords } from './foldedWords';
import { SHORTEST_QUOTATION } from './heldCitations';
import { ownerOfQuotation } from './ownerOfQuotation';

/** The treaties, by id, whose fingerprints the quotations of a document need; they are of the English texts. */
export function printsNeeded(model: DocumentModel): ReadonlySet<string> {
  const treaties = new Set<string>();
  if (model.language.language.id !== 'en') return treaties;
  for (const [block, reading] of model.readings.entries()) {
    for (const span of quotationsIn(reading)) {
      const target = ownerOfQuotation(model, block, span)?.reference.target;
      if (target?.kind !== 'article' && target?.kind !== 'instrument') continue;
      if (quotedWords(reading.block.text, span.start + 1, span.end - 1).count >= SHORTEST_QUOTATION)
        treaties.add(target.instrument);
    }
  }
  return treaties;
}
