import type { Span, TextEdit } from '../../text/edits';
import { Occupied } from '../../text/occupied';
import type { WordPackage } from '../package';
import { Refused } from '../refusal';
import type { WordText } from '../result';
import { type Ancestry, asXml, isXmlText, prefixIn, rawName, WORD_NAMESPACES } from './ancestry';
import { FreeIds, partsWithIds } from './changeIds';
import {
  type Byline,
  bylineXml,
  type CommentStyles,
  commentStyles,
  commentXml,
  markOf,
  rangeEndXml,
  rangeStartXml,
} from './commentMarks';
import { fieldUnits } from './fieldUnits';
import { PartEdits } from './partEdits';
import type { FieldPatch, WordPatch } from './patchWord';
import { type Rank, RunCuts, type RunPlace } from './runCuts';
import type { MarkPlace, TextPlaces, Unit } from './textPlaces';
import { narrowedToWords } from './wholeWords';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** What came of patches. */
export interface Made {
  readonly comments: number;
  readonly changed: number;
  readonly left: readonly number[];
  /** The edits that were made, of the text as it was. */
  readonly edits: readonly TextEdit[];
}

/** An edit with what it replaces in the file, and the run whose form what is put in has. */
interface Change {
  readonly edit: TextEdit;
  readonly units: readonly Unit[];
  readonly beside: { readonly unit: Unit; readonly edge: 'start' | 'end' };
  /** The field whose result the text is to be; undefined for plain text. */
  readonly field?: FieldPatch;
}

/** A part of the document that is cut, with the prefix of its own elements. */
interface CutPart {
  readonly part: Ancestry;
  readonly prefix: string;
  readonly cuts: RunCuts;
}

/** Writes patches into a file, once. */
export class PatchWriter {
  private readonly edits: PartEdits;
  private readonly ids: FreeIds;
  private readonly styles: CommentStyles;
  private readonly cutParts = new Map<string, CutPart | undefined>();
  private readonly comments: { readonly id: number; readonly text: string }[] = [];
  private readonly occupied: Occupied;
  /** The bookmarks that were put in. */
  private readonly bookmarked = new Set<string>();

  constructor(
    private readonly file: WordPackage,
    private readonly word: WordText,
    private readonly places: TextPlaces,
    private readonly byline: Byline,
  ) {
    this.edits = new PartEdits(file);
    this.ids = new FreeIds(partsWithIds(file));
    this.styles = commentStyles(file);
    this.occupied = new Occupied(word.text.length);
  }

  /** Makes what can be made of patches; without `withChanges` comments alone. */
  write(patches: readonly WordPatch[], withChanges: boolean): Made {
    const left: number[] = [];
    const edits: TextEdit[] = [];
    let changed = 0;
    for (const [index, patch] of patches.entries()) {
      const changes = withChanges ? this.changesOf(patch) : undefined;
      for (const change of changes ?? []) {
        this.change(change);
        edits.push(change.edit);
      }
      if (changes) changed++;
      const says = patch.comment ?? (changes ? undefined : patch.otherwise);
      const isIn = says !== undefined && this.comment(patch, `${says}\n${markOf(patch.about)}`);
      if (!changes && !isIn) left.push(index);
    }
    return { comments: this.comments.length, changed, left, edits };
  }

  /** The patched file; see {@link PartEdits.finish}. */
  finish(isTold: boolean): Uint8Array {
    for (const [name, cut] of this.cutParts) if (cut) this.edits.insert(name, cut.cuts.insertions());
    this.addComments();
    return this.edits.finish(isTold);
  }

  /** What edits come to in the file; undefined where one of them cannot be made. */
  private changesOf({ edits = [], fields = [], unlinked = [] }: WordPatch): readonly Change[] | undefined {
    const changes: Change[] = [];
    for (const index of unlinked) {
      const change = this.unlinking(index);
      if (!change || this.occupied.touches(change.edit)) return undefined;
      changes.push(change);
    }
    for (const field of fields) {
      const { start, end, bookmark } = field;
      const change = this.changeOf({ start, end, text: this.word.text.slice(start, end) });
      if (!change || this.occupied.touches(change.edit) || (bookmark && !this.bookmark(bookmark))) return undefined;
      changes.push({ ...change, field });
    }
    for (const whole of edits) {
      const edit = narrowedToWords(this.word.text, whole);
      if (edit.start === edit.end && edit.text === '') continue;
      const change = this.changeOf(edit);
      if (!change || this.occupied.touches(edit)) return undefined;
      changes.push(change);
    }
    if (changes.length === 0) return undefined;
    for (const { edit } of changes) this.occupied.add(edit);
    return changes;
  }

  private changeOf(edit: TextEdit): Change | undefined {
    const { start, end, text } = edit;
    if (/[\r\n]/.test(text) || !isXmlText(text)) return undefined;
    const units = this.places.units(edit);
    const covered = units.reduce((sum, unit) => sum + unit.end - unit.start, 0);
    if (covered !== end - start || units.some((unit) => !this.isChangeable(unit))) return undefined;
    const [first] = units;
    if (first) return { edit, units, beside: { unit: first, edge: 'start' } };
    const paragraph = this.places.paragraphAt(start);
    if (!paragraph || start < paragraph.textStart || start > paragraph.end) return undefined;
    const [before] = this.places.units({ start: Math.max(paragraph.textStart, start - 1), end: start });
    if (before && this.isChangeable(before)) return { edit, units, beside: { unit: before, edge: 'end' } };
    const [behind] = this.places.units({ start, end: Math.min(paragraph.end, start + 1) });
    return behind && this.isChangeable(behind) ? { edit, units, beside: { unit: behind, edge: 'start' } } : undefined;
  }

  /** A field as a change of all that it is made of to the text that it shows; undefined where that cannot be made. */
  private unlinking(index: number): Change | undefined {
    const field = this.word.fields[index];
    // What a field shows that is in another one is computed with it.
    const units = field && this.places.fieldsAround(field).length === 1 ? fieldUnits(this.places, field) : undefined;
    const unit = units?.find(({ node, part }) => part.tree.name(part.parent(node)) === 'w:t');
    if (!field || !units || !unit || !this.cutPart(unit.part)) return undefined;
    const { start, end, shown: text } = field;
    return { edit: { start, end, text }, units, beside: { unit, edge: 'start' } };
  }

  private isChangeable(unit: Unit): boolean {
    return this.places.mayChange(unit) && this.cutPart(unit.part) !== undefined;
  }

  /** Puts a bookmark around the words of a paragraph, once; whether it is there. Nothing refers to one that no field names. */
  private bookmark({ name, paragraph }: NonNullable<FieldPatch['bookmark']>): boolean {
    if (this.bookmarked.has(name)) return true;
    const at = this.word.paragraphs[paragraph];
    const units = at ? this.places.units({ start: at.textStart, end: at.end }) : [];
    const [first] = units;
    const last = units.at(-1);
    const start = first && this.places.markPlace(first, 'start');
    const end = last && this.places.markPlace(last, 'end');
    const cutPart = start && this.cutPart(start.part);
    if (!start || !end || !cutPart || start.part !== end.part) return false;
    const { prefix } = cutPart;
    const id = `${prefix}id="${this.ids.next()}"`;
    this.mark(start, 'start', `<${prefix}bookmarkStart ${id} ${prefix}name="${asXml(name)}"/>`);
    this.mark(end, 'end', `<${prefix}bookmarkEnd ${id}/>`);
    this.bookmarked.add(name);
    return true;
  }

  private change({ edit: { text }, units, beside, field }: Change): void {
    const { places } = this;
    for (const unit of stretches(units)) {
      const start = places.runPlace(unit, 'start');
      const end = places.runPlace(unit, 'end');
      if (!start || !end) continue;
      if (isAlone(unit)) {
        this.cutPart(unit.part)?.cuts.deleteRun(start.run);
        continue;
      }
      this.cut(unit.part, start, 'deletion begins', '');
      this.cut(unit.part, end, 'deletion ends', '');
    }
    if (text === '') return;
    const form = places.runPlace(beside.unit, beside.edge);
    const last = units.at(-1);
    const place = last ? places.runPlace(last, 'end') : form;
    const { part } = beside.unit;
    const cutPart = this.cutPart(part);
    if (!form || !place || !cutPart) return;
    const { prefix } = cutPart;
    const shown = runXml(part, form.run, textXml(prefix, text));
    const run = field ? fieldXml(prefix, field.code, shown, (inside) => runXml(part, form.run, inside)) : shown;
    const xml = `<${prefix}ins ${bylineXml(prefix, this.ids.next(), this.byline)}>${run}</${prefix}ins>`;
    if (last && isAlone(last)) cutPart.cuts.beside(part.tree.end(place.run), { rank: 'replacement', xml });
    else this.cut(part, place, last ? 'replacement' : 'insertion', xml);
  }

  private cut(part: Ancestry, place: RunPlace, rank: Rank, xml: string): void {
    this.cutPart(part)?.cuts.cut(place, { rank, xml });
  }

  private cutPart(part: Ancestry): CutPart | undefined {
    const { tree } = part;
    if (this.cutParts.has(tree.part)) return this.cutParts.get(tree.part);
    const prefix = prefixIn(tree, WORD_NAMESPACES);
    const made =
      prefix === undefined
        ? undefined
        : {
            part,
            prefix,
            cuts: new RunCuts(
              tree,
              prefix,
              (run) => `${openingOf(part, run)}${this.propertiesOf(part, run)}`,
              () => `<${prefix}del ${bylineXml(prefix, this.ids.next(), this.byline)}>`,
            ),
          };
    this.cutParts.set(tree.part, made);
    return made;
  }

  /** The properties of a run for another one: changes of form that it tells of are told by both, each under its own id. */
  private propertiesOf({ tree }: Ancestry, run: number): string {
    const properties = tree.child(run, 'w:rPr');
    if (properties < 0) return '';
    const xml = tree.source.slice(tree.start(properties), tree.end(properties));
    if (tree.child(properties, 'w:rPrChange') < 0) return xml;
    return xml.replace(/(:id\s*=\s*["'])-?\d+/g, (_, before: string) => `${before}${this.ids.next()}`);
  }

  /** Puts a comment in; whether there is a place for it. */
  private comment(span: Span, text: string): boolean {
    const at = this.placesOfComment(span);
    const cutPart = at && this.cutPart(at.start.part);
    if (!at || !cutPart) return false;
    const id = this.ids.next();
    const { prefix } = cutPart;
    this.mark(at.start, 'start', rangeStartXml(prefix, id));
    this.mark(at.end, 'end', rangeEndXml(prefix, id, this.styles));
    this.comments.push({ id, text });
    return true;
  }

  private mark(place: MarkPlace, rank: Rank, xml: string): void {
    const cuts = this.cutPart(place.part)?.cuts;
    if ('place' in place) cuts?.cut(place.place, { rank, xml });
    else cuts?.beside(place.beside, { rank, xml });
  }

  /** Where a comment on a span begins and ends: within the first paragraph of which something was typed. */
  private placesOfComment(span: Span): { readonly start: MarkPlace; readonly end: MarkPlace } | undefined {
    const units = this.unitsFor(span);
    const [first] = units;
    const start = first && this.places.markPlace(first, 'start');
    if (!first || !start) return this.placesAtBeginning();
    for (const unit of [...units].reverse()) {
      const end = this.places.markPlace(unit, 'end');
      if (end && end.part === start.part && offsetOf(end) >= offsetOf(start)) return { start, end };
    }
    return this.placesAtBeginning();
  }

  /** What a comment on a span is fastened to: what was typed of it in its first paragraph, a word beside it, or the first of its paragraph. */
  private unitsFor({ start, end }: Span): Unit[] {
    const { places, word } = this;
    const paragraph = places.paragraphAt(start);
    if (!paragraph) return [];
    const limit = { start: paragraph.start, end: Math.max(paragraph.end, paragraph.start) };
    const within = { start: Math.max(start, limit.start), end: Math.min(end, limit.end) };
    const own = places.units(within);
    if (own.length > 0) return own;
    if (end > limit.end && start >= limit.end) {
      const next = this.word.paragraphs.find((one) => one.start > start && one.start < end && one.end > one.textStart);
      if (next) return this.unitsFor({ start: next.start, end });
    }
    return places.units(wordAt(word.text, Math.min(Math.max(start, paragraph.textStart), limit.end), paragraph));
  }

  /** The first words of the document, for what is in no part that can have comments: programs show but one of several that are about nothing. */
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

  /** In the first paragraph, where nothing was typed in any. */
  private placesInFirst(): { readonly start: MarkPlace; readonly end: MarkPlace } | undefined {
    const part = this.places.part(this.file.main);
    if (!part) return undefined;
    const { tree } = part;
    for (let at = tree.descendant(0, 'w:p'); at >= 0 && at < tree.size; at++) {
      if (tree.name(at) !== 'w:p' || tree.end(at) === tree.inner(at)) continue;
      const properties = tree.child(at, 'w:pPr');
      const beside = properties < 0 ? tree.inner(at) : tree.end(properties);
      return { start: { part, beside }, end: { part, beside } };
    }
    return undefined;
  }

  private addComments(): void {
    if (this.comments.length === 0) return;
    const { file } = this;
    const own = file.related(file.main).find(({ type, isExternal }) => type === 'comments' && !isExternal);
    const tree = own && file.tree(file.named(own.target) ?? own.target);
    const prefix = tree ? prefixIn(tree, WORD_NAMESPACES) : 'w:';
    if (prefix === undefined)
      throw new Refused('unwritable', 'The file cannot be changed: its comments are written in an unknown way.');
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

/** Whether a unit is the mark of a field in a run that holds nothing else. */
function isAlone({ part, node }: Unit): boolean {
  const { tree } = part;
  if (tree.name(node) !== 'w:fldChar') return false;
  const run = part.parent(node);
  for (let at = run + 1; at < tree.next(run); at = tree.next(at))
    if (at !== node && !tree.isText(at) && tree.name(at) !== 'w:rPr') return false;
  return true;
}

/** Units that stand one behind the other in the characters of one element, as one. */
function stretches(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    const isNext =
      last !== undefined &&
      last.node === unit.node &&
      last.part === unit.part &&
      last.xmlEnd === unit.xmlStart &&
      unit.part.tree.isText(unit.node);
    if (isNext) joined[joined.length - 1] = { ...last, end: unit.end, xmlEnd: unit.xmlEnd };
    else joined.push(unit);
  }
  return joined;
}

/** The word at an offset of a paragraph; where there is none, the next one, and else the last. */
function wordAt(text: string, offset: number, { textStart, end }: { textStart: number; end: number }): Span {
  let start = offset;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  if (start === end) while (start > textStart && /\s/.test(text.charAt(start - 1))) start--;
  while (start > textStart && /\S/.test(text.charAt(start - 1))) start--;
  let stop = start;
  while (stop < end && /\S/.test(text.charAt(stop))) stop++;
  return { start, end: stop };
}

/** The opening tag of a run. */
function openingOf({ tree }: Ancestry, run: number): string {
  return tree.source.slice(tree.start(run), tree.inner(run));
}

/** A run with the form of another one, whatever changes of that form are told, and something else in it. */
function runXml(part: Ancestry, run: number, inside: string): string {
  const { tree } = part;
  const properties = tree.child(run, 'w:rPr');
  const change = properties < 0 ? -1 : tree.child(properties, 'w:rPrChange');
  const { source } = tree;
  const look =
    properties < 0
      ? ''
      : change < 0
        ? source.slice(tree.start(properties), tree.end(properties))
        : source.slice(tree.start(properties), tree.start(change)) +
          source.slice(tree.end(change), tree.end(properties));
  return `${openingOf(part, run)}${look}${inside}</${rawName(tree, run)}>`;
}

/** A text as what a run holds. */
function textXml(prefix: string, text: string): string {
  const pieces = text.split(/([\t\u2011])/).map((piece) => {
    if (piece === '\t') return `<${prefix}tab/>`;
    if (piece === '\u2011') return `<${prefix}noBreakHyphen/>`;
    return piece === '' ? '' : `<${prefix}t xml:space="preserve">${asXml(piece)}</${prefix}t>`;
  });
  return pieces.join('');
}

/** The runs of a field: its code and the run that it shows until Word computes it anew. */
function fieldXml(prefix: string, code: string, shown: string, run: (inside: string) => string): string {
  const sign = (type: string) => run(`<${prefix}fldChar ${prefix}fldCharType="${type}"/>`);
  const instruction = `<${prefix}instrText xml:space="preserve"> ${asXml(code)} </${prefix}instrText>`;
  return `${sign('begin')}${run(instruction)}${sign('separate')}${shown}${sign('end')}`;
}
