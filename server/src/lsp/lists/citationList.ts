import type { CancellationToken } from 'vscode-languageserver';
import {
  type CitedSourceGroup,
  citationShown,
  citationsToShow,
  citedSources,
  type DisplayedCitation,
  isTreatySource,
} from '../../features/citations/citedSources';
import { documentFacts } from '../../features/words/documentFacts';
import type { DocumentModel } from '../../model/document';
import {
  CHECKED_CITATIONS,
  type CheckedCitationItem,
  type CheckedCitationsAnswer,
  type CitedSource,
  type FollowedParams,
} from '../../protocol';
import type { CheckedCitation } from '../../sources/heldCitation';
import { checkedCitationsInBlock } from '../../sources/heldCitations';
import { parseSymbol } from '../../syntax/symbols/parse';
import { officialUrl } from '../../syntax/symbols/url';
import { followAnswers } from '../connection/following';
import { partText } from '../library/filesLookedAt';
import { Slices } from '../library/library';
import { treatyUri } from '../library/treatyAddresses';
import type { ServerSession } from '../session/serverSession';

/** Requests for the list of citations and quotations of documents, compared with their sources. */
export function listenForCitations(session: ServerSession): void {
  const { connection, documents } = session;
  connection.onRequest(
    CHECKED_CITATIONS,
    followAnswers(
      (uri) => documents.text(uri),
      ({ uri }: FollowedParams, token) => citationAnswer(session, uri, token),
    ),
  );
}

/**
 * The citations of a document by source; undefined if its text has changed meanwhile or the request was cancelled. Runs in slices, so that
 * keystrokes do not wait for a document with thousands of citations.
 */
export async function citationGroups(
  session: ServerSession,
  model: DocumentModel,
  token: CancellationToken,
): Promise<readonly CitedSourceGroup[] | undefined> {
  const sources = await session.sources.of(model, token);
  if (!sources) return undefined;
  const language = session.language;
  const slices = new Slices();
  const isCurrent = async () => (await slices.next(token)) && session.model(model.text.uri) === model;
  const checkedCitations: CheckedCitation[] = [];
  for (let b = 0; b < model.readings.length; b++) {
    for (const one of checkedCitationsInBlock(model, b, sources)) checkedCitations.push(one);
    if (!(await isCurrent())) return undefined;
  }
  const displayedCitations: DisplayedCitation[] = [];
  for (const { index, held: one } of citationsToShow(model, checkedCitations)) {
    displayedCitations.push(citationShown(model, one, index, sources, language));
    if (!(await isCurrent())) return undefined;
  }
  return citedSources(displayedCitations, language);
}

async function citationAnswer(
  session: ServerSession,
  uri: string,
  token: CancellationToken,
): Promise<CheckedCitationsAnswer | null> {
  const { documents, library, shelf } = session;
  await session.ready(uri);
  const model = documents.get(uri);
  const groups = model && (await citationGroups(session, model, token));
  if (!model || !groups) return null;
  await Promise.all(groups.flatMap(({ source }) => (isTreatySource(source) ? [shelf.ready(source)] : [])));
  const language = session.language;
  return {
    uri,
    version: model.text.version,
    document: documentFacts(model, language),
    sources: groups.map((group) => sourceOf(session, model, group)),
    part: partText(library.lookedAt, language),
  };
}

function sourceOf(
  session: ServerSession,
  model: DocumentModel,
  { source, name, copy, copyWords, citations }: CitedSourceGroup,
): CitedSource {
  const isTreaty = isTreatySource(source);
  const symbol = isTreaty ? undefined : parseSymbol(source);
  return {
    id: source,
    name,
    isTreaty,
    copy: copyWords,
    uri: isTreaty ? treatyUri(source) : (copy?.model.text.uri ?? ''),
    officialUrl: isTreaty ? (session.shelf.treaty(source)?.officialText ?? '') : symbol ? officialUrl(symbol) : '',
    citations: citations.map(({ index, held, written, sentence, place, answer, passage }): CheckedCitationItem => {
      const lines = held.copy?.model.text.lines;
      return {
        index,
        kind: held.kind,
        position: model.text.lines.positionAt(held.start),
        written,
        sentence,
        place,
        verdict: held.verdict,
        answer,
        remedy: remedyFor(held.reason),
        ...(passage && {
          cited: {
            place: passage.place,
            runs: passage.runs,
            ...(lines && passage.start !== undefined && { position: lines.positionAt(passage.start) }),
          },
        }),
      };
    }),
  };
}

function remedyFor(reason: string | undefined): CheckedCitationItem['remedy'] {
  switch (reason) {
    case 'not-at-hand':
      return 'open';
    case 'words-differ':
    case 'no-official-text':
    case 'article-not-read':
      return 'import';
    default:
      return 'none';
  }
}
