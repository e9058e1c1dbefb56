import { Position, Range, type TextDocument } from 'vscode';
import { isTreatyBodyDocument, isTreatyBodyFileName, RECOGNITION_LIMIT } from '../../../server/src/recognize';

/** Whether a document is recognized as a treaty body document by its name or beginning. */
export function isTreatyBody(document: TextDocument): boolean {
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  return isTreatyBodyFileName(name) || isTreatyBodyDocument(headOf(document));
}

/** The beginning of a text, up to the recognition limit. */
export function headOf(document: TextDocument): string {
  return document.getText(new Range(new Position(0, 0), document.positionAt(RECOGNITION_LIMIT)));
}
