import { carriedWords } from '../../features/words/carriedWords';
import { codeOf } from '../../node/regularFile';
import { CARRIED_KINDS, type CarriedData, type CarriedKind } from '../../word/patch/carriedData';
import { cleanCopy, inspectWord } from '../../word/patch/cleanCopy';
import { CLEAN, FAILED, FINDINGS, PROGRAM, UsageError } from '../io/io';
import { asClause, nameOf, readFileBytes, textOf, whyNotNamed, whyUnwritable } from '../io/read';
import { oneLine, shownStart } from '../io/terminal';
import { LANGUAGE_OPTION, languageFrom, onlyOperand, readArguments } from '../options/arguments';
import type { Command } from '../options/command';
import { flag, repeated, valued } from '../options/commandOption';

const OPTIONS = {
  clean: valued('OUT', 'Write a copy without what it carries.', 'files'),
  keep: repeated('KIND', 'Leave this in the copy; may be given several times.', CARRIED_KINDS),
  force: flag('Overwrite OUT if it exists.'),
  lang: LANGUAGE_OPTION,
};

/** How many of the words, names and values of a kind to show, and how much of each, in UTF-16 units. */
const MOST_SHOWN = 3;
const SHOWN = 40;

/** `treaty-body inspect`: lists the hidden data of a Word file, and writes a copy without it. */
export const inspect: Command = {
  name: 'inspect',
  operands: 'FILE',
  summary: 'List what a Word file carries besides its text, or write a copy without it.',
  options: OPTIONS,
  completes: 'files',
  details: [
    `KIND is one of ${CARRIED_KINDS.join(', ')}. A line is printed for each that FILE carries, with the words, names or values that it begins with.`,
    'In the copy, tracked changes are accepted, names of authors are replaced by "Author", and the text is the same to the letter. FILE itself is never written.',
    'Exits with 0 if FILE, or with --clean the copy, carries nothing but its text, with 1 if it carries more, and with 2 if a file cannot be read or written.',
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const path = onlyOperand(positionals, 'FILE');
    const language = languageFrom(values.lang);
    const kept = new Set((values.keep ?? []).map(kindOf));
    const { clean: out } = values;
    if (out === undefined && kept.size > 0) throw new UsageError('--keep goes with --clean OUT');
    const failed = (file: string, reason: string): number => {
      io.error(`${PROGRAM}: ${nameOf(file)}: ${reason}\n`);
      return FAILED;
    };
    const bytes = await readFileBytes(path, io);
    const read = bytes instanceof Uint8Array ? textOf(bytes, undefined, path) : bytes;
    if ('refusal' in read) return failed(path, read.refusal);
    if (!read.word || !(bytes instanceof Uint8Array)) return failed(path, 'is not a Word file');
    const list = (carried: readonly CarriedData[], file: string) => {
      for (const one of carried)
        io.out(`${nameOf(file)}: ${carriedWords(one, language)}${samplesOf(one)} (${one.kind})\n`);
      return carried.length > 0 ? FINDINGS : CLEAN;
    };
    if (out === undefined) {
      const inspection = inspectWord(bytes);
      return inspection.kind === 'refused'
        ? failed(path, asClause(inspection.message))
        : list(inspection.carried, path);
    }
    const misnamed = whyNotNamed(read.word, out);
    if (misnamed !== undefined) return failed(out, `no copy was written: ${misnamed}`);
    if (io.absolute(path) === io.absolute(out)) return failed(out, 'is FILE itself; name another');
    const copy = cleanCopy(bytes, new Set(CARRIED_KINDS.filter((kind) => !kept.has(kind))));
    if (copy.kind === 'refused') return failed(path, asClause(copy.message));
    try {
      await io.writeNewFile(out, copy.bytes, values.force === true);
    } catch (error) {
      return failed(out, codeOf(error) === 'EEXIST' ? 'already exists; --force overwrites it' : whyUnwritable(error));
    }
    io.error(`${PROGRAM}: ${nameOf(path)}: note: ${nameOf(out)} was written\n`);
    return list(copy.left, out);
  },
};

function kindOf(word: string): CarriedKind {
  const kind = CARRIED_KINDS.find((one) => one === word);
  if (kind) return kind;
  throw new UsageError(`--keep ${oneLine(word)}: expected one of ${CARRIED_KINDS.join(', ')}`);
}

/** `: "old words", "more" …`; empty if there are none. */
function samplesOf({ samples }: CarriedData): string {
  if (samples.length === 0) return '';
  const excerpts = samples.slice(0, MOST_SHOWN).map((one) => `"${shownStart(one.slice(0, SHOWN))}"`);
  return `: ${excerpts.join(', ')}${samples.length > MOST_SHOWN ? ' …' : ''}`;
}
