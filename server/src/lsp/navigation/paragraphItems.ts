import {
  type CancellationToken,
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver';
import {
  fittingParagraphs,
  type ParagraphBeginning,
  type StandardParagraph,
} from '../../features/beginnings/standardParagraphs';
import { leadingText } from '../../features/words/prose';
import type { DocumentModel } from '../../model/document';
import { type DocumentSummary, summarize } from '../../model/summary';
import { compareDates } from '../../model/words/dates';
import { uriKey } from '../../model/workspace';
import { parseSymbol } from '../../syntax/symbols/parse';
import { rangeOf } from '../connection/convert';
import { snippetOf } from '../connection/snippets';
import type { Library } from '../library/library';
import { summariesIn } from '../library/openAndClosed';

/** How many documents are read for their standard paragraphs. */
const MAX_SOURCES = 6;
const LABEL_LENGTH = 70;

/** Completions with standard paragraphs from the committee’s other observations in the folder, latest first; null if there are none. */
export async function paragraphCompletions(
  model: DocumentModel,
  beginning: ParagraphBeginning,
  library: Library,
  client: ClientCapabilities,
  token: CancellationToken,
): Promise<CompletionList | null> {
  const documents: DocumentModel[] = [];
  for (const { uri } of sourcesOf(model, library)) {
    const document = await library.load(uri);
    if (token.isCancellationRequested) return null;
    if (document) documents.push(document);
  }
  const paragraphs = fittingParagraphs(beginning, documents, model.identity.state?.name ?? '[State]');
  if (paragraphs.length === 0) return null;
  const range = rangeOf(model.text.lines, beginning.span);
  // The candidates depend on the typed text, so the client has to ask again after each keystroke.
  return { isIncomplete: true, items: paragraphs.map((one, i) => itemOf(one, i, beginning.typed, range, client)) };
}

/** The latest observations of the same committee in the same language. */
function sourcesOf(model: DocumentModel, library: Library): readonly DocumentSummary[] {
  const ownSummary = summarize(model);
  const committee = parseSymbol(ownSummary.symbols[0] ?? '')?.committee ?? model.identity.committee?.id;
  return [...summariesIn(library.workspace)]
    .filter(
      ({ uri, kind, language, symbols }) =>
        kind === 'concluding-observations' &&
        language === ownSummary.language &&
        uriKey(uri) !== uriKey(ownSummary.uri) &&
        parseSymbol(symbols[0] ?? '')?.committee === committee,
    )
    .sort(({ date: a }, { date: b }) =>
      a && b ? compareDates(b, a) : Number(b !== undefined) - Number(a !== undefined),
    )
    .slice(0, MAX_SOURCES);
}

function itemOf(
  { source, number, text }: StandardParagraph,
  rank: number,
  typedText: string,
  range: ReturnType<typeof rangeOf>,
  client: ClientCapabilities,
): CompletionItem {
  const { completionItem } = client.textDocument?.completion ?? {};
  const isSnippet = completionItem?.snippetSupport === true;
  const detail = number === '' ? source : `${source}, para. ${number}`;
  return {
    label: leadingText(text, LABEL_LENGTH),
    kind: CompletionItemKind.Snippet,
    detail,
    ...(completionItem?.labelDetailsSupport && { labelDetails: { description: detail } }),
    documentation: text,
    sortText: String(rank).padStart(4, '0'),
    // The typed text may be words from the middle, which editors would not match by themselves.
    filterText: typedText === '' ? text : typedText,
    ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(completionItem?.insertTextModeSupport && { insertTextMode: InsertTextMode.asIs }),
    textEdit: { range, newText: isSnippet ? snippetOf(text) : text },
  };
}
