import type { LeftOut } from '../../export/bodyWriter';
import { exportWord } from '../../export/exportWord';
import { type LiveOptions, makeReferencesLive, type ReferencesLeft, referencesLeft } from '../../export/liveReferences';
import { liveReferences, makeReferencesTyped } from '../../export/unlinkedReferences';
import { readDocument } from '../../model/document';
import { openText } from '../../text/textVersion';
import { wordEndingOf } from '../../textFiles';
import { asMarkdown } from '../../word/markdown';
import type { WordText } from '../../word/parts/result';
import { CLEAN, FAILED, PROGRAM, UsageError } from '../io/io';
import {
  asClause,
  damageOf,
  type FileRefusal,
  nameOf,
  readFileBytes,
  STANDARD_INPUT,
  textOf,
  whyNotNamed,
  whyUnwritable,
} from '../io/read';
import { oneLine } from '../io/terminal';
import { CHANGES_OPTION, changesFrom, readArguments } from '../options/arguments';
import type { Command } from '../options/command';
import { flag, valued } from '../options/commandOption';

const OPTIONS = {
  changes: CHANGES_OPTION,
  force: flag('Overwrite OUT if it exists.'),
  'live-references': flag('Copy a Word file, with its typed references as fields.'),
  'typed-references': flag('Copy a Word file, with such fields as text.'),
  author: valued('NAME', 'Make these changes, which are tracked, in this name.'),
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
    const become = asked(values);
    const ending = (become && wordEndingOf(to)) ?? /\.(txt|md|docx)$/i.exec(to)?.[1]?.toLowerCase();
    if (to !== STANDARD_INPUT && ending === undefined) {
      throw new UsageError(`${oneLine(to)}: expected a name that ends in .txt, .md or .docx`);
    }
    const failed = (path: string, reason: string): number => {
      io.error(`${PROGRAM}: ${nameOf(path)}: ${reason}\n`);
      return FAILED;
    };
    const bytes = await readFileBytes(from, io);
    const read = bytes instanceof Uint8Array ? textOf(bytes, changesFrom(values.changes), from) : bytes;
    if ('refusal' in read) return failed(from, read.refusal);
    const isToWord = ending !== undefined && ending !== 'txt' && ending !== 'md';
    if (become && !isToWord)
      throw new UsageError(`${oneLine(to)}: --${become}-references needs a name that ends in .docx`);
    if (values.author?.trim() === '') throw new UsageError('--author: expected a name');
    if (isToWord && read.word && !become) return failed(from, 'is a Word file already');
    if ((!isToWord || become) && !read.word) return failed(from, 'is not a Word file');
    const misnamed = isToWord && read.word ? whyNotNamed(read.word, to) : undefined;
    if (misnamed !== undefined) return failed(to, `no copy was written: ${misnamed}`);
    const damage = damageOf(read);
    if (damage !== undefined) io.error(`${PROGRAM}: ${nameOf(from)}: ${damage}\n`);
    const date = `${io.now().toISOString().slice(0, 19)}Z`;
    const converted = !read.word
      ? asWord(from, read.text, date)
      : become && bytes instanceof Uint8Array
        ? copyWith(become, from, bytes, { date, ...(values.author !== undefined && { author: values.author }) })
        : ofWord(read.word, ending);
    if ('refusal' in converted) return failed(from, converted.refusal);
    const { content, notes } = converted;
    for (const note of notes) io.error(`${PROGRAM}: ${nameOf(from)}: note: ${oneLine(note)}\n`);
    if (to === STANDARD_INPUT) {
      io.out(read.text);
      return CLEAN;
    }
    try {
      await io.writeNewFile(to, content, values.force === true);
      return CLEAN;
    } catch (error) {
      const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      return failed(to, exists ? 'already exists; --force overwrites it' : whyUnwritable(error));
    }
  },
};

/** The output of a conversion, and notes about it. */
interface Converted {
  readonly content: Uint8Array;
  readonly notes: readonly string[];
}

function ofWord(word: WordText, ending: string | undefined): Converted {
  const text = ending === 'md' ? asMarkdown(word) : word.text;
  return { content: new TextEncoder().encode(text), notes: word.warnings.map(({ message }) => message) };
}

/** The target form of references; undefined to leave them. */
function asked({
  'live-references': live,
  'typed-references': typed,
}: {
  readonly 'live-references'?: boolean;
  readonly 'typed-references'?: boolean;
}): 'live' | 'typed' | undefined {
  if (live && typed) throw new UsageError('--live-references and --typed-references do the reverse of each other');
  return live ? 'live' : typed ? 'typed' : undefined;
}

/** The file with its references as fields, or as text, based on its text with all changes accepted. */
function copyWith(
  become: 'live' | 'typed',
  path: string,
  bytes: Uint8Array,
  options: LiveOptions,
): Converted | FileRefusal {
  const read = textOf(bytes, undefined, path);
  if ('refusal' in read || !read.word) return 'refusal' in read ? read : { refusal: 'is not a Word file' };
  const { word } = read;
  const model = readDocument(openText(path, 'treaty-body', 0, read.text), { word });
  const made =
    become === 'live' ? makeReferencesLive(bytes, word, model, options) : makeReferencesTyped(bytes, word, options);
  if (made.kind === 'refused') return { refusal: asClause(made.message) };
  const { changed, left, warnings } = made;
  const [one, many] = become === 'live' ? ['a field', 'fields'] : ['text', 'text'];
  const said = [changed === 1 ? `1 reference was made ${one}.` : `${changed} references were made ${many}.`];
  if (become === 'live') said.push(...remarksOn(referencesLeft(word, model)));
  if (left.length > 0)
    said.push(
      become === 'live'
        ? `${left.length} could not be, such as those in text that a field shows.`
        : `${left.length} could not be, such as those in another field.`,
    );
  const stale = become === 'typed' ? liveReferences(word).filter(({ isStale }) => isStale).length : 0;
  if (stale > 0) said.push(`${stale} of all showed another number than Word would compute now, and still do.`);
  return { content: made.bytes, notes: [...said, ...warnings.map(({ message }) => message)] };
}

/** References left unchanged, and why: a sentence for each reason. */
function remarksOn({ fields, typed, missing }: ReferencesLeft): readonly string[] {
  const said: string[] = [];
  const count = (number: number, one: string, many: string) => {
    if (number > 0) said.push(number === 1 ? `1 reference ${one}.` : `${number} references ${many}.`);
  };
  count(fields, 'is a field already', 'are fields already');
  count(
    typed,
    'names a paragraph whose number is typed and stays typed itself',
    'name paragraphs whose numbers are typed and stay typed themselves',
  );
  count(missing, 'names a paragraph that is not in the document', 'name paragraphs that are not in the document');
  return said;
}

function asWord(path: string, text: string, date: string): Converted {
  const { bytes, left } = exportWord(readDocument(openText(path, 'treaty-body', 0, text)), { date });
  return { content: bytes, notes: notesOf(left) };
}

/** How the file differs from the text, one sentence each. */
function notesOf({ furniture, notes, typed, hasNoMasthead }: LeftOut): readonly string[] {
  const said: string[] = [];
  if (hasNoMasthead)
    said.push('The text has no symbol and no distribution; the masthead is empty and to be filled in.');
  if (furniture > 0)
    said.push('Page headers, job numbers and tables of contents of the text are not in the file; Word makes its own.');
  if (notes === 1) said.push('One footnote has no mark in the text and stands in the text.');
  if (notes > 1) said.push(`${notes} footnotes have no marks in the text and stand in the text.`);
  if (typed.length === 1) said.push(`The number ${typed[0]} is typed, since Word cannot make it.`);
  if (typed.length > 1)
    said.push(
      `${typed.length} numbers are typed, since Word cannot make them: ${typed.slice(0, SHOWN).join(', ')}${typed.length > SHOWN ? ' …' : ''}`,
    );
  return said;
}

/** The most numbers to list. */
const SHOWN = 5;
