import { type ClientCapabilities, type Connection, ShowDocumentRequest } from 'vscode-languageserver';
import { applyEdits, type TextEdit } from '../text/edits';
import type { OpenDocuments } from './documents';

/** Whether a client can be asked to show a place of a document, and so to put the cursor there. */
export function showsDocuments({ window }: ClientCapabilities): boolean {
  return window?.showDocument?.support === true;
}

/** Where a cursor is after edits of a text: after what they put in its place. */
export function behindEdits(edits: readonly TextEdit[], cursor: number): number {
  let moved = cursor;
  for (const { start, end, text } of edits) {
    if (start > cursor) continue;
    moved += text.length - (Math.min(end, cursor) - start);
  }
  return moved;
}

/** Where the cursor is to be once a document has become a certain text. */
interface Wanted {
  readonly uri: string;
  readonly text: string;
  readonly cursor: number;
}

/**
 * Puts the cursor where it belongs after edits that the server has asked for. Most editors leave it before what is written at it, and
 * say nothing when they have made an edit, so it is put there as soon as the text is what the edits make of it.
 */
export class CursorPlacing {
  private wanted: Wanted | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly documents: OpenDocuments,
  ) {}

  /** Edits of the present text were handed out; `cursor` is its place in the text that they make. Earlier ones do not matter any more. */
  expect(uri: string, edits: readonly TextEdit[], cursor: number): void {
    const text = this.documents.text(uri)?.text;
    this.wanted = text === undefined ? undefined : { uri, text: applyEdits(text, edits), cursor };
  }

  /** A document was changed or closed. */
  changed(uri: string): void {
    const { wanted } = this;
    if (wanted?.uri !== uri) return;
    const now = this.documents.text(uri);
    if (now && now.text !== wanted.text) return;
    this.wanted = undefined;
    if (now) this.show(uri, now.lines.positionAt(wanted.cursor));
  }

  /** Shows a place of a document, with the cursor there. */
  show(uri: string, position: { readonly line: number; readonly character: number }): void {
    const selection = { start: position, end: position };
    // One that does not do it leaves the cursor where it is.
    this.connection.sendRequest(ShowDocumentRequest.type, { uri, takeFocus: true, selection }).catch(() => undefined);
  }
}
