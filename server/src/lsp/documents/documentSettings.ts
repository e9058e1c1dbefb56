import { type DisplayLanguage, displayLanguageOf } from '../../display/displayLanguage';
import type { ModelOptions } from '../../model/document';
import { SETTINGS_SECTION } from '../../protocol';
import type { SourceList } from '../../sources/sourceList';
import { messageFrom } from '../connection/errors';
import type { Initialized } from '../connection/initialized';
import { ClientTimeout } from '../connection/patience';
import type { OpenDocuments } from './documents';
import type { Projects } from './projects';
import { checkSettings, DEFAULT_SETTINGS, type Settings } from './settings';
import { exceedsLimit } from './size';

/** Server services for settings, and the events that settings report. */
interface SettingsServer extends Initialized {
  readonly documents: OpenDocuments;
  readonly projects: Projects;
  /** The sources of a document. */
  sourcesOf(uri: string): SourceList;
  /** Applies the settings that concern the whole server. */
  obey(settings: Settings): void;
  /** Called when the settings of an open document have changed. */
  settingsArrived(before: Settings, after: Settings): void;
  /** Called when settings arrive for a document that was already shown without them. */
  showAgain(uris: readonly string[]): void;
}

/**
 * The settings of each document: requested from clients that support it, otherwise as last sent, overridden by the project file of the
 * document.
 */
export class DocumentSettings {
  private readonly settingsByUri = new Map<string, Settings>();
  /** Settings of documents that are not open, by folder; undefined if they could not be read. */
  private readonly ofFolders = new Map<string, Promise<Settings | undefined>>();
  /** The last settings sent by a client that cannot be asked for them. */
  private globalSettings = DEFAULT_SETTINGS;
  /** Requests for the settings of documents that were just opened. */
  private readonly requests = new Map<string, Promise<void>>();
  /** Pending while the settings of all open documents are requested again. */
  private reloading: Promise<unknown> | undefined;
  private readonly canAsk: boolean;
  private readonly patience = new ClientTimeout();
  private changes = 0;
  private spokenLanguage: DisplayLanguage;

  constructor(private readonly server: SettingsServer) {
    this.canAsk = server.client.workspace?.configuration === true;
    this.spokenLanguage = displayLanguageOf(DEFAULT_SETTINGS.language, server.params.locale);
  }

  /** Changes whenever documents may be read or checked differently, so that pulled diagnostics are not reported as unchanged. */
  get version(): number {
    return this.changes;
  }

  /** The display language: one for all documents, as last set. */
  get language(): DisplayLanguage {
    return this.spokenLanguage;
  }

  /** The settings of an open document. */
  of(uri: string): Settings {
    const settings = this.server.projects.settingsOf(uri, this.settingsByUri.get(uri) ?? this.globalSettings);
    return { ...settings, sources: this.server.sourcesOf(uri) };
  }

  /** The user’s settings for a document, in its project file or in the editor. */
  optionsOf(uri: string): ModelOptions {
    return this.server.projects.optionsOf(uri);
  }

  /** The settings of a document that is not open, before its project file is applied; the defaults if they could not be read. */
  async ofFile(uri: string): Promise<Settings> {
    if (!this.canAsk) return this.globalSettings;
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    let request = this.ofFolders.get(folder);
    if (!request) {
      request = this.ask(uri).then((settings) => {
        // A failed request may succeed for the next file.
        if (!settings && this.ofFolders.get(folder) === request) this.ofFolders.delete(folder);
        return settings;
      });
      this.ofFolders.set(folder, request);
    }
    return (await this.patience.waitFor(request)) ?? DEFAULT_SETTINGS;
  }

  /**
   * Whether a document exceeds the size limit for checking. Such a document is read only when a request needs it, not on every keystroke.
   */
  isTooLong(uri: string): boolean {
    return exceedsLimit(this.of(uri).sizeLimit, this.server.documents.text(uri)?.text.length ?? 0);
  }

  /** Whether the settings of a newly opened document are still pending. */
  isAsked(uri: string): boolean {
    return this.requests.has(uri);
  }

  /**
   * Resolves once a newly opened document has settings, or the client has timed out. While changed settings are being requested, the old
   * ones apply: this is for diagnostics, which the client requests again.
   */
  async whenLoaded(uri: string): Promise<void> {
    await this.requests.get(uri);
  }

  /** Resolves once the current settings of a document are known, or the client has timed out. */
  async ready(uri: string): Promise<void> {
    await Promise.all([this.requests.get(uri), this.reloading]);
  }

  /** Requests the settings of a document that was just opened, and looks for its project file. */
  async load(uri: string): Promise<void> {
    const mustAsk = this.canAsk && !this.settingsByUri.has(uri);
    const request = this.loadAll(uri, mustAsk).finally(() => {
      if (this.requests.get(uri) === request) this.requests.delete(uri);
    });
    this.requests.set(uri, request);
    await request;
  }

  private async loadAll(uri: string, mustAsk: boolean): Promise<void> {
    await Promise.all([mustAsk ? this.updateInTime(uri) : undefined, this.loadProject(uri)]);
  }

  /**
   * Looks for the project file of a document, and has the document read again if its options change. If the file cannot be read, the
   * document is checked as before and the reason is logged.
   */
  async loadProject(uri: string): Promise<void> {
    try {
      const isOtherProject = await this.server.projects.load(uri);
      if (isOtherProject) this.server.documents.reread(uri);
    } catch (error) {
      this.server.connection.console.error(`The project file of ${uri} could not be read: ${messageFrom(error)}`);
    }
    this.changes++;
  }

  /** Has a document read again because the user’s settings for it have changed. */
  reread(uri: string): void {
    this.server.documents.reread(uri);
    this.changes++;
  }

  /** Call this when the sources of documents have changed. */
  sourcesChanged(): void {
    this.changes++;
  }

  /** Handles changed settings: requests those of each open document, or uses those sent with the message. */
  async reload(rawSettings: unknown): Promise<void> {
    this.ofFolders.clear();
    // The old settings stay in force until the new ones have arrived.
    if (this.canAsk) {
      const updates = Promise.all(this.server.documents.uris().map((uri) => this.update(uri)));
      const reloading = this.patience.waitFor(updates);
      this.reloading = reloading;
      await updates;
      if (this.reloading === reloading) this.reloading = undefined;
      return;
    }
    const section: unknown =
      rawSettings !== null && typeof rawSettings === 'object'
        ? (rawSettings as Record<string, unknown>)[SETTINGS_SECTION]
        : undefined;
    this.globalSettings = this.checkSettings(section);
    this.server.obey(this.globalSettings);
    this.changes++;
  }

  /** Call this when a document has been closed. */
  close(uri: string): void {
    this.settingsByUri.delete(uri);
    this.server.projects.close(uri);
  }

  /** The client's settings for a document; undefined, with a line in the log, if the client fails to provide them. */
  private async ask(uri: string): Promise<Settings | undefined> {
    const { connection } = this.server;
    try {
      const rawSettings: unknown = await connection.workspace.getConfiguration({
        scopeUri: uri,
        section: SETTINGS_SECTION,
      });
      return this.checkSettings(rawSettings);
    } catch (error) {
      connection.console.warn(`The settings of ${uri} could not be read: ${messageFrom(error)}`);
      return undefined;
    }
  }

  /** Requests the settings of an open document and applies them; on failure, the document keeps its current settings. */
  private async update(uri: string): Promise<void> {
    const settings = await this.ask(uri);
    if (!settings) return;
    this.server.obey(settings);
    if (!this.server.documents.has(uri)) return;
    const previousSettings = this.of(uri);
    this.settingsByUri.set(uri, settings);
    this.changes++;
    this.server.settingsArrived(previousSettings, settings);
  }

  /** Like {@link update}, but gives up waiting for a slow client: better to show a document without its settings than not at all. */
  private async updateInTime(uri: string): Promise<void> {
    let isLate = false;
    const update = this.update(uri).then(() => {
      if (isLate) this.server.showAgain([uri]);
      return true;
    });
    isLate = (await this.patience.waitFor(update)) === undefined;
  }

  private checkSettings(raw: unknown): Settings {
    const { settings, problems } = checkSettings(raw);
    for (const problem of problems) this.server.connection.console.warn(problem);
    this.spokenLanguage = displayLanguageOf(settings.language, this.server.params.locale);
    return settings;
  }
}
