import type { ClientCapabilities, WorkspaceEdit } from 'vscode-languageserver';
import type { DocumentModel } from '../model/document';
import type { TextEdit } from '../text/edits';
import { wireEdits } from './convert';

/**
 * Whether a client takes edits of documents with their versions. One that creates files or shows what edits are about does so in
 * these edits alone, so it does even where it does not say so.
 */
export function takesDocumentChanges({ workspace }: ClientCapabilities): boolean {
  const { documentChanges, resourceOperations, changeAnnotationSupport } = workspace?.workspaceEdit ?? {};
  return documentChanges === true || resourceOperations !== undefined || changeAnnotationSupport !== undefined;
}

/** Edits of one version of a document; a client that can compare refuses them for another one. */
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
