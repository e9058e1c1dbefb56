import type { CodeLens } from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { lensTitle, lensTooltip, referenceLenses } from '../../features/codeLens';
import type { DocumentModel } from '../../model/document';
import { type Citation, citations, ownAddresses } from '../../model/summary';
import type { Workspace } from '../../model/workspace';
import { SHOW_REFERENCES } from '../../protocol';
import { rangeOf } from '../connection/convert';
import { serverCommand } from '../connection/serverCommands';

/**
 * The number of references to each paragraph of a document. `part` is the searched part of the files, if not all; `isClickable`: whether
 * the client shows the references itself, rather than through the server.
 */
export function lensesOf(
  model: DocumentModel,
  workspace: Workspace,
  part: string,
  isClickable: boolean,
  language: DisplayLanguage,
): CodeLens[] {
  const { lines, uri } = model.text;
  return referenceLenses(model, citationsInOthers(model, workspace)).map(({ span, number, references }) => {
    const range = rangeOf(lines, span);
    const title = lensTitle(references, part, language);
    const command = isClickable ? SHOW_REFERENCES : serverCommand('showReferences');
    // LSP 3.18; older clients ignore it.
    const tooltip = lensTooltip(number, language);
    return { range, command: { title, tooltip, command, arguments: [uri, range.start] } };
  });
}

/** The known citations of a document in other documents. */
function citationsInOthers(model: DocumentModel, { open, files }: Workspace): readonly Citation[] {
  const ownSymbols = ownAddresses(model);
  const result: Citation[] = [];
  const add = (more: readonly Citation[]) => {
    for (const citation of more) if (ownSymbols.includes(citation.symbol)) result.push(citation);
  };
  for (const other of open.values()) if (other !== model) add(citations(other).map(({ citation }) => citation));
  for (const symbol of ownSymbols) {
    for (const key of files.citing.get(symbol) ?? []) if (!open.has(key)) add(files.summaries.get(key)?.cited ?? []);
  }
  return result;
}
