import {
  CancellationToken,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  WorkDoneProgress,
} from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { speaker } from '../../display/speaker';
import { readDocument } from '../../model/document';
import { uriKey } from '../../model/workspace';
import { CHECK_FOLDER, type CheckFolderParams, CLEAR_FOLDER, type FolderReport } from '../../protocol';
import type { CountColumns } from '../../text/lines';
import { openText } from '../../text/textVersion';
import { isOtherEncoding, replacedIn } from '../../textFiles';
import { SOURCE } from '../connection/capabilities';
import type { FilePort } from '../connection/filePort';
import { type DiagnosticManners, diagnosticsOf } from '../documents/diagnostics';
import type { OpenDocuments } from '../documents/documents';
import type { Projects } from '../documents/projects';
import type { Settings } from '../documents/settings';
import type { CitationSources } from './citationSources';
import { partWords } from './filesLookedAt';
import { type FileText, readFileText } from './fileTexts';
import { type Library, Slices } from './library';

/** Shown for a file in another encoding, instead of findings in a garbled text. */
function foreignNote(language: DisplayLanguage): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message: speaker(language).t(
      'This file is not UTF-8 text (perhaps in an older encoding, such as Windows-1252); save it as UTF-8. Nothing in it was checked.',
    ),
  };
}

/** How many files are read at a time. */
const AT_ONCE = 4;

/** What checking a folder needs from the server. */
interface FolderServer {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  readonly library: Library;
  /** The display language. */
  language(): DisplayLanguage;
  readonly port: FilePort;
  readonly projects: Projects;
  /** How columns are counted, where not in UTF-16 units. */
  readonly count: CountColumns | undefined;
  /** The settings of a document that is not open. */
  settingsFor(uri: string): Promise<Settings>;
  readonly sources: CitationSources;
  manners(): DiagnosticManners;
  /** Has the files of the workspace listed again. */
  listAgain(): void;
  /** Whether the client pulls the diagnostics of open documents. */
  pulls(): boolean;
  /** The findings of an open document. */
  diagnosticsOfOpen(uri: string): readonly Diagnostic[];
}

/**
 * Checks all documents of the workspace on request. One document is in memory at a time, apart from a few texts that are read ahead.
 * Published findings are kept up to date as files change, until they are cleared.
 */
export class FolderCheck {
  /** The addresses of the documents that were checked, by key. */
  private readonly checked = new Map<string, string>();

  constructor(private readonly server: FolderServer) {}

  listen(): void {
    const { connection } = this.server;
    connection.onRequest(CHECK_FOLDER, ({ workDoneToken }: CheckFolderParams, token) =>
      this.run(token, (percentage, message) => {
        if (workDoneToken === undefined) return;
        void connection.sendProgress(WorkDoneProgress.type, workDoneToken, { kind: 'report', percentage, message });
      }),
    );
    connection.onRequest(CLEAR_FOLDER, () => this.clear());
  }

  /** Call this when a document was opened: from then on its findings are shown as those of an open document. */
  opened(uri: string): void {
    if (this.server.pulls() && this.checked.has(uriKey(uri))) this.publish(uri, []);
  }

  /** Call this when documents were closed, or changed on disk. */
  changed(uris: readonly string[]): void {
    const known = uris.filter((uri) => this.checked.has(uriKey(uri)) && !this.server.documents.has(uri));
    void this.again(known);
  }

  /** Call this when settings or project files have changed. */
  settingsChanged(): void {
    void this.again([...this.checked.values()].filter((uri) => !this.server.documents.has(uri)));
  }

  gone(uris: readonly string[]): void {
    for (const uri of uris) if (this.checked.delete(uriKey(uri))) this.publish(uri, []);
  }

  /** Checks every document of the workspace and gives the totals; `report` is told in percent and in words how far that is. */
  async run(token: CancellationToken, report: (percentage: number, message: string) => void): Promise<FolderReport> {
    const { library, documents } = this.server;
    const { t, grouped } = speaker(this.server.language());
    report(0, t('Looking for documents'));
    this.server.listAgain();
    await library.read(token);
    const uris = [...library.workspace.files.summaries.values()].map(({ uri }) => uri).sort();
    const slices = new Slices();
    let findings = 0;
    let withFindings = 0;
    let done = 0;
    const texts = new Ahead(uris, (uri) => this.read(uri));
    for (const [i, uri] of uris.entries()) {
      if (!(await slices.next(token))) break;
      const found = documents.has(uri)
        ? this.server.diagnosticsOfOpen(uri).length
        : await this.check(uri, await texts.take(i));
      findings += found;
      if (found > 0) withFindings++;
      done++;
      if (done % 10 === 0 || done === uris.length)
        report((100 * done) / uris.length, t('{0} of {1}', grouped(done), grouped(uris.length)));
    }
    const part = partWords(library.lookedAt, this.server.language());
    return { documents: done, findings, withFindings, isCancelled: token.isCancellationRequested, part };
  }

  /** Removes all published findings. */
  clear(): void {
    for (const uri of this.checked.values()) if (!this.server.documents.has(uri)) this.publish(uri, []);
    this.checked.clear();
  }

  private async again(uris: readonly string[]): Promise<void> {
    const slices = new Slices();
    for (const uri of uris) {
      await slices.next();
      await this.check(uri, await this.read(uri));
    }
  }

  private read(uri: string): Promise<FileText | undefined> {
    return this.server.documents.has(uri) ? Promise.resolve(undefined) : readFileText(this.server.port, uri);
  }

  /** Publishes the findings of a document that is not open, and gives their number. */
  private async check(uri: string, read: FileText | undefined): Promise<number> {
    if (read === undefined) return 0;
    const { text, word } = read;
    const { projects, manners, settingsFor, documents } = this.server;
    const { options, settings } = await projects.forFile(uri, await settingsFor(uri));
    // The document may have been opened in the meantime.
    const isForeign = word === undefined && (await this.isForeign(uri, text));
    const model = readDocument(openText(uri, 'treaty-body', 0, text, this.server.count), { ...options, word });
    const sources = isForeign ? undefined : await this.server.sources.of(model, CancellationToken.None);
    if (documents.has(uri)) return 0;
    const diagnostics = isForeign
      ? [foreignNote(this.server.language())]
      : diagnosticsOf(model, { ...settings, ...(sources && { sources }) }, manners());
    this.checked.set(uriKey(uri), uri);
    this.publish(uri, diagnostics);
    return diagnostics.length;
  }

  /** Whether a text was decoded with the wrong encoding. Asks for the bytes only if many characters could not be decoded. */
  private async isForeign(uri: string, text: string): Promise<boolean> {
    return isOtherEncoding(replacedIn(text), text.length) && this.server.port.isForeign(uri);
  }

  private publish(uri: string, diagnostics: Diagnostic[]): void {
    void this.server.connection.sendDiagnostics({ uri, diagnostics });
  }
}

/** Reads a little ahead of its consumer, in order. */
class Ahead {
  private readonly reading = new Map<number, Promise<FileText | undefined>>();
  private next = 0;

  constructor(
    private readonly uris: readonly string[],
    private readonly read: (uri: string) => Promise<FileText | undefined>,
  ) {}

  async take(i: number): Promise<FileText | undefined> {
    this.next = Math.max(this.next, i);
    for (; this.next < Math.min(this.uris.length, i + AT_ONCE); this.next++) {
      this.reading.set(this.next, this.read(this.uris[this.next] ?? ''));
    }
    const text = await this.reading.get(i);
    for (const old of this.reading.keys()) if (old <= i) this.reading.delete(old);
    return text;
  }
}
