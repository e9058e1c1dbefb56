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
  let moved = cursor;
  for (const { start, end, text } of edits) {
    if (start > cursor) continue;
    moved += text.length - (Math.min(end, cursor) - start);
  }
  return moved;
}

/** The cursor position for a document once it has a certain text. */
interface Wanted {
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
  private wanted: Wanted | undefined;

  constructor(private readonly server: CursorServer) {}

  /** Edits of the present text were handed out; `cursor` is an offset in the resulting text. Replaces earlier expectations. */
  expect(uri: string, edits: readonly TextEdit[], cursor: number): void {
    const text = this.server.documents.text(uri)?.text;
    this.wanted = text === undefined ? undefined : { uri, text: applyEdits(text, edits), cursor };
  }

  /** Call this when a document was changed or closed. */
  changed(uri: string): void {
    const { wanted } = this;
    if (wanted?.uri !== uri) return;
    const now = this.server.documents.text(uri);
    if (now && now.text !== wanted.text) return;
    this.wanted = undefined;
    if (now) this.show(uri, now.lines.positionAt(wanted.cursor));
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
