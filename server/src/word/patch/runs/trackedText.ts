import type { TextEdit } from '../../../text/edits';
import { type Ancestry, isXmlText } from '../parts/ancestry';
import type { FieldPatch } from '../parts/wordPatch';
import type { EditedParts } from './cutParts';
import { removalEdit } from './ownInsertions';
import type { CutRank, RunPlace } from './runCuts';
import { fieldEnds, fieldXml, runXml, textXml } from './runXml';
import type { TextPlaces, XmlUnit } from './textPlaces';

/** An edit with the units that it replaces, and the position of the run that determines the formatting of new text. */
export interface TrackedChange {
  readonly edit: TextEdit;
  readonly units: readonly XmlUnit[];
  readonly beside: { readonly unit: XmlUnit; readonly edge: 'start' | 'end' };
  /** The field to insert, with the new text as its result; undefined for plain text. */
  readonly field?: FieldPatch;
}

/** Makes edits of the text as tracked changes. */
export class TrackedText {
  /**
   * @param mayChange whether a unit may be deleted, and text inserted next to it
   * @param isInPlace whether insertions by the same author are edited in place, which no longer only inserts into the file
   */
  constructor(
    private readonly places: TextPlaces,
    private readonly parts: EditedParts,
    private readonly mayChange = (unit: XmlUnit) => places.mayChange(unit),
    private readonly isInPlace = false,
  ) {}

  /** The change that makes an edit; undefined if it cannot be made. */
  changeOf(edit: TextEdit): TrackedChange | undefined {
    const { start, end, text } = edit;
    if (/[\r\n]/.test(text) || !isXmlText(text)) return undefined;
    const units = this.places.units(edit);
    const coveredLength = units.reduce((sum, unit) => sum + unit.end - unit.start, 0);
    if (coveredLength !== end - start || units.some((unit) => !this.isChangeable(unit))) return undefined;
    const [first] = units;
    if (first) return { edit, units, beside: { unit: first, edge: 'start' } };
    const paragraph = this.places.paragraphOfInsertion(start);
    if (!paragraph || start < paragraph.textStart || start > paragraph.end) return undefined;
    const [before] = this.places.units({ start: Math.max(paragraph.textStart, start - 1), end: start });
    if (before && this.isChangeable(before)) return { edit, units, beside: { unit: before, edge: 'end' } };
    const [after] = this.places.units({ start, end: Math.min(paragraph.end, start + 1) });
    return after && this.isChangeable(after) ? { edit, units, beside: { unit: after, edge: 'start' } } : undefined;
  }

  private isChangeable(unit: XmlUnit): boolean {
    return this.mayChange(unit) && this.parts.of(unit.part) !== undefined;
  }

  /** Applies a change returned by {@link changeOf}. */
  change({ edit: { text }, units, beside, field }: TrackedChange): void {
    const { places } = this;
    if (field && this.putAround(units, field)) return;
    for (const unit of unitStretches(units)) {
      const start = places.runPlace(unit, 'start');
      const end = places.runPlace(unit, 'end');
      if (!start || !end) continue;
      if (isLoneFieldMarker(unit)) {
        this.parts.of(unit.part)?.cuts.deleteRun(start.run);
        continue;
      }
      if (this.takeOut(unit)) continue;
      this.cut(unit.part, start, 'deletion begins', '');
      this.cut(unit.part, end, 'deletion ends', '');
    }
    if (text === '') return;
    const form = places.runPlace(beside.unit, beside.edge);
    const lastUnit = units.at(-1);
    const place = lastUnit ? places.runPlace(lastUnit, 'end') : form;
    const { part } = beside.unit;
    const editedPart = this.parts.of(part);
    if (!form || !place || !editedPart) return;
    const { prefix } = editedPart;
    const shownRun = runXml(part, form.run, textXml(prefix, text));
    const run = field ? fieldXml(prefix, field.code, shownRun, (inside) => runXml(part, form.run, inside)) : shownRun;
    const isOwnInsertion = this.isInPlace && this.parts.ownInsertion(part, (lastUnit ?? beside.unit).node) >= 0;
    if (isOwnInsertion) {
      this.cut(part, place, 'insertion', run);
      return;
    }
    const xml = this.parts.addedRuns(prefix, run);
    if (lastUnit && isLoneFieldMarker(lastUnit))
      editedPart.cuts.beside(part.tree.end(place.run), { rank: 'replacement', xml });
    else this.cut(part, place, lastUnit ? 'replacement' : 'insertion', xml);
  }

  /**
   * Puts a field around words that the same author inserted, as if it had been part of the insertion; returns whether they are such words.
   */
  private putAround(units: readonly XmlUnit[], { code }: FieldPatch): boolean {
    const [unit, ...others] = unitStretches(units);
    if (!unit || others.length > 0 || this.parts.ownInsertion(unit.part, unit.node) < 0) return false;
    const { part } = unit;
    const start = this.places.runPlace(unit, 'start');
    const end = this.places.runPlace(unit, 'end');
    const cutPart = this.parts.of(part);
    if (!start || !end || !cutPart) return false;
    const [before, after] = fieldEnds(cutPart.prefix, code, (inside) => runXml(part, start.run, inside));
    this.cut(part, start, 'insertion', before);
    // A field may end where another one starts.
    this.cut(part, end, 'split', after);
    return true;
  }

  /** Takes a unit out of an insertion by the same author; returns whether it is in one. */
  private takeOut(unit: XmlUnit): boolean {
    const insertion = this.isInPlace ? this.parts.ownInsertion(unit.part, unit.node) : -1;
    const edit = insertion < 0 ? undefined : removalEdit(unit);
    if (edit) this.parts.of(unit.part)?.removals.push({ edit, insertion });
    return edit !== undefined;
  }

  private cut(part: Ancestry, place: RunPlace, rank: CutRank, xml: string): void {
    this.parts.of(part)?.cuts.cut(place, { rank, xml });
  }
}

/** Whether a unit is a field marker that is alone in its run. */
function isLoneFieldMarker({ part, node }: XmlUnit): boolean {
  const { tree } = part;
  if (tree.name(node) !== 'w:fldChar') return false;
  const run = part.parent(node);
  for (let at = run + 1; at < tree.next(run); at = tree.next(at))
    if (at !== node && !tree.isText(at) && tree.name(at) !== 'w:rPr') return false;
  return true;
}

/** Merges adjacent units in the same text node. */
function unitStretches(units: readonly XmlUnit[]): XmlUnit[] {
  const result: XmlUnit[] = [];
  for (const unit of units) {
    const lastUnit = result.at(-1);
    const isNextUnit =
      lastUnit !== undefined &&
      lastUnit.node === unit.node &&
      lastUnit.part === unit.part &&
      lastUnit.xmlEnd === unit.xmlStart &&
      unit.part.tree.isText(unit.node);
    if (isNextUnit) result[result.length - 1] = { ...lastUnit, end: unit.end, xmlEnd: unit.xmlEnd };
    else result.push(unit);
  }
  return result;
}
