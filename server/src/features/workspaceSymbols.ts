import type { DisplayLanguage } from '../display/displayLanguage';
import type { DocumentModel } from '../model/document';
import { type DocumentSummary, ownSymbols } from '../model/summary';
import type { Span } from '../text/edits';
import { type OutlineNode, outlineNodes } from './outline';
import { kindName } from './words/words';

/** A workspace symbol: a document, heading or numbered paragraph that can be found by name. */
export interface WorkspaceSymbol {
  readonly kind: OutlineNode['kind'] | 'document';
  readonly name: string;
  /** As in the outline. */
  readonly role?: OutlineNode['role'];
  /** The symbol of the document that contains it; for a document, its kind. */
  readonly container: string;
  /** In UTF-16 offsets into the whole text; for a document, its start. */
  readonly span: Span;
}

const START_SPAN: Span = { start: 0, end: 0 };

/** The document itself, its headings and its numbered paragraphs that match a query. */
export function symbolsIn(model: DocumentModel, query: string, language: DisplayLanguage): readonly WorkspaceSymbol[] {
  const matches = nameMatcher(query);
  const [symbol = ''] = ownSymbols(model);
  const symbolMatches: WorkspaceSymbol[] = [];
  const kind = kindName(model.identity.kind, language);
  if (symbol !== '' && matches(`${symbol} ${kind}`))
    symbolMatches.push({ kind: 'document', name: symbol, container: kind, span: START_SPAN });
  for (const node of outlineNodes(model, language)) collect(node, symbol, matches, symbolMatches);
  return symbolMatches;
}

function collect(
  node: OutlineNode,
  symbol: string,
  matches: (name: string) => boolean,
  symbolMatches: WorkspaceSymbol[],
): void {
  if (node.kind !== 'footnote' && matches(`${symbol} ${node.name} ${node.detail}`))
    symbolMatches.push({
      kind: node.kind,
      name: node.name,
      container: symbol,
      span: node.selection,
      ...(node.role && { role: node.role }),
    });
  if (node.kind !== 'paragraph') for (const child of node.children) collect(child, symbol, matches, symbolMatches);
}

/** A document, from its summary; undefined if it has no symbol or does not match the query. */
export function symbolOfSummary(
  summary: DocumentSummary,
  query: string,
  language: DisplayLanguage,
): WorkspaceSymbol | undefined {
  const [name = ''] = summary.symbols;
  const container = kindName(summary.kind, language);
  if (name === '' || !nameMatcher(query)(`${name} ${container}`)) return undefined;
  return { kind: 'document', name, container, span: START_SPAN };
}

/** Compiles a query to a matcher: all its words must occur, in any order, ignoring case and the separators in symbols. */
function nameMatcher(query: string): (name: string) => boolean {
  const words = fold(query).split(' ').filter(Boolean);
  return (name) => {
    const foldedName = fold(name);
    return words.every((word) => foldedName.includes(word));
  };
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').replace(/[-_]/g, '/');
}
