import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import { newFields } from '../../export/newReferences';
import { hindranceWords } from '../../features/words/hindranceWords';
import { codeOf } from '../../node/regularFile';
import { unifiedDiff } from '../../text/diff';
import { LineIndex } from '../../text/lines';
import { type ApplyOptions, applyText, type RefusedPlace } from '../../word/apply/applyText';
import { textDifference } from '../../word/apply/textDifference';
import type { WordText } from '../../word/parts/result';
import { copyName } from '../files/operationFile';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_FINDINGS, type Io, PROGRAM, UsageError } from '../io/io';
import {
  asClause,
  damageOf,
  displayNameOf,
  endingProblem,
  type FileRefusal,
  modelOfWord,
  readFileBytes,
  STANDARD_INPUT,
  textOf,
  unwritableReason,
} from '../io/read';
import { diffLines, printableLine, visibleStart } from '../io/terminal';
import { LANGUAGE_OPTION, languageFrom, readArguments } from '../options/arguments';
import type { Command } from '../options/command';
import { flagOption, valueOption } from '../options/commandOption';
import { dateFrom } from '../options/copyOptions';

const OPTIONS = {
  author: valueOption('NAME', 'Make the changes in this name.'),
  date: valueOption('DATE', 'Date them 2026-05-01 or 2026-05-01T10:00:00Z, not now.'),
  'dry-run': flagOption('Show as a diff what would change; write nothing.'),
  force: flagOption('Overwrite OUT if it exists.'),
  lang: LANGUAGE_OPTION,
};

/** `treaty-body apply`: writes the edited text of a Word file into a copy of it, as tracked changes. */
export const apply: Command = {
  name: 'apply',
  operands: 'EDITED DRAFT [OUT]',
  summary: 'Write the edited text of a Word file into a copy of it, as tracked changes.',
  options: OPTIONS,
  completes: 'files',
  details: [
    'EDITED is the text of DRAFT as "convert DRAFT EDITED" writes it, edited in any way; "-" is standard input. OUT is "DRAFT (edited).docx" if it is not named. DRAFT itself is never written.',
    'With all changes accepted, OUT has the paragraphs of EDITED; with all rejected, it is DRAFT. Only what differs is changed, word by word, with its formatting. Automatic numbers are left to Word, whatever EDITED says. Where references to paragraphs of DRAFT are fields, those that are new become fields too. What an earlier run wrote in the same name is not piled up but replaced, as long as Word has not saved the file.',
    'What cannot be written, such as a column that is added to a table, is listed with its line in EDITED, and then nothing is written.',
    'Exits with 0 if OUT was written, or would be, with 1 if something cannot be written, and with 2 if a file cannot be read or written.',
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [editedPath, draft, out, more] = positionals;
    if (editedPath === undefined) throw new UsageError('EDITED is missing');
    if (draft === undefined) throw new UsageError('DRAFT is missing');
    if (more !== undefined) throw new UsageError(`EDITED, DRAFT and OUT are expected, not ${positionals.length} files`);
    if (editedPath === STANDARD_INPUT && draft === STANDARD_INPUT)
      throw new UsageError('only one file can be standard input');
    if (draft === STANDARD_INPUT && out === undefined) throw new UsageError('OUT is missing');
    if (values.author?.trim() === '') throw new UsageError('--author: expected a name');
    const date = dateFrom(values.date) ?? `${io.now().toISOString().slice(0, 19)}Z`;
    const options = { date, ...(values.author !== undefined && { author: values.author }) };
    const files = { edited: editedPath, draft, out: out ?? copyName(draft) };
    const job = new ApplyJob(files, options, languageFrom(values.lang), io);
    return job.run(values['dry-run'] === true, values.force === true);
  },
};

/** The maximum length of a quoted place, in UTF-16 code units. */
const MAX_QUOTE_LENGTH = 60;

/** The text and the Word file that were read. */
interface ReadFiles {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly word: WordText;
}

class ApplyJob {
  constructor(
    private readonly files: { readonly edited: string; readonly draft: string; readonly out: string },
    private readonly options: ApplyOptions & { readonly date: string },
    private readonly language: DisplayLanguage,
    private readonly io: Io,
  ) {}

  async run(isDry: boolean, force: boolean): Promise<number> {
    const { draft, out } = this.files;
    const files = await this.read();
    if (typeof files === 'number') return files;
    const { text, bytes, word } = files;
    const problem = endingProblem(word, out);
    if (!isDry && problem !== undefined) return this.fail(out, `no copy was written: ${problem}`);
    const fieldsIn = newFields(this.options.date, (reading) => modelOfWord(draft, reading));
    const result = applyText(bytes, text, { ...this.options, fieldsIn });
    if (result.kind === 'refused') return this.fail(draft, asClause(result.message));
    if (isDry) this.io.out(diffLines(this.diff(text, word)));
    if (result.kind === 'refused-places') {
      this.list(result.places, text, isDry);
      return EXIT_FINDINGS;
    }
    if (isDry) return EXIT_CLEAN;
    return this.write(
      result.bytes,
      bytes,
      [changeSummary(result.places), ...result.warnings.map(({ message }) => message)],
      force,
    );
  }

  private async read(): Promise<ReadFiles | number> {
    const { edited, draft } = this.files;
    const bytes = await readFileBytes(draft, this.io);
    const file = bytes instanceof Uint8Array ? textOf(bytes, undefined, draft) : bytes;
    if ('refusal' in file) return this.fail(draft, file.refusal);
    if (!file.word || !(bytes instanceof Uint8Array)) return this.fail(draft, 'is not a Word file');
    const text = await this.readText();
    if ('refusal' in text) return this.fail(edited, text.refusal);
    if (text.word) return this.fail(edited, 'is a Word file; name its edited text');
    const damage = damageOf(text);
    if (damage !== undefined) return this.fail(edited, `${damage.replace(/^note: /, '')}; save it as UTF-8`);
    return { text: text.text.replace(/\r\n?/g, '\n'), bytes, word: file.word };
  }

  private async readText(): Promise<ReturnType<typeof textOf> | FileRefusal> {
    const bytes = await readFileBytes(this.files.edited, this.io);
    return bytes instanceof Uint8Array ? textOf(bytes, undefined, this.files.edited) : bytes;
  }

  private async write(
    content: Uint8Array,
    before: Uint8Array,
    notes: readonly string[],
    force: boolean,
  ): Promise<number> {
    const { draft, out } = this.files;
    const { io } = this;
    if (draft !== STANDARD_INPUT) {
      if (await this.isDraft()) return this.fail(out, 'is DRAFT itself; name another');
      const currentBytes = await readFileBytes(draft, io);
      if (!(currentBytes instanceof Uint8Array) || Buffer.compare(currentBytes, before) !== 0)
        return this.fail(draft, 'no copy was written: it has changed meanwhile');
    }
    try {
      await io.writeNewFile(out, content, force);
    } catch (error) {
      return this.fail(
        out,
        codeOf(error) === 'EEXIST' ? 'already exists; --force overwrites it' : unwritableReason(error),
      );
    }
    io.error(
      `${PROGRAM}: ${displayNameOf(draft)}: note: ${displayNameOf(out)} was written ${notes.map(printableLine).join(' ')}\n`,
    );
    return EXIT_CLEAN;
  }

  private async isDraft(): Promise<boolean> {
    const { draft, out } = this.files;
    const { io } = this;
    if (io.absolute(draft) === io.absolute(out)) return true;
    const [one, two] = [await io.follow(draft), await io.follow(out)];
    return one !== undefined && two !== undefined && one.path === two.path;
  }

  /** Lists the places that cannot be written, one per line, in the format of `check`. */
  private list(places: readonly RefusedPlace[], text: string, isDry: boolean): void {
    const lines = LineIndex.of(text);
    const { io, language } = this;
    const name = displayNameOf(this.files.edited);
    for (const { span, before, hindrance } of places) {
      const words = (text.slice(span.start, span.end).trim() || before.trim()).slice(0, MAX_QUOTE_LENGTH);
      const at = lines.positionAt(span.start);
      const row = `${name}:${at.line + 1}:${at.character + 1}: ${hindranceWords(hindrance, language)} [${visibleStart(words)}]\n`;
      // In a dry run, standard output is reserved for the diff.
      if (isDry) io.error(row);
      else io.out(row);
    }
    const { plural } = speakerFor(language);
    const message = plural(
      places.length,
      '{0} place cannot be written into {1}.',
      '{0} places cannot be written into {1}.',
      displayNameOf(this.files.draft),
    );
    io.error(`${PROGRAM}: ${message}\n`);
  }

  private diff(text: string, word: WordText): string {
    const places = textDifference(word, text).filter(({ isNumber }) => isNumber !== true);
    return unifiedDiff(
      this.files.draft,
      word.text,
      places.flatMap(({ edits }) => edits),
    );
  }

  private fail(path: string, reason: string): number {
    this.io.error(`${PROGRAM}: ${displayNameOf(path)}: ${reason}\n`);
    return EXIT_FAILED;
  }
}

/** "with changes in 3 places." */
function changeSummary(places: number): string {
  if (places === 0) return 'as it is, since the text is the same.';
  return places === 1 ? 'with changes in 1 place.' : `with changes in ${places} places.`;
}
