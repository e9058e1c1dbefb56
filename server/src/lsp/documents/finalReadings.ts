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
  const shared = sharedByVersions(model.lineage);
  const said: DocumentModel['said'] = { ...model.said, status: 'final' };
  shared.identity = identify(model.tree, model.language.language, said, shared.identity);
  return { ...model, identity: shared.identity, said, lineage: shared.lineage };
});
