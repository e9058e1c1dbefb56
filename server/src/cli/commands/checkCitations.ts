import { dirname } from 'node:path';
import type { OfficialText } from '../../catalogue/official';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import { copyText } from '../../features/citations/citedSources';
import { sourceText, verdictText } from '../../features/citations/heldCitationWords';
import { tableText } from '../../features/words/tableForms';
import type { CheckedCitation } from '../../sources/heldCitation';
import { checkedCitations } from '../../sources/heldCitations';
import { documentsNeeded } from '../../sources/reproducedText';
import { placeFromOne } from '../../text/placeFromOne';
import { officialTexts } from '../files/officialTexts';
import { PrintFiles } from '../files/printFiles';
import { readTarget } from '../files/readTarget';
import { reportSkippedFiles, SourceFolder, withNeighbouringFiles } from '../files/sourceFolder';
import { fileTargets } from '../files/targets';
import { type CheckedFile, checkedCitationData, citationPlace } from '../formats/citationData';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_FINDINGS, PROGRAM, UsageError } from '../io/io';
import { displayNameOf, STANDARD_INPUT } from '../io/read';
import { printableLine, safeJson, visibleLines, visibleStart } from '../io/terminal';
import { CHANGES_OPTION, changesFrom, LANGUAGE_OPTION, languageFrom, readArguments } from '../options/arguments';
import type { Command } from '../options/command';
import { listOption, valueOption } from '../options/commandOption';
import { LIST_FORMAT_OPTION, type ListFormat, listFormatFrom } from '../options/listFormat';

const OPTIONS = {
  against: listOption('PATH', 'Look for the cited documents here; may be repeated.', 'files'),
  text: valueOption('PATH', 'Take official texts of treaties from here.', 'files'),
  format: LIST_FORMAT_OPTION,
  lang: LANGUAGE_OPTION,
  changes: CHANGES_OPTION,
};

/** The verdicts that affect the exit code. */
const WRONG_VERDICTS: ReadonlySet<CheckedCitation['verdict']> = new Set([
  'no-such-place',
  'verbatim-elsewhere',
  'not-verbatim',
]);

/** `treaty-body citations`: checks every citation and quotation of a text against its source. */
export const checkCitations: Command = {
  name: 'citations',
  operands: 'FILE...',
  summary: 'Hold the citations and quotations of a text against their sources.',
  options: OPTIONS,
  completes: 'files',
  details: [
    'FILE is any text that cites: a document, an alternative report, an article; a Word file or plain text. "-" is standard input.',
    'Without --against, the documents beside FILE are the sources. A quotation of six words or more is compared with its source where one is named, without regard to case, punctuation, hyphens and what stands in square brackets.',
    'Differences are only reported against a final, complete text in the same language; the rest is listed as not checked, with the reason.',
    'The exit code is 1 if a cited place does not exist or a quotation is not verbatim where it is cited, 2 if a file could not be read.',
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const format = listFormatFrom(values.format);
    const language = languageFrom(values.lang);
    const changes = changesFrom(values.changes);
    if (positionals.length === 0) throw new UsageError('FILE is missing');
    let code = EXIT_CLEAN;
    const fail = (path: string, reason: string): undefined => {
      io.error(`${PROGRAM}: ${displayNameOf(path)}: ${printableLine(reason)}\n`);
      code = EXIT_FAILED;
    };
    const texts = values.text === undefined ? new Map<string, OfficialText>() : await officialTexts(values.text, io);
    if (!texts) return EXIT_FAILED;
    const files: CheckedFile[] = [];
    const folders = new Map<string, SourceFolder>();
    const prints = new PrintFiles(io);
    for (const path of positionals) {
      const model = await readTarget({ path, isNamed: true }, io, changes, fail);
      if (!model) continue;
      const operands = values.against;
      // Files in the same folder share their sources, which are read once.
      const key = operands ? operands.join('\n') : path === STANDARD_INPUT ? '' : dirname(path);
      let folder = folders.get(key);
      if (!folder) {
        const { targets, missing } = operands
          ? await fileTargets(operands, io)
          : { targets: await withNeighbouringFiles([{ path, isNamed: true }], io), missing: [] };
        for (const { operand, reason } of missing) fail(operand, reason);
        // A source is read only when cited, so a wrong operand would go unnoticed.
        for (const target of operands ? targets.filter(({ isNamed, isInput }) => isNamed && !isInput) : [])
          if (!(await io.follow(target.path))) fail(target.path, 'there is no such file');
        folder = new SourceFolder(targets, io);
        reportSkippedFiles(targets, io);
        folders.set(key, folder);
      }
      const documents = await folder.documents(documentsNeeded(model), model.language.language.id, path);
      await prints.load(model);
      const citations = checkedCitations(model, {
        treaty: (instrument) => texts.get(instrument),
        prints: prints.of,
        document: (symbol) => documents.get(symbol),
      });
      files.push({ path, model, held: citations });
    }
    if (files.length > 0 || format === 'json') io.out(printCitations(files, format, language));
    if (code === EXIT_CLEAN && files.some(({ held }) => held.some(({ verdict }) => WRONG_VERDICTS.has(verdict))))
      return EXIT_FINDINGS;
    return code;
  },
};

function printCitations(files: readonly CheckedFile[], format: ListFormat, language: DisplayLanguage): string {
  if (format === 'json') return `${safeJson(checkedCitationData(files))}\n`;
  const { t } = speakerFor(language);
  const rows = files.flatMap((file) =>
    file.held.map((one) => {
      const at = { file, one };
      const { line, column } = placeFromOne(file.model.text.lines, one.start);
      const source = `${sourceText(one, language)}${one.place === '' ? '' : `, ${one.place}`}`;
      return [
        displayNameOf(file.path),
        `${line}:${column}`,
        citationPlace(at),
        source,
        verdictText(one, language),
        copyText(one, language),
      ];
    }),
  );
  if (format === 'text') {
    const lines = rows.map(([path = '', at = '', cell = '', source = '', answer = '']) =>
      visibleStart(`${path}:${at}: ${answer}: ${cell}${source === '' ? '' : ` [${source}]`}`),
    );
    return `${[...lines, ...files.flatMap((file) => [...copiesOf(file, language), tallyOf(file, language)])].join('\n')}\n`;
  }
  const title = t('Citations and quotations');
  const head = [t('Document'), t('Place'), t('As written'), t('Source'), t('Result'), t('Copy')];
  const cells = [head, ...rows.map((row) => row.map((cell) => visibleLines(cell)))];
  return tableText({ title, rows: cells }, format === 'csv' ? 'csv' : 'markdown');
}

/** The copies of sources that were used, one per line. */
function copiesOf({ path, held }: CheckedFile, language: DisplayLanguage): readonly string[] {
  const { t } = speakerFor(language);
  const lines = held.flatMap((one) => {
    const copy = copyText(one, language);
    return copy === '' ? [] : [`${displayNameOf(path)}: ${sourceText(one, language)}: ${t('held against {0}', copy)}`];
  });
  return [...new Set(lines)].map((line) => visibleStart(line));
}

/** The number of citations for each verdict; unchecked ones are counted separately. */
function tallyOf({ path, held }: CheckedFile, language: DisplayLanguage): string {
  const { t, plural } = speakerFor(language);
  const uncheckedCount = held.filter(({ verdict }) => verdict === 'not-checked').length;
  const wrongCount = held.filter(({ verdict }) => WRONG_VERDICTS.has(verdict)).length;
  const checkedCount = held.length - uncheckedCount;
  return visibleStart(
    `${displayNameOf(path)}: ${[
      plural(checkedCount, '{0} checked', '{0} checked'),
      t('{0} of them wrong', wrongCount),
      plural(uncheckedCount, '{0} not checked', '{0} not checked'),
    ].join(', ')}`,
  );
}
