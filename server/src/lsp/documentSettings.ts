import { type ClientCapabilities, type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { type DisplayLanguage, displayLanguageOf } from '../display/displayLanguage';
import { filled } from '../display/filled';
import type { ModelOptions } from '../model/document';
import { fileNameOf, uriKey } from '../model/workspace';
import { PROJECT_PROBLEMS, type ProjectProblems, SETTINGS_SECTION } from '../protocol';
import type { OpenDocuments } from './documents';
import { messageFrom } from './errors';
import { Patience } from './patience';
import type { Projects } from './projects';
import { checkSettings, DEFAULT_SETTINGS, type Settings } from './settings';
import { isBeyond } from './size';

/** What settings need from the server around them. */
export interface SettingsServer {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  /** The editor's language, where it has told it. */
  readonly locale: string | undefined;
  readonly documents: OpenDocuments;
  readonly projects: Projects;
  /** Does what settings say of the server as a whole. */
  obey(settings: Settings): void;
  /** An open document has other settings from now on. */
  changed(before: Settings, after: Settings): void;
  /** The settings of a document have come that it was shown without. */
  late(uri: string): void;
}

/** The settings of each document: asked for where the client can be asked, sent where not, and what its project file says over them. */
export class DocumentSettings {
  private readonly known = new Map<string, Settings>();
  /** Settings of documents that are not open, by their folders; undefined where they could not be read. */
  private readonly ofFolders = new Map<string, Promise<Settings | undefined>>();
  /** What a client that cannot be asked for settings has sent. */
  private sent = DEFAULT_SETTINGS;
  /** Settings of documents just opened that have been asked for. */
  private readonly asked = new Map<string, Promise<void>>();
  /** The settings of all open documents, while they are asked for because they have changed. */
  private reloading: Promise<unknown> | undefined;
  private readonly canAsk: boolean;
  private readonly patience = new Patience();
  private changes = 0;
  private spoken: DisplayLanguage;

  constructor(private readonly server: SettingsServer) {
    this.canAsk = server.client.workspace?.configuration === true;
    this.spoken = displayLanguageOf(DEFAULT_SETTINGS.language, server.locale);
  }

  /** Another number whenever documents may be read or weighed otherwise, so that answers to pulls are not taken for unchanged. */
  get version(): number {
    return this.changes;
  }

  /** The language that people are spoken to in: as the settings last said, one for all documents. */
  get language(): DisplayLanguage {
    return this.spoken;
  }

  /** The settings of an open document. */
  of(uri: string): Settings {
    return this.server.projects.settingsOf(uri, this.known.get(uri) ?? this.sent);
  }

  /** What users have said about a document, in its project file or in the editor. */
  optionsOf(uri: string): ModelOptions {
    return this.server.projects.optionsOf(uri);
  }

  /** The settings of a document that is not open, before its project file; the defaults where they could not be read. */
  async ofFile(uri: string): Promise<Settings> {
    if (!this.canAsk) return this.sent;
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    let known = this.ofFolders.get(folder);
    if (!known) {
      known = this.ask(uri).then((settings) => {
        // The next file asks again: what failed once need not fail again.
        if (!settings && this.ofFolders.get(folder) === known) this.ofFolders.delete(folder);
        return settings;
      });
      this.ofFolders.set(folder, known);
    }
    return (await this.patience.waitFor(known)) ?? DEFAULT_SETTINGS;
  }

  /** Whether a document is beyond the size up to which it is checked. It is read when somebody asks something of it, and not with each key. */
  isTooLong(uri: string): boolean {
    return isBeyond(this.of(uri).sizeLimit, this.server.documents.text(uri)?.text.length ?? 0);
  }

  /** Whether the settings of a document just opened are still under way. */
  isAsked(uri: string): boolean {
    return this.asked.has(uri);
  }

  /** Fulfilled once the settings of a document are known, or the client has not said them in time. */
  async ready(uri: string): Promise<void> {
    await this.asked.get(uri);
  }

  /** The same, and where they have changed, as they are now: for pages, which are not asked for again by themselves. */
  async settled(uri: string): Promise<void> {
    await Promise.all([this.asked.get(uri), this.reloading]);
  }

  /** Asks for the settings of a document just opened, and looks for its project file. */
  async load(uri: string): Promise<void> {
    const mustAsk = this.canAsk && !this.known.has(uri);
    const asked = this.loadAll(uri, mustAsk).finally(() => {
      if (this.asked.get(uri) === asked) this.asked.delete(uri);
    });
    this.asked.set(uri, asked);
    await asked;
  }

  private async loadAll(uri: string, mustAsk: boolean): Promise<void> {
    await Promise.all([mustAsk ? this.updateInTime(uri) : undefined, this.loadProject(uri)]);
  }

  /**
   * Looks for the project file of a document, and has the document read again where that says something else. Where it cannot be told
   * what there is, the document is checked as it was, and the log says why.
   */
  async loadProject(uri: string): Promise<void> {
    try {
      const isOther = await this.server.projects.load(uri);
      if (isOther) this.server.documents.reread(uri);
    } catch (error) {
      this.server.connection.console.error(`The project file of ${uri} could not be read: ${messageFrom(error)}`);
    }
    this.changes++;
  }

  /** Has a document read again, because something else is said about it now. */
  reread(uri: string): void {
    this.server.documents.reread(uri);
    this.changes++;
  }

  /** Takes settings that have changed: asks for those of each open document, or takes what the client sent with the message. */
  async reload(sent: unknown): Promise<void> {
    this.ofFolders.clear();
    // Until the new ones are there, the old ones hold.
    if (this.canAsk) {
      const updated = Promise.all(this.server.documents.uris().map((uri) => this.update(uri)));
      const reloading = this.patience.waitFor(updated);
      this.reloading = reloading;
      await updated;
      if (this.reloading === reloading) this.reloading = undefined;
      return;
    }
    const section: unknown =
      sent !== null && typeof sent === 'object' ? (sent as Record<string, unknown>)[SETTINGS_SECTION] : undefined;
    this.sent = this.checked(section);
    this.server.obey(this.sent);
    this.changes++;
  }

  /** Forgets a document that was closed. */
  close(uri: string): void {
    this.known.delete(uri);
    this.server.projects.close(uri);
  }

  /** The settings that the client has for a document; undefined where it could not say, which is told to the log. */
  private async ask(uri: string): Promise<Settings | undefined> {
    const { connection } = this.server;
    try {
      const raw: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: SETTINGS_SECTION });
      return this.checked(raw);
    } catch (error) {
      connection.console.warn(`The settings of ${uri} could not be read: ${messageFrom(error)}`);
      return undefined;
    }
  }

  /** Asks for the settings of an open document and takes them; where that fails, those it has hold. */
  private async update(uri: string): Promise<void> {
    const settings = await this.ask(uri);
    if (!settings) return;
    this.server.obey(settings);
    if (!this.server.documents.has(uri)) return;
    const before = this.of(uri);
    this.known.set(uri, settings);
    this.changes++;
    this.server.changed(before, settings);
  }

  /** The same, as far as the client answers in time: a document is shown without its settings rather than not at all. */
  private async updateInTime(uri: string): Promise<void> {
    let isLate = false;
    const updated = this.update(uri).then(() => {
      if (isLate) this.server.late(uri);
      return true;
    });
    isLate = (await this.patience.waitFor(updated)) === undefined;
  }

  private checked(raw: unknown): Settings {
    const { settings, problems } = checkSettings(raw);
    for (const problem of problems) this.server.connection.console.warn(problem);
    this.spoken = displayLanguageOf(settings.language, this.server.locale);
    return settings;
  }
}

/** What is said of further problems than the one that is shown. */
const MORE_PROBLEMS: Readonly<Record<DisplayLanguage, string>> = {
  en: ' And {count} more; the log names each.',
  fr: ' Et {count} de plus\u00a0; le journal les énumère.',
  es: ' Y {count} más; el registro los enumera.',
};

/**
 * What is wrong in a project file holds for every document below it: it is shown once, and written down in full. `isShown`: whether the
 * client shows it in its own way.
 */
export function warnOfProject(
  connection: Connection,
  uri: string,
  problems: readonly string[],
  isShown: boolean,
  language: DisplayLanguage,
): void {
  for (const problem of problems) connection.console.warn(`${uriKey(uri)}:${problem}`);
  if (isShown) {
    const told: ProjectProblems = { uri, problems };
    void connection.sendNotification(PROJECT_PROBLEMS, told);
    return;
  }
  const [first = '', ...more] = problems;
  const rest = more.length > 0 ? filled(MORE_PROBLEMS[language], { count: more.length }) : '';
  const message = `${fileNameOf(uri)}:${first}.${rest}`;
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}
