import { CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import { nameCompletions } from '../../features/nameCompletion';
import type { DocumentModel } from '../../model/document';
import { ownAddresses } from '../../model/summary';
import type { Workspace } from '../../model/workspace';
import { rangeOf } from '../connection/convert';

/** Completions for the name of a document at an offset, from the documents known in the workspace; null if there are none. */
export function namesAt(model: DocumentModel, offset: number, { open, files }: Workspace): CompletionList | null {
  const result = nameCompletions(model, offset, () => [
    ...files.bySymbol.keys(),
    ...[...open.values()].flatMap((one) => ownAddresses(one)),
  ]);
  if (!result) return null;
  const range = rangeOf(model.text.lines, result.span);
  return {
    // The matches depend on the typed text, so the client has to ask again after each keystroke.
    isIncomplete: true,
    items: result.items.map(({ label, insert, detail }, i) => ({
      label,
      kind: CompletionItemKind.Reference,
      ...(detail !== '' && { detail }),
      sortText: String(i).padStart(4, '0'),
      filterText: label,
      textEdit: { range, newText: insert },
    })),
  };
}
