import { type CancellationToken, Range, type TextDocument, type TextEdit, window } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { fewerEdits, MAX_EDITS } from './fewerEdits';

/**
 * Applies the edits for Enter here if there are very many. VS Code would combine them into one edit and lose the cursor; it then splits a
 * combined edit by a diff, but not if an extension makes it.
 */
export const manyEditsOnTyping: Middleware = {
  provideOnTypeFormattingEdits: async (document, position, key, options, token, next) => {
    const { version } = document;
    const edits = await next(document, position, key, options, token);
    if (!edits || edits.length <= MAX_EDITS) return edits;
    await makeEdits(document, version, edits, document.offsetAt(position), token);
    return null;
  },
};

/** Applies the edits unless the text has changed, in which case VS Code also drops edits on typing. */
async function makeEdits(
  document: TextDocument,
  version: number,
  edits: readonly TextEdit[],
  cursor: number,
  token: CancellationToken,
): Promise<void> {
  const editor = [window.activeTextEditor, ...window.visibleTextEditors].find((one) => one?.document === document);
  if (!editor || document.version !== version || token.isCancellationRequested) return;
  const plainEdits = edits.map(({ range: { start, end }, newText }) => ({
    start: document.offsetAt(start),
    end: document.offsetAt(end),
    text: newText,
  }));
  await editor.edit((builder) => {
    for (const { start, end, text } of fewerEdits(document.getText(), plainEdits, cursor)) {
      const range = new Range(document.positionAt(start), document.positionAt(end));
      // Only insertions can move a cursor at their position.
      if (start > cursor || end < cursor) builder.replace(range, text);
      else {
        if (!range.isEmpty) builder.delete(range);
        if (text !== '') builder.insert(range.end, text);
      }
    }
  });
}
