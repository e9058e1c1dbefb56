import {
  DiagnosticSeverity,
  FoldingRangeKind,
  type Range,
  SymbolKind,
  type TextEdit as WireEdit,
} from 'vscode-languageserver';
import type { Fold } from '../features/folding';
import type { OutlineNode } from '../features/outline';
import type { Severity } from '../rules/engine/finding';
import type { Span, TextEdit } from '../text/edits';
import type { LineIndex } from '../text/lines';

/** A run of the whole text as a range of lines and columns. */
export function rangeOf(lines: LineIndex, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

/** Edits of the whole text as the protocol has them. */
export function wireEdits(lines: LineIndex, edits: readonly TextEdit[]): WireEdit[] {
  return edits.map((edit): WireEdit => ({ range: rangeOf(lines, edit), newText: edit.text }));
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** A severity as the protocol has it. */
export function severityOf(severity: Severity): DiagnosticSeverity {
  return SEVERITIES[severity];
}

const KINDS: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  title: SymbolKind.File,
  heading: SymbolKind.Namespace,
  paragraph: SymbolKind.String,
  subparagraph: SymbolKind.EnumMember,
  footnote: SymbolKind.Constant,
};

/** A client that does not say which kinds it knows knows those of the first version of the protocol. */
export function symbolKindOf(kind: OutlineNode['kind'], known?: readonly SymbolKind[]): SymbolKind {
  const wanted = KINDS[kind];
  return (known ? known.includes(wanted) : wanted <= SymbolKind.Array) ? wanted : SymbolKind.Field;
}

/** The kind of a fold as the protocol has it; undefined for a paragraph, for which it has none. */
export function foldingKindOf(kind: Fold['kind']): FoldingRangeKind | undefined {
  return kind === 'paragraph' ? undefined : FoldingRangeKind.Region;
}
