import type { Span } from '../../text/edits';
import { WordPackage } from '../package';
import type { Byline } from '../patch/commentMarks';
import { DEFAULT_AUTHOR } from '../patch/commentMarks';
import type { Hindrance } from '../patch/hindrance';
import { aboutChanging, type PatchOptions } from '../patch/patchWord';
import { withoutRecorded } from '../patch/removeOurs';
import { refuseSigned } from '../patch/signed';
import { readPackage, readWord } from '../readWord';
import { unlessRefused, type WordRefusal, WordRefused } from '../refusal';
import { DEFAULT_LIMIT, type WordText, type WordWarning } from '../result';
import { recordOf } from './ownRecord';
import { PlacesWriter } from './placesWriter';
import { refuseProtected } from './protection';
import { type ChangedPlace, textDifference } from './textDifference';
import { wordsKey } from './wordTokens';

/** A Word file with an edited text. */
interface AppliedText {
  readonly kind: 'applied';
  readonly bytes: Uint8Array;
  /** Its text with all changes accepted. */
  readonly accepted: WordText;
  /** In how many places the text differs from that of the file. */
  readonly places: number;
  /** What the user should know about the file. */
  readonly warnings: readonly WordWarning[];
}

/** A place of an edited text that cannot be written into its Word file. */
export interface RefusedPlace {
  readonly hindrance: Hindrance;
  /** The place in the edited text; empty where something was deleted. */
  readonly span: Span;
  /** The text of the file there; empty where something is new. */
  readonly before: string;
}

/** Not everything can be written. */
interface RefusedPlaces {
  readonly kind: 'refused-places';
  /** All of them, in the order of the edited text. */
  readonly places: readonly RefusedPlace[];
  /** The edited text with these places as they are in the file, and blank lines as there. */
  readonly restored: string;
  /** The file with all other places written; undefined if there are none, or none that can be written together. */
  readonly rest: Pick<AppliedText, 'bytes' | 'accepted' | 'places'> | undefined;
  /** What the user should know about the file. */
  readonly warnings: readonly WordWarning[];
}

/** How a text is written. */
export interface ApplyOptions extends Pick<PatchOptions, 'author' | 'date' | 'limit'> {
  /** The text that was read from the file and then edited, if the caller has it: if the file says something else, it is refused. */
  readonly read?: string;
}

/** The most attempts to find what cannot be written; places that are then left are not tried. */
const MOST_ATTEMPTS = 200;

/**
 * Writes the edited text of a Word file into a copy of it, as tracked changes: with all changes accepted the copy has the paragraphs of
 * the edited text, apart from automatic numbers, which are left to Word; with all rejected it is as before. Both are read before anything
 * is given back, and only what differs is written, word by word, with the formatting of what it replaces. Blank lines count for nothing,
 * and line ends of all systems are the same. Notes, fields, bookmarks and comments stay where they are.
 *
 * What an earlier call wrote in the same name is taken out first if no program has saved the file since, so that changes do not pile up.
 * If the text is that of the file, its bytes are given back.
 */
export function applyText(
  bytes: Uint8Array,
  edited: string,
  options: ApplyOptions = {},
): AppliedText | RefusedPlaces | WordRefusal {
  return unlessRefused(() => applied(bytes, edited.replace(/\r\n?/g, '\n'), options));
}

function applied(bytes: Uint8Array, edited: string, options: ApplyOptions): AppliedText | RefusedPlaces {
  const { author = DEFAULT_AUTHOR, date, limit = DEFAULT_LIMIT } = options;
  const byline: Byline = { author, date };
  const file = new WordPackage(bytes, limit);
  const current = readPackage(file, { limit });
  refuseSigned(current);
  refuseProtected(file);
  if (options.read !== undefined && linesIn(options.read) !== linesIn(current.text))
    throw new WordRefused('otherwise-read', 'The file has another text now than the one that was edited.');
  const warnings = aboutChanging(current);
  if (textDifference(current, edited).every(({ isNumber }) => isNumber === true))
    return { kind: 'applied', bytes, accepted: current, places: 0, warnings };

  const record = recordOf(author);
  const base = withoutRecorded(file, record) ?? bytes;
  const word = base === bytes ? current : textOf(base, limit);
  const places = textDifference(word, edited);
  const writer = new PlacesWriter(base, word, byline, { limit, record });
  if (linesIn(writer.textWith(places)) !== linesIn(edited))
    throw new WordRefused('unwritable', 'The text cannot be compared with that of the file.');
  if (places.every(({ isNumber }) => isNumber === true))
    return { kind: 'applied', bytes: base, accepted: word, places: 0, warnings };

  const refused: RefusedPlace[] = [];
  let rest: RefusedPlaces['rest'];
  let left: readonly ChangedPlace[] = places;
  for (let attempts = 0; left.length > 0 && attempts < MOST_ATTEMPTS; attempts++) {
    const written = writer.write(left);
    if (written.kind === 'written') {
      const { bytes: made, accepted } = written;
      const count = left.filter(({ isNumber }) => isNumber !== true).length;
      if (refused.length > 0) {
        rest = { bytes: made, accepted, places: count };
        break;
      }
      // What reads like the file as it is would only have another date.
      if (accepted.text === current.text) return { kind: 'applied', bytes, accepted: current, places: 0, warnings };
      return { kind: 'applied', bytes: made, accepted, places: count, warnings };
    }
    const culprits =
      written.culprits.size > 0
        ? written.culprits
        : new Map([[culpritOf(writer, left, written.suspects), written.hindrance]]);
    for (const [place, hindrance] of culprits)
      refused.push({ hindrance, span: place.after, before: word.text.slice(place.before.start, place.before.end) });
    left = left.filter((place) => !culprits.has(place));
  }
  return {
    kind: 'refused-places',
    places: refused.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    restored: writer.textWith(left),
    rest,
    warnings,
  };
}

/** A suspect that cannot be written even alone, or else the last of the fewest first places that cannot be written together. */
function culpritOf(
  writer: PlacesWriter,
  places: readonly ChangedPlace[],
  suspects: readonly ChangedPlace[],
): ChangedPlace {
  const alone = suspects.find((place) => writer.write([place]).kind !== 'written');
  if (alone) return alone;
  let [works, fails] = [0, places.length];
  while (fails - works > 1) {
    const middle = (works + fails) >> 1;
    if (writer.write(places.slice(0, middle)).kind === 'written') works = middle;
    else fails = middle;
  }
  const place = places[fails - 1];
  if (!place) throw new RangeError('there are no places');
  return place;
}

function textOf(bytes: Uint8Array, limit: number): WordText {
  const read = readWord(bytes, { limit });
  if (read.kind === 'refused') throw new WordRefused(read.reason, read.message);
  return read;
}

/** A text without blank lines and white space at the ends of lines, and with all raised figures alike. */
function linesIn(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(wordsKey)
    .filter((line) => line !== '')
    .join('\n');
}
