import type { Span, TextEdit } from '../../text/edits';
import { Occupied } from '../../text/occupied';
import type { WordPackage } from '../parts/package';
import { WordRefused } from '../parts/refusal';
import type { WordText } from '../parts/result';
import { asXml, prefixIn, WORD_NAMESPACES } from './parts/ancestry';
import { FreeIds, partsWithIds } from './parts/changeIds';
import { PartEdits } from './parts/partEdits';
import type { FieldPatch, WordPatch } from './parts/wordPatch';
import {
  type CommentStyles,
  commentMark,
  commentStyles,
  commentXml,
  type RevisionAuthor,
  rangeEndXml,
  rangeStartXml,
} from './runs/commentMarks';
import { EditedParts } from './runs/cutParts';
import { fieldUnits } from './runs/fieldUnits';
import type { CutRank } from './runs/runCuts';
import type { MarkPlace, TextPlaces, XmlUnit } from './runs/textPlaces';
import { type TrackedChange, TrackedText } from './runs/trackedText';
import { narrowedToWords } from './runs/wholeWords';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** The result of applying patches. */
interface PatchResult {
  readonly comments: number;
  readonly changed: number;
  readonly left: readonly number[];
  /** The edits that were made, relative to the original text. */
  readonly edits: readonly TextEdit[];
}

/** Writes patches into a file. For single use. */
export class PatchWriter {
  private readonly edits: PartEdits;
  private readonly ids: FreeIds;
  private readonly styles: CommentStyles;
  private readonly parts: EditedParts;
  private readonly trackedText: TrackedText;
  private readonly comments: { readonly id: number; readonly text: string }[] = [];
  private readonly taken: Occupied;
  /** Names of the bookmarks added so far. */
  private readonly bookmarkNames = new Set<string>();

  constructor(
    private readonly file: WordPackage,
    private readonly word: WordText,
    private readonly places: TextPlaces,
    private readonly byline: RevisionAuthor,
  ) {
    this.edits = new PartEdits(file);
    this.ids = new FreeIds(partsWithIds(file));
    this.parts = new EditedParts(this.ids, byline);
    this.trackedText = new TrackedText(places, this.parts);
    this.styles = commentStyles(file);
    this.taken = new Occupied(word.text.length);
  }

  /** Applies as many patches as possible; without `withChanges`, only comments. */
  write(patches: readonly WordPatch[], withChanges: boolean): PatchResult {
    const leftIndexes: number[] = [];
    const edits: TextEdit[] = [];
    let changeCount = 0;
    for (const [index, patch] of patches.entries()) {
      const changes = withChanges ? this.changesOf(patch) : undefined;
      for (const change of changes ?? []) {
        this.trackedText.change(change);
        edits.push(change.edit);
      }
      if (changes) changeCount++;
      const commentText = patch.comment ?? (changes ? undefined : patch.otherwise);
      const isIn = commentText !== undefined && this.comment(patch, `${commentText}\n${commentMark(patch.about)}`);
      if (!changes && !isIn) leftIndexes.push(index);
    }
    return { comments: this.comments.length, changed: changeCount, left: leftIndexes, edits };
  }

  /** The patched file; see {@link PartEdits.finish}. */
  finish(record: string | undefined): WordPackage {
    this.parts.putInto(this.edits);
    this.addComments();
    return this.edits.finish(record);
  }

  /** The changes that a patch requests; undefined if it requests none or any of them cannot be made. */
  private changesOf({ edits = [], fields = [], unlinked = [] }: WordPatch): readonly TrackedChange[] | undefined {
    const changes: TrackedChange[] = [];
    for (const index of unlinked) {
      const change = this.unlinking(index);
      if (!change || this.taken.touches(change.edit)) return undefined;
      changes.push(change);
    }
    for (const field of fields) {
      const { start, end, bookmark } = field;
      const change = this.trackedText.changeOf({ start, end, text: this.word.text.slice(start, end) });
      if (!change || this.taken.touches(change.edit) || (bookmark && !this.bookmark(bookmark))) return undefined;
      changes.push({ ...change, field });
    }
    for (const whole of edits) {
      const edit = narrowedToWords(this.word.text, whole);
      if (edit.start === edit.end && edit.text === '') continue;
      const change = this.trackedText.changeOf(edit);
      if (!change || this.taken.touches(edit)) return undefined;
      changes.push(change);
    }
    if (changes.length === 0) return undefined;
    for (const { edit } of changes) this.taken.add(edit);
    return changes;
  }

  /** The change that replaces a field with the text that it shows; undefined if it cannot be made. */
  private unlinking(index: number): TrackedChange | undefined {
    const field = this.word.fields[index];
    // A nested field is recomputed along with the outer one.
    const units = field && this.places.fieldsAround(field).length === 1 ? fieldUnits(this.places, field) : undefined;
    const unit = units?.find(({ node, part }) => part.tree.name(part.parent(node)) === 'w:t');
    if (!field || !units || !unit || !this.parts.of(unit.part)) return undefined;
    const { start, end, shown: text } = field;
    return { edit: { start, end, text }, units, beside: { unit, edge: 'start' } };
  }

  /**
   * Adds a bookmark around the words of a paragraph unless it was added before; returns whether it exists now. A bookmark that no field
   * refers to is harmless.
   */
  private bookmark({ name, paragraph }: NonNullable<FieldPatch['bookmark']>): boolean {
    if (this.bookmarkNames.has(name)) return true;
    const at = this.word.paragraphs[paragraph];
    const units = at ? this.places.units({ start: at.textStart, end: at.end }) : [];
    const [first] = units;
    const lastUnit = units.at(-1);
    const start = first && this.places.markPlace(first, 'start');
    const end = lastUnit && this.places.markPlace(lastUnit, 'end');
    const editedPart = start && this.parts.of(start.part);
    if (!start || !end || !editedPart || start.part !== end.part) return false;
    const { prefix } = editedPart;
    const id = `${prefix}id="${this.ids.next()}"`;
    this.mark(start, 'start', `<${prefix}bookmarkStart ${id} ${prefix}name="${asXml(name)}"/>`);
    this.mark(end, 'end', `<${prefix}bookmarkEnd ${id}/>`);
    this.bookmarkNames.add(name);
    return true;
  }

  /** Adds a comment; returns whether there is a place for it. */
  private comment(span: Span, text: string): boolean {
    const at = this.placesOfComment(span);
    const cutPart = at && this.parts.of(at.start.part);
    if (!at || !cutPart) return false;
    const id = this.ids.next();
    const { prefix } = cutPart;
    this.mark(at.start, 'start', rangeStartXml(prefix, id));
    this.mark(at.end, 'end', rangeEndXml(prefix, id, this.styles));
    this.comments.push({ id, text });
    return true;
  }

  private mark(place: MarkPlace, rank: CutRank, xml: string): void {
    const cuts = this.parts.of(place.part)?.cuts;
    if ('place' in place) cuts?.cut(place.place, { rank, xml });
    else cuts?.beside(place.beside, { rank, xml });
  }

  /** Where a comment on a span starts and ends, within the span's first paragraph with typed text. */
  private placesOfComment(span: Span): { readonly start: MarkPlace; readonly end: MarkPlace } | undefined {
    const units = this.unitsFor(span);
    const [first] = units;
    const start = first && this.places.markPlace(first, 'start');
    if (!first || !start) return this.placesAtBeginning();
    for (const unit of [...units].reverse()) {
      const end = this.places.markPlace(unit, 'end');
      // A paragraph of the text may be several in the file, and LibreOffice drops comments that span several.
      if (paragraphOf(unit) !== paragraphOf(first)) continue;
      if (end && end.part === start.part && offsetOf(end) >= offsetOf(start)) return { start, end };
    }
    return this.placesAtBeginning();
  }

  /** The units to anchor a comment on a span to: typed text in its first paragraph, or else a nearby word. */
  private unitsFor({ start, end }: Span): XmlUnit[] {
    const { places, word } = this;
    const paragraph = places.paragraphAt(start);
    if (!paragraph) return [];
    const limit = { start: paragraph.start, end: Math.max(paragraph.end, paragraph.start) };
    const clippedSpan = { start: Math.max(start, limit.start), end: Math.min(end, limit.end) };
    const ownUnits = places.units(clippedSpan);
    if (ownUnits.length > 0) return ownUnits;
    if (end > limit.end && start >= limit.end) {
      const nextParagraph = this.word.paragraphs.find(
        (one) => one.start > start && one.start < end && one.end > one.textStart,
      );
      if (nextParagraph) return this.unitsFor({ start: nextParagraph.start, end });
    }
    return places.units(wordAt(word.text, Math.min(Math.max(start, paragraph.textStart), limit.end), paragraph));
  }

  /**
   * The first word of the document, for spans that comments cannot be anchored to. An empty range would not do: programs show only one of
   * several empty comments in the same place.
   */
  private placesAtBeginning(): { readonly start: MarkPlace; readonly end: MarkPlace } | undefined {
    const { places, word } = this;
    for (const paragraph of word.paragraphs) {
      if (paragraph.xml.part !== this.file.main) continue;
      const [first] = places.units(wordAt(word.text, paragraph.textStart, paragraph));
      const start = first && places.markPlace(first, 'start');
      const end = first && places.markPlace(first, 'end');
      if (start && end && offsetOf(end) > offsetOf(start)) return { start, end };
    }
    return this.placesInFirst();
  }

  /** The start of the first paragraph, for documents without typed text. */
  private placesInFirst(): { readonly start: MarkPlace; readonly end: MarkPlace } | undefined {
    const part = this.places.part(this.file.main);
    if (!part) return undefined;
    const { tree } = part;
    for (let at = tree.descendant(0, 'w:p'); at >= 0 && at < tree.size; at++) {
      if (tree.name(at) !== 'w:p' || tree.end(at) === tree.inner(at)) continue;
      const propertiesNode = tree.child(at, 'w:pPr');
      const contentStart = propertiesNode < 0 ? tree.inner(at) : tree.end(propertiesNode);
      return { start: { part, beside: contentStart }, end: { part, beside: contentStart } };
    }
    return undefined;
  }

  private addComments(): void {
    if (this.comments.length === 0) return;
    const { file } = this;
    const ownRelationship = file
      .relationshipsOf(file.main)
      .find(({ type, isExternal }) => type === 'comments' && !isExternal);
    const tree = ownRelationship && file.tree(file.named(ownRelationship.target) ?? ownRelationship.target);
    const prefix = tree ? prefixIn(tree, WORD_NAMESPACES) : 'w:';
    if (prefix === undefined)
      throw new WordRefused('unwritable', 'The file cannot be changed: its comments are written in an unknown way.');
    const xml = this.comments.map(({ id, text }) => commentXml(prefix, id, this.byline, this.styles, text)).join('');
    if (tree) {
      this.edits.append(tree, xml);
      return;
    }
    const document = file.tree(file.main);
    const namespace = WORD_NAMESPACES.find((one) => document && prefixIn(document, [one]) !== undefined);
    this.edits.addRelated(
      'comments',
      COMMENTS_TYPE,
      `<w:comments xmlns:w="${namespace ?? WORD_NAMESPACES[0]}">${xml}</w:comments>`,
    );
  }
}

function offsetOf(place: MarkPlace): number {
  return 'place' in place ? place.place.offset : place.beside;
}

/** The `w:p` that contains a unit. */
function paragraphOf({ part, node }: XmlUnit): number {
  return part.around(node, 'w:p');
}

/** The word at an offset of a paragraph, or else the next one, or else the last one. */
function wordAt(text: string, offset: number, { textStart, end }: { textStart: number; end: number }): Span {
  let start = offset;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  if (start === end) while (start > textStart && /\s/.test(text.charAt(start - 1))) start--;
  while (start > textStart && /\S/.test(text.charAt(start - 1))) start--;
  let stop = start;
  while (stop < end && /\S/.test(text.charAt(stop))) stop++;
  return { start, end: stop };
}
