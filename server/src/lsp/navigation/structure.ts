import type {
  DocumentSymbol,
  FoldingRange,
  Position,
  SelectionRange,
  SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { folds } from '../../features/folding';
import { type OutlineNode, outlineNodes } from '../../features/outline';
import { selectionSteps } from '../../features/selection';
import type { DocumentModel } from '../../model/document';
import type { LineIndex } from '../../text/lines';
import { foldingKindOf, rangeOf, symbolKindOf } from '../connection/convert';
import type { ServerSession } from '../session/serverSession';
import { foldsOfTreaty, treatySymbols } from './treaties';

/** Requests about the structure of a document or treaty: symbols, folds, selection ranges. */
export function listenForStructure(session: ServerSession): void {
  const { connection, documents } = session;
  connection.onDocumentSymbol(({ textDocument: { uri } }) => {
    const model = documents.get(uri);
    return model ? symbolsIn(session, model) : treatySymbols(session, uri);
  });
  connection.onFoldingRanges(({ textDocument: { uri } }) => {
    const model = documents.get(uri);
    return model ? foldingRanges(model) : foldsOfTreaty(session, uri);
  });
  connection.onSelectionRanges(({ textDocument, positions }) => {
    const model = documents.get(textDocument.uri);
    return model ? positions.map((position) => selectionRange(model, position)) : [];
  });
}

function symbolsIn(session: ServerSession, model: DocumentModel): DocumentSymbol[] | SymbolInformation[] {
  const { lines, uri } = model.text;
  const nodes = outlineNodes(model, session.language);
  const client = session.client.textDocument?.documentSymbol;
  const kinds = client?.symbolKind?.valueSet;
  if (client?.hierarchicalDocumentSymbolSupport) return nodes.map((node) => nestedSymbol(node, lines, kinds));
  const flatSymbols: SymbolInformation[] = [];
  const add = (node: OutlineNode, container: string) => {
    flatSymbols.push({
      name: node.name,
      kind: symbolKindOf(node, kinds),
      location: { uri, range: rangeOf(lines, node.span) },
      ...(container !== '' && { containerName: container }),
    });
    for (const child of node.children) add(child, node.name);
  };
  for (const node of nodes) add(node, '');
  return flatSymbols;
}

function foldingRanges(model: DocumentModel): FoldingRange[] {
  const { lines } = model.text;
  return folds(model).flatMap((fold) => {
    const startLine = lines.lineAt(fold.start);
    const endLine = lines.lineAt(fold.end);
    const kind = foldingKindOf(fold.kind);
    return endLine > startLine ? [{ startLine, endLine, ...(kind && { kind }) }] : [];
  });
}

function selectionRange(model: DocumentModel, position: Position): SelectionRange {
  const { lines } = model.text;
  const steps = selectionSteps(model, lines.offsetAt(position));
  let range: SelectionRange | undefined;
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i];
    if (step) range = { range: rangeOf(lines, step), ...(range && { parent: range }) };
  }
  return range ?? { range: { start: position, end: position } };
}

function nestedSymbol(node: OutlineNode, lines: LineIndex, kinds: readonly SymbolKind[] | undefined): DocumentSymbol {
  return {
    name: node.name,
    ...(node.detail !== '' && { detail: node.detail }),
    kind: symbolKindOf(node, kinds),
    range: rangeOf(lines, node.span),
    selectionRange: rangeOf(lines, node.selection),
    ...(node.children.length > 0 && { children: node.children.map((child) => nestedSymbol(child, lines, kinds)) }),
  };
}
