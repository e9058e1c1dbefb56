import {
  DiagnosticSeverity,
  FoldingRangeKind,
  type Range,
  SymbolKind,
  type TextEdit as WireEdit,
} from 'vscode-languageserver';
import type { Fold } from '../features/folding';
import type { OutlineNode } from '../features/outline';
import type { Role } from '../model/roles';
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

const KINDS = {
  title: SymbolKind.File,
  heading: SymbolKind.Namespace,
  paragraph: SymbolKind.String,
  subparagraph: SymbolKind.EnumMember,
  footnote: SymbolKind.Constant,
} as const satisfies Readonly<Record<OutlineNode['kind'], SymbolKind>>;

/** A concern and what is recommended are told apart by their pictures: a flash, and the spanner of what is to be done. */
const PARAGRAPHS: Readonly<Record<Role, SymbolKind>> = {
  concern: SymbolKind.Event,
  recommendation: SymbolKind.Property,
  'concern-and-recommendation': SymbolKind.Property,
  neither: KINDS.paragraph,
};

/** A client that does not say which kinds it knows knows those of the first version of the protocol. */
export function symbolKindOf(
  { kind, role }: Pick<OutlineNode, 'kind' | 'role'>,
  known?: readonly SymbolKind[],
): SymbolKind {
  const isKnown = (one: SymbolKind) => (known ? known.includes(one) : one <= SymbolKind.Array);
  return [role ? PARAGRAPHS[role] : KINDS[kind], KINDS[kind]].find(isKnown) ?? SymbolKind.Field;
}

/** The kind of a fold as the protocol has it; undefined for a paragraph, for which it has none. */
export function foldingKindOf(kind: Fold['kind']): FoldingRangeKind | undefined {
  return kind === 'paragraph' ? undefined : FoldingRangeKind.Region;
}
