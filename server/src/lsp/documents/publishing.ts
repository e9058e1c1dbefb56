import { type Diagnostic, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { wordLimitOf } from '../../catalogue/limits';
import { committeeName } from '../../features/words/officialNames';
import { textLanguage } from '../../features/words/textLanguage';
import { kindName, languageName } from '../../features/words/words';
import { DOCUMENT_INFO, type DocumentInfo, RULE_SCHEME } from '../../protocol';
import type { TextVersion } from '../../text/textVersion';
import { pullsDiagnostics } from '../connection/capabilities';
import type { Initialized } from '../connection/initialized';
import { type DiagnosticManners, diagnosticsOf } from './diagnostics';
import type { DocumentSettings } from './documentSettings';
import type { OpenDocuments } from './documents';
import type { Projects } from './projects';
import { sizeNote } from './size';
import { isUnrecognized, unrecognizedNote } from './unrecognized';

/** Server services for publishing. */
interface PublishingServer extends Initialized {
  readonly documents: OpenDocuments;
  readonly projects: Projects;
  readonly settings: DocumentSettings;
  /** Which part of the files is searched, in words; empty if all are. */
  readonly part: string;
  /** `rulePages`: the base URI of the rule pages, if they ship with the server. */
  readonly host: { readonly rulePages?: string | undefined };
}

/** How findings reach a client, by the name of its capability. */
type PublishingMethod = 'diagnostic' | 'publishDiagnostics';

/**
 * Publishes the findings and status bar text of open documents. Findings are pushed to a client until it first pulls them, because some advertise pull support and never use it.
 */
export class Publishing {
  /** Whether the client announces that it pulls diagnostics. */
  private readonly mayPull: boolean;
  private hasPulled = false;
  /** The documents with pushed findings that are still shown. */
  private readonly sentUris = new Set<string>();
  /** A unique number for each version that was pulled: a document that is closed and reopened may have the same version number. */
  private readonly pullCounts = new WeakMap<TextVersion, number>();
  private lastPulled = 0;

  constructor(private readonly server: PublishingServer) {
    this.mayPull = pullsDiagnostics(server.client);
    // Our own extension is known to pull, so nothing appears twice.
    this.hasPulled = this.mayPull && server.options.extension === true;
  }

  /** Whether the client pulls findings; otherwise they are pushed. */
  get pulls(): boolean {
    return this.hasPulled;
  }

  listen(): void {
    this.server.connection.languages.diagnostics.on((params) => {
      this.takeBack();
      return this.pull(params.textDocument.uri, params.previousResultId);
    });
  }

  /** Publishes the current state of a document. */
  show(uri: string): void {
    const { connection, documents } = this.server;
    const version = documents.text(uri);
    if (!version) return;
    if (!this.hasPulled) {
      const diagnostics = this.diagnostics(uri);
      if (diagnostics.length > 0) this.sentUris.add(uri);
      else this.sentUris.delete(uri);
      void connection.sendDiagnostics({ uri, version: version.version, diagnostics });
    }
    this.sendInfo(uri);
  }

  /** Publishes documents again after a change in how they are read or checked. */
  showAgain(open: readonly string[]): void {
    const { connection, client } = this.server;
    // If the client refuses, it asks again after the next change.
    if (this.mayPull && client.workspace?.diagnostics?.refreshSupport)
      connection.languages.diagnostics.refresh().catch(() => undefined);
    for (const uri of open) this.show(uri);
  }

  /** Clears the data pushed for a closed document. */
  close(uri: string): void {
    this.sentUris.delete(uri);
    if (!this.hasPulled) void this.server.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** The findings of an open document; for one that is too long to be checked, a note instead. */
  diagnostics(uri: string): Diagnostic[] {
    const { documents, settings, options } = this.server;
    if (settings.isTooLong(uri)) return [sizeNote(settings.of(uri).sizeLimit, settings.language)];
    const model = documents.get(uri);
    // Our extension sends only recognized texts and those that the user declares to be documents.
    if (model && options.extension !== true && isUnrecognized(model) && !this.server.projects.claims(uri))
      return [unrecognizedNote(settings.language)];
    return model
      ? diagnosticsOf(model, settings.of(uri), this.manners(this.hasPulled ? 'diagnostic' : 'publishDiagnostics'))
      : [];
  }

  /** The client’s capabilities for findings, depending on how they are published. */
  manners(way: PublishingMethod): DiagnosticManners {
    const { client, options, settings, host } = this.server;
    const { publishDiagnostics, diagnostic } = client.textDocument ?? {};
    const mayLead = publishDiagnostics?.codeDescriptionSupport ?? diagnostic?.codeDescriptionSupport;
    return {
      related: client.textDocument?.[way]?.relatedInformation === true,
      rulePages: options.rulePages === true ? `${RULE_SCHEME}:` : mayLead ? host.rulePages : undefined,
      language: settings.language,
    };
  }

  /** Clears pushed findings, which a client that pulls would show beside the pulled ones. */
  private takeBack(): void {
    this.hasPulled = this.mayPull;
    if (!this.mayPull) return;
    for (const uri of this.sentUris) void this.server.connection.sendDiagnostics({ uri, diagnostics: [] });
    this.sentUris.clear();
  }

  private async pull(uri: string, previousResultId: string | undefined): Promise<DocumentDiagnosticReport> {
    const { documents, settings } = this.server;
    await settings.whenLoaded(uri);
    const version = documents.text(uri);
    if (!version) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = `${this.numberOf(version)}:${settings.version}`;
    if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: this.diagnostics(uri) };
  }

  private numberOf(version: TextVersion): number {
    let number = this.pullCounts.get(version);
    if (number === undefined) {
      number = ++this.lastPulled;
      this.pullCounts.set(version, number);
    }
    return number;
  }

  /** Sends the status bar text of all open documents again. */
  showInfos(): void {
    for (const uri of this.server.documents.uris()) this.sendInfo(uri);
  }

  private sendInfo(uri: string): void {
    const { connection, options, documents, settings } = this.server;
    if (options.rulePages !== true || settings.isTooLong(uri)) return;
    const model = documents.get(uri);
    if (!model) return;
    const { identity } = model;
    const limit = settings.of(model.text.uri).wordLimits[identity.kind] ?? wordLimitOf(identity.kind).words ?? 0;
    const languageInfo = textLanguage(model);
    const info: DocumentInfo = {
      uri: model.text.uri,
      version: model.text.version,
      kind: kindName(identity.kind, settings.language),
      symbol: identity.symbol?.canonical ?? '',
      committee: identity.committee ? committeeName(identity.committee.id, settings.language) : '',
      state: identity.state?.name ?? identity.state?.code ?? '',
      status: identity.status,
      language: languageName(languageInfo, settings.language),
      understood: languageInfo.understood,
      paragraphs: model.paragraphs.all.length,
      words: model.words,
      limit,
      part: this.server.part,
    };
    void connection.sendNotification(DOCUMENT_INFO, info);
  }
}
