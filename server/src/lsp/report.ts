import type { Diagnostic } from 'vscode-languageserver';
import { kindName } from '../features/words/words';
import type { DocumentModel } from '../model/document';
import type { ReportedDocument, ServerReport } from '../protocol';
import type { TextVersion } from '../text/textVersion';
import type { ServerSession } from './session/serverSession';

/** The server’s part of a bug report, with its documents. */
export function serverReport(session: ServerSession): ServerReport {
  const { host, library, documents, publishing, timings } = session;
  return {
    version: host.version,
    runtime: host.runtime,
    files: library.files.names.size,
    documents: documents.uris().flatMap((uri) => {
      const text = documents.text(uri);
      const model = session.whole(uri);
      return text ? [reportedDocument(text, model && { model, diagnostics: publishing.diagnostics(uri) })] : [];
    }),
    timings: timings.summary(),
  };
}

/** A document in a bug report: counts only, nothing of its text or name. */
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
