import { type OutlineNode, outlineNodes as outlineOf } from '../../features/outline';
import { DOCUMENT_DETAILS, DOCUMENT_OPTIONS, oneDocument } from '../files/oneDocument';
import { outlineData } from '../formats/outlineData';
import { EXIT_CLEAN, EXIT_FAILED, PROGRAM } from '../io/io';
import { displayNameOf } from '../io/read';
import { printableLine, safeJson, visibleStart } from '../io/terminal';
import { readArguments } from '../options/arguments';
import type { Command } from '../options/command';
import { PLAIN_FORMAT_OPTION, plainFormatFrom } from '../options/plainFormat';

const OPTIONS = { format: PLAIN_FORMAT_OPTION, ...DOCUMENT_OPTIONS };

/** `treaty-body outline`: prints the headings, paragraphs and subparagraphs of a file, indented. */
export const outlineCommand: Command = {
  name: 'outline',
  operands: 'FILE',
  summary: 'Print headings, paragraphs and subparagraphs, indented.',
  options: OPTIONS,
  completes: 'files',
  details: [
    'Each has its number and first words; a paragraph is followed by its role in brackets, if it has one.',
    ...DOCUMENT_DETAILS,
  ],
  async run(args, io) {
    const input = readArguments(args, OPTIONS);
    const format = plainFormatFrom(input.values.format);
    const document = await oneDocument(input, io);
    if (!document) return EXIT_FAILED;
    const { path, language, model } = document;
    if (format === 'json') {
      io.out(`${safeJson(outlineData(model, language))}\n`);
      return EXIT_CLEAN;
    }
    const lines = [...linesOf(outlineOf(model, language), 0)];
    if (lines.length === 0) io.error(`${PROGRAM}: ${displayNameOf(path)}: no headings and no numbered paragraphs\n`);
    io.out(lines.join(''));
    return EXIT_CLEAN;
  },
};

function* linesOf(nodes: readonly OutlineNode[], depth: number): Generator<string> {
  for (const { name, detail, children } of nodes) {
    yield `${'  '.repeat(depth)}${visibleStart(name)}${detail === '' ? '' : ` [${printableLine(detail)}]`}\n`;
    yield* linesOf(children, depth + 1);
  }
}
