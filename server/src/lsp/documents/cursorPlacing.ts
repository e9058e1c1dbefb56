import { type ClientCapabilities, ShowDocumentRequest } from 'vscode-languageserver';
import { applyEdits, type TextEdit } from '../../text/edits';
import type { Initialized } from '../connection/initialized';
import type { OpenDocuments } from './documents';

/** Whether a client can be asked to show a place in a document, which is also how the cursor is moved. */
export function showsDocuments({ window }: ClientCapabilities): boolean {
  return window?.showDocument?.support === true;
}

/** The offset of a cursor after edits: after whatever replaced the text around it. */
export function cursorAfterEdits(edits: readonly TextEdit[], cursor: number): number {
  let newCursor = cursor;
  for (const { start, end, text } of edits) {
    if (start > cursor) continue;
    newCursor += text.length - (Math.min(end, cursor) - start);
  }
  return newCursor;
}

/** The cursor position for a document once it has a certain text. */
interface CursorTarget {
  readonly uri: string;
  readonly text: string;
  readonly cursor: number;
}

/** Server services for moving the cursor. */
interface CursorServer extends Initialized {
  readonly documents: OpenDocuments;
}

/**
 * Places the cursor after edits that the server requested. Most editors leave it before inserted text and do not report that they applied
 * an edit, so it is moved as soon as the text matches the result of the edits.
 */
export class CursorPlacing {
  private target: CursorTarget | undefined;

  constructor(private readonly server: CursorServer) {}

  /**
   * Call this when edits of the current text have been sent; `cursor` is an offset in the resulting text. Replaces earlier expectations.
   */
  expect(uri: string, edits: readonly TextEdit[], cursor: number): void {
    const text = this.server.documents.text(uri)?.text;
    this.target = text === undefined ? undefined : { uri, text: applyEdits(text, edits), cursor };
  }

  /** Call this when a document has been changed or closed. */
  didChange(uri: string): void {
    const { target } = this;
    if (target?.uri !== uri) return;
    const newText = this.server.documents.text(uri);
    if (newText && newText.text !== target.text) return;
    this.target = undefined;
    if (newText) this.show(uri, newText.lines.positionAt(target.cursor));
  }

  /** Moves the cursor to a place in a document. */
  show(uri: string, position: { readonly line: number; readonly character: number }): void {
    const selection = { start: position, end: position };
    // If the client refuses, the cursor stays where it is.
    this.server.connection
      .sendRequest(ShowDocumentRequest.type, { uri, takeFocus: true, selection })
      .catch(() => undefined);
  }
}
