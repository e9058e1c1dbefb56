import type { DocumentModel } from '../model/document';
import type { Severity } from '../rules/engine/finding';
import { editsOf } from '../rules/engine/fixes';
import { spanOf, type WeighedFinding } from '../rules/engine/weighed';
import { messageOf } from '../rules/messages';
import { csvCell } from '../text/csv';
import { applyEdits, type Span, type TextEdit } from '../text/edits';
import { escapeMarkdown } from '../text/markdown';

/** A finding as it is put to an author: where, what stands there, what is asked, what is proposed. */
export interface Query extends Span {
  readonly severity: Severity;
  readonly rule: string;
  /** "12 (a)", "Annex, 3", "Masthead", "C. Principal areas of concern". */
  readonly place: string;
  /** The words that are found, with some around them. */
  readonly text: string;
  readonly message: string;
  /** What to write instead of `text`; empty where nothing is proposed. */
  readonly suggestion: string;
  /** The edits of the whole text that follow the proposal; none where there is none. */
  readonly edits: readonly TextEdit[];
}

/** So many units are shown on each side of what is found, and so many of it. */
const AROUND = 30;
const LONGEST = 160;

/** Findings as queries, in text order. */
export function queriesOf(model: DocumentModel, findings: readonly WeighedFinding[]): readonly Query[] {
  return findings.filter(isQuery).map((finding) => {
    const [fix] = finding.fixes ?? [];
    const span = spanOf(model, finding);
    return {
      ...span,
      severity: finding.weight,
      rule: finding.rule,
      place: placeName(model, finding.block),
      text: excerpt(model, finding),
      message: messageOf(finding.rule, finding.message, finding.args),
      suggestion: fix ? suggestion(model, finding, fix) : '',
      edits: fix ? editsOf(model, fix) : [],
    };
  });
}

/** The share of a section is a figure for whoever shortens the document, and asks nothing. */
function isQuery({ isFigure }: WeighedFinding): boolean {
  return isFigure !== true;
}

/** Where a block stands, for people. */
function placeName({ tree, paragraphs }: DocumentModel, b: number): string {
  const block = tree.blocks[b];
  if (!block) return '';
  const marker = block.text.slice(block.marker.start, block.marker.end).trim();
  switch (block.kind) {
    case 'masthead':
      return 'Masthead';
    case 'title':
      return 'Title';
    case 'furniture':
      return 'Page header or footer';
    case 'footnote':
      return `Footnote ${block.label?.text ?? ''}`.trim();
    case 'heading':
      return oneLine(`${marker} ${block.text.slice(block.content.start, block.content.end)}`, LONGEST);
    default: {
      const paragraph = paragraphs.all[paragraphs.owner[b] ?? -1];
      if (!paragraph) return '';
      const path: string[] = [];
      for (const item of paragraph.items) if (item.block <= b && b < item.endBlock) path.push(`(${item.text})`);
      return `${paragraph.annex > 0 ? 'Annex, ' : ''}${[paragraph.number, ...path].join(' ')}`;
    }
  }
}

/** What is found, in words that an author finds again. */
function excerpt(model: DocumentModel, { block, start, end }: WeighedFinding): string {
  const { text, content } = model.tree.blocks[block] ?? { text: '', content: { start: 0, end: 0 } };
  const { from, to } = around(text, start, end, content);
  return `${from > content.start ? '… ' : ''}${oneLine(text.slice(from, to), LONGEST)}${to < content.end ? ' …' : ''}`;
}

/** The same words as they would be; what the proposal says of itself where it changes others too. */
function suggestion(
  model: DocumentModel,
  { rule, block, start, end }: WeighedFinding,
  fix: NonNullable<WeighedFinding['fixes']>[number],
): string {
  const { text, content } = model.tree.blocks[block] ?? { text: '', content: { start: 0, end: 0 } };
  const { from, to } = around(text, start, end, content);
  const base = model.tree.starts[block] ?? 0;
  const edits = editsOf(model, fix).map((edit) => ({ ...edit, start: edit.start - base, end: edit.end - base }));
  if (edits.some((edit) => edit.start < from || edit.end > to)) {
    return oneLine(messageOf(rule, fix.message, fix.args), LONGEST);
  }
  const inside = edits.map((edit) => ({ start: edit.start - from, end: edit.end - from, text: edit.text }));
  return oneLine(applyEdits(text.slice(from, to), inside), LONGEST);
}

/** What is found with some whole words around it, of the words of the block unless the finding itself reaches out of them. */
function around(text: string, start: number, end: number, content: Span) {
  const first = Math.min(start, content.start);
  const last = Math.max(end, content.end);
  let from = Math.max(first, start - AROUND);
  while (from > first && from < start && /\S/.test(text.charAt(from - 1))) from++;
  let to = Math.min(last, end + AROUND);
  while (to < last && to > end && /\S/.test(text.charAt(to))) to--;
  return { from, to };
}

function oneLine(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

const COLUMNS = ['Paragraph', 'Severity', 'Text', 'Query', 'Suggestion', 'Rule'] as const;

const WORDS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', information: 'Query' };

function cellsOf({ place, severity, text, message, suggestion: proposed, rule }: Query): readonly string[] {
  return [place, WORDS[severity], text, message, proposed, rule];
}

/** Queries as comma-separated values (RFC 4180), for a spreadsheet. */
export function queriesAsCsv(queries: readonly Query[]): string {
  return [COLUMNS, ...queries.map(cellsOf)].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** Queries as lines of cells with tabs between them, as a text processor makes a table of them. */
export function queriesAsTabs(queries: readonly Query[]): string {
  const cell = (text: string) => text.replace(/[\t\r\n]+/g, ' ');
  return [COLUMNS, ...queries.map(cellsOf)].map((row) => `${row.map(cell).join('\t')}\n`).join('');
}

/** Queries as a table in Markdown, under a heading. */
export function queriesAsMarkdown(title: string, queries: readonly Query[]): string {
  const rows = [COLUMNS, COLUMNS.map(() => '---'), ...queries.map((query) => cellsOf(query).map(escapeMarkdown))];
  return `# ${escapeMarkdown(title)}\n\n${rows.map((row) => `| ${row.join(' | ')} |\n`).join('')}`;
}
