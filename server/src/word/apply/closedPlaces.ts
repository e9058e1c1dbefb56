import type { Span } from '../../text/edits';
import { openPackage } from '../parts/package';
import { unlessRefused, type WordRefusal } from '../parts/refusal';
import { DEFAULT_LIMIT, type WordText } from '../parts/result';
import { OPEN_FIELDS } from '../patch/paragraphs/plannedEdits';
import { refuseSigned } from '../patch/parts/signed';
import type { Hindrance } from '../patch/runs/hindrance';
import { TextPlaces, type XmlUnit } from '../patch/runs/textPlaces';
import { refuseProtected, refuseUnwritable } from './protection';

/** A read-only place, and the reason. */
interface ClosedPlace extends Span {
  readonly hindrance: Hindrance;
}

/**
 * The read-only places in a Word file, in order, as far as the file alone shows them; or the reason why the whole file is read-only.
 * Whether an edit elsewhere can be written depends on the edit.
 *
 * @param word the reading of the file, with all changes accepted
 */
export function closedPlaces(bytes: Uint8Array, word: WordText): readonly ClosedPlace[] | WordRefusal {
  return unlessRefused(() => {
    refuseSigned(word);
    const file = openPackage(bytes, DEFAULT_LIMIT);
    refuseProtected(file);
    refuseUnwritable(file);
    const places = new TextPlaces(file, word);
    const fieldPlaces: ClosedPlace[] = word.fields
      .filter(({ type, start, end }) => end > start && !OPEN_FIELDS.has(type))
      .map(({ start, end }) => ({ start, end, hindrance: 'place' }));
    for (const unit of places.units({ start: 0, end: word.text.length })) {
      if (unit.kind === 'made' || places.maySplitAt(unit, true)) continue;
      fieldPlaces.push({ start: unit.start, end: unit.end, hindrance: hindranceAt(unit) });
    }
    return joinClosed(fieldPlaces.sort((a, b) => a.start - b.start || b.end - a.end));
  });
}

function hindranceAt({ part, node }: XmlUnit): Hindrance {
  const names = part.path(node).map((one) => part.tree.name(one));
  if (names.includes('w:moveTo')) return 'changes';
  return names.includes('w:sdt') ? 'control' : 'place';
}

/** Places in order, without nested ones, and with adjacent ones merged if they have the same reason. */
function joinClosed(all: readonly ClosedPlace[]): readonly ClosedPlace[] {
  const places: ClosedPlace[] = [];
  for (const place of all) {
    const lastPlace = places.at(-1);
    if (
      !lastPlace ||
      place.start > lastPlace.end ||
      (place.start === lastPlace.end && place.hindrance !== lastPlace.hindrance)
    )
      places.push(place);
    else places[places.length - 1] = { ...lastPlace, end: Math.max(lastPlace.end, place.end) };
  }
  return places;
}
