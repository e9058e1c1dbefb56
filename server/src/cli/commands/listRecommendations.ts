import { recommendationData } from '../../features/data/recommendationData';
import { recommendationsOf } from '../../features/recommendations/recommendations';
import { recommendationTable } from '../../features/recommendations/recommendationTable';
import { DOCUMENT_DETAILS, DOCUMENT_OPTIONS, oneDocument } from '../files/oneDocument';
import { FAILED, PROGRAM } from '../io/io';
import { nameOf } from '../io/read';
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
    const given = readArguments(args, OPTIONS);
    const output = tableOutputFrom(given.values);
    const named = await oneDocument(given, io);
    if (!named) return FAILED;
    const { path, language, model } = named;
    const found = recommendationsOf(model, language);
    if (found.why !== '') io.error(`${PROGRAM}: ${nameOf(path)}: note: ${found.why}\n`);
    return outputTable(
      output,
      {
        table: () => recommendationTable(model, found, language),
        data: () => recommendationData(model, found, language),
      },
      language,
      io,
    );
  },
};
