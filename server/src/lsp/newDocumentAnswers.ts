import type { Connection } from 'vscode-languageserver';
import { allCommittees, isCommitteeId } from '../catalogue/committees';
import { allStates, stateOf } from '../catalogue/states';
import { newDocument, stateInSentence } from '../features/beginnings/newDocument';
import { nextDocument } from '../features/beginnings/nextDocument';
import { repliesTo } from '../features/beginnings/repliesTo';
import { committeeName } from '../features/officialNames';
import type { DocumentModel } from '../model/document';
import {
  BEGIN_REPLIES,
  type BeginRepliesParams,
  NEW_DOCUMENT,
  NEW_DOCUMENT_CHOICES,
  NEXT_DOCUMENT,
  type NewDocumentChoices,
  type NewDocumentParams,
  type NextDocumentParams,
} from '../protocol';

/** Begins new documents, in English, whatever language is spoken: the text is the client's to show. */
export function listenForBeginnings(connection: Connection, model: (uri: string) => DocumentModel | undefined): void {
  connection.onRequest(NEW_DOCUMENT_CHOICES, choices);
  connection.onRequest(NEW_DOCUMENT, (params: NewDocumentParams): string | null => {
    const { committee, kind, session, reports } = params;
    const state = stateOf(params.state);
    if (!isCommitteeId(committee) || !state) return null;
    const name = stateInSentence(state.code);
    return newDocument({ committee, kind, state: { code: state.code, name }, session, reports }) ?? null;
  });
  connection.onRequest(NEXT_DOCUMENT, ({ uri, session, reports, ...params }: NextDocumentParams): string | null => {
    const [before, state] = [model(uri), stateOf(params.state)];
    if (!before || !state) return null;
    return (
      nextDocument(before, { state: { code: state.code, name: stateInSentence(state.code) }, session, reports }) ?? null
    );
  });
  connection.onRequest(BEGIN_REPLIES, ({ uri }: BeginRepliesParams): string | null => {
    const list = model(uri);
    return (list && repliesTo(list)?.text) ?? null;
  });
}

function choices(): NewDocumentChoices {
  return {
    committees: allCommittees()
      .filter(({ sectionScheme }) => sectionScheme)
      .map(({ id }) => ({ id, name: committeeName(id, 'en') })),
    states: allStates()
      .filter(({ status }) => status === 'current')
      .map(({ code }) => ({ code, name: stateInSentence(code) })),
  };
}
