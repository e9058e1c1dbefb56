import type { Span, TextEdit } from '../../text/edits';
import { type MovedText, type TextPiece, textPieces } from '../../text/pieces';
import { NOTES_RULE } from '../body/assembly';
import type { WordPackage } from '../parts/package';
import type { WordField, WordParagraph, WordText } from '../parts/result';
import { ParagraphRewriter } from '../patch/paragraphs/paragraphRewriter';
import { type NewLine, newLines } from '../patch/parts/newLines';
import type { WordPatch } from '../patch/parts/wordPatch';
import { PatchWriter } from '../patch/patchWriter';
import { type Hindrance, HindranceError } from '../patch/runs/hindrance';
import { TextPlaces } from '../patch/runs/textPlaces';
import { readAgain } from '../readWord';
import { fieldsWithoutTarget, staleAfter } from './editedFields';
import { type EditedParagraph, editedParagraphs, MisplacedLine } from './editedParagraphs';
import { withLastReplaced } from './lastReplaced';
import { type CountedLists, misnumberedParagraphs, withNewLists } from './newLists';
import { deletedNotes, firstMismatch, generatedLabels, paragraphsOfDeletedNotes } from './readAsEdited';
import { SimilarParagraphs } from './similarParagraphs';
import type { ChangedPlace } from './textDifference';
import { placeHindrance } from './whyNotPlace';

/** A file with tracked changes, and its text with all of them accepted. */
interface WrittenFile {
  readonly file: WordPackage;
  readonly accepted: WordText;
}

/** Places that cannot be written together. */
export interface UnwritablePlaces {
  readonly kind: 'hindered';
  readonly hindrance: Hindrance;
  /** The places that cannot be written, where known; otherwise empty. */
  readonly culprits: ReadonlyMap<ChangedPlace, Hindrance>;
  /** If the cause is not known, the places that probably include it. */
  readonly suspects: readonly ChangedPlace[];
}

/** The result of writing some places. */
type WrittenPlaces = ({ readonly kind: 'written' } & WrittenFile) | UnwritablePlaces;

/** How many times to restart lists; each restart renumbers the lists after it. */
const MAX_LIST_PASSES = 4;

/** Writes a subset of the places in which an edited text differs from that of a Word file. */
export class PlacesWriter {
  private readonly original: string | undefined;
  private readonly similar: SimilarParagraphs;

  constructor(
    private readonly file: WordPackage,
    private readonly word: WordText,
    private readonly author: string,
    private readonly options: { readonly limit: number; readonly record: string },
  ) {
    this.original = word.revisions.length === 0 ? word.text : this.originalOf(file);
    this.similar = new SimilarParagraphs(word);
  }

  /** The file's text with some places changed. */
  textWith(places: readonly ChangedPlace[]): string {
    return this.textOf(this.piecesWith(places));
  }

  /**
   * The file with some places changed, provided that it then reads as intended. `date` is the date of the changes, such as
   * `2024-05-01T10:00:00Z`; `lists` tells which lists restart where the text shows it (see {@link withNewLists}), none by default.
   */
  write(places: readonly ChangedPlace[], date: string | undefined, lists?: CountedLists): WrittenPlaces {
    const previousHindrances = places.flatMap((place) => (place.hindrance ? [[place, place.hindrance] as const] : []));
    const [first] = previousHindrances;
    if (first) return { kind: 'hindered', hindrance: first[1], culprits: new Map(previousHindrances), suspects: [] };
    const pieces = this.piecesWith(places);
    const text = this.textOf(pieces);
    const movedTexts = movedIn(places);
    const at = new PlacesInText(places);
    const lines = newLines(this.word.text, pieces, this.word.paragraphs, movedTexts);
    try {
      const paragraphsToWrite = editedParagraphs(this.similar, text, lines, (line) => at.isRow(line));
      const paragraphs = withLastReplaced(paragraphsToWrite, this.word);
      const lostPlaces = [
        ...this.lostBesideBody(paragraphs).flatMap(({ start, end }) => at.before(start, end)),
        ...this.withTypedMarks(paragraphs).flatMap(({ line }) => at.onLine(line)),
        ...this.linesOfGoneNotes(paragraphs, text).flatMap(({ line }) => [...at.onLine(line), ...this.rulePlaces(at)]),
      ];
      if (lostPlaces.length > 0) return unwritablePlaces('note', lostPlaces);
      const keptNotes = this.keptNotesWithoutMark(paragraphs).flatMap(({ start, end }) => at.before(start, end));
      if (keptNotes.length > 0) return unwritablePlaces('place', keptNotes);
      const typedFields = fieldsWithoutTarget(this.word, paragraphs);
      const result = this.rewritten(paragraphs, at, date, typedFields);
      if (result.kind !== 'written' || !lists) return result;
      return this.renumber(result, paragraphs, lists, (beginnings) =>
        this.rewritten(beginnings, at, date, typedFields),
      );
    } catch (error) {
      if (!(error instanceof HindranceError)) throw error;
      return unwritablePlaces(error.hindrance, error instanceof MisplacedLine ? at.onLine(error.line) : []);
    }
  }

  /**
   * Turns typed numbers of a written file into fields; undefined if there are none to turn, or if the file would no longer read the same.
   * The fields are recorded together with the changes, so that both are removed together.
   */
  withFields(
    { file, accepted }: WrittenFile,
    patches: readonly WordPatch[],
    date: string | undefined,
  ): WrittenFile | undefined {
    if (patches.length === 0) return undefined;
    const { author } = this;
    const { limit, record } = this.options;
    const writer = new PatchWriter(file, accepted, new TextPlaces(file, accepted), { author, date });
    if (writer.write(patches, true).changed === 0) return undefined;
    const liveFile = writer.finish(record);
    const result = readAgain(liveFile, { limit });
    if (result.kind === 'refused' || result.text !== accepted.text || this.originalOf(liveFile) !== this.original)
      return undefined;
    return { file: liveFile, accepted: result };
  }

  /** Restarts lists in a written file until no restart makes more numbers match the text. */
  private renumber(
    first: WrittenFile & { readonly kind: 'written' },
    paragraphs: readonly EditedParagraph[],
    lists: CountedLists,
    rewrite: (paragraphs: readonly EditedParagraph[]) => WrittenPlaces,
  ): WrittenPlaces {
    const { word } = this;
    let [best, wantedParagraphs, labels] = [first, paragraphs, generatedLabels(first.accepted, paragraphs, word)];
    for (let pass = 0; pass < MAX_LIST_PASSES; pass++) {
      const beginnings = withNewLists(wantedParagraphs, labels, lists);
      const nextPlaces = beginnings === wantedParagraphs ? undefined : rewrite(beginnings);
      if (nextPlaces?.kind !== 'written') break;
      const newLabels = generatedLabels(nextPlaces.accepted, beginnings, word);
      if (misnumberedParagraphs(beginnings, newLabels) >= misnumberedParagraphs(wantedParagraphs, labels)) break;
      [best, wantedParagraphs, labels] = [nextPlaces, beginnings, newLabels];
    }
    return best;
  }

  private rewritten(
    paragraphs: readonly EditedParagraph[],
    at: PlacesInText,
    date: string | undefined,
    typedFields: ReadonlySet<WordField>,
  ): WrittenPlaces {
    const { word, author } = this;
    const { limit, record } = this.options;
    const newParagraphs = paragraphs.map(({ paragraph }) => paragraph);
    let newFile: WordPackage;
    try {
      newFile = new ParagraphRewriter(this.file, word, { author, date }, newParagraphs, typedFields).write(record);
    } catch (error) {
      if (!(error instanceof HindranceError)) throw error;
      const allParagraphs = error.all.length > 0 ? error.all : [{ ...error, wanted: undefined }];
      const causes = new Map<ChangedPlace, Hindrance>();
      for (const { hindrance, paragraph, wanted: one } of allParagraphs) {
        const line = paragraphs.find((other) => other.paragraph === one)?.line;
        const lineChanges = line ? at.onLine(line) : [];
        const span = word.paragraphs[paragraph ?? -1];
        for (const place of lineChanges.length > 0 || !span ? lineChanges : at.before(span.start, span.end))
          causes.set(place, hindrance === 'place' ? placeHindrance(this.file, word, place.before) : hindrance);
      }
      return { kind: 'hindered', hindrance: error.hindrance, culprits: causes, suspects: [] };
    }
    const acceptedText = readAgain(newFile, { limit });
    if (acceptedText.kind === 'refused' || this.originalOf(newFile) !== this.original)
      return unwritablePlaces('otherwise', []);
    const mismatch = firstMismatch(acceptedText, paragraphs, word);
    if (mismatch) {
      const suspects = mismatch.near.flatMap(({ line }) => at.onLine(line));
      return unwritablePlaces(
        'otherwise',
        mismatch.expectedParagraph ? at.onLine(mismatch.expectedParagraph.line) : [],
        suspects,
      );
    }
    const staleFields = staleAfter(word, acceptedText, paragraphs).filter((field) => !typedFields.has(field));
    return staleFields.length > 0
      ? this.rewritten(paragraphs, at, date, new Set([...typedFields, ...staleFields]))
      : { kind: 'written', file: newFile, accepted: acceptedText };
  }

  /** Paragraphs of notes and text boxes that are deleted although the references to them are not. */
  private lostBesideBody(paragraphs: readonly EditedParagraph[]): readonly WordParagraph[] {
    const keptParagraphs = new Set(paragraphs.flatMap(({ line }) => line.hosts));
    const deletedParagraphs = paragraphsOfDeletedNotes(paragraphs, this.word);
    return this.word.paragraphs.filter(
      (one, at) =>
        (one.zone === 'note' || one.zone === 'box') &&
        one.end > one.start &&
        !keptParagraphs.has(at) &&
        !deletedParagraphs.has(one),
    );
  }

  /**
   * Lines of notes that have lost their reference but cannot be removed with it, because they were edited or are no longer below the rule.
   */
  private linesOfGoneNotes(paragraphs: readonly EditedParagraph[], text: string): readonly EditedParagraph[] {
    const noteParagraphs = paragraphsOfDeletedNotes(paragraphs, this.word);
    if (noteParagraphs.size === 0) return [];
    const rule = `\n${text}`.indexOf(`\n${NOTES_RULE}\n`);
    return paragraphs.filter(({ paragraph: { stays, from }, line, words }) => {
      const ownParagraph = this.word.paragraphs[stays ?? from ?? -1];
      if (!ownParagraph || !noteParagraphs.has(ownParagraph)) return false;
      return rule < 0 || line.start < rule || words !== this.word.text.slice(ownParagraph.textStart, ownParagraph.end);
    });
  }

  /** The marks that are deleted from paragraphs that stay, although the lines of their notes stay too. */
  private keptNotesWithoutMark(paragraphs: readonly EditedParagraph[]): readonly Span[] {
    const keptParagraphs = new Set(paragraphs.flatMap(({ line }) => line.hosts));
    const isKept = (offset: number) => keptParagraphs.has(this.similar.paragraphAt(offset));
    return deletedNotes(paragraphs, this.word)
      .filter(({ start, reference }) => isKept(reference.start) && isKept(start))
      .map(({ reference }) => reference);
  }

  /** The places that change the rule above the notes. */
  private rulePlaces(at: PlacesInText): readonly ChangedPlace[] {
    const rule = this.word.text.lastIndexOf(`\n${NOTES_RULE}\n`) + 1;
    return at.before(rule, rule + NOTES_RULE.length);
  }

  /** New paragraphs that contain a typed mark in place of a note's deleted reference, and were probably meant to keep the note. */
  private withTypedMarks(paragraphs: readonly EditedParagraph[]): readonly EditedParagraph[] {
    const marks = deletedNotes(paragraphs, this.word).map(({ reference: { start, end } }) =>
      this.word.text.slice(start, end),
    );
    if (marks.length === 0) return [];
    return paragraphs.filter(({ paragraph: { content } }) =>
      content.some((piece) => typeof piece === 'string' && marks.some((mark) => mark !== '' && piece.includes(mark))),
    );
  }

  private originalOf(file: WordPackage): string | undefined {
    const original = readAgain(file, { limit: this.options.limit, changes: 'original' });
    return original.kind === 'text' ? original.text : undefined;
  }

  private piecesWith(places: readonly ChangedPlace[]): readonly TextPiece[] {
    return textPieces(
      this.word.text.length,
      places.flatMap(({ edits }) => edits),
      movedIn(places),
    );
  }

  private textOf(pieces: readonly TextPiece[]): string {
    const { text } = this.word;
    return pieces.map((piece) => (typeof piece === 'string' ? piece : text.slice(piece.start, piece.end))).join('');
  }
}

function movedIn(places: readonly ChangedPlace[]): readonly MovedText[] {
  return places.flatMap(({ moved }) => moved ?? []);
}

function unwritablePlaces(
  hindrance: Hindrance,
  places: readonly ChangedPlace[],
  suspects: readonly ChangedPlace[] = [],
): WrittenPlaces {
  const culprits = new Map(places.map((place) => [place, hindrance]));
  return { kind: 'hindered', hindrance, culprits, suspects: [...new Set(suspects)] };
}

/** An edit of a place, and its position in the new text. */
interface PlacedEdit {
  readonly place: ChangedPlace;
  readonly edit: TextEdit;
  readonly start: number;
  readonly end: number;
}

/** Finds places by lines of the new text and by spans of the old text. */
class PlacesInText {
  private readonly edits: readonly PlacedEdit[];

  constructor(places: readonly ChangedPlace[]) {
    let shift = 0;
    this.edits = places
      .flatMap((place) => place.edits.map((edit) => ({ place, edit })))
      .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end)
      .map(({ place, edit }) => {
        const start = edit.start + shift;
        shift += edit.text.length - (edit.end - edit.start);
        return { place, edit, start, end: start + edit.text.length };
      });
  }

  /** The places that affect a line. */
  onLine({ start, end }: NewLine): readonly ChangedPlace[] {
    return [...new Set(this.edits.filter((one) => one.start <= end && start <= one.end).map(({ place }) => place))];
  }

  /** Whether a new line is a table row. */
  isRow(line: NewLine): boolean {
    // Its edit starts with the line break before it.
    return this.edits.some(({ place, start }) => place.isRow === true && start === line.start - 1);
  }

  /** The places that change a span of the old text. */
  before(start: number, end: number): readonly ChangedPlace[] {
    const touchingEdits = this.edits.filter(({ edit }) => edit.start <= end && start <= edit.end);
    return [...new Set(touchingEdits.map(({ place }) => place))];
  }
}
