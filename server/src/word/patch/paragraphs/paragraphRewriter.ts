import type { TextEdit } from '../../../text/edits';
import type { WordPackage } from '../../parts/package';
import type { WordField, WordText } from '../../parts/result';
import { FreeIds, partsWithIds } from '../parts/changeIds';
import { PartEdits } from '../parts/partEdits';
import type { RevisionAuthor } from '../runs/commentMarks';
import { type EditedPart, EditedParts } from '../runs/cutParts';
import { HindranceError, type UnchangeableParagraph } from '../runs/hindrance';
import { groupByPlace, type InsertedParagraphs, type NewParagraph } from '../runs/newParagraph';
import { formXml, isSameParagraphForm, paragraphFormOf } from '../runs/paragraphForm';
import { removeRuns } from '../runs/runRemoval';
import { runXml, textXml } from '../runs/runXml';
import { TextPlaces } from '../runs/textPlaces';
import { ChangedParagraphs } from './changedParagraphs';
import type { CopiedChange } from './contentCopy';
import { type HostedEdits, hostedEdits, type SplitPart, splitContent } from './contentEdits';
import { FieldEdits } from './fieldEdits';
import { ListCopies } from './listCopies';
import { MovedNames } from './movedNames';
import { NoteCopies } from './noteCopies';
import { ParagraphInserter } from './paragraphInserter';
import { ParagraphPlaces } from './paragraphPlaces';
import { TableRows } from './tableRows';

/** Turns the paragraphs of a document into others, as tracked changes. For single use. */
export class ParagraphRewriter {
  private readonly edits: PartEdits;
  private readonly parts: EditedParts;
  private readonly places: TextPlaces;
  private readonly at: ParagraphPlaces;
  private readonly cutPart: EditedPart;
  private readonly changedParagraphs: ChangedParagraphs;
  private readonly movedParagraphs = new Set<number>();
  private readonly goneParagraphs = new Set<number>();
  private readonly hindrances: UnchangeableParagraph[] = [];
  private readonly placedParagraphs: readonly InsertedParagraphs[];
  private readonly copies: NoteCopies;
  private readonly fields: FieldEdits;
  private readonly inserter: ParagraphInserter;
  private readonly rows: TableRows;
  private readonly lists: ListCopies;
  /** The edits of notes that are copied along with moved references, keyed by the positions of their paragraphs. */
  private readonly inCopies = new Map<string, { readonly paragraph: number; readonly edits: readonly TextEdit[] }>();

  /**
   * @param typedFields the fields whose results become typed text
   * @throws {HindranceError} if the document cannot be changed at all
   */
  constructor(
    file: WordPackage,
    private readonly word: WordText,
    byline: RevisionAuthor,
    private readonly paragraphs: readonly NewParagraph[],
    typedFields: ReadonlySet<WordField>,
  ) {
    const ids = new FreeIds(partsWithIds(file));
    this.edits = new PartEdits(file);
    this.parts = new EditedParts(ids, byline);
    this.places = new TextPlaces(file, word);
    this.at = new ParagraphPlaces(file, word, this.places);
    const { at, places, parts } = this;
    const editedPart = parts.of(at.body);
    if (!editedPart) throw new HindranceError('changes');
    this.cutPart = editedPart;
    this.changedParagraphs = new ChangedParagraphs(at, parts, editedPart);
    this.classify();
    const outsideParagraphs = paragraphs.filter(({ row }) => row === undefined);
    this.placedParagraphs = groupByPlace(
      outsideParagraphs,
      this.movedParagraphs,
      (offset) => at.of(offset),
      (index, before) => at.isNext(index, before),
    );
    this.rows = new TableRows({ word, at, parts, cutPart: editedPart });
    const names = new MovedNames(file, word, at, this.movedParagraphs, this.goneParagraphs, ids);
    const renameBookmarks = (code: string) => names.renameIn(code);
    this.copies = new NoteCopies(file, places, ids, (part, start) => this.changesInCopy(part, start), renameBookmarks);
    this.fields = new FieldEdits(word, places, parts, names, typedFields);
    const changesOf = (paragraph: NewParagraph) => this.changesOf(paragraph);
    this.lists = new ListCopies(file);
    const { copies, changedParagraphs, lists } = this;
    const paragraphParts = {
      ids,
      parts,
      cutPart: editedPart,
      changed: changedParagraphs,
      names,
      copies,
      lists,
      changesOf,
    };
    this.inserter = new ParagraphInserter({ word, places, at, ...paragraphParts });
  }

  /**
   * Makes the changes and returns the file, with a record of the given kind, if any (see {@link PartEdits.finish}).
   *
   * @throws {HindranceError} with all paragraphs that cannot be changed, if there are any; do not reuse the rewriter in that case
   */
  write(record?: string): WordPackage {
    const movedNotes = this.movedNotes();
    for (const [index, paragraph] of this.paragraphs.entries()) {
      const { stays } = paragraph;
      if (stays !== undefined) this.attempt(paragraph, () => this.stay(paragraph, stays, index + 1, movedNotes));
    }
    this.takeOut();
    for (const [order, placedHere] of this.placedParagraphs.entries()) {
      const isFollowed = this.placedParagraphs[order + 1]?.after === placedHere.after;
      this.attempt(placedHere.paragraphs[0], () => this.inserter.put(placedHere, isFollowed));
    }
    for (const paragraph of this.paragraphs) {
      const { like, row } = paragraph;
      if (row) this.attempt(paragraph, () => this.rows.insert(like, row));
    }
    const [first] = this.hindrances;
    if (first) throw new HindranceError(first.hindrance, first.paragraph, this.hindrances);
    this.edits.insert(this.at.body.tree.part, [...this.changedParagraphs.edits(), ...this.rows.marks()]);
    this.parts.putInto(this.edits);
    this.copies.putInto(this.edits);
    this.lists.putInto(this.edits);
    return this.edits.finish(record);
  }

  /** Makes a change, or records why it cannot be made. */
  private attempt(newParagraph: NewParagraph | undefined, change: () => void): void {
    try {
      change();
    } catch (error) {
      if (!(error instanceof HindranceError)) throw error;
      this.hindrances.push({ hindrance: error.hindrance, paragraph: error.paragraph, wanted: newParagraph });
    }
  }

  /** Determines which paragraphs are moved and which are deleted. */
  private classify(): void {
    const metParagraphs = new Set<number>();
    const remainingParagraphs = new Set<number>();
    for (const { content, stays, from } of this.paragraphs) {
      if (stays !== undefined) remainingParagraphs.add(stays);
      for (const one of [stays, from]) if (one !== undefined) metParagraphs.add(one);
      for (const piece of content) if (typeof piece !== 'string') metParagraphs.add(this.at.of(piece.start));
    }
    for (const { from } of this.paragraphs)
      if (from !== undefined && !remainingParagraphs.has(from)) this.movedParagraphs.add(from);
    this.word.paragraphs.forEach(({ start, end, zone }, index) => {
      // Notes and text boxes are removed along with their references and anchors.
      if (end > start && zone !== 'note' && zone !== 'box' && !metParagraphs.has(index)) this.goneParagraphs.add(index);
    });
  }

  /** The paragraphs of notes whose references are moved. */
  private movedNotes(): ReadonlySet<number> {
    const result = new Set<number>();
    for (const { reference, start, end } of this.word.notes) {
      if (!this.movedParagraphs.has(this.at.of(reference.start))) continue;
      for (let index = this.at.of(start); (this.word.paragraphs[index]?.start ?? end) < end; index++) result.add(index);
    }
    return result;
  }

  /** Changes a paragraph that stays in place, including those joined to it. Its parts after the first start at index `next`. */
  private stay(paragraph: NewParagraph, index: number, next: number, movedNotes: ReadonlySet<number>): void {
    const { start, end, zone } = this.at.at(index);
    if (zone === 'table' && start === end) {
      const words = paragraph.content.filter((piece) => typeof piece === 'string');
      this.rows.fill(index, words.join(''));
      return;
    }
    const otherParagraphs: NewParagraph[] = [];
    for (
      let other = this.paragraphs[next];
      other?.from === index;
      other = this.paragraphs[next + otherParagraphs.length]
    )
      otherParagraphs.push(other);
    const contents = [paragraph, ...otherParagraphs].map(({ content }) => content);
    const { first, parts } = splitContent(this.at, index, contents);
    const hosts = hostedEdits(this.at, index, first, parts[0]?.from);
    for (const [order, { paragraph: host, edits }] of hosts.entries()) {
      const allEdits = order === hosts.length - 1 ? [...edits, ...parts.flatMap((part) => part.edits)] : edits;
      const { xml } = this.at.at(host);
      if (movedNotes.has(host)) this.inCopies.set(`${xml.part} ${xml.start}`, { paragraph: host, edits: allEdits });
      else this.fields.make(host, allEdits);
    }
    if (hosts.length > 1) this.join(hosts);
    for (const [order, part] of parts.entries()) {
      const otherParagraph = otherParagraphs[order];
      if (otherParagraph) this.split(index, part, otherParagraph, order === parts.length - 1);
    }
    const lastIndex = hosts.at(-1)?.paragraph ?? index;
    if (paragraph.like !== lastIndex || paragraph.isUnnumbered === true || paragraph.list !== undefined)
      this.changedParagraphs.reform(this.at.last(lastIndex), this.inserter.formFor(paragraph));
  }

  private join(hosts: readonly HostedEdits[]): void {
    const index = hosts[0]?.paragraph ?? -1;
    const lastElement = this.at.last(hosts.at(-1)?.paragraph ?? -1);
    for (let element = this.at.elements(index)[0] ?? -1; element !== lastElement; element = this.at.after(element)) {
      if (element < 0) throw new HindranceError('table', index);
      if (this.at.endsSection(element)) throw new HindranceError('section', index);
      this.changedParagraphs.remove(element);
    }
  }

  /** Splits a paragraph before one of its parts, adding new text at the end of the preceding part and at the start of this one. */
  private split(index: number, { from, tail, lead }: SplitPart, next: NewParagraph, isLast: boolean): void {
    const { changedParagraphs, at } = this;
    const { prefix, part, cuts } = this.cutPart;
    const { tree } = part;
    const isInField = this.places.fieldsAround({ start: from, end: from + 1 }).some(({ start }) => start < from);
    const [unit] = this.places.units({ start: from, end: from + 1 });
    const place = unit && this.places.runPlace(unit, 'start');
    if (!unit || !place || unit.part !== part || isInField) throw new HindranceError('place', index);
    const enclosingInsertions: number[] = [];
    let element = part.parent(place.run);
    for (; element >= 0 && tree.name(element) !== 'w:p'; element = part.parent(element)) {
      if (tree.name(element) !== 'w:ins') throw new HindranceError('changes', index);
      enclosingInsertions.push(element);
    }
    if (!at.elements(index).includes(element)) throw new HindranceError('table', index);
    if (at.endsSection(element)) throw new HindranceError('section', index);
    const ownForm = paragraphFormOf(part, element);
    const form = this.inserter.formFor(next);
    // The original paragraph mark now ends the last part, and keeps its tracked changes.
    const isInserted = at.isMarked(element, 'inserted');
    const isDeleted = isLast && at.isMarked(element, 'deleted');
    const mark =
      (isInserted || !isLast ? changedParagraphs.mark('ins') : '') + (isDeleted ? changedParagraphs.mark('del') : '');
    const properties = formXml(prefix, form, {
      mark,
      ...(!isSameParagraphForm(ownForm, form) && { before: changedParagraphs.before(ownForm) }),
    });
    const words = (run: number, text: string) =>
      text === '' ? '' : changedParagraphs.insertedRuns(runXml(part, run, textXml(prefix, text)));
    const [before] = this.places.units({ start: from - 1, end: from });
    const endingRun = before?.part === part ? this.places.runPlace(before, 'end')?.run : undefined;
    const closingTags = enclosingInsertions.map(() => `</${prefix}ins>`).join('');
    const openingTags = enclosingInsertions.map(() => `<${prefix}ins ${this.parts.attributes(prefix)}>`).join('');
    cuts.cut(place, {
      rank: 'split',
      xml: `${closingTags}${words(endingRun ?? place.run, tail)}</${prefix}p><${prefix}p>${properties}${words(place.run, lead)}${openingTags}`,
    });
    if (!isInserted && isLast) changedParagraphs.insert(element);
  }

  /** Removes deleted and moved paragraphs. */
  private takeOut(): void {
    const { at, changedParagraphs } = this;
    const removals = new Map<number, { readonly removal: 'del' | 'moveFrom'; readonly index: number }>();
    const isInTable = (index: number) => at.at(index).zone === 'table';
    for (const group of this.rows.groups([...this.goneParagraphs].filter(isInTable)))
      this.attempt(undefined, () => withHindranceParagraph(group[0] ?? -1, () => this.rows.remove(group)));
    for (const index of this.goneParagraphs)
      if (!isInTable(index))
        this.attempt(undefined, () => {
          for (const element of withHindranceParagraph(index, () => at.elements(index)))
            removals.set(element, { removal: 'del', index });
        });
    for (const { isMoved, paragraphs } of this.placedParagraphs) {
      if (!isMoved) continue;
      const index = paragraphs[0]?.from ?? -1;
      this.attempt(paragraphs[0], () => {
        for (const element of this.inserter.elementsOf(paragraphs))
          removals.set(element, { removal: 'moveFrom', index });
      });
    }
    const { tree } = at.body;
    for (const [element, { removal, index }] of removals)
      this.attempt(undefined, () => {
        if (at.endsSection(element)) throw new HindranceError('section', index);
        const isFollowed = at.after(element) >= 0;
        if (removal === 'del' && isFollowed && this.parts.isOwn(at.body, element)) {
          changedParagraphs.takeOut(element);
          return;
        }
        const span = { start: tree.start(element), end: tree.end(element) };
        withHindranceParagraph(index, () => removeRuns(this.cutPart, this.parts, element, removal, span));
        if (isFollowed) changedParagraphs.remove(element, removal);
      });
    // The last paragraph mark cannot be deleted, since there is no following paragraph to join; the preceding mark is deleted instead.
    for (const [element, { index }] of removals) {
      if (at.after(element) >= 0) continue;
      this.attempt(undefined, () => {
        let previousElement = at.before(element);
        while (removals.has(previousElement)) previousElement = at.before(previousElement);
        if (previousElement < 0) throw new HindranceError('table', index);
        if (at.endsSection(previousElement)) throw new HindranceError('section', index);
        changedParagraphs.remove(previousElement);
        withHindranceParagraph(index, () => changedParagraphs.reform(element, changedParagraphs.form(previousElement)));
      });
    }
  }

  private changesOf({ content, from = -1 }: NewParagraph): readonly CopiedChange[] {
    const [host, ...more] = hostedEdits(this.at, from, content);
    if (!host || more.length > 0) throw new HindranceError('changes', from);
    return this.fields.copyOf(from, host.edits);
  }

  private changesInCopy(part: string, start: number): readonly CopiedChange[] {
    const ownChanges = this.inCopies.get(`${part} ${start}`);
    return ownChanges ? this.fields.copyOf(ownChanges.paragraph, ownChanges.edits) : [];
  }
}

/** Runs a task; a hindrance without a paragraph gets the given one. */
function withHindranceParagraph<T>(paragraph: number, task: () => T): T {
  try {
    return task();
  } catch (error) {
    if (!(error instanceof HindranceError) || error.paragraph !== undefined) throw error;
    throw new HindranceError(error.hindrance, paragraph);
  }
}
