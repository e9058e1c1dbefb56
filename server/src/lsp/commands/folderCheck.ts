import { CancellationToken, type Diagnostic, DiagnosticSeverity, WorkDoneProgress } from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import { readDocument } from '../../model/document';
import { uriKey } from '../../model/workspace';
import { CHECK_FOLDER, type CheckFolderParams, CLEAR_FOLDER, type FolderReport } from '../../protocol';
import { openText } from '../../text/textVersion';
import { isOtherEncoding, replacedIn } from '../../textFiles';
import { DIAGNOSTIC_SOURCE } from '../connection/capabilities';
import { diagnosticsOf } from '../documents/diagnostics';
import { type FileText, readFileText } from '../library/fileTexts';
import { Slices } from '../library/library';
import type { ServerSession } from '../session/serverSession';

/** Reported for a file in another encoding in place of findings in garbled text. */
function foreignNote(language: DisplayLanguage): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Error,
    source: DIAGNOSTIC_SOURCE,
    message: speakerFor(language).t(
      'This file is not UTF-8 text (perhaps in an older encoding, such as Windows-1252); save it as UTF-8. Nothing in it was checked.',
    ),
  };
}

/** How many files to read concurrently. */
const CONCURRENT_READS = 4;

/**
 * Checks all documents of the workspace on request. Keeps one document in memory at a time, plus a few prefetched texts. Published findings
 * are kept up to date as files change, until cleared.
 */
export function listenForFolder(session: ServerSession): void {
  const { connection } = session;
  connection.onRequest(CHECK_FOLDER, ({ workDoneToken }: CheckFolderParams, token) =>
    reportFolder(session, token, (percentage, message) => {
      if (workDoneToken === undefined) return;
      void connection.sendProgress(WorkDoneProgress.type, workDoneToken, { kind: 'report', percentage, message });
    }),
  );
  connection.onRequest(CLEAR_FOLDER, () => clearFolder(session));
}

/** Call this when a document has been opened: from then on, its findings are published as those of an open document. */
export function onDocumentOpened(session: ServerSession, uri: string): void {
  if (session.publishing.pulls && session.checkedFiles.has(uriKey(uri))) publish(session, uri, []);
}

/** Call this when documents have been closed or have changed on disk. */
export function recheckFiles(session: ServerSession, uris: readonly string[]): void {
  const checkedUris = uris.filter((uri) => session.checkedFiles.has(uriKey(uri)) && !session.documents.has(uri));
  void recheckDocuments(session, checkedUris);
}

/** Call this when settings or project files have changed. */
export function recheckAll(session: ServerSession): void {
  void recheckDocuments(
    session,
    [...session.checkedFiles.values()].filter((uri) => !session.documents.has(uri)),
  );
}

/** Call this when files are deleted. */
export function clearDeletedFiles(session: ServerSession, uris: readonly string[]): void {
  for (const uri of uris) if (session.checkedFiles.delete(uriKey(uri))) publish(session, uri, []);
}

/** Checks every document of the workspace and returns the totals; `report` receives the progress in percent and in words. */
export async function reportFolder(
  session: ServerSession,
  token: CancellationToken,
  report: (percentage: number, message: string) => void,
): Promise<FolderReport> {
  const { library, documents } = session;
  const { t, grouped } = session.speaker;
  report(0, t('Looking for documents'));
  library.setFolders(session.folders);
  await library.read(token);
  const uris = [...library.workspace.files.summaries.values()].map(({ uri }) => uri).sort();
  const slices = new Slices();
  let findings = 0;
  let fileCount = 0;
  let checkedCount = 0;
  const texts = new Ahead(uris, (uri) => readClosed(session, uri));
  for (const [i, uri] of uris.entries()) {
    if (!(await slices.next(token))) break;
    const findingCount = documents.has(uri)
      ? session.publishing.diagnostics(uri).length
      : await checkFile(session, uri, await texts.take(i));
    findings += findingCount;
    if (findingCount > 0) fileCount++;
    checkedCount++;
    if (checkedCount % 10 === 0 || checkedCount === uris.length)
      report((100 * checkedCount) / uris.length, t('{0} of {1}', grouped(checkedCount), grouped(uris.length)));
  }
  const { part } = session;
  return {
    documents: checkedCount,
    findings,
    withFindings: fileCount,
    isCancelled: token.isCancellationRequested,
    part,
  };
}

/** Removes all published findings. */
export function clearFolder(session: ServerSession): void {
  for (const uri of session.checkedFiles.values()) if (!session.documents.has(uri)) publish(session, uri, []);
  session.checkedFiles.clear();
}

async function recheckDocuments(session: ServerSession, uris: readonly string[]): Promise<void> {
  const slices = new Slices();
  for (const uri of uris) {
    await slices.next();
    await checkFile(session, uri, await readClosed(session, uri));
  }
}

function readClosed(session: ServerSession, uri: string): Promise<FileText | undefined> {
  return session.documents.has(uri) ? Promise.resolve(undefined) : readFileText(session.files, uri);
}

/** Publishes the findings of a closed document and returns their number. */
async function checkFile(session: ServerSession, uri: string, read: FileText | undefined): Promise<number> {
  if (read === undefined) return 0;
  const { text, word } = read;
  const { projects, publishing, documents } = session;
  const { options, settings } = await projects.forFile(uri, await session.settings.ofFile(uri));
  const isForeign = word === undefined && (await isGarbled(session, uri, text));
  const model = readDocument(openText(uri, 'treaty-body', 0, text, session.count), { ...options, word });
  const sources = isForeign ? undefined : await session.sources.of(model, CancellationToken.None);
  // The document may have been opened in the meantime.
  if (documents.has(uri)) return 0;
  const diagnostics = isForeign
    ? [foreignNote(session.language)]
    : diagnosticsOf(model, { ...settings, ...(sources && { sources }) }, publishing.manners('publishDiagnostics'));
  session.checkedFiles.set(uriKey(uri), uri);
  publish(session, uri, diagnostics);
  return diagnostics.length;
}

/** Whether a text was decoded with the wrong encoding. Fetches the bytes only if many characters could not be decoded. */
async function isGarbled(session: ServerSession, uri: string, text: string): Promise<boolean> {
  return isOtherEncoding(replacedIn(text), text.length) && session.files.isForeign(uri);
}

function publish(session: ServerSession, uri: string, diagnostics: Diagnostic[]): void {
  void session.connection.sendDiagnostics({ uri, diagnostics });
}

/** Prefetches files in order, a few ahead of the consumer. */
class Ahead {
  private readonly reading = new Map<number, Promise<FileText | undefined>>();
  private next = 0;

  constructor(
    private readonly uris: readonly string[],
    private readonly read: (uri: string) => Promise<FileText | undefined>,
  ) {}

  async take(i: number): Promise<FileText | undefined> {
    this.next = Math.max(this.next, i);
    for (; this.next < Math.min(this.uris.length, i + CONCURRENT_READS); this.next++) {
      this.reading.set(this.next, this.read(this.uris[this.next] ?? ''));
    }
    const text = await this.reading.get(i);
    for (const old of this.reading.keys()) if (old <= i) this.reading.delete(old);
    return text;
  }
}
