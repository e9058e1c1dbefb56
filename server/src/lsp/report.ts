import type { Diagnostic } from 'vscode-languageserver';
import { kindName } from '../features/words/words';
import type { DocumentModel } from '../model/document';
import type { ReportedDocument, ServerReport } from '../protocol';
import type { TextVersion } from '../text/textVersion';
import type { Timings } from './connection/timings';
import type { DocumentSettings } from './documents/documentSettings';
import type { OpenDocuments } from './documents/documents';
import type { Publishing } from './documents/publishing';
import type { Library } from './library/library';

/** What a report needs from the server. */
interface ReportedServer {
  readonly documents: OpenDocuments;
  readonly library: Library;
  readonly settings: DocumentSettings;
  readonly publishing: Publishing;
  readonly timings: Timings;
}

/** What a bug report says about the server and its documents. */
export function serverReport(
  { version, runtime }: Pick<ServerReport, 'version' | 'runtime'>,
  { documents, library, settings, publishing, timings }: ReportedServer,
): ServerReport {
  return {
    version,
    runtime,
    files: library.files.names.size,
    documents: documents.uris().flatMap((uri) => {
      const text = documents.text(uri);
      const model = settings.isTooLong(uri) ? undefined : documents.get(uri);
      return text ? [reportedDocument(text, model && { model, diagnostics: publishing.diagnostics(uri) })] : [];
    }),
    timings: timings.summary(),
  };
}

/** What a bug report says about a document: counts, and nothing of its text or name. */
function reportedDocument(
  text: TextVersion,
  read: { readonly model: DocumentModel; readonly diagnostics: readonly Diagnostic[] } | undefined,
): ReportedDocument {
  const size = { characters: text.text.length, lines: text.lines.count };
  if (!read) return size;
  const { identity, tree, paragraphs, readings, language } = read.model;
  const findings: Record<string, number> = {};
  for (const { code } of read.diagnostics) findings[String(code)] = (findings[String(code)] ?? 0) + 1;
  return {
    ...size,
    read: {
      language: language.language.id,
      kind: kindName(identity.kind, 'en'),
      status: identity.status,
      blocks: tree.blocks.length,
      paragraphs: paragraphs.all.length,
      references: readings.reduce((sum, { references }) => sum + references.length, 0),
      findings,
    },
  };
}
