import type { CancellationToken, Connection, HandlerResult } from 'vscode-languageserver';
import { wordLimitOf } from '../../catalogue/limits';
import type { DisplayLanguage } from '../../display/displayLanguage';
import {
  type AuthorQuery,
  queriesAsCsv,
  queriesAsMarkdown,
  queriesAsTabs,
  queriesOf,
} from '../../features/findings/queries';
import { documentFacts } from '../../features/words/documentFacts';
import { kindName } from '../../features/words/words';
import type { DocumentModel, ModelOptions } from '../../model/document';
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
  type DocumentStatus,
  type DocumentTerms,
  type DocumentTermsParams,
  EXPORT_QUERIES,
  type ExportQueriesParams,
  IGNORED_FINDINGS,
  type IgnoredFindings,
  SUBMISSION,
  type SubmissionParams,
  type SubmissionReport,
} from '../../protocol';
import { quoteOf } from '../../rules/engine/findingWords';
import { ignoredFindings, weighedFindings } from '../../rules/runner';
import type { OpenDocuments } from '../documents/documents';
import { FinalReadings } from '../documents/finalReadings';
import type { Projects } from '../documents/projects';
import type { Settings } from '../documents/settings';
import { submissionReport } from './submissionItems';

/** What these requests need from the server. */
interface EditorialServer {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  readonly projects: Projects;
  settingsOf(uri: string): Settings;
  /** The display language. */
  language(): DisplayLanguage;
  optionsOf(uri: string): ModelOptions;
  /** Has a document read and shown again because what users say about it has changed. */
  reread(uri: string): void;
  /** Resolves once the settings of a document are known. */
  ready(uri: string): Promise<void>;
}

/** Requests about a document as a whole: its status, what stands in the way of its submission, queries for the author. */
export class Editorial {
  private readonly finals: FinalReadings;

  constructor(private readonly server: EditorialServer) {
    this.finals = new FinalReadings(server.documents);
  }

  listen(): void {
    const { connection, projects } = this.server;
    connection.onNotification(DOCUMENT_OPTIONS, ({ uri, status }: DocumentOptionsParams) => {
      this.say(uri, status);
    });
    connection.onRequest(
      CHANGE_PROJECT,
      async ({ uri, change, open }: ChangeProjectParams): Promise<ChangedProject | null> => {
        const texts = new Map(open.map((one) => [uriKey(one.uri), one.text]));
        if (!('limit' in change)) return projects.change(uri, change, texts);
        const kind = this.server.documents.get(uri)?.identity.kind;
        return kind === undefined ? null : projects.change(uri, { kind, limit: change.limit }, texts);
      },
    );
    connection.onRequest(DOCUMENT_TERMS, ({ uri }: DocumentTermsParams, token) => this.terms(uri, token));
    connection.onRequest(IGNORED_FINDINGS, ({ uri }: DocumentTermsParams, token) => this.ignored(uri, token));
    connection.onRequest(
      CLAIMED,
      ({ uri }: DocumentTermsParams): HandlerResult<boolean, void> => projects.isClaimed(uri),
    );
    connection.onRequest(SUBMISSION, ({ uri }: SubmissionParams, token) => this.submission(uri, token));
    connection.onRequest(EXPORT_QUERIES, (params: ExportQueriesParams, token) => this.exported(params, token));
  }

  private async ignored(uri: string, token: CancellationToken): Promise<IgnoredFindings> {
    const { projects } = this.server;
    await projects.load(uri);
    const model = await this.model(uri, token);
    const words: Record<string, string> = {};
    for (const { finding, entry } of model ? ignoredFindings(model, this.server.settingsOf(uri)) : []) {
      const hash = entry?.hashes?.[0];
      if (model && hash !== undefined) words[hash] = quoteOf(model, finding);
    }
    const file = projects.projectOf(uri);
    return { ...(file && { uri: file.uri }), findings: file?.project.ignored ?? [], words };
  }

  /** Records the status that the user gives a document. It holds while the server runs, unless a project file says otherwise. */
  say(uri: string, status: DocumentStatus | null): void {
    const { projects } = this.server;
    const before = JSON.stringify(projects.optionsOf(uri));
    projects.say(uri, status);
    if (JSON.stringify(projects.optionsOf(uri)) !== before) this.server.reread(uri);
  }

  private async terms(uri: string, token: CancellationToken): Promise<DocumentTerms | null> {
    const model = await this.model(uri, token);
    if (!model) return null;
    const { tree, language, identity } = model;
    const { kind, status } = identity;
    const { projects } = this.server;
    const file = projects.projectOf(uri);
    const statusFrom = projects.statusFrom(uri) ?? 'document';
    return {
      status,
      ownStatus: statusFrom === 'document' ? status : identify(tree, language.language, { kind }).status,
      statusFrom,
      kind,
      kindName: kindName(kind, this.server.language()),
      limit: this.server.settingsOf(uri).wordLimits[kind] ?? wordLimitOf(kind).words ?? 0,
      limitFrom: file?.project.wordLimits[kind] !== undefined ? 'project' : 'settings',
      ...(file && { project: file.uri }),
    };
  }

  /** What stands in the way of a document's submission; null if it is not open. */
  async submission(uri: string, token: CancellationToken): Promise<SubmissionReport | null> {
    const model = await this.model(uri, token);
    if (!model) return null;
    return submissionReport(model, this.final(model), this.server.settingsOf(uri), this.server.language());
  }

  /** The queries for the author as a table. */
  async exported({ uri, format, further }: ExportQueriesParams, token: CancellationToken): Promise<string | null> {
    const model = await this.model(uri, token);
    if (!model) return null;
    const queries = { ofRules: this.queries(model), noted: further ?? [] };
    const language = this.server.language();
    switch (format) {
      case 'csv':
        return queriesAsCsv(queries, language);
      case 'tabs':
        return queriesAsTabs(queries, language);
      case 'markdown':
        return queriesAsMarkdown(documentFacts(model, language).name, queries, language);
    }
  }

  private async model(uri: string, token: CancellationToken): Promise<DocumentModel | undefined> {
    await this.server.ready(uri);
    return token.isCancellationRequested ? undefined : this.server.documents.get(uri);
  }

  private final(model: DocumentModel): DocumentModel {
    return this.finals.of(model, this.server.optionsOf(model.text.uri));
  }

  private queries(model: DocumentModel): readonly AuthorQuery[] {
    const final = this.final(model);
    return queriesOf(final, weighedFindings(final, this.server.settingsOf(model.text.uri)), this.server.language());
  }
}
