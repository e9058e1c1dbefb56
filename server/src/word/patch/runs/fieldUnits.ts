import type { WordField } from '../../parts/result';
import type { TextPlaces, XmlUnit } from './textPlaces';

/** Elements that are neither shown nor part of a field, and may stay when a field is deleted. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'w:proofErr',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:lastRenderedPageBreak',
]);
/** Run elements that represent a single character and may be deleted as they are. */
const SIGNS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:noBreakHyphen': '\u2011' };
const CHARACTERS: ReadonlySet<string> = new Set(['w:t', 'w:instrText']);

/**
 * The units of a field, in order: its markers, its code and its result. Undefined if it cannot be deleted in the way Word does it: because
 * it is a single element (`w:fldSimple`), contains another field, a bookmark, a tracked change or hidden text, has runs with different
 * parents, or is in a place where no changes are possible.
 */
export function fieldUnits(places: TextPlaces, { xml, start, end, shown }: WordField): readonly XmlUnit[] | undefined {
  const part = places.part(xml.part);
  if (!part) return undefined;
  const { tree } = part;
  const firstIndex = part.nodeAt(xml.start);
  const container = part.parent(part.parent(firstIndex));
  const units: XmlUnit[] = [];
  const marks: string[] = [];
  let result = '';
  for (let at = firstIndex; at < tree.size && tree.start(at) < xml.end; at++) {
    const [xmlStart, xmlEnd] = [tree.start(at), tree.end(at)];
    const name = tree.name(at);
    if (tree.isText(at)) {
      const isResult = tree.name(part.parent(at)) === 'w:t';
      if (isResult) result += tree.text(at);
      if (CHARACTERS.has(tree.name(part.parent(at))))
        units.push({ start, end, kind: 'letters', part, node: at, xmlStart, xmlEnd });
      continue;
    }
    if (name === 'w:r' ? part.parent(at) === container : CHARACTERS.has(name)) continue;
    const sign = SIGNS[name];
    if (name === 'w:fldChar' || sign !== undefined) {
      if (name === 'w:fldChar') marks.push(tree.attribute(at, 'fldCharType') ?? '');
      result += sign ?? '';
      units.push({ start, end, kind: 'sign', part, node: at, xmlStart, xmlEnd });
    } else if (name !== 'w:rPr' && !PASSED_OVER.has(name)) return undefined;
    at = tree.next(at) - 1;
  }
  const isWhole =
    marks.join(' ') === 'begin separate end' &&
    withoutSpaces(result) !== '' &&
    withoutSpaces(result) === withoutSpaces(shown);
  return isWhole && units.every((unit) => places.maySplitAt(unit)) ? units : undefined;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
