import type { ClientCapabilities, WorkspaceEdit } from 'vscode-languageserver';
import type { DocumentModel } from '../model/document';
import type { TextEdit } from '../text/edits';
import type { LineIndex } from '../text/lines';
import { rangeOf, wireEdits } from './convert';

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

/**
 * The edit that makes a file say something else, as a whole; `before` is what it says now, undefined where there is no such file yet.
 * Columns are counted as in `columns`. Undefined where the client does not make files.
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
      // One that has come to be meanwhile, or that could not be seen, is not written into.
      { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument, edits: [{ range: { start, end: start }, newText }] },
    ],
  };
}
