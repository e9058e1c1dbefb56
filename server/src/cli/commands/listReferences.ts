import { speakerFor } from '../../display/speaker';
import { documentFacts } from '../../features/words/documentFacts';
import { DOCUMENT_DETAILS, DOCUMENT_OPTIONS, oneDocument } from '../files/oneDocument';
import { referenceData, referenceRows } from '../formats/referenceData';
import { EXIT_CLEAN, EXIT_FAILED } from '../io/io';
import { readArguments } from '../options/arguments';
import type { Command } from '../options/command';
import { FORMAT_OPTION, printTable, tableFormatFrom } from '../options/tableFormat';

const OPTIONS = { format: FORMAT_OPTION, ...DOCUMENT_OPTIONS };

/** `treaty-body references`: prints the references of a document with their targets. */
export const listReferences: Command = {
  name: 'references',
  operands: 'FILE',
  summary: 'Print the references of a document and where they lead.',
  options: OPTIONS,
  completes: 'files',
  details: [
    'Each has its place, its words, what it leads to (a treaty by its id, another document by its symbol), why, and whether that is there. What another document has is told by "citations".',
    ...DOCUMENT_DETAILS,
  ],
  async run(args, io) {
    const input = readArguments(args, OPTIONS);
    const format = tableFormatFrom(input.values.format);
    const document = await oneDocument(input, io);
    if (!document) return EXIT_FAILED;
    const { language, model } = document;
    const title = speakerFor(language).t('References: {0}', documentFacts(model, language).name);
    io.out(printTable({ title, rows: referenceRows(model) }, referenceData(model), format));
    return EXIT_CLEAN;
  },
};
