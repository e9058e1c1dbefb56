import { hiddenDataText } from '../../features/words/carriedWords';
import { codeOf } from '../../node/regularFile';
import { HIDDEN_DATA_KINDS, type HiddenData, type HiddenDataKind } from '../../word/patch/carriedData';
import { cleanCopy, inspectWord } from '../../word/patch/cleanCopy';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_FINDINGS, PROGRAM, UsageError } from '../io/io';
import { asClause, displayNameOf, endingProblem, readFileBytes, textOf, unwritableReason } from '../io/read';
import { printableLine, visibleStart } from '../io/terminal';
import { LANGUAGE_OPTION, languageFrom, onlyOperand, readArguments } from '../options/arguments';
import type { Command } from '../options/command';
import { flagOption, listOption, valueOption } from '../options/commandOption';

const OPTIONS = {
  clean: valueOption('OUT', 'Write a copy without what it carries.', 'files'),
  keep: listOption('KIND', 'Leave this in the copy; may be given several times.', HIDDEN_DATA_KINDS),
  force: flagOption('Overwrite OUT if it exists.'),
  lang: LANGUAGE_OPTION,
};

/** How many words, names and values of each kind to show, and the maximum length of each, in UTF-16 code units. */
const MAX_DISPLAYED_VALUES = 3;
const DISPLAY_LENGTH = 40;

/** `treaty-body inspect`: lists the hidden data of a Word file, and writes a copy without it. */
export const inspect: Command = {
  name: 'inspect',
  operands: 'FILE',
  summary: 'List what a Word file carries besides its text, or write a copy without it.',
  options: OPTIONS,
  completes: 'files',
  details: [
    `KIND is one of ${HIDDEN_DATA_KINDS.join(', ')}. A line is printed for each that FILE carries, with the words, names or values that it begins with.`,
    'In the copy, tracked changes are accepted, names of authors are replaced by "Author", and the text is the same to the letter. FILE itself is never written.',
    'Exits with 0 if FILE, or with --clean the copy, carries nothing but its text, with 1 if it carries more, and with 2 if a file cannot be read or written.',
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const path = onlyOperand(positionals, 'FILE');
    const language = languageFrom(values.lang);
    const keptKinds = new Set((values.keep ?? []).map(kindOf));
    const { clean: out } = values;
    if (out === undefined && keptKinds.size > 0) throw new UsageError('--keep goes with --clean OUT');
    const fail = (file: string, reason: string): number => {
      io.error(`${PROGRAM}: ${displayNameOf(file)}: ${reason}\n`);
      return EXIT_FAILED;
    };
    const bytes = await readFileBytes(path, io);
    const content = bytes instanceof Uint8Array ? textOf(bytes, undefined, path) : bytes;
    if ('refusal' in content) return fail(path, content.refusal);
    if (!content.word || !(bytes instanceof Uint8Array)) return fail(path, 'is not a Word file');
    const list = (data: readonly HiddenData[], file: string) => {
      for (const one of data)
        io.out(`${displayNameOf(file)}: ${hiddenDataText(one, language)}${samplesOf(one)} (${one.kind})\n`);
      return data.length > 0 ? EXIT_FINDINGS : EXIT_CLEAN;
    };
    if (out === undefined) {
      const inspection = inspectWord(bytes);
      return inspection.kind === 'refused' ? fail(path, asClause(inspection.message)) : list(inspection.carried, path);
    }
    const problem = endingProblem(content.word, out);
    if (problem !== undefined) return fail(out, `no copy was written: ${problem}`);
    if (io.absolute(path) === io.absolute(out)) return fail(out, 'is FILE itself; name another');
    const copy = cleanCopy(bytes, new Set(HIDDEN_DATA_KINDS.filter((kind) => !keptKinds.has(kind))));
    if (copy.kind === 'refused') return fail(path, asClause(copy.message));
    try {
      await io.writeNewFile(out, copy.bytes, values.force === true);
    } catch (error) {
      return fail(out, codeOf(error) === 'EEXIST' ? 'already exists; --force overwrites it' : unwritableReason(error));
    }
    io.error(`${PROGRAM}: ${displayNameOf(path)}: note: ${displayNameOf(out)} was written\n`);
    return list(copy.left, out);
  },
};

function kindOf(word: string): HiddenDataKind {
  const kind = HIDDEN_DATA_KINDS.find((one) => one === word);
  if (kind) return kind;
  throw new UsageError(`--keep ${printableLine(word)}: expected one of ${HIDDEN_DATA_KINDS.join(', ')}`);
}

/** `: "old words", "more" …`; empty if there are none. */
function samplesOf({ samples }: HiddenData): string {
  if (samples.length === 0) return '';
  const excerpts = samples
    .slice(0, MAX_DISPLAYED_VALUES)
    .map((one) => `"${visibleStart(one.slice(0, DISPLAY_LENGTH))}"`);
  return `: ${excerpts.join(', ')}${samples.length > MAX_DISPLAYED_VALUES ? ' …' : ''}`;
}
