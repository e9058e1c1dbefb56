import { asMarkdown } from '../word/markdown';
import { CHANGES_ROW, changesFrom, readArguments } from './arguments';
import { whyUnwritable } from './checkFile';
import type { Command } from './command';
import { CLEAN, FAILED, PROGRAM, UsageError } from './io';
import { damageOf, nameOf, readFileBytes, STANDARD_INPUT, textOf } from './read';
import { oneLine } from './terminal';

const OPTIONS = { changes: { type: 'string' }, force: { type: 'boolean' } } as const;

/** `treaty-body convert`: the text of a Word file, as the other commands read it, in a file of its own. */
export const convert: Command = {
  name: 'convert',
  operands: 'IN OUT',
  summary: 'Write the text of a Word file as plain text or Markdown.',
  options: [CHANGES_ROW, ['--force', 'Write over a file that is there.']],
  details: [
    'IN is a .docx file, or "-" for standard input. OUT ends in .txt or .md, or is "-" for standard output, which gets plain text.',
    'Automatic numbers are written as they are printed; footnotes follow the text, each after its mark.',
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [from, to, more] = positionals;
    if (from === undefined) throw new UsageError('IN is missing');
    if (to === undefined) throw new UsageError('OUT is missing');
    if (more !== undefined) throw new UsageError(`IN and OUT are expected, not ${positionals.length} files`);
    const ending = /\.(txt|md)$/i.exec(to)?.[1]?.toLowerCase();
    if (to !== STANDARD_INPUT && ending === undefined) {
      throw new UsageError(`${oneLine(to)}: expected a name that ends in .txt or .md`);
    }
    const failed = (path: string, reason: string): number => {
      io.error(`${PROGRAM}: ${nameOf(path)}: ${reason}\n`);
      return FAILED;
    };
    const bytes = await readFileBytes(from, io);
    const read = bytes instanceof Uint8Array ? textOf(bytes, changesFrom(values.changes)) : bytes;
    if ('refusal' in read) return failed(from, read.refusal);
    if (!read.word) return failed(from, 'is not a Word file');
    for (const { message } of read.word.warnings) io.error(`${PROGRAM}: ${nameOf(from)}: note: ${oneLine(message)}\n`);
    const damage = damageOf(read);
    if (damage !== undefined) io.error(`${PROGRAM}: ${nameOf(from)}: ${damage}\n`);
    const text = ending === 'md' ? asMarkdown(read.word) : read.text;
    if (to === STANDARD_INPUT) {
      io.out(text);
      return CLEAN;
    }
    try {
      await io.writeNewFile(to, new TextEncoder().encode(text), values.force === true);
      return CLEAN;
    } catch (error) {
      const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      return failed(to, exists ? 'is there already; --force writes over it' : whyUnwritable(error));
    }
  },
};
