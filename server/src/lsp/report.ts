import type { Diagnostic } from 'vscode-languageserver';
import { kindName } from '../features/words';
import type { DocumentModel } from '../model/document';
import type { ReportedDocument } from '../protocol';
import type { TextVersion } from '../text/textVersion';

/** What a bug report says about a document: counts, and nothing of its text or name. */
export function reportedDocument(
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
