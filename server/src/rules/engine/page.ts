import type { OfficialText } from '../../catalogue/official';
import { FRENCH_EXAMPLES } from './examplesInFrench';
import { SPANISH_EXAMPLES } from './examplesInSpanish';
import type { Example, Rule } from './rule';
import type { SourceExample } from './sourceExample';

/** Note for readers with another display language. */
const ENGLISH_ONLY =
  '*This page is in English only. Cette page n’existe qu’en anglais. Esta página solo existe en inglés.*';

/** The page of a rule as Markdown, with notes below the summary; by default a note that the page is in English only. */
export function pageOf(rule: Rule, notes: readonly string[] = [ENGLISH_ONLY]): string {
  const parts = [
    `# ${rule.id}`,
    rule.summary,
    ...notes,
    `**Group:** ${rule.group} · **Severity:** ${severityOf(rule)}${rule.isForWord ? ' · **Files:** Word only' : ''}`,
    `## Why\n\n${rule.why}`,
    ...(rule.limits.length > 0 ? [`## Limits\n\n${rule.limits.map((limit) => `- ${limit}`).join('\n')}`] : []),
    ...examplesOf('What it finds', rule.bad),
    ...examplesOf('What it finds in French', examplesIn(FRENCH_EXAMPLES, rule)),
    ...examplesOf('What it finds in Spanish', examplesIn(SPANISH_EXAMPLES, rule)),
    ...examplesOf('What it leaves alone', rule.good),
    '## How to change it',
    'The setting `treatyBody.rules` gives a rule another severity (`information`, `warning`, `error`) or turns it `off`; `default` is the severity above.',
    `\`\`\`json\n"treatyBody.rules": { "${rule.id}": "off" }\n\`\`\``,
    'To ignore a single finding, use the quick fix **Ignore this finding**, which records it in `treaty-body.json`. That file, in the folder of the document or above it, may also set the severity for everybody who works there.',
    `On the command line: \`treaty-body check --rule ${rule.id}=off FILE\`.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function examplesIn(examples: Readonly<Record<string, readonly string[]>>, { id }: Rule): readonly Example[] {
  return (examples[id] ?? []).map((text) => ({ text }));
}

/** Describes a rule’s severity: "warning", "information, off by default". */
export function severityOf({ severity, off }: Rule): string {
  return off ? `${severity}, off by default` : severity;
}

function examplesOf(title: string, examples: readonly Example[]): string[] {
  if (examples.length === 0) return [];
  return [
    `## ${title}`,
    ...examples.flatMap(({ text, options, word, beside }) => [
      ...(beside ? sourcesOf(beside) : []),
      ...(word ? [`In a Word file ${word.modelText}:`] : []),
      ...(options
        ? [
            `With \`${JSON.stringify(options)
              .slice(1, -1)
              .replaceAll(/([:,])"/g, '$1 "')}\` in the project file:`,
          ]
        : []),
      `\`\`\`text\n${withVisibleSpaces(text)}\n\`\`\``,
    ]),
  ];
}

/** Describes the sources of an example. */
function sourcesOf({ documents = [], treaty }: SourceExample): readonly string[] {
  return [
    ...documents.map(
      (text) => `With this document at hand:\n\n\`\`\`text\n${withVisibleSpaces(text.trimEnd())}\n\`\`\``,
    ),
    ...(treaty ? [`With an official text at hand of which article ${articlesOf(treaty)}:`] : []),
  ];
}

function articlesOf({ articles }: OfficialText): string {
  return articles
    .flatMap(({ number, paragraphs }) =>
      paragraphs.map((one) => `${number}${one.number === null ? '' : ` (${one.number})`} reads “${one.text}”`),
    )
    .join(', ');
}

/** The width of examples on a page, in columns. Longer lines are wrapped, so that each marker stays near its message. */
const PAGE_WIDTH = 88;
const TAB_WIDTH = 4;

/** A marker line: carets under a finding, and its message. */
const MARKS_PATTERN = /^(\s*)(\^+)\s?(.*)$/;

interface ExampleMark {
  readonly start: number;
  readonly length: number;
  readonly message: string;
}

/** An example for display: tabs become spaces, long lines are wrapped, and marker lines follow. */
function withVisibleSpaces(text: string): string {
  const lines = text.split('\n');
  const out: string[] = [];
  for (let i = 0; i < lines.length; ) {
    const { line, columns } = unindent(lines[i] ?? '');
    const marks: ExampleMark[] = [];
    for (i++; i < lines.length; i++) {
      const [, before, carets, message] = MARKS_PATTERN.exec(lines[i] ?? '') ?? [];
      if (before === undefined || carets === undefined) break;
      const start = columns[before.length] ?? line.length;
      const end = columns[before.length + carets.length] ?? line.length;
      marks.push({ start, length: Math.max(1, end - start), message: message ?? '' });
    }
    out.push(...foldExample(line, marks));
  }
  return out.join('\n');
}

/** Expands tabs in a line; `columns` gives the resulting column of each unit. */
function unindent(source: string): { readonly line: string; readonly columns: readonly number[] } {
  let line = '';
  const columns: number[] = [];
  for (let at = 0; at < source.length; at++) {
    columns.push(line.length);
    const unit = source.charAt(at);
    line += unit === '\t' ? ' '.repeat(TAB_WIDTH - (line.length % TAB_WIDTH)) : unit;
  }
  columns.push(line.length);
  return { line, columns };
}

/** Wraps a line into pieces of at most the maximum width, with markers below each. Markers are not split. */
function foldExample(line: string, marks: readonly ExampleMark[]): string[] {
  const hangingIndent = /^\s*(?:\(?\w{1,4}[.)]\s+)?/.exec(line)?.[0].length ?? 0;
  const out: string[] = [];
  for (let from = 0; from === 0 || from < line.length; ) {
    const indent = from === 0 ? 0 : hangingIndent;
    const to = breakOffset(line, from, PAGE_WIDTH - indent, marks);
    out.push(`${' '.repeat(indent)}${line.slice(from, to).trimEnd()}`);
    for (const mark of marks) {
      if (mark.start < from || (mark.start >= to && to < line.length)) continue;
      const column = indent + mark.start - from;
      const carets = `${' '.repeat(column)}${'^'.repeat(mark.length)}`;
      if (carets.length + 1 + mark.message.length <= PAGE_WIDTH) out.push(`${carets} ${mark.message}`.trimEnd());
      else out.push(carets, ' '.repeat(Math.max(0, Math.min(column, PAGE_WIDTH - mark.message.length))) + mark.message);
    }
    if (to <= from) break;
    from = to;
  }
  return out;
}

/** The offset at which to wrap a line: after the last space that fits and is not inside a marker; the end, if the rest fits. */
function breakOffset(line: string, from: number, width: number, marks: readonly ExampleMark[]): number {
  if (line.length - from <= width) return line.length;
  for (let at = from + width; at > from; at--) {
    if (line.charAt(at) !== ' ') continue;
    if (marks.some(({ start, length }) => start <= at && at < start + length)) continue;
    if (line.slice(from, at).trim() !== '') return at + 1;
  }
  return line.length;
}
