import { allCommittees, isCommitteeId } from '../../catalogue/committees';
import { allStates, type State, stateOf } from '../../catalogue/states';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { templateLanguage } from '../../features/beginnings/begunLanguage';
import { type NewDocument, newDocument, stateInSentence } from '../../features/beginnings/newDocument';
import { nextDocument } from '../../features/beginnings/nextDocument';
import { repliesTo } from '../../features/beginnings/repliesTo';
import { committeeName } from '../../features/words/officialNames';
import { type DocumentModel, readDocument } from '../../model/document';
import {
  BEGIN_REPLIES,
  type DocumentParams,
  type ExistingObservations,
  NEW_DOCUMENT,
  NEW_DOCUMENT_CHOICES,
  NEXT_DOCUMENT,
  type NewDocumentChoices,
  type NewDocumentChoicesParams,
  type NewDocumentParams,
  type NextDocumentParams,
} from '../../protocol';
import { openText } from '../../text/textVersion';
import type { Library } from '../library/library';
import { summariesIn } from '../library/openAndClosed';
import type { ServerSession } from '../session/serverSession';

/** The document that a new one starts from: open, or passed as text. */
type DocumentBefore = Pick<NewDocumentChoicesParams, 'uri' | 'text'>;

/** Creates new documents, in the requested language or that of the source document. The client shows the text. */
export function listenForBeginnings(session: ServerSession): void {
  const { connection, documents, library } = session;
  let lastModel: DocumentModel | undefined;
  const model = ({ uri, text }: DocumentBefore): DocumentModel | undefined => {
    const open = uri === undefined ? undefined : documents.get(uri);
    if (open || text === undefined) return open;
    // Needed twice: for the choices, and to start from one.
    if (lastModel?.text.text !== text) lastModel = readDocument(openText(uri ?? '', 'treaty-body', 0, text));
    return lastModel;
  };
  const languageOf = (before: DocumentModel | undefined) => templateLanguage(before?.language.language.id ?? '');
  connection.onRequest(
    NEW_DOCUMENT_CHOICES,
    ({ language, ...params }: NewDocumentChoicesParams): NewDocumentChoices => {
      const modelBefore = model(params);
      const ownLanguage = languageOf(modelBefore);
      return {
        ...documentChoices(language ?? ownLanguage ?? session.language),
        observations: observationsIn(library),
        canFollow: modelBefore?.identity.kind === 'concluding-observations' && ownLanguage !== undefined,
      };
    },
  );
  connection.onRequest(NEW_DOCUMENT, (params: NewDocumentParams): string | null => {
    const { committee, kind, language, session, reports } = params;
    const state = stateOf(params.state);
    if (!isCommitteeId(committee) || !state) return null;
    return newDocument({ committee, kind, language, state: namedItem(state, language), session, reports }) ?? null;
  });
  connection.onRequest(NEXT_DOCUMENT, (params: NextDocumentParams): string | null => {
    const { session, reports, dates } = params;
    const [before, state] = [model(params), stateOf(params.state)];
    const language = languageOf(before);
    if (!before || !state || !language) return null;
    return nextDocument(before, { state: namedItem(state, language), session, reports, dates }) ?? null;
  });
  connection.onRequest(BEGIN_REPLIES, ({ uri }: DocumentParams): string | null => {
    const list = documents.get(uri);
    return (list && repliesTo(list)?.text) ?? null;
  });
}

/** The concluding observations that are open or in the folder, ordered by symbol. */
function observationsIn({ workspace }: Library): readonly ExistingObservations[] {
  const numericCollator = new Intl.Collator('en', { numeric: true });
  return summariesIn(workspace)
    .filter(({ kind }) => kind === 'concluding-observations')
    .map(({ uri, symbols }) => ({ uri, symbol: symbols[0] ?? '' }))
    .sort((a, b) => numericCollator.compare(a.symbol, b.symbol) || numericCollator.compare(a.uri, b.uri));
}

function documentChoices(language: DisplayLanguage): Pick<NewDocumentChoices, 'committees' | 'states'> {
  const collator = new Intl.Collator(language);
  return {
    committees: allCommittees()
      .filter(({ sectionScheme }) => sectionScheme)
      .map(({ id }) => ({ id, name: committeeName(id, language) })),
    states: allStates()
      .filter(({ status }) => status === 'current')
      .map((state) => namedItem(state, language))
      .sort((a, b) => collator.compare(fromCapital(a.name), fromCapital(b.name))),
  };
}

/** A name without its article: from its first capital letter on. */
function fromCapital(name: string): string {
  return name.slice(Math.max(0, name.search(/\p{Lu}/u)));
}

function namedItem({ code }: State, language: DisplayLanguage): NewDocument['state'] {
  return { code, name: stateInSentence(code, language) };
}
