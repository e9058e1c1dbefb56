import type { Connection } from 'vscode-languageserver';
import { allCommittees, isCommitteeId } from '../catalogue/committees';
import { allStates, type State, stateOf } from '../catalogue/states';
import type { DisplayLanguage } from '../display/displayLanguage';
import { begunLanguage } from '../features/beginnings/begunLanguage';
import { type NewDocument, newDocument, stateInSentence } from '../features/beginnings/newDocument';
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
  type NewDocumentChoicesParams,
  type NewDocumentParams,
  type NextDocumentParams,
} from '../protocol';

/** Begins new documents, in the language that the client asks for or that a document is in: the text is the client’s to show. */
export function listenForBeginnings(
  connection: Connection,
  model: (uri: string) => DocumentModel | undefined,
  displayLanguage: () => DisplayLanguage,
): void {
  const languageOf = (uri: string | undefined) =>
    begunLanguage((uri === undefined ? undefined : model(uri))?.language.language.id ?? '');
  connection.onRequest(NEW_DOCUMENT_CHOICES, ({ language, uri }: NewDocumentChoicesParams) =>
    choices(language ?? languageOf(uri) ?? displayLanguage()),
  );
  connection.onRequest(NEW_DOCUMENT, (params: NewDocumentParams): string | null => {
    const { committee, kind, language, session, reports } = params;
    const state = stateOf(params.state);
    if (!isCommitteeId(committee) || !state) return null;
    return newDocument({ committee, kind, language, state: named(state, language), session, reports }) ?? null;
  });
  connection.onRequest(NEXT_DOCUMENT, ({ uri, session, reports, ...params }: NextDocumentParams): string | null => {
    const [before, state, language] = [model(uri), stateOf(params.state), languageOf(uri)];
    if (!before || !state || !language) return null;
    return nextDocument(before, { state: named(state, language), session, reports }) ?? null;
  });
  connection.onRequest(BEGIN_REPLIES, ({ uri }: BeginRepliesParams): string | null => {
    const list = model(uri);
    return (list && repliesTo(list)?.text) ?? null;
  });
}

function choices(language: DisplayLanguage): NewDocumentChoices {
  const alphabetical = new Intl.Collator(language);
  return {
    committees: allCommittees()
      .filter(({ sectionScheme }) => sectionScheme)
      .map(({ id }) => ({ id, name: committeeName(id, language) })),
    states: allStates()
      .filter(({ status }) => status === 'current')
      .map((state) => named(state, language))
      .sort((a, b) => alphabetical.compare(fromCapital(a.name), fromCapital(b.name))),
  };
}

/** A name from its first capital letter on, which an article does not have. */
function fromCapital(name: string): string {
  return name.slice(Math.max(0, name.search(/\p{Lu}/u)));
}

function named({ code }: State, language: DisplayLanguage): NewDocument['state'] {
  return { code, name: stateInSentence(code, language) };
}
