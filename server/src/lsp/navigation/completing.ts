import {
  type CancellationToken,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Position,
} from 'vscode-languageserver';
import { newParagraphAt } from '../../features/beginnings/standardParagraphs';
import {
  type Completion,
  type CompletionSubject,
  completionPlace,
  completionProse,
  completions,
} from '../../features/completion';
import { roleText } from '../../features/words/words';
import type { DocumentModel } from '../../model/document';
import { rangeOf } from '../connection/convert';
import { markupContent, prefersMarkdown } from '../connection/markup';
import type { ServerSession } from '../session/serverSession';
import { namesAt } from './nameItems';
import { paragraphCompletions } from './paragraphItems';

/** Answers requests for completions and for their documentation. */
export function listenForCompletions(session: ServerSession): void {
  const { connection, documents } = session;
  connection.onCompletion(({ textDocument, position }, token) => {
    const model = documents.get(textDocument.uri);
    return model ? completionsAt(session, model, position, token) : null;
  });
  connection.onCompletionResolve((item) => withDocumentation(session, item));
}

function completionsAt(
  session: ServerSession,
  model: DocumentModel,
  position: Position,
  token: CancellationToken,
): CompletionList | null | Promise<CompletionList | null> {
  const offset = model.text.lines.offsetAt(position);
  const place = completionPlace(model, offset);
  if (!place) {
    const { client, library } = session;
    const newParagraph = newParagraphAt(model, offset);
    return newParagraph
      ? paragraphCompletions(model, newParagraph, library, client, token)
      : namesAt(model, offset, library.workspace);
  }
  const answer = (foreign: DocumentModel | undefined): CompletionList => {
    const range = rangeOf(model.text.lines, place.span);
    const candidates = completions(model, place, session.shelf.treaty, foreign);
    const { uri } = foreign?.text ?? model.text;
    // The order depends on the typed text, so the client has to ask again after each keystroke.
    return { isIncomplete: true, items: candidates.map((one, i) => itemOf(session, one, i, range, uri)) };
  };
  const neededTreaty = place.treaty !== undefined && !session.shelf.treaty(place.treaty) ? place.treaty : undefined;
  if (neededTreaty === undefined && !place.foreign) return answer(undefined);
  const load = async () => {
    if (neededTreaty !== undefined) await session.shelf.ready(neededTreaty);
    const foreignModel = place.foreign && (await session.others.find(place.foreign.symbol, model, token));
    return session.others.isStale(model, token) ? null : answer(foreignModel);
  };
  return load();
}

function itemOf(
  session: ServerSession,
  one: Completion,
  rank: number,
  range: ReturnType<typeof rangeOf>,
  uri: string,
): CompletionItem {
  const { completionItem } = session.client.textDocument?.completion ?? {};
  const role = roleText(one.role, session.language);
  const detail = role === '' ? one.detail : session.speaker.t('{0}: {1}', role, one.detail);
  const data: CompletionData = { uri, subject: one.subject };
  return {
    label: one.label,
    kind: one.subject.kind === 'article' ? CompletionItemKind.Class : CompletionItemKind.Reference,
    detail,
    ...(completionItem?.labelDetailsSupport && { labelDetails: { description: detail } }),
    // Keeps the order of the list: ranks padded to the same length sort as strings.
    sortText: String(rank).padStart(4, '0'),
    filterText: one.label,
    ...(one.exact && completionItem?.preselectSupport && { preselect: true }),
    textEdit: { range, newText: one.insert },
    data,
  };
}

async function withDocumentation(session: ServerSession, item: CompletionItem): Promise<CompletionItem> {
  const data: unknown = item.data;
  if (!isCompletionData(data)) return item;
  const { subject, uri } = data;
  if (subject.kind === 'article') await session.shelf.ready(subject.instrument);
  const model = session.model(uri) ?? (await session.library.load(uri));
  const prose = model && completionProse(subject, model, session.shelf.treaty, session.language);
  if (!prose) return item;
  const formats = session.client.textDocument?.completion?.completionItem?.documentationFormat;
  return { ...item, documentation: markupContent(prose, prefersMarkdown(formats)) };
}

/** The data of a completion item from which its documentation is resolved. */
interface CompletionData {
  readonly uri: string;
  readonly subject: CompletionSubject;
}

/** The data comes back from the client, so it is checked like any other input. */
function isCompletionData(data: unknown): data is CompletionData {
  if (data === null || typeof data !== 'object' || !('uri' in data) || !('subject' in data)) return false;
  const { uri, subject } = data;
  if (typeof uri !== 'string' || subject === null || typeof subject !== 'object' || !('kind' in subject)) return false;
  return subject.kind === 'paragraph' || subject.kind === 'foreign' || subject.kind === 'article';
}
