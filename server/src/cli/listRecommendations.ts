import { recommendationsOf } from '../features/recommendations';
import { recommendationData, recommendationTable } from '../features/recommendationTable';
import {
  CHANGES_ROW,
  changesFrom,
  KIND_ROW,
  KINDS_PARAGRAPH,
  kindFrom,
  LANGUAGE_ROW,
  languageFrom,
  onlyOperand,
  readArguments,
} from './arguments';
import type { Command } from './command';
import { CLEAN, FAILED, PROGRAM } from './io';
import { nameOf, readFileDocument } from './read';
import { FORMAT_ROW, printedTable, tableFormatFrom } from './tableFormat';

const OPTIONS = {
  format: { type: 'string' },
  kind: { type: 'string' },
  changes: { type: 'string' },
  lang: { type: 'string' },
} as const;

/** `treaty-body recommendations`: the recommendations of a document as a table. */
export const listRecommendations: Command = {
  name: 'recommendations',
  operands: 'FILE',
  summary: 'Print the recommendations of concluding observations as a table.',
  options: [FORMAT_ROW, KIND_ROW, LANGUAGE_ROW, CHANGES_ROW],
  details: [
    'Each has its subparagraphs, the concern it answers, its section, the articles it names, its addressee, where it is cited and whether the follow-up paragraph names it.',
    'FILE is a Word file, or plain text in UTF-8, or in UTF-16 with a byte order mark; "-" is standard input.',
    KINDS_PARAGRAPH,
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const format = tableFormatFrom(values.format);
    const kind = kindFrom(values.kind);
    const language = languageFrom(values.lang);
    const path = onlyOperand(positionals, 'FILE');
    const model = await readFileDocument(path, io, kind, changesFrom(values.changes));
    if (!model) return FAILED;
    const found = recommendationsOf(model, language);
    if (found.why !== '') io.error(`${PROGRAM}: ${nameOf(path)}: note: ${found.why}\n`);
    io.out(
      printedTable(recommendationTable(model, found, language), recommendationData(model, found, language), format),
    );
    return CLEAN;
  },
};
