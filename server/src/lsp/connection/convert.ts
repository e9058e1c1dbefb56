import {
  DiagnosticSeverity,
  FoldingRangeKind,
  type Range,
  SymbolKind,
  type TextEdit as WireEdit,
} from 'vscode-languageserver';
import type { Fold } from '../../features/folding';
import type { OutlineNode } from '../../features/outline';
import type { ParagraphRole } from '../../model/roles';
import type { Severity } from '../../rules/engine/finding';
import type { Span, TextEdit } from '../../text/edits';
import type { LineIndex } from '../../text/lines';

/** A span of the text as a range of lines and columns. */
export function rangeOf(lines: LineIndex, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

/** Converts text edits to LSP edits. */
export function wireEdits(lines: LineIndex, edits: readonly TextEdit[]): WireEdit[] {
  return edits.map((edit): WireEdit => ({ range: rangeOf(lines, edit), newText: edit.text }));
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** Converts a severity to LSP. */
export function diagnosticSeverity(severity: Severity): DiagnosticSeverity {
  return SEVERITIES[severity];
}

const KINDS = {
  title: SymbolKind.File,
  heading: SymbolKind.Namespace,
  paragraph: SymbolKind.String,
  subparagraph: SymbolKind.EnumMember,
  footnote: SymbolKind.Constant,
} as const satisfies Readonly<Record<OutlineNode['kind'], SymbolKind>>;

/** Chosen for their icons, which distinguish concerns from recommendations: a lightning bolt, and a spanner for actions. */
const PARAGRAPHS: Readonly<Record<ParagraphRole, SymbolKind>> = {
  concern: SymbolKind.Event,
  recommendation: SymbolKind.Property,
  'concern-and-recommendation': SymbolKind.Property,
  neither: KINDS.paragraph,
};

/**
 * The symbol kind of a role, if the client knows it. A client that does not list kinds knows those of the first version of the protocol.
 */
export function symbolKindOf(
  { kind, role }: Pick<OutlineNode, 'kind' | 'role'>,
  knownKinds?: readonly SymbolKind[],
): SymbolKind {
  const isKnown = (one: SymbolKind) => (knownKinds ? knownKinds.includes(one) : one <= SymbolKind.Array);
  return [role ? PARAGRAPHS[role] : KINDS[kind], KINDS[kind]].find(isKnown) ?? SymbolKind.Field;
}

/** The LSP kind of a fold; undefined for a paragraph, for which LSP has none. */
export function foldingKindOf(kind: Fold['kind']): FoldingRangeKind | undefined {
  return kind === 'paragraph' ? undefined : FoldingRangeKind.Region;
}
