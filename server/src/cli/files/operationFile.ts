import type { DisplayLanguage } from '../../display/displayLanguage';
import { isRefused, type OperationOutcome, type Refused } from '../../edits/paragraphs/operation';
import { makeReferencesLive } from '../../export/liveReferences';
import { hasReferenceFields, newReferences } from '../../export/newReferences';
import { operateInWord } from '../../export/operationInWord';
import { hindranceWords } from '../../features/words/hindranceWords';
import { noteMessage, outcomeMessage, refusalMessage, statusRefusal } from '../../features/words/operationWords';
import { type DocumentModel, type ModelOptions, readDocument } from '../../model/document';
import { codeOf } from '../../node/regularFile';
import { unifiedDiff } from '../../text/diff';
import { applyEdits } from '../../text/edits';
import { LineIndex } from '../../text/lines';
import { placeFromOne } from '../../text/placeFromOne';
import { openText } from '../../text/textVersion';
import type { WordText } from '../../word/parts/result';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_FINDINGS, type Io, PROGRAM, UsageError } from '../io/io';
import {
  asClause,
  bytesLike,
  damageOf,
  displayNameOf,
  endingProblem,
  readFileBytes,
  STANDARD_INPUT,
  textOf,
  unwritableReason,
} from '../io/read';
import { diffLines, printableLine } from '../io/terminal';
import { KIND_OPTION, kindFrom, LANGUAGE_OPTION, languageFrom } from '../options/arguments';
import { flagOption, valueOption } from '../options/commandOption';
import { dateFrom } from '../options/copyOptions';

/** Options shared by all operations. */
export const OPERATION_OPTIONS = {
  out: valueOption('OUT', 'Write this file, not FILE.', 'files'),
  'in-place': flagOption('Change a Word file itself, not a copy.'),
  'dry-run': flagOption('Show as a diff what would change; write nothing.'),
  force: flagOption('Overwrite OUT if it exists.'),
  issued: flagOption('Change numbers of a final or advance unedited document.'),
  author: valueOption('NAME', 'In a Word file, make the changes in this name.'),
  date: valueOption('DATE', 'Date them 2026-05-01 or 2026-05-01T10:00:00Z, not now.'),
  kind: KIND_OPTION,
  lang: LANGUAGE_OPTION,
};

/** Help paragraphs shared by all operations. */
export const OPERATION_DETAILS: readonly string[] = [
  'A text is changed in place. Of a Word file, a copy "FILE (edited).docx" gets the change, as tracked changes; with --in-place, FILE gets it. "-" reads standard input, and a text is then written to standard output.',
  'Numbers and references follow, as in an editor; what could not be settled is listed with its line. Where a Word file has references that are fields, new ones are fields too.',
  'Exits with 0 if the change was made, or would be, with 1 if it cannot be, and with 2 if a file cannot be read or written.',
];

interface OperationValues {
  readonly out?: string;
  readonly 'in-place'?: boolean;
  readonly 'dry-run'?: boolean;
  readonly force?: boolean;
  readonly issued?: boolean;
  readonly author?: string;
  readonly date?: string;
  readonly kind?: string;
  readonly lang?: string;
}

/** The given words do not occur in the document, or occur several times. */
export interface WordsRefused {
  readonly message: string;
}

/** An operation on a document. */
type DocumentOperation = (model: DocumentModel) => OperationOutcome | Refused | WordsRefused;

/** Applies an operation to a file and returns the exit code. Throws a `UsageError` for conflicting options. */
export async function operateOnFile(
  path: string,
  operation: DocumentOperation,
  values: OperationValues,
  io: Io,
): Promise<number> {
  const isInPlace = values['in-place'] === true;
  if (isInPlace && values.out !== undefined) throw new UsageError('--in-place and --out go against each other');
  if (isInPlace && path === STANDARD_INPUT) throw new UsageError('--in-place: standard input is no file');
  if (values.author?.trim() === '') throw new UsageError('--author: expected a name');
  const date = dateFrom(values.date) ?? `${io.now().toISOString().slice(0, 19)}Z`;
  const language = languageFrom(values.lang);
  const kind = kindFrom(values.kind);
  return new FileOperation(path, operation, { ...values, date }, { ...(kind && { kind }) }, language, io).run();
}

interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly model: DocumentModel;
  readonly word: WordText | undefined;
}

class FileOperation {
  constructor(
    private readonly path: string,
    private readonly operation: DocumentOperation,
    private readonly values: OperationValues & { readonly date: string },
    private readonly reading: ModelOptions,
    private readonly language: DisplayLanguage,
    private readonly io: Io,
  ) {}

  async run(): Promise<number> {
    const { path, values, language, io } = this;
    const file = await this.open();
    if (typeof file === 'number') return file;
    const { model, word } = file;
    const outcome = this.operation(model);
    if ('message' in outcome) return this.refuse(outcome.message);
    if (isRefused(outcome)) return this.refuse(refusalMessage(outcome, language));
    const status = outcome.renumbered > 0 ? statusRefusal(model.identity.status, language) : undefined;
    if (status !== undefined && values.issued !== true) return this.refuse(`${status} (--issued)`);
    if (outcome.edits.length === 0) {
      io.error(`${PROGRAM}: ${displayNameOf(path)}: note: there is nothing to change\n`);
      return EXIT_CLEAN;
    }
    const content = word ? this.inWord(file, word, outcome) : bytesLike(file.bytes, textWith(model, outcome));
    if (!(content instanceof Uint8Array)) return content;
    if (values['dry-run'] === true) {
      io.out(diffLines(unifiedDiff(path, model.text.text, outcome.edits)));
      this.report(model, outcome);
      return EXIT_CLEAN;
    }
    const code = await this.write(file, content);
    if (code === EXIT_CLEAN) this.report(model, outcome);
    return code;
  }

  private async open(): Promise<OpenedFile | number> {
    const { path, io } = this;
    const bytes = await readFileBytes(path, io);
    const content = bytes instanceof Uint8Array ? textOf(bytes, undefined, path) : bytes;
    if ('refusal' in content) return this.fail(path, content.refusal);
    if (!(bytes instanceof Uint8Array)) return this.fail(path, 'cannot be read');
    const damage = damageOf(content);
    // Writing back a text with undecodable characters would make the damage permanent.
    if (damage !== undefined) return this.fail(path, `${damage.replace(/^note: /, '')}; save it as UTF-8`);
    const { word } = content;
    return { bytes, word, model: this.modelOf(content.text, word) };
  }

  private modelOf(text: string, word: WordText | undefined): DocumentModel {
    return readDocument(openText(this.path, 'treaty-body', 0, text), { ...this.reading, ...(word && { word }) });
  }

  /** A copy of the Word file with the operation applied, or the exit code. */
  private inWord({ bytes, model }: OpenedFile, word: WordText, outcome: OperationOutcome): Uint8Array | number {
    const { path, language, reading } = this;
    const { author, date } = this.values;
    const by = { date, ...(author !== undefined && { author }) };
    const result = operateInWord(bytes, word, model, outcome, { ...by, reading });
    if (result.kind === 'refused') return this.fail(path, asClause(result.message));
    if (result.kind === 'not-made') return this.refuse(hindranceWords(result.hindrance, language));
    if (!hasReferenceFields(word)) return result.bytes;
    const acceptedModel = this.modelOf(result.accepted.text, result.accepted);
    const newOnes = newReferences(result.accepted, acceptedModel, date);
    const liveResult =
      newOnes.size > 0
        ? makeReferencesLive(result.bytes, result.accepted, acceptedModel, { ...by, chosen: newOnes })
        : result;
    return liveResult.kind === 'refused' ? result.bytes : liveResult.bytes;
  }

  private async write({ bytes, word }: OpenedFile, content: Uint8Array): Promise<number> {
    const { path, io } = this;
    const { out, force } = this.values;
    const isCopied = word !== undefined && this.values['in-place'] !== true;
    if (out === undefined && path === STANDARD_INPUT) {
      if (word) throw new UsageError('--out OUT is missing');
      io.out(new TextDecoder().decode(content));
      return EXIT_CLEAN;
    }
    const target = out ?? (isCopied ? copyName(path) : path);
    const problem = word && endingProblem(word, target);
    if (problem !== undefined) return this.fail(target, `no copy was written: ${problem}`);
    try {
      if (target === path) await io.replaceFile(path, content, { before: bytes, within: undefined, force: false });
      else await io.writeNewFile(target, content, force === true);
    } catch (error) {
      const alreadyExists = codeOf(error) === 'EEXIST';
      return this.fail(target, alreadyExists ? 'already exists; --force overwrites it' : unwritableReason(error));
    }
    io.error(`${PROGRAM}: ${displayNameOf(path)}: note: ${displayNameOf(target)} was written\n`);
    return EXIT_CLEAN;
  }

  /** Reports changed numbers and references, and places left to check. */
  private report({ text }: DocumentModel, outcome: OperationOutcome): void {
    const { path, language, io } = this;
    const message = outcomeMessage(outcome, language);
    if (message !== '') io.error(`${PROGRAM}: ${displayNameOf(path)}: note: ${message}\n`);
    const lines = LineIndex.of(applyEdits(text.text, outcome.edits));
    for (const note of outcome.notes) {
      const { line, column } = placeFromOne(lines, note.at.start);
      io.error(`${displayNameOf(path)}:${line}:${column}: ${printableLine(noteMessage(note, language))}\n`);
    }
  }

  private refuse(message: string): number {
    this.io.error(`${PROGRAM}: ${displayNameOf(this.path)}: ${message}\n`);
    return EXIT_FINDINGS;
  }

  private fail(path: string, reason: string): number {
    this.io.error(`${PROGRAM}: ${displayNameOf(path)}: ${reason}\n`);
    return EXIT_FAILED;
  }
}

function textWith({ text }: DocumentModel, { edits }: OperationOutcome): string {
  return applyEdits(text.text, edits);
}

/** `draft (edited).docx` for `draft.docx`. */
export function copyName(path: string): string {
  const [, name = path, ending = '.docx'] = /^(.*?)(\.[^./\\]*)$/s.exec(path) ?? [];
  return `${name} (edited)${ending}`;
}
