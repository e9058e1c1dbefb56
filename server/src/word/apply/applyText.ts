import type { Span } from '../../text/edits';
import { openPackage, type WordPackage } from '../parts/package';
import { unlessRefused, type WordRefusal, WordRefused } from '../parts/refusal';
import { DEFAULT_LIMIT, type WordText, type WordWarning } from '../parts/result';
import { zipFiles } from '../patch/parts/rezip';
import { refuseSigned } from '../patch/parts/signed';
import type { WordPatch } from '../patch/parts/wordPatch';
import { aboutChanging, type PatchOptions } from '../patch/patchWord';
import { withoutRecorded } from '../patch/removeOurs';
import { DEFAULT_AUTHOR } from '../patch/runs/commentMarks';
import type { Hindrance } from '../patch/runs/hindrance';
import { readPackage } from '../readWord';
import type { ParagraphPairs } from './linePartners';
import type { CountedLists } from './newLists';
import { recordOf } from './ownRecord';
import { PlacesWriter, type UnwritablePlaces } from './placesWriter';
import { refuseProtected, refuseUnwritable } from './protection';
import { type ChangedPlace, textDifference } from './textDifference';
import { wordsKey } from './wordTokens';

/** The result of writing an edited text into its Word file. */
interface AppliedText {
  readonly kind: 'applied';
  readonly bytes: Uint8Array;
  /** The text of the written file with all changes accepted. */
  readonly accepted: WordText;
  /** The number of places in which the edited text differs from the file's text. */
  readonly places: number;
  /** Warnings about the file for the user. */
  readonly warnings: readonly WordWarning[];
}

/** A place in an edited text that cannot be written into its Word file. */
export interface RefusedPlace {
  readonly hindrance: Hindrance;
  /** The place’s span in the edited text; empty for a deletion. */
  readonly span: Span;
  /** The file's text in this place; empty for an insertion. */
  readonly before: string;
}

/** The result if some places cannot be written. */
interface RefusedPlaces {
  readonly kind: 'refused-places';
  /** These places, in the order of the edited text. */
  readonly places: readonly RefusedPlace[];
  /** The edited text, with the file’s text and blank lines restored in these places. */
  readonly restored: string;
  /** The file with all other places written; undefined if there are none, or if they cannot be written together. */
  readonly rest: Pick<AppliedText, 'bytes' | 'accepted' | 'places'> | undefined;
  /** Warnings about the file for the user. */
  readonly warnings: readonly WordWarning[];
}

/** Options for writing a text. */
export interface ApplyOptions extends Pick<PatchOptions, 'author' | 'date' | 'limit'> {
  /** The text that was read from the file before it was edited, if known. The file is refused if its text is different. */
  readonly read?: string;
  /**
   * Patches with only `fields`, which turn typed numbers of the written text, with all changes accepted, into fields; none by default.
   * `before` is the file's text before writing.
   */
  readonly fieldsIn?: (acceptedText: WordText, before: WordText) => readonly WordPatch[];
  /**
   * Pairs the paragraphs of the file with those of a text that comes from a different document. Text edited here needs no such pairs: most
   * of its lines are unchanged, and those in between are edited in place.
   */
  readonly pairsWith?: (before: WordText) => ParagraphPairs;
}

/** Maximum number of attempts to find the places that cannot be written; places not reached by then are not tried. */
const MAX_ATTEMPTS = 200;
const NO_CAUSES: ReadonlyMap<ChangedPlace, Hindrance> = new Map();

/**
 * Writes the edited text of a Word file into a copy of the file as tracked changes. With all changes accepted, the copy has the paragraphs
 * of the edited text, except for automatic numbers, which are left to Word; with all rejected, it is unchanged. Both are verified before
 * returning. Only differences are written, word by word, with the formatting of the replaced text. Blank lines are ignored, and all kinds
 * of line break are equivalent. Notes, fields, bookmarks and comments stay where they are.
 *
 * Changes written by an earlier call under the same author name are removed first, unless a program has saved the file since, so that
 * changes do not pile up. If the text equals that of the file, the file's bytes are returned.
 */
export function applyText(
  bytes: Uint8Array,
  editedText: string,
  options: ApplyOptions = {},
): AppliedText | RefusedPlaces | WordRefusal {
  return unlessRefused(() => new WordEditing(bytes, options).apply(editedText, options));
}

/**
 * A Word file whose text is being edited: opened once, and written each time its text is saved.
 *
 * @throws {WordRefused} if it cannot be read or must not be changed
 */
export class WordEditing {
  private readonly file: WordPackage;
  private readonly current: WordText;
  private readonly base: WordPackage;
  private readonly word: WordText;
  private readonly writer: PlacesWriter;

  constructor(
    private readonly bytes: Uint8Array,
    options: Pick<ApplyOptions, 'author' | 'limit'> = {},
  ) {
    const { author = DEFAULT_AUTHOR, limit = DEFAULT_LIMIT } = options;
    this.file = openPackage(bytes, limit);
    this.current = readPackage(this.file, { limit });
    refuseSigned(this.current);
    refuseProtected(this.file);
    refuseUnwritable(this.file);
    const record = recordOf(author);
    this.base = withoutRecorded(this.file, record) ?? this.file;
    this.word = this.base === this.file ? this.current : readPackage(this.base, { limit });
    this.writer = new PlacesWriter(this.base, this.word, author, { limit, record });
  }

  /** The result of {@link applyText}. */
  apply(
    text: string,
    { read, date, fieldsIn = () => [], pairsWith }: Pick<ApplyOptions, 'read' | 'date' | 'fieldsIn' | 'pairsWith'>,
  ): AppliedText | RefusedPlaces {
    const { current, word, writer } = this;
    if (read !== undefined && linesIn(read) !== linesIn(current.text))
      throw new WordRefused('otherwise-read', 'The file has another text now than the one that was edited.');
    const editedText = text.replace(/\r\n?/g, '\n');
    // The file's own text may pair with itself otherwise where many lines are alike.
    const places = editedText === word.text ? [] : textDifference(word, editedText, pairsWith?.(word));
    if (current === word ? places.every(isOnlyNumber) : this.saysAlready(editedText)) return this.withoutChanges();
    if (linesIn(writer.textWith(places)) !== linesIn(editedText))
      throw new WordRefused('unwritable', 'The text cannot be compared with that of the file.');
    if (places.every(isOnlyNumber)) {
      return { ...this.withoutChanges(), bytes: zipFiles(this.base.archive), accepted: word };
    }
    const lists = pairsWith ? 'all' : 'small letters';
    return this.writePlaces(places, date, lists, (acceptedText) => fieldsIn(acceptedText, word));
  }

  private writePlaces(
    places: readonly ChangedPlace[],
    date: string | undefined,
    lists: CountedLists,
    fieldsIn: (acceptedText: WordText) => readonly WordPatch[],
  ): AppliedText | RefusedPlaces {
    const { current, word, writer, warnings } = this;
    const refusals: RefusedPlace[] = [];
    let refusedRest: RefusedPlaces['rest'];
    let remainingPlaces: readonly ChangedPlace[] = places;
    for (let attempts = 0; remainingPlaces.length > 0 && attempts < MAX_ATTEMPTS; attempts++) {
      const result = writer.write(remainingPlaces, date, lists);
      let causes: ReadonlyMap<ChangedPlace, Hindrance>;
      if (result.kind === 'written') {
        // A file that reads the same would differ only in its date.
        if (refusals.length === 0 && result.accepted.text === current.text) return this.withoutChanges();
        const otherCauses = refusals.length === 0 || lists === 'all' ? NO_CAUSES : this.culpritsInRest(remainingPlaces);
        if (otherCauses.size === 0) {
          const { file, accepted } = writer.withFields(result, fieldsIn(result.accepted), date) ?? result;
          const count = remainingPlaces.filter((place) => !isOnlyNumber(place)).length;
          refusedRest = { bytes: zipFiles(file.archive), accepted, places: count };
          if (refusals.length === 0) return { kind: 'applied', ...refusedRest, warnings };
          break;
        }
        causes = otherCauses;
      } else causes = causesOf(writer, remainingPlaces, result);
      remainingPlaces = remainingPlaces.flatMap((place) => {
        const hindrance = causes.get(place);
        if (hindrance === undefined) return [place];
        // The picture in a paragraph would be lost.
        if (place.apart && hindrance !== 'single') return place.apart;
        refusals.push({ hindrance, span: place.after, before: word.text.slice(place.before.start, place.before.end) });
        return [];
      });
    }
    return {
      kind: 'refused-places',
      places: refusals.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
      restored: writer.textWith(remainingPlaces),
      rest: refusedRest,
      warnings,
    };
  }

  /**
   * Finds the writable places that are no longer writable once the other places are restored: the resulting text is compared with the file
   * anew, and lines near restored ones may then be paired differently.
   */
  private culpritsInRest(left: readonly ChangedPlace[]): ReadonlyMap<ChangedPlace, Hindrance> {
    const { word, writer } = this;
    const places = textDifference(word, writer.textWith(left));
    if (places.every(isOnlyNumber)) return NO_CAUSES;
    const writtenPlaces = writer.write(places, undefined);
    if (writtenPlaces.kind === 'written') return NO_CAUSES;
    const edits = left.filter((place) => !isOnlyNumber(place));
    return nearestCauses(causesOf(writer, places, writtenPlaces), edits.length > 0 ? edits : left);
  }

  /** Whether an edited text equals the file's current text, except for automatic numbers. */
  private saysAlready(editedText: string): boolean {
    const { current } = this;
    // Compare the number of lines first, because comparing words is slow.
    return (
      linesIn(editedText).split('\n').length === linesIn(current.text).split('\n').length &&
      textDifference(current, editedText).every(isOnlyNumber)
    );
  }

  private withoutChanges(): AppliedText {
    const { bytes, current, warnings } = this;
    return { kind: 'applied', bytes, accepted: current, places: 0, warnings };
  }

  private get warnings(): readonly WordWarning[] {
    return aboutChanging(this.current);
  }
}

function isOnlyNumber({ isNumber }: ChangedPlace): boolean {
  return isNumber === true;
}

/**
 * Transfers the causes of one comparison to the places of another: to each place that a cause touches or, where no cause touches any, to
 * the one nearest to a cause. A cause may be some lines away from the place that made the lines pair differently.
 */
function nearestCauses(
  causes: ReadonlyMap<ChangedPlace, Hindrance>,
  places: readonly ChangedPlace[],
): ReadonlyMap<ChangedPlace, Hindrance> {
  const near = new Map<ChangedPlace, Hindrance>();
  let nearestPlace: readonly [ChangedPlace, Hindrance] | undefined;
  let minDistance = Number.POSITIVE_INFINITY;
  for (const place of places)
    for (const [cause, hindrance] of causes) {
      const distance = distanceBetween(cause.before, place.before);
      if (distance <= 1) near.set(place, hindrance);
      if (distance >= minDistance) continue;
      minDistance = distance;
      nearestPlace = [place, hindrance];
    }
  return near.size > 0 || !nearestPlace ? near : new Map([nearestPlace]);
}

/** The number of UTF-16 code units between two spans; 0 if they touch or overlap. */
function distanceBetween(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end, 0);
}

/** Of places that cannot be written together, those that are the cause; at least one. */
function causesOf(
  writer: PlacesWriter,
  places: readonly ChangedPlace[],
  { culprits, suspects, hindrance }: UnwritablePlaces,
): ReadonlyMap<ChangedPlace, Hindrance> {
  return culprits.size > 0 ? culprits : new Map([[culpritOf(writer, places, suspects), hindrance]]);
}

/** A suspect that cannot be written even on its own, or else the last place of the shortest prefix that cannot be written. */
function culpritOf(
  writer: PlacesWriter,
  places: readonly ChangedPlace[],
  suspects: readonly ChangedPlace[],
): ChangedPlace {
  const soleCause = suspects.find((place) => writer.write([place], undefined).kind !== 'written');
  if (soleCause) return soleCause;
  let [works, fails] = [0, places.length];
  while (fails - works > 1) {
    const middleCount = (works + fails) >> 1;
    if (writer.write(places.slice(0, middleCount), undefined).kind === 'written') works = middleCount;
    else fails = middleCount;
  }
  const place = places[fails - 1];
  if (!place) throw new RangeError('there are no places');
  return place;
}

/** A text without blank lines and trailing white space, and with all superscript digits made equal. */
function linesIn(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(wordsKey)
    .filter((line) => line !== '')
    .join('\n');
}
