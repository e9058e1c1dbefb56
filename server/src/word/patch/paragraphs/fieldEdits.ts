import type { Span, TextEdit } from '../../../text/edits';
import { highestOf, lowestOf } from '../../../text/many';
import type { WordField, WordText } from '../../parts/result';
import type { Ancestry } from '../parts/ancestry';
import type { EditedPart, EditedParts } from '../runs/cutParts';
import { HindranceError } from '../runs/hindrance';
import { runRemovalEdits } from '../runs/ownInsertions';
import { removeRuns } from '../runs/runRemoval';
import { runXml, textXml } from '../runs/runXml';
import type { TextPlaces, XmlUnit } from '../runs/textPlaces';
import { TrackedText } from '../runs/trackedText';
import { narrowedToWords } from '../runs/wholeWords';
import { type CopiedChange, copyContent } from './contentCopy';
import type { MovedNames } from './movedNames';
import { type FieldFates, OPEN_FIELDS, type PlannedEdit, plannedEdits } from './plannedEdits';

const NO_TAGS = (): readonly [string, string] => ['', ''];

/** Makes edits of paragraphs, including edits of field results, as tracked changes. */
export class FieldEdits {
  private readonly trackedText: TrackedText;
  private readonly byParagraph = new Map<number, WordField[]>();
  private readonly fates = new Map<WordField, 'renamed' | 'typed'>();

  /** @param typedFields the fields whose results become typed text */
  constructor(
    private readonly word: WordText,
    private readonly places: TextPlaces,
    private readonly parts: EditedParts,
    names: MovedNames,
    private readonly typedFields: ReadonlySet<WordField>,
  ) {
    this.trackedText = new TrackedText(places, parts, (unit) => places.mayChange(unit, OPEN_FIELDS), true);
    this.renameBookmarks = (code) => names.renameIn(code);
    for (const field of places.fieldsAround({ start: 0, end: word.text.length })) {
      const ownFields = this.byParagraph.get(field.paragraph) ?? [];
      ownFields.push(field);
      this.byParagraph.set(field.paragraph, ownFields);
      if (names.isRenamed(field)) this.fates.set(field, 'renamed');
    }
  }
  private readonly renameBookmarks: (code: string) => string;

  /**
   * Makes edits of a paragraph in place.
   *
   * @throws {HindranceError} if one cannot be made
   */
  make(paragraph: number, edits: readonly TextEdit[]): void {
    const fields = this.byParagraph.get(paragraph) ?? [];
    if (edits.length === 0 && !fields.some((field) => this.fates.has(field) || this.typedFields.has(field))) return;
    for (const plan of this.plan(paragraph, edits, this.fates)) {
      if (plan.kind === 'text') this.text(paragraph, plan.edit, fields);
      else if (plan.kind === 'typed') this.type(paragraph, plan);
      else this.rename(paragraph, plan.field, plan.edits);
    }
  }

  /**
   * Converts edits of a paragraph to changes within a copy of it.
   *
   * @throws {HindranceError} if one cannot be made
   */
  copyOf(paragraph: number, edits: readonly TextEdit[]): readonly CopiedChange[] {
    const changes = this.plan(paragraph, edits, new Map()).flatMap((plan): CopiedChange[] => {
      if (plan.kind === 'renamed') return [];
      const { edit } = plan;
      if (plan.kind === 'text') {
        const narrowedEdit = narrowedToWords(this.word.text, edit);
        return narrowedEdit.start === narrowedEdit.end && narrowedEdit.text === ''
          ? []
          : [this.copiedText(paragraph, narrowedEdit)];
      }
      const { span, part } = this.extent(paragraph, edit, plan.fields);
      const [unit] = this.places.units(edit);
      return [{ ...span, text: edit.text, run: unit ? this.runOf(unit) : runAtOffset(part, span.start) }];
    });
    return changes.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  private plan(paragraph: number, edits: readonly TextEdit[], fates: FieldFates): readonly PlannedEdit[] {
    const fields = this.byParagraph.get(paragraph) ?? [];
    const ownFates = new Map(fates);
    for (const field of fields) if (this.typedFields.has(field)) ownFates.set(field, 'typed');
    return plannedEdits(this.word.text, edits, fields, ownFates);
  }

  private text(paragraph: number, whole: TextEdit, fields: readonly WordField[]): void {
    const edit = narrowedToWords(this.word.text, whole);
    if (edit.start === edit.end && edit.text === '') return;
    const field =
      edit.start === edit.end ? fields.find(({ start, end }) => start === edit.end || end === edit.start) : undefined;
    if (field && !fields.some(({ start, end }) => start < edit.start && edit.start < end)) {
      this.besideField(paragraph, field, edit);
      return;
    }
    const change = this.trackedText.changeOf(edit);
    if (change) {
      this.trackedText.change(change);
      return;
    }
    if (this.deleteWithNotes(paragraph, edit)) return;
    const { part, end, run } = this.afterNoteMark(paragraph, edit);
    const editedPart = this.partOf(part, paragraph);
    const words = runXml(part, run, textXml(editedPart.prefix, edit.text));
    this.putAfter(editedPart, end, 'insertion', this.parts.addedRuns(editedPart.prefix, words));
  }

  /** Deletes a span that contains whole note marks, which deletes the notes; returns whether it contains any. */
  private deleteWithNotes(paragraph: number, edit: TextEdit): boolean {
    const units = this.places.units(edit);
    const [first] = units;
    if (!first || edit.text !== '' || !units.some(({ kind }) => kind === 'made')) return false;
    const isCovered = units.every(
      (unit) => unit.part === first.part && (this.isWholeMark(unit) || this.places.mayChange(unit, OPEN_FIELDS)),
    );
    const length = units.reduce((sum, { start, end }) => sum + end - start, 0);
    const element = paragraphAtOffset(first.part, first.xmlStart);
    const lastUnit = units.at(-1) ?? first;
    if (
      !isCovered ||
      length !== edit.end - edit.start ||
      element !== paragraphAtOffset(lastUnit.part, lastUnit.xmlStart)
    )
      return false;
    const span = { start: first.xmlStart, end: lastUnit.xmlEnd };
    removeRuns(this.partOf(first.part, paragraph), this.parts, element, 'del', span);
    return true;
  }

  private isWholeMark(unit: XmlUnit): boolean {
    const { notes } = this.word;
    const isMark = notes.some(({ reference }) => reference.start === unit.start && reference.end === unit.end);
    return unit.kind === 'made' && isMark && this.places.maySplitAt(unit, true);
  }

  /** Where to insert text after a note mark, and the run before the mark, whose formatting the text gets. */
  private afterNoteMark(
    paragraph: number,
    { start, end }: Span,
  ): { readonly part: Ancestry; readonly end: number; readonly run: number } {
    const from = this.word.paragraphs[paragraph]?.textStart ?? start;
    const previousUnits = this.places.units({ start: from, end: start });
    const mark = previousUnits.at(-1);
    const words = previousUnits.findLast((unit) => unit.kind === 'letters' && this.places.runPlace(unit, 'start'));
    if (start !== end || mark?.kind !== 'made' || words?.part !== mark.part)
      throw new HindranceError('place', paragraph);
    return { part: mark.part, end: mark.xmlEnd, run: this.runOf(words) };
  }

  /** Inserts text directly before or after a field instead of into its result. */
  private besideField(paragraph: number, field: WordField, edit: TextEdit): void {
    const { part, span } = this.extent(paragraph, field, [field]);
    const cutPart = this.partOf(part, paragraph);
    const [unit] = this.places.units(field);
    const words = textXml(cutPart.prefix, edit.text);
    const modelRun = unit ? this.runOf(unit) : runAtOffset(part, span.start);
    if (modelRun < 0) throw new HindranceError('place', paragraph);
    const run = runXml(part, modelRun, words);
    if (field.end === edit.start)
      this.putAfter(cutPart, span.end, 'insertion', this.parts.addedRuns(cutPart.prefix, run));
    else
      cutPart.cuts.beside(edgeOf(part, span.start, 'start'), {
        rank: 'insertion',
        xml: this.parts.addedRuns(cutPart.prefix, run),
      });
  }

  /** Replaces fields, and the text around them that an edit covers, with typed text. */
  private type(paragraph: number, { edit, fields }: Extract<PlannedEdit, { kind: 'typed' }>): void {
    const { part, span, element } = this.extent(paragraph, edit, fields);
    const cutPart = this.partOf(part, paragraph);
    const [unit] = this.places.units(edit);
    const run = unit ? this.runOf(unit) : runAtOffset(part, span.start);
    if (edit.text === '' && this.takeOut(cutPart, span)) return;
    removeRuns(cutPart, this.parts, element, 'del', span);
    if (edit.text === '') return;
    if (run < 0) throw new HindranceError('place', paragraph);
    const words = runXml(part, run, textXml(cutPart.prefix, edit.text));
    this.putAfter(cutPart, span.end, 'replacement', this.parts.addedRuns(cutPart.prefix, words));
  }

  /** Takes a span out of an insertion by the same author; returns whether the whole span was in one. */
  private takeOut({ part, removals }: EditedPart, span: Span): boolean {
    const ends = [part.nodeAt(span.start), part.nodeAt(span.end - 1)];
    const [insertion = -1, other] = ends.map((node) => this.parts.ownInsertion(part, node));
    const edits = insertion >= 0 && insertion === other ? runRemovalEdits(part.tree, insertion, span) : undefined;
    for (const edit of edits ?? []) removals.push({ edit, insertion });
    return edits !== undefined;
  }

  /** Replaces a field with one that refers to its bookmark by the new name. */
  private rename(paragraph: number, field: WordField, edits: readonly TextEdit[]): void {
    const { part, span, element } = this.extent(paragraph, field, [field]);
    const cutPart = this.partOf(part, paragraph);
    const { prefix } = cutPart;
    const container = part.parent(runOrField(part, span.start));
    if (container !== part.parent(runOrField(part, span.end - 1))) throw new HindranceError('changes', paragraph);
    let isRenamed = false;
    const copy = copyContent(part, container, span, {
      prefix,
      changes: edits.map((edit) => this.copiedText(paragraph, edit)),
      copied: NO_TAGS,
      added: NO_TAGS,
      copyOf: () => undefined,
      bookmark: () => undefined,
      renamed: (code) => {
        const newCode = this.renameBookmarks(code);
        isRenamed ||= newCode !== code;
        return newCode;
      },
    });
    // If the code is split between runs, the name is not found.
    if (!isRenamed) throw new HindranceError('link', paragraph);
    removeRuns(cutPart, this.parts, element, 'del', span);
    this.putAfter(cutPart, span.end, 'replacement', this.parts.addedRuns(cutPart.prefix, copy));
  }

  private copiedText(paragraph: number, edit: TextEdit): CopiedChange {
    const change = this.trackedText.changeOf(edit);
    if (!change) {
      const { end, run } = this.afterNoteMark(paragraph, edit);
      return { start: end, end, text: edit.text, run };
    }
    const { units, beside } = change;
    const run = this.runOf(beside.unit);
    const firstUnit = units[0];
    const lastUnit = units.at(-1);
    if (firstUnit && lastUnit) return { start: firstUnit.xmlStart, end: lastUnit.xmlEnd, text: edit.text, run };
    const at = beside.edge === 'start' ? beside.unit.xmlStart : beside.unit.xmlEnd;
    return { start: at, end: at, text: edit.text, run };
  }

  /** The XML span of a span of a paragraph, extended to whole fields. */
  private extent(
    paragraph: number,
    edit: Span,
    fields: readonly WordField[],
  ): { readonly part: Ancestry; readonly span: Span; readonly element: number } {
    const units = this.places.units(edit);
    const part = this.places.part(fields[0]?.xml.part ?? '');
    if (!part || units.some((unit) => unit.part !== part)) throw new HindranceError('place', paragraph);
    const start = lowestOf([...units.map(({ xmlStart }) => xmlStart), ...fields.map(({ xml }) => xml.start)]);
    const end = highestOf([...units.map(({ xmlEnd }) => xmlEnd), ...fields.map(({ xml }) => xml.end)]);
    const element = paragraphAtOffset(part, start);
    if (element < 0 || element !== paragraphAtOffset(part, end - 1)) throw new HindranceError('changes', paragraph);
    return { part, span: { start, end }, element };
  }

  private partOf(part: Ancestry, paragraph: number): EditedPart {
    const cutPart = this.parts.of(part);
    if (!cutPart) throw new HindranceError('changes', paragraph);
    return cutPart;
  }

  private runOf(unit: XmlUnit): number {
    return this.places.runPlace(unit, 'start')?.run ?? -1;
  }

  /** Inserts XML after whatever ends at an offset: within the run if the run continues there. */
  private putAfter({ part, cuts }: EditedPart, end: number, rank: 'insertion' | 'replacement', xml: string): void {
    const { tree } = part;
    const node = part.nodeAt(end - 1);
    const run = part.parent(tree.isText(node) ? part.parent(node) : node);
    if (tree.isText(node)) cuts.cut({ run, text: part.parent(node), offset: end }, { rank, xml });
    else if (tree.name(run) === 'w:r' && end < tree.innerEnd(run))
      cuts.cut({ run, text: -1, offset: end }, { rank, xml });
    else cuts.beside(edgeOf(part, end - 1, 'end'), { rank, xml });
  }
}

/** The run or single-element field that contains an offset; -1 if there is none. */
function runOrField(part: Ancestry, offset: number): number {
  let node = part.nodeAt(offset);
  while (node >= 0 && part.tree.name(node) !== 'w:r' && part.tree.name(node) !== 'w:fldSimple')
    node = part.parent(node);
  return node >= 0 && part.tree.name(part.parent(node)) === 'w:fldSimple' ? part.parent(node) : node;
}

function edgeOf(part: Ancestry, offset: number, edge: 'start' | 'end'): number {
  const node = runOrField(part, offset);
  if (node < 0) throw new HindranceError('changes');
  return edge === 'start' ? part.tree.start(node) : part.tree.end(node);
}

/** The run at an offset, or the first run of the field there; -1 if there is none. */
function runAtOffset(part: Ancestry, offset: number): number {
  const node = runOrField(part, offset);
  if (node < 0 || part.tree.name(node) === 'w:r') return node;
  return part.tree.child(node, 'w:r');
}

/** The paragraph that contains an offset; -1 if there is none. */
function paragraphAtOffset(part: Ancestry, offset: number): number {
  return part.around(part.nodeAt(offset), 'w:p');
}
