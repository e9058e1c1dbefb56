import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import { compareDrafts, type DraftComparison } from '../../edits/compare/comparison';
import { comparisonTable, isToRead, plainChangeText } from '../../features/comparisons/comparisonTable';
import {
  changeKindText,
  comparisonSummary,
  renamedWords,
  unitsPlace,
} from '../../features/comparisons/comparisonWords';
import { comparisonData } from '../../features/data/comparisonData';
import { tableText } from '../../features/words/tableForms';
import { type DocumentModel, readDocument } from '../../model/document';
import { openText } from '../../text/textVersion';
import { redline } from '../files/redline';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_FINDINGS, UsageError } from '../io/io';
import { displayNameOf, readFileDocument } from '../io/read';
import { safeJson, visibleLines, visibleStart } from '../io/terminal';
import {
  CHANGES_OPTION,
  changesFrom,
  KIND_OPTION,
  KINDS_PARAGRAPH,
  kindFrom,
  LANGUAGE_OPTION,
  languageFrom,
  readArguments,
} from '../options/arguments';
import type { Command } from '../options/command';
import { flagOption, valueOption } from '../options/commandOption';
import { LIST_FORMAT_OPTION, type ListFormat, listFormatFrom } from '../options/listFormat';

const OPTIONS = {
  format: LIST_FORMAT_OPTION,
  all: flagOption('List what is only renumbered or the same too.'),
  'exit-zero': flagOption('Exit with 0 even if the drafts differ, as Git expects.'),
  kind: KIND_OPTION,
  lang: LANGUAGE_OPTION,
  changes: CHANGES_OPTION,
  redline: valueOption('OUT', 'Write two Word files as one, with tracked changes.'),
  author: valueOption('NAME', 'Make the changes of the redline in this name.'),
  force: flagOption('Overwrite OUT if it exists.'),
};

/** Git’s name for the missing side of a diff, on all systems. */
const NO_FILE = '/dev/null';

/** `treaty-body compare`: compares two drafts of a document, part by part. */
export const compareFiles: Command = {
  name: 'compare',
  operands: 'BEFORE AFTER',
  summary: 'Compare two drafts of a document by what their paragraphs say.',
  options: OPTIONS,
  completes: 'files',
  details: [
    'Paragraphs, subparagraphs, headings and notes are paired by their words, and listed as changed, new, deleted, split, merged, moved or renumbered, with what was taken out as [-…-] and what was put in as {+…+}. Numbers and references that only follow a renumbering are no changes; a reference that names another paragraph than it did is one, and is told in a line of its own.',
    'BEFORE and AFTER are Word files, or plain text in UTF-8, or in UTF-16 with a byte order mark; "-" is standard input, /dev/null no document.',
    'With --redline, OUT is BEFORE with what differs in AFTER as tracked changes: accepting all gives the paragraphs of AFTER, rejecting all BEFORE. Where they have tracked changes themselves, these are accepted or, with --changes original, rejected first. What cannot be shown, such as another column in a table, is listed instead of the comparison, and is as in BEFORE.',
    KINDS_PARAGRAPH,
    'The exit code is 1 if the drafts differ, 2 if a file could not be read.',
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const format = listFormatFrom(values.format);
    const language = languageFrom(values.lang);
    const kind = kindFrom(values.kind);
    const changes = changesFrom(values.changes);
    const [first, second, third] = positionals;
    if (first === undefined || second === undefined)
      throw new UsageError(`${first === undefined ? 'BEFORE' : 'AFTER'} is missing`);
    if (third !== undefined) throw new UsageError(`two files are expected, not ${positionals.length}`);
    if (values.redline !== undefined) {
      if (values.author?.trim() === '') throw new UsageError('--author: expected a name');
      const { redline: out, author, force = false } = values;
      const date = `${io.now().toISOString().slice(0, 19)}Z`;
      const view = changes ?? 'accepted';
      const code = await redline({ before: first, after: second, out, author, date, force, language, view }, io);
      return code === EXIT_FINDINGS && values['exit-zero'] === true ? EXIT_CLEAN : code;
    }
    if (values.author !== undefined || values.force !== undefined)
      throw new UsageError(`--${values.author !== undefined ? 'author' : 'force'} goes with --redline OUT`);
    const modelOf = async (path: string): Promise<DocumentModel | undefined> =>
      path === NO_FILE
        ? readDocument(openText(path, 'treaty-body', 0, ''), { ...(kind && { kind }) })
        : readFileDocument(path, io, kind, changes);
    const modelBefore = await modelOf(first);
    const modelAfter = await modelOf(second);
    if (!modelBefore || !modelAfter) return EXIT_FAILED;
    const comparison = compareDrafts(modelBefore, modelAfter);
    io.out(printComparison(comparison, { format, language, isAll: values.all === true, names: [first, second] }));
    const hasDifferences = comparison.parts.some(({ change }) => change !== 'same');
    return hasDifferences && values['exit-zero'] !== true ? EXIT_FINDINGS : EXIT_CLEAN;
  },
};

interface Printing {
  readonly format: ListFormat;
  readonly language: DisplayLanguage;
  readonly isAll: boolean;
  readonly names: readonly [before: string, after: string];
}

function printComparison(comparison: DraftComparison, printing: Printing): string {
  const { format, language, isAll, names } = printing;
  if (format === 'json') return `${safeJson(comparisonData(comparison))}\n`;
  if (format === 'text') return comparisonAsText(comparison, printing);
  const title = `${speakerFor(language).t('Comparison of two drafts')}: ${names.map(displayNameOf).join(', ')}`;
  const { rows } = comparisonTable(
    comparison.parts.filter((part) => isAll || isToRead(part)),
    title,
    language,
  );
  return tableText({ title, rows: rows.map((row) => row.map((cell) => visibleLines(cell))) }, format);
}

function comparisonAsText({ parts }: DraftComparison, { language, isAll, names }: Printing): string {
  const { t } = speakerFor(language);
  const lines = parts
    .filter((part) => isAll || isToRead(part))
    .flatMap((part) => {
      const [before, after] = [unitsPlace(part.before, language), unitsPlace(part.after, language)];
      const place = before === after || after === '' || before === '' ? before || after : `${before} → ${after}`;
      const notes = renamedWords(part, language).map((note) => `  ! ${note}`);
      return [`${place}: ${changeKindText(part, language)}`, `  ${plainChangeText(part)}`, ...notes];
    });
  const summary = comparisonSummary(parts, language) || t('The drafts say the same.');
  return [...lines, `${names.map(displayNameOf).join(', ')}: ${summary}`]
    .map((line) => `${visibleStart(line)}\n`)
    .join('');
}
