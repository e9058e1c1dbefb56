import { memoize } from '../../model/base/memo';
import type { DocumentModel, Lineage } from '../../model/document';
import { identify } from '../../model/identity/identify';
import type { Identity } from '../../model/identity/identity';

/** State shared by the final readings of all versions of a document, so that findings are kept from one to the next. */
const sharedByVersions = memoize((_: Lineage): { readonly lineage: Lineage; identity?: Identity } => ({ lineage: {} }));

/**
 * A document as if its status were final, for the submission check, which is stricter than the check of a draft. Nothing is read again:
 * only the identity depends on the status.
 */
export const readAsFinal = memoize((model: DocumentModel): DocumentModel => {
  const sharedState = sharedByVersions(model.lineage);
  const finalOptions: DocumentModel['said'] = { ...model.said, status: 'final' };
  sharedState.identity = identify(model.tree, model.language.language, finalOptions, sharedState.identity);
  return { ...model, identity: sharedState.identity, said: finalOptions, lineage: sharedState.lineage };
});
