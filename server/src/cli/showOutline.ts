import { type OutlineNode, outline as outlineOf } from '../features/outline';
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
import { oneLine, shownStart } from './terminal';

const OPTIONS = { kind: { type: 'string' }, changes: { type: 'string' }, lang: { type: 'string' } } as const;

/** `treaty-body outline`: headings, paragraphs and subparagraphs of a file, indented. */
export const outline: Command = {
  name: 'outline',
  operands: 'FILE',
  summary: 'Print headings, paragraphs and subparagraphs, indented.',
  options: [KIND_ROW, LANGUAGE_ROW, CHANGES_ROW],
  details: [
    'Each has its number and first words; a paragraph is followed by its role in brackets, where it has one.',
    'FILE is a Word file, or plain text in UTF-8, or in UTF-16 with a byte order mark; "-" is standard input.',
    KINDS_PARAGRAPH,
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const kind = kindFrom(values.kind);
    const language = languageFrom(values.lang);
    const path = onlyOperand(positionals, 'FILE');
    const model = await readFileDocument(path, io, kind, changesFrom(values.changes));
    if (!model) return FAILED;
    const lines = [...linesOf(outlineOf(model, language), 0)];
    if (lines.length === 0) io.error(`${PROGRAM}: ${nameOf(path)}: no headings and no numbered paragraphs\n`);
    io.out(lines.join(''));
    return CLEAN;
  },
};

function* linesOf(nodes: readonly OutlineNode[], depth: number): Generator<string> {
  for (const { name, detail, children } of nodes) {
    yield `${'  '.repeat(depth)}${shownStart(name)}${detail === '' ? '' : ` [${oneLine(detail)}]`}\n`;
    yield* linesOf(children, depth + 1);
  }
}
