import type { ClientCapabilities, WorkspaceEdit } from 'vscode-languageserver';
import type { DocumentModel } from '../../model/document';
import type { TextEdit } from '../../text/edits';
import type { LineIndex } from '../../text/lines';
import { rangeOf, wireEdits } from './convert';

/**
 * Whether a client takes edits with document versions. Creating files and describing edits are only possible in that form, so a client that
 * supports either supports it too.
 */
export function takesDocumentChanges({ workspace }: ClientCapabilities): boolean {
  const { documentChanges, resourceOperations, changeAnnotationSupport } = workspace?.workspaceEdit ?? {};
  return documentChanges === true || resourceOperations !== undefined || changeAnnotationSupport !== undefined;
}

/** Edits for one version of a document; a client that compares versions refuses them for any other. */
export function workspaceEdit(
  { text: { uri, version, lines } }: DocumentModel,
  edits: readonly TextEdit[],
  client: ClientCapabilities,
): WorkspaceEdit {
  const wire = wireEdits(lines, edits);
  return takesDocumentChanges(client)
    ? { documentChanges: [{ textDocument: { uri, version }, edits: wire }] }
    : { changes: { [uri]: wire } };
}

/**
 * The edit that replaces the text of a file; `before` is its present text, undefined if the file does not exist yet. Columns are counted as
 * in `columns`. Undefined if the client cannot create files.
 */
export function newFileEdit(
  uri: string,
  before: string | undefined,
  newText: string,
  columns: LineIndex,
  client: ClientCapabilities,
): WorkspaceEdit | undefined {
  const textDocument = { uri, version: null };
  if (before !== undefined) {
    const range = rangeOf(columns.alike(before), { start: 0, end: before.length });
    return { documentChanges: [{ textDocument, edits: [{ range, newText }] }] };
  }
  if (!client.workspace?.workspaceEdit?.resourceOperations?.includes('create')) return undefined;
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      // Does not overwrite a file that was created in the meantime or not seen before.
      { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument, edits: [{ range: { start, end: start }, newText }] },
    ],
  };
}
