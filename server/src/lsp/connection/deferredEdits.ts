import type { CodeAction, Position } from 'vscode-languageserver';
import type { DocumentModel } from '../../model/document';
import { deferredEdit } from '../../protocol/checked/operationParams';
import { type Checked, hasShape } from '../../protocol/checked/shape';

/** Edits computed only once the user has chosen their code action, for one version of a document. */
type DeferredEdit = Checked<typeof deferredEdit>;

/** The data of a code action whose edits are to be computed later. */
export function deferEdit(
  { text: { uri, version } }: DocumentModel,
  position: Position,
  work: DeferredEdit['work'],
): { readonly data: DeferredEdit } {
  return { data: { uri, version, position, work } };
}

/** The deferred edits of a code action; undefined if it has its edits or is not ours. Validated, because it comes back from the client. */
export function deferredIn({ data }: CodeAction): DeferredEdit | undefined {
  const value: unknown = data;
  return hasShape(deferredEdit, value) ? value : undefined;
}
