import type { CodeAction, Position } from 'vscode-languageserver';
import type { DocumentModel } from '../../model/document';
import type { OperationRequest } from '../../protocol';
import { deferredEdit } from './params';

/** What the edits of a code action do: correct all findings of a rule, correct all that is certain, or run an operation. */
type DeferredWork =
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'all' }
  | { readonly kind: 'operation'; readonly operation: OperationRequest };

/** Edits that are computed once the user has chosen their code action. They are those of one version of a document. */
interface DeferredEdit {
  readonly uri: string;
  readonly version: number;
  /** Where the action was asked for. */
  readonly position: Position;
  readonly work: DeferredWork;
}

/** The data of a code action whose edits are to be computed later. */
export function deferred(
  { text: { uri, version } }: DocumentModel,
  position: Position,
  work: DeferredWork,
): { readonly data: DeferredEdit } {
  return { data: { uri, version, position, work } };
}

/** The edits that a code action waits for; undefined if it has its edits or is not ours. It comes back from the client, so it is checked. */
export function deferredIn({ data }: CodeAction): DeferredEdit | undefined {
  const given: unknown = data;
  return isDeferred(given) ? given : undefined;
}

function isDeferred(data: unknown): data is DeferredEdit {
  return deferredEdit(data, 'data') === undefined;
}
