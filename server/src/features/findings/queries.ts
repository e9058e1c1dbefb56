import type { DisplayLanguage } from '../../display/displayLanguage';
import { fillIn } from '../../display/filled';
import type { DocumentModel } from '../../model/document';
import type { Severity } from '../../rules/engine/finding';
import { editsOf } from '../../rules/engine/fixes';
import { spanOfPlace, type WeighedFinding } from '../../rules/engine/weighed';
import { messageOf } from '../../rules/messages';
import { applyEdits, type Span, type TextEdit } from '../../text/edits';
import { csvTable, tabTable } from '../../text/markup/csv';
import { escapeMarkdown, markdownTable } from '../../text/markup/escapeMarkdown';
import { excerptOf, placeName, shortenLine, withContext } from '../places/findingPlace';

/** A finding as an editor's query to the author: the place, the text, the question and a suggestion. */
export interface AuthorQuery extends Span {
  readonly severity: Severity;
  readonly rule: string;
  /** "12 (a)", "Annex, 3", "Masthead", "C. Principal areas of concern". */
  readonly place: string;
  /** The words in question, with some context. */
  readonly text: string;
  readonly message: string;
  /** The suggested replacement for `text`; empty if there is none, as when a correction would be a guess. */
  readonly suggestion: string;
  /** The edits of the whole text that apply the suggestion; empty if there is none. */
  readonly edits: readonly TextEdit[];
}

/** Findings as queries, in text order. */
export function queriesOf(
  model: DocumentModel,
  findings: readonly WeighedFinding[],
  language: DisplayLanguage,
): readonly AuthorQuery[] {
  return findings.filter(isQuery).map((finding) => {
    const [first] = finding.fixes ?? [];
    const fix = first?.isGuess ? undefined : first;
    const span = spanOfPlace(model, finding);
    return {
      ...span,
      severity: finding.weight,
      rule: finding.rule,
      place: placeName(model, finding.block, language),
      text: excerptOf(model, finding),
      message: messageOf(finding.rule, finding.message, finding.args, language),
      suggestion: fix ? suggestionText(model, finding, fix, language) : '',
      edits: fix ? editsOf(model, fix) : [],
    };
  });
}

/** Mere statistics, such as the share of a section, are not queries. */
function isQuery({ isFigure }: WeighedFinding): boolean {
  return isFigure !== true;
}

/** The excerpt with the correction applied; if the correction reaches beyond the excerpt, its title. */
function suggestionText(
  model: DocumentModel,
  { rule, block, start, end }: WeighedFinding,
  fix: NonNullable<WeighedFinding['fixes']>[number],
  language: DisplayLanguage,
): string {
  const { text, content } = model.tree.blocks[block] ?? { text: '', content: { start: 0, end: 0 } };
  const { from, to } = withContext(text, start, end, content);
  const base = model.tree.starts[block] ?? 0;
  const edits = editsOf(model, fix).map((edit) => ({ ...edit, start: edit.start - base, end: edit.end - base }));
  if (edits.some((edit) => edit.start < from || edit.end > to)) {
    return shortenLine(messageOf(rule, fix.message, fix.args, language));
  }
  const innerEdits = edits.map((edit) => ({ start: edit.start - from, end: edit.end - from, text: edit.text }));
  return shortenLine(applyEdits(text.slice(from, to), innerEdits));
}

/** The labels of the table of queries. */
interface TableWords {
  /** The title, with the name of the document. */
  readonly title: string;
  readonly columns: readonly [
    place: string,
    severity: string,
    text: string,
    message: string,
    suggestion: string,
    rule: string,
  ];
  readonly severities: Readonly<Record<Severity, string>>;
}

const TABLE_WORDS: Readonly<Record<DisplayLanguage, TableWords>> = {
  en: {
    title: 'Queries: {name}',
    columns: ['Paragraph', 'Severity', 'Text', 'Query', 'Suggestion', 'Rule'],
    severities: { error: 'Error', warning: 'Warning', information: 'Query' },
  },
  fr: {
    title: 'Questions\u00a0: {name}',
    columns: ['Paragraphe', 'Gravité', 'Texte', 'Question', 'Suggestion', 'Règle'],
    severities: { error: 'Erreur', warning: 'Avertissement', information: 'Question' },
  },
  es: {
    title: 'Consultas: {name}',
    columns: ['Párrafo', 'Gravedad', 'Texto', 'Consulta', 'Sugerencia', 'Regla'],
    severities: { error: 'Error', warning: 'Advertencia', information: 'Consulta' },
  },
};

/** A user’s query: its place, its words, and the question. */
interface OwnQuery {
  readonly place: string;
  readonly text: string;
  readonly query: string;
  readonly rule: string;
}

/** Queries of the rules, and those that the user has noted. */
export interface Queries {
  readonly ofRules: readonly AuthorQuery[];
  readonly noted: readonly OwnQuery[];
}

function rowsOf({ ofRules, noted }: Queries, language: DisplayLanguage): readonly (readonly string[])[] {
  const { columns, severities } = TABLE_WORDS[language];
  return [
    columns,
    ...ofRules.map((one) => [one.place, severities[one.severity], one.text, one.message, one.suggestion, one.rule]),
    ...noted.map(({ place, text, query, rule }) => [place, severities.information, text, query, '', rule]),
  ];
}

/** Queries as comma-separated values (RFC 4180), for a spreadsheet. */
export function queriesAsCsv(queries: Queries, language: DisplayLanguage): string {
  return csvTable(rowsOf(queries, language));
}

/** Queries as tab-separated lines, which word processors can turn into a table. */
export function queriesAsTabs(queries: Queries, language: DisplayLanguage): string {
  return tabTable(rowsOf(queries, language));
}

/** Queries as a Markdown table, under a heading with the name of the document. */
export function queriesAsMarkdown(name: string, queries: Queries, language: DisplayLanguage): string {
  const title = fillIn(TABLE_WORDS[language].title, { name });
  return `# ${escapeMarkdown(title)}\n\n${markdownTable(rowsOf(queries, language))}`;
}
