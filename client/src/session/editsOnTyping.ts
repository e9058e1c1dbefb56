import { type CancellationToken, Range, type TextDocument, type TextEdit, window } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { fewerEdits, MOST_EDITS } from './fewerEdits';

/**
 * Makes the edits of Enter itself where there are very many. VS Code would make them as one and lose the cursor; it also divides joined
 * edits into what differs, but not those that an extension makes.
 */
export const manyEditsOnTyping: Middleware = {
  provideOnTypeFormattingEdits: async (document, position, key, options, token, next) => {
    const { version } = document;
    const edits = await next(document, position, key, options, token);
    if (!edits || edits.length <= MOST_EDITS) return edits;
    await makeEdits(document, version, edits, document.offsetAt(position), token);
    return null;
  },
};

/** Does nothing if the text is another one by now, as VS Code does with edits on typing. */
async function makeEdits(
  document: TextDocument,
  version: number,
  edits: readonly TextEdit[],
  cursor: number,
  token: CancellationToken,
): Promise<void> {
  const editor = [window.activeTextEditor, ...window.visibleTextEditors].find((one) => one?.document === document);
  if (!editor || document.version !== version || token.isCancellationRequested) return;
  const plain = edits.map(({ range: { start, end }, newText }) => ({
    start: document.offsetAt(start),
    end: document.offsetAt(end),
    text: newText,
  }));
  await editor.edit((builder) => {
    for (const { start, end, text } of fewerEdits(document.getText(), plain, cursor)) {
      const range = new Range(document.positionAt(start), document.positionAt(end));
      // Only insertions move a cursor at their position.
      if (start > cursor || end < cursor) builder.replace(range, text);
      else {
        if (!range.isEmpty) builder.delete(range);
        if (text !== '') builder.insert(range.end, text);
      }
    }
  });
}
