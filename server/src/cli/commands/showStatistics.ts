import { statisticsData } from '../../features/data/statisticsData';
import { documentStatistics } from '../../features/statistics/documentStatistics';
import { statisticsLines } from '../../features/statistics/statisticsText';
import { readDocument } from '../../model/document';
import type { RuleSettings } from '../../rules/engine/weighed';
import { withProject } from '../../rules/project/project';
import { weighedFindings } from '../../rules/runner';
import { DOCUMENT_DETAILS, DOCUMENT_OPTIONS, oneDocument } from '../files/oneDocument';
import { CliProjects } from '../files/projectsFound';
import { EXIT_CLEAN, EXIT_FAILED, PROGRAM } from '../io/io';
import { printableLine, safeJson, visibleLines } from '../io/terminal';
import { readArguments } from '../options/arguments';
import type { Command } from '../options/command';
import { PLAIN_FORMAT_OPTION, plainFormatFrom } from '../options/plainFormat';

const OPTIONS = { format: PLAIN_FORMAT_OPTION, ...DOCUMENT_OPTIONS };

/** `treaty-body statistics`: prints statistics about a document. */
export const showStatistics: Command = {
  name: 'statistics',
  operands: 'FILE',
  summary: 'Print the words of a file and of its sections, and what is counted in it.',
  options: OPTIONS,
  completes: 'files',
  details: [
    'The words are held against the limit of the kind of document and, by section, against the targets of the project file; in replies, each part that names the issue it answers is listed too.',
    'Paragraphs, recommendations, references, articles of treaties and findings are counted; --format json lists them with their lines.',
    ...DOCUMENT_DETAILS,
  ],
  async run(args, io) {
    const input = readArguments(args, OPTIONS);
    const format = plainFormatFrom(input.values.format);
    const document = await oneDocument(input, io);
    if (!document) return EXIT_FAILED;
    const { path, language } = document;
    const { project, options, problems } = await new CliProjects(io, language).of(path);
    for (const problem of problems)
      io.error(`${PROGRAM}: ${printableLine(problem.path)}: ${printableLine(problem.message)}\n`);
    const settings = withProject<RuleSettings>({ rules: {}, wordLimits: {} }, project);
    const { word, text } = document.model;
    const { kind } = input.values;
    // If the user names the kind, the document has already been read with it; otherwise the project file may define other options.
    const model =
      Object.keys(options).length === 0 || kind !== undefined
        ? document.model
        : readDocument(text, { ...options, ...(word && { word }) });
    const statistics = documentStatistics(model, weighedFindings(model, settings), settings, language);
    if (format === 'json') io.out(`${safeJson(statisticsData(statistics, (at) => text.lines.lineAt(at) + 1))}\n`);
    else
      io.out(
        statisticsLines(statistics, language)
          .map((line) => `${visibleLines(line)}\n`)
          .join(''),
      );
    return EXIT_CLEAN;
  },
};
