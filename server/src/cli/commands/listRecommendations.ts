import { recommendationData } from '../../features/data/recommendationData';
import { recommendationsOf } from '../../features/recommendations/recommendations';
import { recommendationTable } from '../../features/recommendations/recommendationTable';
import { DOCUMENT_DETAILS, DOCUMENT_OPTIONS, oneDocument } from '../files/oneDocument';
import { EXIT_FAILED, PROGRAM } from '../io/io';
import { displayNameOf } from '../io/read';
import { readArguments } from '../options/arguments';
import type { Command } from '../options/command';
import { FORMAT_OPTION, outputTable, tableOutputFrom, WORD_OPTIONS } from '../options/tableFormat';

const OPTIONS = { format: FORMAT_OPTION, ...DOCUMENT_OPTIONS, ...WORD_OPTIONS };

/** `treaty-body recommendations`: prints the recommendations of a document as a table. */
export const listRecommendations: Command = {
  name: 'recommendations',
  operands: 'FILE',
  summary: 'Print the recommendations of concluding observations as a table.',
  options: OPTIONS,
  completes: 'files',
  details: [
    'Each has its subparagraphs, the concern it answers, its section, the articles it names, its addressee, where it is cited and whether the follow-up paragraph names it.',
    ...DOCUMENT_DETAILS,
  ],
  async run(args, io) {
    const input = readArguments(args, OPTIONS);
    const output = tableOutputFrom(input.values);
    const document = await oneDocument(input, io);
    if (!document) return EXIT_FAILED;
    const { path, language, model } = document;
    const table = recommendationsOf(model, language);
    if (table.why !== '') io.error(`${PROGRAM}: ${displayNameOf(path)}: note: ${table.why}\n`);
    return outputTable(
      output,
      {
        table: () => recommendationTable(model, table, language),
        data: () => recommendationData(model, table, language),
      },
      language,
      io,
    );
  },
};
