import { recommendationData } from '../features/data/recommendationData';
import { recommendationsOf } from '../features/recommendations';
import { recommendationTable } from '../features/recommendationTable';
import { readArguments } from './arguments';
import type { Command } from './command';
import { FAILED, PROGRAM } from './io';
import { DOCUMENT_DETAILS, DOCUMENT_OPTIONS, oneDocument } from './oneDocument';
import { nameOf } from './read';
import { FORMAT_OPTION, outputTable, tableOutputFrom, WORD_OPTIONS } from './tableFormat';

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
