import type { LeftOut } from '../../export/bodyWriter';
import { exportWord } from '../../export/exportWord';
import {
  type LiveOptions,
  makeReferencesLive,
  type RemainingReferences,
  remainingReferences,
} from '../../export/liveReferences';
import { liveReferences, makeReferencesTyped } from '../../export/unlinkedReferences';
import { readDocument } from '../../model/document';
import { openText } from '../../text/textVersion';
import { wordEndingOf } from '../../textFiles';
import { asMarkdown } from '../../word/markdown';
import type { WordText } from '../../word/parts/result';
import { EXIT_CLEAN, EXIT_FAILED, PROGRAM, UsageError } from '../io/io';
import {
  asClause,
  damageOf,
  displayNameOf,
  endingProblem,
  type FileRefusal,
  readFileBytes,
  STANDARD_INPUT,
  textOf,
  unwritableReason,
} from '../io/read';
import { printableLine } from '../io/terminal';
import { CHANGES_OPTION, changesFrom, readArguments } from '../options/arguments';
import type { Command } from '../options/command';
import { flagOption, valueOption } from '../options/commandOption';

const OPTIONS = {
  changes: CHANGES_OPTION,
  force: flagOption('Overwrite OUT if it exists.'),
  'live-references': flagOption('Copy a Word file, with its typed references as fields.'),
  'typed-references': flagOption('Copy a Word file, with such fields as text.'),
  author: valueOption('NAME', 'Make these changes, which are tracked, in this name.'),
};

/** `treaty-body convert`: writes a Word file as text, as the other commands read it, or a text as a Word file. */
export const convert: Command = {
  name: 'convert',
  operands: 'IN OUT',
  summary: 'Write a Word file as text or Markdown, or a text as a Word file.',
  options: OPTIONS,
  completes: 'files',
  details: [
    'IN is a file, or "-" for standard input. OUT ends in .txt or .md for the text of a Word file, in .docx for a text as a Word file, or is "-" for standard output, which gets plain text.',
    'In text, automatic numbers are written as they are printed; footnotes follow the text, each after its mark.',
    'With --live-references both are Word files. References to paragraphs with automatic numbers become fields that Word keeps right, as tracked changes; --typed-references does the reverse.',
    'In a Word file that is made of a text, numbers are automatic, references to paragraphs are fields and footnotes are footnotes. It bears the date of SOURCE_DATE_EPOCH where that is set.',
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [from, to, more] = positionals;
    if (from === undefined) throw new UsageError('IN is missing');
    if (to === undefined) throw new UsageError('OUT is missing');
    if (more !== undefined) throw new UsageError(`IN and OUT are expected, not ${positionals.length} files`);
    const form = referenceForm(values);
    const extension = (form && wordEndingOf(to)) ?? /\.(txt|md|docx)$/i.exec(to)?.[1]?.toLowerCase();
    if (to !== STANDARD_INPUT && extension === undefined) {
      throw new UsageError(`${printableLine(to)}: expected a name that ends in .txt, .md or .docx`);
    }
    const fail = (path: string, reason: string): number => {
      io.error(`${PROGRAM}: ${displayNameOf(path)}: ${reason}\n`);
      return EXIT_FAILED;
    };
    const bytes = await readFileBytes(from, io);
    const source = bytes instanceof Uint8Array ? textOf(bytes, changesFrom(values.changes), from) : bytes;
    if ('refusal' in source) return fail(from, source.refusal);
    const isToWord = extension !== undefined && extension !== 'txt' && extension !== 'md';
    if (form && !isToWord)
      throw new UsageError(`${printableLine(to)}: --${form}-references needs a name that ends in .docx`);
    if (values.author?.trim() === '') throw new UsageError('--author: expected a name');
    if (isToWord && source.word && !form) return fail(from, 'is a Word file already');
    if ((!isToWord || form) && !source.word) return fail(from, 'is not a Word file');
    const problem = isToWord && source.word ? endingProblem(source.word, to) : undefined;
    if (problem !== undefined) return fail(to, `no copy was written: ${problem}`);
    const damage = damageOf(source);
    if (damage !== undefined) io.error(`${PROGRAM}: ${displayNameOf(from)}: ${damage}\n`);
    const date = `${io.now().toISOString().slice(0, 19)}Z`;
    const result = !source.word
      ? asWord(from, source.text, date)
      : form && bytes instanceof Uint8Array
        ? copyWith(form, from, bytes, { date, ...(values.author !== undefined && { author: values.author }) })
        : conversionOf(source.word, extension);
    if ('refusal' in result) return fail(from, result.refusal);
    const { content, notes } = result;
    for (const note of notes) io.error(`${PROGRAM}: ${displayNameOf(from)}: note: ${printableLine(note)}\n`);
    if (to === STANDARD_INPUT) {
      io.out(source.text);
      return EXIT_CLEAN;
    }
    try {
      await io.writeNewFile(to, content, values.force === true);
      return EXIT_CLEAN;
    } catch (error) {
      const isExisting = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      return fail(to, isExisting ? 'already exists; --force overwrites it' : unwritableReason(error));
    }
  },
};

/** The result of a conversion, with notes. */
interface Conversion {
  readonly content: Uint8Array;
  readonly notes: readonly string[];
}

function conversionOf(word: WordText, ending: string | undefined): Conversion {
  const text = ending === 'md' ? asMarkdown(word) : word.text;
  return { content: new TextEncoder().encode(text), notes: word.warnings.map(({ message }) => message) };
}

/** The target form of references; undefined to leave them unchanged. */
function referenceForm({
  'live-references': live,
  'typed-references': isTyped,
}: {
  readonly 'live-references'?: boolean;
  readonly 'typed-references'?: boolean;
}): 'live' | 'typed' | undefined {
  if (live && isTyped) throw new UsageError('--live-references and --typed-references do the reverse of each other');
  return live ? 'live' : isTyped ? 'typed' : undefined;
}

/** Converts the references in a file to fields, or to text, as read with all changes accepted. */
function copyWith(
  form: 'live' | 'typed',
  path: string,
  bytes: Uint8Array,
  options: LiveOptions,
): Conversion | FileRefusal {
  const content = textOf(bytes, undefined, path);
  if ('refusal' in content || !content.word) return 'refusal' in content ? content : { refusal: 'is not a Word file' };
  const { word } = content;
  const model = readDocument(openText(path, 'treaty-body', 0, content.text), { word });
  const result =
    form === 'live' ? makeReferencesLive(bytes, word, model, options) : makeReferencesTyped(bytes, word, options);
  if (result.kind === 'refused') return { refusal: asClause(result.message) };
  const { changed, left, warnings } = result;
  const [one, many] = form === 'live' ? ['a field', 'fields'] : ['text', 'text'];
  const lines = [changed === 1 ? `1 reference was made ${one}.` : `${changed} references were made ${many}.`];
  if (form === 'live') lines.push(...remarksOn(remainingReferences(word, model)));
  if (left.length > 0)
    lines.push(
      form === 'live'
        ? `${left.length} could not be, such as those in text that a field shows.`
        : `${left.length} could not be, such as those in another field.`,
    );
  const staleCount = form === 'typed' ? liveReferences(word).filter(({ isStale }) => isStale).length : 0;
  if (staleCount > 0)
    lines.push(`${staleCount} of all showed another number than Word would compute now, and still do.`);
  return { content: result.bytes, notes: [...lines, ...warnings.map(({ message }) => message)] };
}

/** Explains which references were left unchanged, one sentence per reason. */
function remarksOn({ fields, typed, missing }: RemainingReferences): readonly string[] {
  const remarks: string[] = [];
  const count = (number: number, one: string, many: string) => {
    if (number > 0) remarks.push(number === 1 ? `1 reference ${one}.` : `${number} references ${many}.`);
  };
  count(fields, 'is a field already', 'are fields already');
  count(
    typed,
    'names a paragraph whose number is typed and stays typed itself',
    'name paragraphs whose numbers are typed and stay typed themselves',
  );
  count(missing, 'names a paragraph that is not in the document', 'name paragraphs that are not in the document');
  return remarks;
}

function asWord(path: string, text: string, date: string): Conversion {
  const { bytes, left } = exportWord(readDocument(openText(path, 'treaty-body', 0, text)), { date });
  return { content: bytes, notes: notesOf(left) };
}

/** Describes how the file differs from the text, one sentence per difference. */
function notesOf({ furniture, notes, typed, hasNoMasthead }: LeftOut): readonly string[] {
  const lines: string[] = [];
  if (hasNoMasthead)
    lines.push('The text has no symbol and no distribution; the masthead is empty and to be filled in.');
  if (furniture > 0)
    lines.push('Page headers, job numbers and tables of contents of the text are not in the file; Word makes its own.');
  if (notes === 1) lines.push('One footnote has no mark in the text and stands in the text.');
  if (notes > 1) lines.push(`${notes} footnotes have no marks in the text and stand in the text.`);
  if (typed.length === 1) lines.push(`The number ${typed[0]} is typed, since Word cannot make it.`);
  if (typed.length > 1)
    lines.push(
      `${typed.length} numbers are typed, since Word cannot make them: ${typed.slice(0, MAX_LISTED).join(', ')}${typed.length > MAX_LISTED ? ' …' : ''}`,
    );
  return lines;
}

/** At most this many numbers are listed. */
const MAX_LISTED = 5;
