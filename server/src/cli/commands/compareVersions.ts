import type { OfficialText } from '../../catalogue/official';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import { withQuotations } from '../../features/comparisons/quotationDifferences';
import { type VersionsCompared, versionTable } from '../../features/comparisons/versionTable';
import { differenceLine } from '../../features/comparisons/versionWords';
import { type Table, tableText } from '../../features/words/tableForms';
import type { DocumentModel } from '../../model/document';
import { termsInFile } from '../../syntax/tokens/termBase';
import { placeFromOne } from '../../text/placeFromOne';
import { decodeDocument } from '../../textFiles';
import { originalOf } from '../../versions/originalLanguage';
import type { TermForms } from '../../versions/terms';
import type { VersionSide } from '../../versions/versionDifference';
import { versionDifferences } from '../../versions/versionDifferences';
import { officialTexts } from '../files/officialTexts';
import { readTarget } from '../files/readTarget';
import { printedSince } from '../files/sinceTranslated';
import { fileTargets } from '../files/targets';
import { VersionFiles } from '../files/versionFiles';
import { type ComparedPair, versionData } from '../formats/versionData';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_FINDINGS, type Io, PROGRAM, UsageError } from '../io/io';
import { Progress } from '../io/progress';
import { displayNameOf, readFileBytes } from '../io/read';
import { printableLine, safeJson, visibleLines, visibleStart } from '../io/terminal';
import { CHANGES_OPTION, changesFrom, LANGUAGE_OPTION, languageFrom, readArguments } from '../options/arguments';
import type { Command } from '../options/command';
import { valueOption } from '../options/commandOption';
import { LIST_FORMAT_OPTION, type ListFormat, listFormatFrom } from '../options/listFormat';

const OPTIONS = {
  format: LIST_FORMAT_OPTION,
  lang: LANGUAGE_OPTION,
  changes: CHANGES_OPTION,
  terms: valueOption('FILE', 'Hold versions to the terms of this file too.', 'files'),
  text: valueOption('PATH', 'Take official texts of treaties from here.', 'files'),
  since: valueOption('OLD', 'List what changed in the original since OLD was translated.'),
};

/** `treaty-body versions`: compares language versions of a document with their original. */
export const compareVersions: Command = {
  name: 'versions',
  operands: 'FILE...',
  summary: 'Compare language versions of a document.',
  options: OPTIONS,
  completes: 'files',
  details: [
    'FILE is a Word file, plain text, or a folder, of which the documents that are there in several languages are compared: those that treaty-body.json declares under "versions", and others by their symbol. One FILE alone is compared with the versions that are declared for it. The original is the version in the language that the masthead names after “Original:”, otherwise the first.',
    'Paragraphs and letters are paired by their numbers. Compared are citations by what they point at, symbols, dates, numbers, States and treaties, never words. In Arabic, Chinese and Russian only structure, symbols and numbers are read.',
    'With --terms, FILE is a terminology file: TBX, or a table with commas, semicolons or tabs whose first row names the languages (“en”, “French”). Several forms in a cell are parted by “|”.',
    'With --text, quotations of treaties are held against the official text in the language of the version, if it is there.',
    'With --since, OLD is the state of the original from which the other FILEs were translated: instead of comparing the versions, what has changed in the original since is listed with the place of each change in the translations. These still have the numbers of OLD. What was only renumbered is left out.',
    'The exit code is 1 if versions differ in more than their length, the role of a paragraph or a rendering, or if the original has changed, 2 if a file could not be read or compared.',
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const format = listFormatFrom(values.format);
    const language = languageFrom(values.lang);
    const changes = changesFrom(values.changes);
    if (positionals.length === 0) throw new UsageError('FILE is missing');
    const texts = values.text === undefined ? new Map<string, OfficialText>() : await officialTexts(values.text, io);
    if (!texts) return EXIT_FAILED;
    const terms = values.terms === undefined ? [] : await termsFrom(values.terms, io);
    const { targets, missing } = await fileTargets(positionals, io);
    let code = EXIT_CLEAN;
    const progress = new Progress(io, targets.length);
    const fail = (path: string, reason: string): undefined => {
      progress.error(`${PROGRAM}: ${displayNameOf(path)}: ${printableLine(reason)}\n`);
      code = EXIT_FAILED;
    };
    for (const { operand, reason } of missing) fail(operand, reason);
    const versionFiles = new VersionFiles(io, language, (target) => readTarget(target, io, changes, fail));
    for (const [i, target] of targets.entries()) {
      progress.tick(i);
      await versionFiles.add(target);
    }
    progress.clear();
    await versionFiles.addDeclared();
    for (const { path, message } of versionFiles.problems) fail(path, message);
    if (versionFiles.namedFiles.length === 1 && code === EXIT_CLEAN) throw new UsageError('a second FILE is missing');
    if (values.since !== undefined) {
      const original = originalOf(versionFiles.namedFiles);
      const modelBefore = await readTarget({ path: values.since, isNamed: true }, io, changes, fail);
      if (!original || !modelBefore) return EXIT_FAILED;
      const translations = versionFiles.namedFiles.filter((one) => one !== original);
      const { out, isChanged } = printedSince([modelBefore, original.model], translations, format, language);
      io.out(out);
      return code === EXIT_CLEAN && isChanged ? EXIT_FINDINGS : code;
    }
    const pairs: ComparedPair[] = [];
    for (const versions of versionFiles.sets) {
      const original = originalOf(versions);
      for (const other of versions) {
        if (!original || other === original) continue;
        const unnumberedFile = [original, other].find(({ model }) => model.paragraphs.all.length === 0);
        if (unnumberedFile) {
          fail(
            unnumberedFile.path,
            speakerFor(language).t('no numbered paragraphs were read, so that it cannot be compared'),
          );
          continue;
        }
        const models = [original.model, other.model] as const;
        const differences = versionDifferences(original.model, other.model, [...other.terms, ...terms]);
        pairs.push({ original, other, differences: withQuotations(differences, models, (id) => texts.get(id)) });
      }
    }
    io.out(printVersions(pairs, format, language));
    const hasDifferences = pairs.some(({ differences }) => differences.some(({ level }) => level !== 'information'));
    return code === EXIT_CLEAN && hasDifferences ? EXIT_FINDINGS : code;
  },
};

/** Reads the terms in a terminology file. */
async function termsFrom(path: string, io: Io): Promise<readonly TermForms[]> {
  const bytes = await readFileBytes(path, io);
  if (!(bytes instanceof Uint8Array)) throw new UsageError(`--terms ${printableLine(path)}: ${bytes.refusal}`);
  const terms = termsInFile(decodeDocument(bytes) ?? '');
  if (!terms)
    throw new UsageError(`--terms ${printableLine(path)}: is neither TBX nor a table whose first row names languages`);
  return terms;
}

function printVersions(pairs: readonly ComparedPair[], format: ListFormat, language: DisplayLanguage): string {
  switch (format) {
    case 'text':
      return pairs.map((pair) => textOfPair(pair, language)).join('');
    case 'json':
      return `${safeJson(versionData(pairs))}\n`;
    default:
      return tableText(tableOf(pairs, language), format);
  }
}

function textOfPair({ original, other, differences }: ComparedPair, language: DisplayLanguage): string {
  const { plural } = speakerFor(language);
  const models = [original.model, other.model] as const;
  const lines = differences.map((difference) => {
    const side = difference.other ?? difference.original;
    const { path, model } = difference.other ? other : original;
    const { line, column } = placeOf(model, side);
    const words = differenceLine(difference, models, language);
    return `${visibleStart(`${displayNameOf(path)}:${line}:${column}: ${difference.level}: ${words}`)}\n`;
  });
  const tally = plural(differences.length, '{0} difference', '{0} differences');
  return `${lines.join('')}${visibleStart(`${displayNameOf(original.path)}, ${displayNameOf(other.path)}: ${tally}`)}\n`;
}

function tableOf(pairs: readonly ComparedPair[], language: DisplayLanguage): Table {
  const comparisons = pairs.map(({ original, other, differences }): VersionsCompared => {
    return { name: displayNameOf(other.path), models: [original.model, other.model], differences };
  });
  const { title, rows } = versionTable(comparisons, language);
  return { title, rows: rows.map((row) => row.map((cell) => visibleLines(cell))) };
}

function placeOf({ text: { lines } }: DocumentModel, side: VersionSide | undefined) {
  return placeFromOne(lines, side?.span.start ?? 0);
}
