import type { Span } from '../../text/edits';
import type { WordPackage } from '../parts/package';
import type { WordText } from '../parts/result';
import type { Hindrance } from '../patch/runs/hindrance';
import { TextPlaces } from '../patch/runs/textPlaces';

/** Why a span of a file that is not plain typed text cannot be changed: because of its container, as far as known. */
export function placeHindrance(file: WordPackage, word: WordText, span: Span): Hindrance {
  const places = new TextPlaces(file, word);
  for (const unit of places.units(span)) {
    if (unit.kind === 'made' || places.maySplitAt(unit, true)) continue;
    const names = unit.part.path(unit.node).map((node) => unit.part.tree.name(node));
    if (names.includes('w:moveTo')) return 'changes';
    if (names.includes('w:sdt')) return 'control';
  }
  return 'place';
}
