import { type DocumentModel, type ModelOptions, readDocument, readEdited } from '../model/document';
import { blockIndexAt, startOf } from '../syntax/blocks/tree';
import { applyEdits, type Span, shiftSpan, type TextEdit } from '../text/edits';
import { type MovedText, textPieces } from '../text/pieces';
import { openText } from '../text/textVersion';
import type { WordRefusal } from '../word/parts/refusal';
import type { WordField, WordText } from '../word/parts/result';
import { type NewLine, newLines } from '../word/patch/parts/newLines';
import { type RewriteOptions, type RewrittenWord, rewriteWord } from '../word/patch/rewriteWord';
import type { Hindrance } from '../word/patch/runs/hindrance';
import { type FormSource, UnplacedLineError, wordParagraphs } from './lineForms';
import { withoutStops } from './numberFields';
import { noteKey, readTheSame } from './sameSaid';

/** The edits of an operation on the text of a document. */
interface TextOperation {
  readonly edits: readonly TextEdit[];
  /** The edits that are moves. */
  readonly moved?: readonly MovedText[];
  /** The same edits with filler after numbers without words, to check how the text will parse; undefined if there are no such numbers. */
  readonly withWords?: readonly TextEdit[];
}

/** Why an operation could not be applied to a Word file. */
export interface HinderedOperation {
  readonly kind: 'not-made';
  readonly hindrance: Hindrance;
  /** The place of the obstacle in the text; undefined if there is none in particular. */
  readonly at: number | undefined;
}

/** Options for applying an operation. */
interface OperationOptions extends Pick<RewriteOptions, 'author' | 'date'> {
  /** The options for parsing the text. */
  readonly reading?: ModelOptions;
}

/**
 * Applies an operation to a copy of a Word file as tracked changes. Accepting all of them yields the paragraphs, numbers, words and
 * references of the operation’s text; rejecting them restores the original. Automatic numbers are not written; fails if Word would generate
 * different numbers. `word` must be the reading of the bytes, and `model` the model of its text.
 */
export function operateInWord(
  bytes: Uint8Array,
  word: WordText,
  model: DocumentModel,
  operation: TextOperation,
  { reading = {}, ...options }: OperationOptions,
): RewrittenWord | HinderedOperation | WordRefusal {
  const file: ShownFile = { bytes, word, model };
  const { edits, moved = [], withWords } = operation;
  const attempt = new Making(file, edits, moved, options, reading);
  const wordingAttempt = withWords && new Making(file, withWords, [], options, reading);
  let firstOperation: HinderedOperation | undefined;
  for (const [source, typedFields] of attempt.ways()) {
    const firstResult = (wordingAttempt ?? attempt).make(source, typedFields, true);
    const result =
      wordingAttempt && firstResult.kind === 'rewritten' ? attempt.make(source, typedFields, false) : firstResult;
    if (result.kind !== 'not-made') return result;
    firstOperation ??= result;
    if (result.hindrance !== 'otherwise') break;
  }
  return firstOperation ?? { kind: 'not-made', hindrance: 'otherwise', at: undefined };
}

/** A Word file with its reading. */
interface ShownFile {
  readonly bytes: Uint8Array;
  readonly word: WordText;
  readonly model: DocumentModel;
}

/** Edits of the text of a Word file, which can be made in the file in several ways. */
class Making {
  private readonly after: DocumentModel;
  private readonly lines: readonly NewLine[];
  private readonly inner: readonly TextEdit[];

  constructor(
    private readonly file: ShownFile,
    edits: readonly TextEdit[],
    movedTexts: readonly MovedText[],
    private readonly options: RewriteOptions,
    private readonly reading: ModelOptions,
  ) {
    const { word, model } = file;
    const { text } = model.text;
    this.after = readEdited(model, edits, reading);
    this.lines = newLines(text, textPieces(text.length, edits, movedTexts), word.paragraphs, movedTexts);
    this.inner = innerEdits(edits, movedTexts);
  }

  /** Ways to apply the edits, most likely first: where formats come from, and which fields become typed text. */
  ways(): readonly (readonly [FormSource, ReadonlySet<number>])[] {
    const { word } = this.file;
    const staleFields = wrongFields(word, this.after, this.inner, this.lines);
    const changedFields = new Set(
      word.fields.flatMap((field, at) => (editedText(word, field, this.inner) === field.shown ? [] : [at])),
    );
    return [
      ['own', staleFields],
      ['before', staleFields],
      ['after', staleFields],
      ...(changedFields.size > staleFields.size ? [['own', changedFields] as const] : []),
    ];
  }

  /** The file with the edits applied; with `isChecked`, fails unless it parses like the edited text. */
  make(
    source: FormSource,
    typedFields: ReadonlySet<number>,
    isChecked: boolean,
  ): RewrittenWord | HinderedOperation | WordRefusal {
    const { bytes, word, model } = this.file;
    try {
      const paragraphs = wordParagraphs(word, model, this.after, this.lines, source);
      const result = rewriteWord(bytes, paragraphs, { ...this.options, typed: typedFields });
      if (result.kind === 'refused') return result;
      if (result.kind === 'hindered')
        return { kind: 'not-made', hindrance: result.hindrance, at: word.paragraphs[result.paragraph ?? -1]?.start };
      if (isChecked && !this.readsAsWanted(result.accepted))
        return { kind: 'not-made', hindrance: 'otherwise', at: undefined };
      return result;
    } catch (error) {
      if (!(error instanceof UnplacedLineError)) throw error;
      return { kind: 'not-made', hindrance: 'place', at: word.paragraphs[error.paragraph ?? -1]?.start };
    }
  }

  private readsAsWanted(acceptedText: WordText): boolean {
    const { word } = this.file;
    const pieces = this.lines.flatMap((line) => line.pieces.map(({ what }) => what));
    const deletedNotes = notesWithout(word, pieces);
    // Fail also if there are more fields that Word would change on its next update.
    return (
      readTheSame(this.after, this.read(acceptedText), deletedNotes) &&
      staleFieldCount(acceptedText) <= staleFieldCount(word)
    );
  }

  /** Reads the text of a copy with the same options as the original, with its line information if available. */
  private read(word: WordText): DocumentModel {
    const { model } = this.file;
    const { uri, languageId, version } = model.text;
    return readDocument(openText(uri, languageId, version, word.text), {
      ...this.reading,
      ...(model.word && { word }),
    });
  }
}

/** All edits by offsets of the original text, including those within moved text. */
function innerEdits(edits: readonly TextEdit[], movedTexts: readonly MovedText[]): readonly TextEdit[] {
  return [
    ...edits.filter((edit) => !movedTexts.some(({ putIn }) => putIn === edit)),
    ...movedTexts.flatMap(({ inner }) => inner),
  ];
}

/** The text that a field shows after the edits. */
function editedText({ text }: WordText, { start, end }: WordField, edits: readonly TextEdit[]): string {
  const ownEdits = edits.filter((edit) => start <= edit.start && edit.end <= end);
  return applyEdits(
    text.slice(start, end),
    ownEdits.map((edit) => shiftSpan(edit, -start)),
  );
}

/** Keys ({@link noteKey}) of notes whose reference is deleted. */
function notesWithout({ text, notes }: WordText, pieces: readonly (Span | string)[]): ReadonlySet<string> {
  const notesWithoutReference = notes.filter(
    ({ reference: { start } }) =>
      !pieces.some((piece) => typeof piece !== 'string' && piece.start <= start && start < piece.end),
  );
  return new Set(
    notesWithoutReference.map(({ start, end, mark, isCustom }) => {
      const words = noteKey(text.slice(start, end));
      return isCustom && words.startsWith(mark) ? words.slice(mark.length) : words;
    }),
  );
}

/** The fields that the next update in Word would set to a wrong number, as when their target became an item. */
function wrongFields(
  word: WordText,
  after: DocumentModel,
  edits: readonly TextEdit[],
  lines: readonly NewLine[],
): ReadonlySet<number> {
  const staleFields = new Set<number>();
  const lineOf = new Map(lines.flatMap((line) => line.hosts.map((host) => [host, line] as const)));
  word.fields.forEach((field, index) => {
    const { type, target, computed } = field;
    const fieldText = editedText(word, field, edits);
    if (type !== 'REF' || !target || computed === undefined) return;
    const targetLabel = withoutStops(word.paragraphs[target.paragraph]?.label ?? '');
    const line = lineOf.get(target.paragraph);
    // Word would show an error if the target is deleted.
    if (!line) staleFields.add(index);
    if (!line || targetLabel === undefined || withoutStops(computed) !== targetLabel) return;
    const words = after.text.text.slice(line.start, line.end);
    const at = blockIndexAt(after.tree, line.start + (/^\s*/.exec(words)?.[0].length ?? 0));
    const block = after.tree.blocks[at];
    const number = block && withoutStops(block.text.slice(block.marker.start, block.marker.end));
    if (number !== withoutStops(fieldText) && startOf(after.tree, at) <= line.end) staleFields.add(index);
  });
  return staleFields;
}

/** How many references to numbers Word would change on its next update. */
function staleFieldCount({ fields }: WordText): number {
  return fields.filter(({ type, state }) => type === 'REF' && state === 'stale').length;
}
