import type { CancellationToken } from 'vscode-languageserver';
import { wordLimitOf } from '../../catalogue/limits';
import { speakerFor } from '../../display/speaker';
import { matrixData } from '../../features/data/matrixData';
import { repliesData } from '../../features/data/repliesData';
import { counterpartsOf } from '../../features/issues/counterparts';
import { issuesAndReplies } from '../../features/issues/issuesAndReplies';
import { repliesTable } from '../../features/issues/repliesTable';
import { type MatrixAndOwn, matrixTable } from '../../features/matrix/matrixTable';
import { NO_OWN_COLUMNS, ownColumnsFrom } from '../../features/matrix/ownColumns';
import { printedMatrix } from '../../features/matrix/printedMatrix';
import { matrixSources, matrixSteps, type RecommendationMatrix } from '../../features/matrix/recommendationMatrix';
import { documentFacts } from '../../features/words/documentFacts';
import { stateText } from '../../features/words/words';
import type { DocumentModel } from '../../model/document';
import { summarize } from '../../model/summary';
import { fileNameOf, uriKey } from '../../model/workspace';
import {
  type DocumentParams,
  type ExportTableParams,
  type FollowedParams,
  ISSUES_AND_REPLIES,
  type IssuesAnswer,
  MATRIX,
  type MatrixAnswer,
  type ObservationsItem,
  OTHER_OBSERVATIONS,
} from '../../protocol';
import { followAnswers } from '../connection/following';
import { tableContent } from '../connection/tableContent';
import { partText } from '../library/filesLookedAt';
import { runInSlices, SHORT_SLICE, Slices } from '../library/library';
import { citingIn, summariesIn } from '../library/openAndClosed';
import type { ServerSession } from '../session/serverSession';
import { issuesAnswer } from './issueItems';
import { matrixAnswer } from './matrixItems';

/** A matrix, its document, and the models that it was read from, by URI. */
interface ReadMatrix {
  readonly model: DocumentModel;
  readonly matrix: RecommendationMatrix;
  readonly others: ReadonlyMap<string, DocumentModel>;
}

/** Requests for the recommendation matrix and for issues and replies, both also as tables. */
export function listenForMatrix(session: ServerSession): void {
  const { connection, documents } = session;
  const textOf = (uri: string) => documents.text(uri);
  connection.onRequest(
    MATRIX,
    followAnswers(textOf, ({ uri }: FollowedParams, token) => matrix(session, uri, token)),
  );
  connection.onRequest(OTHER_OBSERVATIONS, ({ uri }: DocumentParams, token) => otherObservations(session, uri, token));
  connection.onRequest(
    ISSUES_AND_REPLIES,
    followAnswers(textOf, ({ uri }: FollowedParams, token) => issues(session, uri, token)),
  );
}

/** The matrix of an open document and of others as a table, or the issues and replies that it belongs to; null if there is none. */
export async function exportedMatrix(
  session: ServerSession,
  model: DocumentModel,
  { table, format, only, columns, own, also = [] }: ExportTableParams,
  token: CancellationToken,
): Promise<string | null> {
  const language = session.language;
  if (table === 'replies') {
    const pair = await pairWith(session, model, token);
    if (!pair) return null;
    const pairs = issuesAndReplies(pair.list, pair.replies, language);
    return tableContent(format, language, {
      table: () => repliesTable(pairs, language),
      data: () => repliesData(pairs, wordLimitFor(session, pair.replies)),
    });
  }
  const allOwns: MatrixAndOwn[] = [];
  for (const part of [{ uri: model.text.uri, only, own }, ...also]) {
    const read = await readMatrixAt(session, part.uri, token);
    if (token.isCancellationRequested || (!read && part.uri === model.text.uri)) return null;
    const matrix = read && withRows(read.matrix, part.only);
    // Of several documents, those without a visible row are omitted.
    if (matrix && (also.length === 0 || matrix.rows.length > 0))
      allOwns.push({ matrix, own: ownColumnsFrom(part.own) ?? NO_OWN_COLUMNS });
  }
  return tableContent(format, language, {
    table: () => matrixTable(allOwns, language, columns),
    data: () => matrixData(allOwns),
    printed: () => printedMatrix(allOwns, language, columns),
  });
}

async function matrix(session: ServerSession, uri: string, token: CancellationToken): Promise<MatrixAnswer | null> {
  await session.ready(uri);
  const read = await readMatrixAt(session, uri, token);
  if (!read) return null;
  const { library } = session;
  const language = session.language;
  return matrixAnswer(read.model, read.matrix, read.others, partText(library.lookedAt, language), language);
}

/** All other concluding observations, open or in files, by State. */
async function otherObservations(
  session: ServerSession,
  uri: string,
  token: CancellationToken,
): Promise<readonly ObservationsItem[] | null> {
  const { library, documents } = session;
  if (!documents.get(uri) || !(await library.read(token))) return null;
  const language = session.language;
  const collator = new Intl.Collator(language, { numeric: true });
  return summariesIn(library.workspace)
    .filter((one) => one.kind === 'concluding-observations' && uriKey(one.uri) !== uriKey(uri))
    .map((one) => ({
      uri: one.uri,
      name: one.symbols[0] ?? fileNameOf(one.uri),
      state: stateText(one.state, language),
    }))
    .sort((a, b) => collator.compare(a.state, b.state) || collator.compare(a.name, b.name));
}

async function issues(session: ServerSession, uri: string, token: CancellationToken): Promise<IssuesAnswer | null> {
  await session.ready(uri);
  const model = session.model(uri);
  if (!model) return null;
  const language = session.language;
  const role = roleOf(model);
  if (!role) return null;
  const pair = await pairWith(session, model, token);
  if (session.model(uri) !== model || (!pair && role === 'report')) return null;
  if (!pair) {
    const { t } = speakerFor(language);
    const facts = documentFacts(model, language);
    return {
      uri,
      version: model.text.version,
      list: facts,
      replies: facts,
      listUri: '',
      repliesUri: '',
      why:
        role === 'list'
          ? t('No replies to this list are in the folder.')
          : t('The list of issues is not in the folder.'),
      summary: [],
      issues: [],
      unplaced: [],
    };
  }
  const pairs = issuesAndReplies(pair.list, pair.replies, language);
  return issuesAnswer(model, pair.list, pair.replies, pairs, wordLimitFor(session, pair.replies), language);
}

function wordLimitFor(session: ServerSession, { text, identity: { kind } }: DocumentModel): number {
  return session.settingsOf(text.uri).wordLimits[kind] ?? wordLimitOf(kind).words ?? 0;
}

/**
 * Reads the matrix of a document that is open or among the files, along with the documents of its State and cycle. Undefined for any other
 * document, and if the request was cancelled or the text has changed meanwhile.
 */
async function readMatrixAt(
  session: ServerSession,
  uri: string,
  token: CancellationToken,
): Promise<ReadMatrix | undefined> {
  const { library, documents } = session;
  const openModel = documents.get(uri);
  const isCurrent = () => documents.get(uri) === openModel;
  if (!(await library.read(token)) || !isCurrent()) return undefined;
  const { workspace } = library;
  const model = openModel ?? (workspace.files.summaries.has(uriKey(uri)) ? await library.load(uri) : undefined);
  if (!model) return undefined;
  const ownSummary = summarize(model);
  const knownSummaries = summariesIn(workspace);
  const slices = new Slices(SHORT_SLICE);
  const otherModels = new Map<string, DocumentModel>();
  for (const uri of matrixSources(ownSummary, knownSummaries, citingIn(workspace))) {
    if (uriKey(uri) === uriKey(model.text.uri)) continue;
    const otherModel = await library.load(uri);
    if (otherModel) otherModels.set(otherModel.text.uri, otherModel);
    if (!(await slices.next(token)) || !isCurrent()) return undefined;
  }
  if (!isCurrent()) return undefined;
  const matrix = await runInSlices(
    matrixSteps(model, [...otherModels.values()], knownSummaries, session.language),
    isCurrent,
    token,
    SHORT_SLICE,
  );
  return matrix && { model, matrix, others: otherModels };
}

/** The list of issues and the replies that a document belongs to; undefined if its counterpart is missing. */
async function pairWith(
  session: ServerSession,
  model: DocumentModel,
  token: CancellationToken,
): Promise<{ readonly list: DocumentModel; readonly replies: DocumentModel } | undefined> {
  const role = roleOf(model);
  const { library } = session;
  if (!role || !(await library.read(token))) return undefined;
  for (const { uri } of counterpartsOf(summarize(model), summariesIn(library.workspace))) {
    const otherModel = uriKey(uri) === uriKey(model.text.uri) ? undefined : await library.load(uri);
    if (token.isCancellationRequested) return undefined;
    if (otherModel)
      return role === 'list' ? { list: model, replies: otherModel } : { list: otherModel, replies: model };
  }
  return undefined;
}

/** A matrix with only the rows whose places, as cited in English, are in `only`; all rows if that is undefined. */
function withRows(matrix: RecommendationMatrix, only: readonly string[] | undefined): RecommendationMatrix {
  if (!only) return matrix;
  const rows = new Set(only);
  return { ...matrix, rows: matrix.rows.filter(({ written }) => rows.has(written)) };
}

/** Whether a document is a list of issues, replies to one, or a report that may reply to one. */
function roleOf({ identity: { kind } }: Pick<DocumentModel, 'identity'>): 'list' | 'replies' | 'report' | undefined {
  switch (kind) {
    case 'list-of-issues':
    case 'list-of-issues-prior':
      return 'list';
    case 'state-report-initial':
    case 'state-report-periodic':
      return 'report';
    case 'replies':
      return 'replies';
    default:
      return undefined;
  }
}
