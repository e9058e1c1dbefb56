import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { semanticTokens } from '../../features/semanticTokens';
import type { DocumentModel } from '../../model/document';
import { editsBetween, encodeTokens } from '../connection/tokenEncoding';
import type { ServerSession } from '../session/serverSession';

/** Answers requests for semantic tokens. Keeps the last tokens sent for each document, to send the next as a delta. */
export function listenForTokens(session: ServerSession): void {
  const { semanticTokens: requests } = session.connection.languages;
  const sentTokens = new Map<string, { readonly resultId: string; readonly data: number[] }>();
  let resultCount = 0;
  const allTokens = (uri: string): SemanticTokens => {
    const model = session.whole(uri);
    if (!model) return { data: [] };
    const answer = {
      resultId: String(++resultCount),
      data: tokensIn(model, { start: 0, end: model.text.text.length }),
    };
    sentTokens.set(uri, answer);
    return answer;
  };
  session.documentClosed.event((uri) => sentTokens.delete(uri));
  requests.on(({ textDocument }) => allTokens(textDocument.uri));
  requests.onDelta(({ textDocument, previousResultId }): SemanticTokens | SemanticTokensDelta => {
    const previousTokens = sentTokens.get(textDocument.uri);
    const { resultId, data } = allTokens(textDocument.uri);
    if (resultId === undefined || previousTokens?.resultId !== previousResultId)
      return { data, ...(resultId !== undefined && { resultId }) };
    return { resultId, edits: editsBetween(previousTokens.data, data) };
  });
  requests.onRange(({ textDocument, range }): SemanticTokens => {
    const model = session.whole(textDocument.uri);
    if (!model) return { data: [] };
    const { lines } = model.text;
    return { data: tokensIn(model, { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) }) };
  });
}

function tokensIn(model: DocumentModel, span: { start: number; end: number }): number[] {
  return encodeTokens(model.text.lines, semanticTokens(model, span));
}
