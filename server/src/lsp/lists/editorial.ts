import type { CancellationToken, HandlerResult } from 'vscode-languageserver';
import { wordLimitOf } from '../../catalogue/limits';
import {
  type AuthorQuery,
  queriesAsCsv,
  queriesAsMarkdown,
  queriesAsTabs,
  queriesOf,
} from '../../features/findings/queries';
import { documentFacts } from '../../features/words/documentFacts';
import { kindName } from '../../features/words/words';
import type { DocumentModel } from '../../model/document';
import { identify } from '../../model/identity/identify';
import { uriKey } from '../../model/workspace';
import {
  CHANGE_PROJECT,
  type ChangedProject,
  type ChangeProjectParams,
  CLAIMED,
  DOCUMENT_OPTIONS,
  DOCUMENT_TERMS,
  type DocumentOptionsParams,
  type DocumentParams,
  type DocumentStatus,
  type DocumentTerms,
  EXPORT_QUERIES,
  type ExportQueriesParams,
  type FollowedParams,
  IGNORED_FINDINGS,
  type IgnoredFindings,
  SUBMISSION,
  type SubmissionReport,
} from '../../protocol';
import { quoteOf } from '../../rules/engine/findingWords';
import { ignoredFindings, weighedFindings } from '../../rules/runner';
import { followAnswers } from '../connection/following';
import { readAsFinal } from '../documents/finalReadings';
import type { ServerSession } from '../session/serverSession';
import { submissionReport } from './submissionItems';

/** Requests about a document as a whole: its status, obstacles to its submission, queries for the author. */
export function listenForEditorial(session: ServerSession): void {
  const { connection, projects } = session;
  connection.onNotification(DOCUMENT_OPTIONS, ({ uri, status }: DocumentOptionsParams) => {
    sendStatus(session, uri, status);
  });
  connection.onRequest(
    CHANGE_PROJECT,
    async ({ uri, change, open }: ChangeProjectParams): Promise<ChangedProject | null> => {
      const texts = new Map(open.map((one) => [uriKey(one.uri), one.text]));
      if (!('limit' in change)) return projects.change(uri, change, texts);
      const kind = session.model(uri)?.identity.kind;
      return kind === undefined ? null : projects.change(uri, { kind, limit: change.limit }, texts);
    },
  );
  connection.onRequest(DOCUMENT_TERMS, ({ uri }: DocumentParams, token) => termsOf(session, uri, token));
  connection.onRequest(IGNORED_FINDINGS, ({ uri }: DocumentParams, token) => ignoredIn(session, uri, token));
  connection.onRequest(CLAIMED, ({ uri }: DocumentParams): HandlerResult<boolean, void> => projects.isClaimed(uri));
  connection.onRequest(
    SUBMISSION,
    followAnswers(
      (uri) => session.documents.text(uri),
      ({ uri }: FollowedParams, token) => submissionOf(session, uri, token),
    ),
  );
  connection.onRequest(EXPORT_QUERIES, (params: ExportQueriesParams, token) => exportedQueries(session, params, token));
}

async function ignoredIn(session: ServerSession, uri: string, token: CancellationToken): Promise<IgnoredFindings> {
  const { projects } = session;
  await projects.load(uri);
  const model = await modelOnceReady(session, uri, token);
  const words: Record<string, string> = {};
  for (const { finding, entry } of model ? ignoredFindings(model, session.settingsOf(uri)) : []) {
    const hash = entry?.hashes?.[0];
    if (model && hash !== undefined) words[hash] = quoteOf(model, finding);
  }
  const file = projects.projectOf(uri);
  return { ...(file && { uri: file.uri }), findings: file?.project.ignored ?? [], words };
}

/** Records the status that the user gives a document. It holds while the server runs, unless a project file says otherwise. */
export function sendStatus(session: ServerSession, uri: string, status: DocumentStatus | null): void {
  const { projects } = session;
  const previousOptions = JSON.stringify(projects.optionsOf(uri));
  projects.say(uri, status);
  if (JSON.stringify(projects.optionsOf(uri)) !== previousOptions) session.reread(uri);
}

async function termsOf(session: ServerSession, uri: string, token: CancellationToken): Promise<DocumentTerms | null> {
  const model = await modelOnceReady(session, uri, token);
  if (!model) return null;
  const { tree, language, identity } = model;
  const { kind, status } = identity;
  const { projects } = session;
  const file = projects.projectOf(uri);
  const statusFrom = projects.statusFrom(uri) ?? 'document';
  return {
    status,
    ownStatus: statusFrom === 'document' ? status : identify(tree, language.language, { kind }).status,
    statusFrom,
    kind,
    kindName: kindName(kind, session.language),
    limit: session.settingsOf(uri).wordLimits[kind] ?? wordLimitOf(kind).words ?? 0,
    limitFrom: file?.project.wordLimits[kind] !== undefined ? 'project' : 'settings',
    ...(file && { project: file.uri }),
  };
}

/** The obstacles to a document's submission; null if it is not open. */
export async function submissionOf(
  session: ServerSession,
  uri: string,
  token: CancellationToken,
): Promise<SubmissionReport | null> {
  const model = await modelOnceReady(session, uri, token);
  if (!model) return null;
  return submissionReport(model, readAsFinal(model), session.settingsOf(uri), session.language);
}

/** The queries for the author as a table. */
export async function exportedQueries(
  session: ServerSession,
  { uri, format, further }: ExportQueriesParams,
  token: CancellationToken,
): Promise<string | null> {
  const model = await modelOnceReady(session, uri, token);
  if (!model) return null;
  const queries = { ofRules: queriesIn(session, model), noted: further ?? [] };
  const language = session.language;
  switch (format) {
    case 'csv':
      return queriesAsCsv(queries, language);
    case 'tabs':
      return queriesAsTabs(queries, language);
    case 'markdown':
      return queriesAsMarkdown(documentFacts(model, language).name, queries, language);
  }
}

async function modelOnceReady(
  session: ServerSession,
  uri: string,
  token: CancellationToken,
): Promise<DocumentModel | undefined> {
  await session.ready(uri);
  return token.isCancellationRequested ? undefined : session.model(uri);
}

function queriesIn(session: ServerSession, model: DocumentModel): readonly AuthorQuery[] {
  const finalModel = readAsFinal(model);
  return queriesOf(finalModel, weighedFindings(finalModel, session.settingsOf(model.text.uri)), session.language);
}
