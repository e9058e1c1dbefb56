import type { CancellationToken } from 'vscode-languageserver';
import { citationData, citationTable } from '../../features/citations/citationTable';
import type { CitedSourceGroup } from '../../features/citations/citedSources';
import { followUpData } from '../../features/data/followUpData';
import { recommendationData } from '../../features/data/recommendationData';
import { speakersInCycle } from '../../features/recommendations/cycleSpeakers';
import { type CombinedFollowUp, combineFollowUp, followUpTable } from '../../features/recommendations/followUpTable';
import { type Recommendations, recommendationsOf } from '../../features/recommendations/recommendations';
import { recommendationTable } from '../../features/recommendations/recommendationTable';
import { placeShown } from '../../features/words/placeNames';
import type { DocumentModel } from '../../model/document';
import { summarize } from '../../model/summary';
import { uriKey } from '../../model/workspace';
import {
  EXPORT_TABLE,
  type ExportTableParams,
  FOLLOW_UP_STATEMENTS,
  type FollowedParams,
  type FollowUpStatementsAnswer,
  RECOMMENDATIONS,
  type RecommendationsAnswer,
} from '../../protocol';
import { followAnswers } from '../connection/following';
import { tableContent } from '../connection/tableContent';
import { Slices } from '../library/library';
import { citingIn, summariesIn } from '../library/openAndClosed';
import type { ServerSession } from '../session/serverSession';
import { citationGroups } from './citationList';
import { exportedMatrix } from './matrixRequests';
import { recommendationsIn } from './recommendationItems';

/** Requests about the recommendations of a document: all of them, the follow-up to those selected for it, and both as tables. */
export function listenForRecommendations(session: ServerSession): void {
  const { connection, documents } = session;
  const textOf = (uri: string) => documents.text(uri);
  connection.onRequest(
    RECOMMENDATIONS,
    followAnswers(textOf, async ({ uri }: FollowedParams): Promise<RecommendationsAnswer | null> => {
      await session.ready(uri);
      const model = documents.get(uri);
      return model ? recommendationsIn(model, session.language) : null;
    }),
  );
  connection.onRequest(
    FOLLOW_UP_STATEMENTS,
    followAnswers(textOf, ({ uri }: FollowedParams, token) => followUpSaid(session, uri, token)),
  );
  connection.onRequest(EXPORT_TABLE, (params: ExportTableParams, token) => exportedTable(session, params, token));
}

/** The follow-up to a document’s recommendations; null if it is not open, its text has changed meanwhile or the request was cancelled. */
async function followUpSaid(
  session: ServerSession,
  uri: string,
  token: CancellationToken,
): Promise<FollowUpStatementsAnswer | null> {
  await session.ready(uri);
  const model = session.model(uri);
  const followUp = model && (await readFollowUp(session, model, token));
  if (!model || !followUp) return null;
  const { lines, version } = model.text;
  const { asked, targets } = followUp.followed;
  const language = session.language;
  const positionIn = (document: string, offset: number) =>
    (followUp.others.get(document) ?? model).text.lines.positionAt(offset);
  return {
    uri,
    version,
    document: followUp.followed.document,
    why: asked.why,
    paragraph: asked.paragraph,
    ...(asked.span && { position: lines.positionAt(asked.span.start) }),
    deadline: asked.deadline,
    targets: targets.map(({ written, text, name, said }) => ({
      place: placeShown(written, language),
      text,
      position: lines.positionAt(name.start),
      said: said.map(({ name: there, symbol, kind, place, text: words, through, uri: other }) => ({
        uri: other,
        symbol,
        kind,
        place: placeShown(place, language),
        text: words,
        position: positionIn(other, there.start),
        through: placeShown(through, language),
      })),
    })),
    part: session.part,
  };
}

async function exportedTable(
  session: ServerSession,
  params: ExportTableParams,
  token: CancellationToken,
): Promise<string | null> {
  const { uri, table, format, only } = params;
  const model = session.model(uri);
  if (!model) return null;
  const language = session.language;
  if (table === 'recommendations') {
    const displayedRecommendations = shownOnly(recommendationsOf(model, language), only);
    return tableContent(format, language, {
      table: () => recommendationTable(model, displayedRecommendations, language),
      data: () => recommendationData(model, displayedRecommendations, language),
    });
  }
  if (table === 'citations') {
    const groups = await citationGroups(session, model, token);
    if (!groups) return null;
    const listedGroups = listedOnly(groups, only);
    return tableContent(format, language, {
      table: () => citationTable(model, listedGroups, language),
      data: () => citationData(model, listedGroups, language),
    });
  }
  if (params.table === 'matrix' || params.table === 'replies') return exportedMatrix(session, model, params, token);
  const followUp = (await readFollowUp(session, model, token))?.followed;
  if (!followUp) return null;
  return tableContent(format, language, {
    table: () => followUpTable([followUp], language),
    data: () => followUpData([followUp]),
  });
}

/** Reads the statements of other documents; undefined if the request was cancelled or the text has changed meanwhile. */
async function readFollowUp(
  session: ServerSession,
  model: DocumentModel,
  token: CancellationToken,
): Promise<{ readonly followed: CombinedFollowUp; readonly others: ReadonlyMap<string, DocumentModel> } | undefined> {
  const { library, documents } = session;
  if (!(await library.read(token))) return undefined;
  const knownSummaries = summariesIn(library.workspace);
  const slices = new Slices();
  const otherModels = new Map<string, DocumentModel>();
  for (const { uri } of speakersInCycle(summarize(model), knownSummaries, citingIn(library.workspace))) {
    if (uriKey(uri) === uriKey(model.text.uri)) continue;
    const otherModel = await library.load(uri);
    if (otherModel) otherModels.set(otherModel.text.uri, otherModel);
    if (!(await slices.next(token))) return undefined;
  }
  if (documents.get(model.text.uri) !== model) return undefined;
  return {
    followed: combineFollowUp(model, [...otherModels.values()], knownSummaries, session.language),
    others: otherModels,
  };
}

/** The recommendations with the numbers in `only`, in that order; all of them if it is undefined. */
function shownOnly(allRecommendations: Recommendations, only: readonly string[] | undefined): Recommendations {
  if (!only) return allRecommendations;
  const recommendations = [...new Set(only)].flatMap((number) =>
    allRecommendations.recommendations.filter((one) => one.number === number),
  );
  return { ...allRecommendations, recommendations };
}

/** The citations whose indices are in `only`; all of them if it is undefined. */
function listedOnly(
  groups: readonly CitedSourceGroup[],
  only: readonly string[] | undefined,
): readonly CitedSourceGroup[] {
  if (!only) return groups;
  const requestedPlaces = new Set(only);
  return groups
    .map((group) => ({
      ...group,
      citations: group.citations.filter(({ index }) => requestedPlaces.has(String(index))),
    }))
    .filter(({ citations }) => citations.length > 0);
}
