import type { Reference } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { type Block, contentOf } from '../../syntax/blocks/block';
import { blockIndexAt, startOf } from '../../syntax/blocks/tree';
import { bisect } from '../../text/bisect';
import { applyEdits, type Span, shiftSpan, type TextEdit } from '../../text/edits';
import { addAll } from '../../text/many';
import { TargetSet } from '../lists/targetSet';
import { listTargets, targetsIn } from '../lists/targetsOf';
import { type Arrangement, arrange, arrangementEntries, KINDS } from '../numbers/arrangement';
import { compose } from '../numbers/compose';
import type { Entry } from '../numbers/entries';
import { labelSpan } from '../numbers/label';
import type { EditNote } from '../numbers/note';
import { endBlockOf, partsOfRange, type RangePart, resolveTarget } from '../numbers/pointing';
import type { LocatedNote } from '../paragraphs/operation';
import { type NumberUpdate, referenceListsIn, updateNumbers } from '../references/citations';
import type { Origin } from './source';

/** The blocks of pasted text, as read in their new place, and how many blocks precede them. */
export interface Run {
  readonly head: number;
  readonly blocks: readonly Block[];
}

/** Maps a span of a block to the new text. */
type PlaceOf = (block: number, span: Span) => Span;

/** Pasted text with its new numbers and references, based on the model of its origin. */
export class PastedText {
  private readonly arrangement: Arrangement;
  private readonly numbers: NumberUpdate;
  /** The arrangement for blocks of the document that cite the cut text. */
  private readonly forOthers: Arrangement;
  private readonly others: NumberUpdate | undefined;
  /** Maps blocks of the origin whose references are resolved there to the same blocks of the document. */
  private readonly borrowedLabels = new Map<number, number>();

  constructor(
    private readonly base: DocumentModel,
    private readonly here: Arrangement,
    private readonly run: Run,
    private readonly origin: Origin,
    private readonly pairs: Int32Array,
  ) {
    const { model, first, standIn } = origin;
    const { head, blocks } = run;
    const size = model.tree.blocks.length;
    const entryOf = new Int32Array(size).fill(-1);
    pairs.forEach((block, i) => {
      if (block >= 0) entryOf[i] = block < head ? block : block + blocks.length;
    });
    // A citation of cut text now means the pasted text; one of copied text still means the original.
    const entryForOthers = Int32Array.from(entryOf);
    blocks.forEach((_, k) => {
      entryOf[first + k] = head + k;
      if ((pairs[first + k] ?? -1) < 0) entryForOthers[first + k] = head + k;
    });
    if (standIn >= 0) entryOf[standIn] = here.standings[head]?.paragraph ?? -1;
    this.findBorrowed();
    this.arrangement = this.arrangementOf(entryOf, (i) => this.isPasted(i));
    this.numbers = updateNumbers(model, this.arrangement);
    this.forOthers = this.arrangementOf(entryForOthers, (i) => this.borrowedLabels.has(i));
    this.others = this.borrowedLabels.size > 0 ? updateNumbers(model, this.forOthers) : undefined;
  }

  /** The pasted text with its new numbers and references, and notes with places in it. */
  piece(text: string) {
    const { origin, run, numbers } = this;
    const { model, start, first } = origin;
    const labels = run.blocks.flatMap((block, index): TextEdit[] => {
      const label = this.here.labels[run.head + index] ?? '';
      const sourceBlock = model.tree.blocks[first + index];
      const entry = this.here.entries[run.head + index];
      if (!sourceBlock?.label || label === '' || entry?.form === 'mark' || block.label?.text === label) return [];
      const from = (model.tree.starts[first + index] ?? 0) - start;
      return [{ ...shiftSpan(labelSpan(sourceBlock), from), text: label }];
    });
    const spans = this.outsideLists();
    const end = start + text.length;
    const citations = numbers.edits
      .filter((edit) => edit.start >= start && edit.end <= end)
      .filter(
        (edit) => isInWords(model, edit) && !spans.some((span) => edit.start >= span.start && edit.end <= span.end),
      )
      .map((edit) => ({ ...shiftSpan(edit, -start), text: edit.text }));
    const innerEdits = [...labels, ...citations].sort((a, b) => a.start - b.start || a.end - b.end);
    const { edits, map } = compose(text, [], innerEdits, () => '');
    /** Maps a span of a block of the origin to the new pasted text. */
    const place = (block: number, span: Span): Span => {
      const from = (model.tree.starts[block] ?? 0) - start;
      const begin = map(from + span.start, 'start');
      return { start: begin, end: Math.max(begin, map(from + span.end, 'end')) };
    };
    const notes = this.pieceNotes().map((note): LocatedNote => ({ ...note, at: place(note.block, note) }));
    return { text: applyEdits(text, edits), place, notes, updated: citations.length, renumbered: labels.length };
  }

  /** The edits of the document, with blocks that cite cut text updated by the targets they had before the cut. */
  takenOver(update: NumberUpdate) {
    const { base, origin, borrowedLabels, others } = this;
    const inheritedLabels = new Set(borrowedLabels.values());
    if (!others) return { ...update, takenOver: inheritedLabels };
    const tree = origin.model.tree;
    const edits = [
      ...update.edits.filter(
        (edit) => !inheritedLabels.has(blockIndexAt(base.tree, edit.start)) || !isInWords(base, edit),
      ),
      ...others.edits.flatMap((edit) => {
        const from = blockIndexAt(tree, edit.start);
        const to = isInWords(origin.model, edit) ? borrowedLabels.get(from) : undefined;
        if (to === undefined) return [];
        return [shiftSpan(edit, this.wordsApart(from, to) + startOf(base.tree, to) - startOf(tree, from))];
      }),
    ].sort((a, b) => a.start - b.start || a.end - b.end);
    const notes: EditNote[] = [
      ...update.notes.filter(({ block }) => !inheritedLabels.has(block)),
      ...others.notes.flatMap((note): EditNote[] => {
        const to = borrowedLabels.get(note.block);
        return to === undefined ? [] : [{ ...shiftSpan(note, this.wordsApart(note.block, to)), block: to }];
      }),
    ];
    return { edits, notes, updated: update.updated + others.updated, takenOver: inheritedLabels };
  }

  /** The difference between the offsets at which the words of a block start in the document and in the origin. */
  private wordsApart(sourceBlock: number, targetBlock: number): number {
    const { base, origin } = this;
    return (
      (base.tree.blocks[targetBlock]?.content.start ?? 0) - (origin.model.tree.blocks[sourceBlock]?.content.start ?? 0)
    );
  }

  /**
   * Notes on references whose target is known from the origin but which lead elsewhere in the new text and have no note yet. `placePasted`
   * maps a span of a pasted block of the origin to the new text, `placeHere` a span of a block of the document.
   */
  strays(after: DocumentModel, notes: readonly LocatedNote[], placePasted: PlaceOf, placeHere: PlaceOf): LocatedNote[] {
    const { origin, run, arrangement, forOthers, borrowedLabels } = this;
    const allNotes = [...notes];
    run.blocks.forEach((_, k) => {
      const place = (span: Span) => placePasted(origin.first + k, span);
      addAll(allNotes, this.straysOf(origin.first + k, arrangement, after, allNotes, place));
    });
    for (const [sourceBlock, targetBlock] of borrowedLabels) {
      const place = (span: Span) => placeHere(targetBlock, shiftSpan(span, this.wordsApart(sourceBlock, targetBlock)));
      addAll(allNotes, this.straysOf(sourceBlock, forOthers, after, allNotes, place));
    }
    return allNotes.slice(notes.length);
  }

  private straysOf(
    sourceBlock: number,
    arrangement: Arrangement,
    after: DocumentModel,
    notes: readonly LocatedNote[],
    place: (span: Span) => Span,
  ): LocatedNote[] {
    const { origin } = this;
    const entry = arrangement.entryOf[sourceBlock] ?? -1;
    const text = after.tree.blocks[entry]?.text ?? '';
    const start = after.tree.starts[entry] ?? 0;
    const newTargets = new TargetSet();
    const oldTargets = new TargetSet();
    const oldLists = referenceListsIn(origin.model.readings[sourceBlock]?.references ?? []).map((list) => {
      const targets = listTargets(origin.model, sourceBlock, list, arrangement, after);
      oldTargets.addAll(targets);
      return { targets, at: place(spanOf(list)) };
    });
    const targetLists = referenceListsIn(after.readings[entry]?.references ?? []).map((list) => {
      const targets = targetsIn(after, entry, list);
      newTargets.addAll(targets);
      return { targets, at: shiftSpan(spanOf(list), start) };
    });
    const lostLists = oldLists.filter(({ targets }) => !newTargets.covers(targets));
    const strayLists = targetLists.filter(({ targets }) => !oldTargets.covers(targets));
    const kind = origin.isSame ? 'unsure' : 'outside';
    const strayNotes: LocatedNote[] = [];
    for (const { at } of [...lostLists, ...strayLists]) {
      if ([...notes, ...strayNotes].some((note) => REPORTED_KINDS.has(note.kind) && overlaps(note.at, at))) continue;
      const span = shiftSpan(at, -start);
      strayNotes.push({ kind, block: entry, ...span, was: text.slice(span.start, span.end), at });
    }
    return strayNotes;
  }

  private isPasted(block: number): boolean {
    return block >= this.origin.first && block < this.origin.first + this.run.blocks.length;
  }

  /** The arrangement seen from the origin. References are updated in the blocks for which `isRead` is true. */
  private arrangementOf(entryOf: Int32Array, isRead: (block: number) => boolean): Arrangement {
    const { model } = this.origin;
    const blocks = new Int32Array(this.here.entries.length).fill(-1);
    entryOf.forEach((entry, i) => {
      if (entry >= 0) blocks[entry] = i;
    });
    const entries = this.here.entries.map((entry, i): Entry => {
      const kind = KINDS[entry.role] ? undefined : (this.base.tree.blocks[entry.block]?.kind ?? entry.kind);
      return { role: entry.role, level: entry.level, form: entry.form, block: blocks[i] ?? -1, ...(kind && { kind }) };
    });
    return {
      ...this.here,
      entries,
      entryOf,
      whereOf: entryOf.map((entry, i) => (isRead(i) ? entry : -1)),
      before: arrange(model, arrangementEntries(model), 'keep').before,
    };
  }

  /** Finds the blocks of the document that cite cut text and are unchanged since. */
  private findBorrowed(): void {
    const { origin, base, pairs } = this;
    const { model } = origin;
    const { all } = model.paragraphs;
    const isRemoved = (block: number) => this.isPasted(block) && (pairs[block] ?? -1) < 0;
    const removedEntries = all.flatMap(({ block }, index) => (isRemoved(block) ? [index] : []));
    const includesRemoved = (part: RangePart) =>
      'block' in part
        ? isRemoved(part.block)
        : (removedEntries[bisect(removedEntries.length, (i) => (removedEntries[i] ?? 0) < part.first)] ?? all.length) <=
          part.last;
    pairs.forEach((block, i) => {
      const [oldBlock, is] = [model.tree.blocks[i], base.tree.blocks[block]];
      if (!oldBlock || !is || this.isPasted(i) || contentOf(oldBlock) !== contentOf(is)) return;
      const citesRemoved = model.readings[i]?.references.some((reference) => {
        const target = resolveTarget(model, i, reference.target);
        return target && (isRemoved(endBlockOf(target)) || partsOfRange(model, i, reference)?.some(includesRemoved));
      });
      if (citesRemoved) this.borrowedLabels.set(i, block);
    });
  }

  private pieceNotes(): readonly EditNote[] {
    const { origin, numbers } = this;
    const ownNotes = numbers.notes.filter(({ block }) => this.isPasted(block));
    if (origin.isSame) return ownNotes;
    const outsideNotes = this.outside();
    const isReported = (note: EditNote) =>
      outsideNotes.some((one) => one.block === note.block && one.start < note.end && one.end > note.start);
    return [...ownNotes.filter((note) => !isReported(note)), ...outsideNotes];
  }

  /** Notes on references from text of another document to targets outside that text; on the whole list if it is left unchanged. */
  private outside(): readonly EditNote[] {
    const { origin, run } = this;
    return run.blocks.flatMap((_, k) => {
      const sourceBlock = origin.first + k;
      const block = origin.model.tree.blocks[sourceBlock];
      return referenceListsIn(origin.model.readings[sourceBlock]?.references ?? []).flatMap((list) => {
        const outsideReferences = list.filter((reference) => this.isOutside(sourceBlock, reference));
        const [first] = outsideReferences;
        const spans = first && hasRange(list) ? [spanOf(list)] : outsideReferences;
        return spans.map(
          ({ start, end }): EditNote => ({
            kind: 'outside',
            block: sourceBlock,
            start,
            end,
            was: block?.text.slice(start, end) ?? '',
          }),
        );
      });
    });
  }

  private isOutside(block: number, { target }: Reference): boolean {
    if (target.kind !== 'paragraph' && target.kind !== 'relative') return false;
    const pointedTarget = resolveTarget(this.origin.model, block, target);
    if (pointedTarget) return (this.arrangement.entryOf[pointedTarget.paragraph.block] ?? -1) < 0;
    return target.kind === 'relative' || target.number !== '';
  }

  /** Lists with a range that was not pasted completely; they are left unchanged. */
  private outsideLists(): readonly Span[] {
    const { origin, run } = this;
    if (origin.isSame) return [];
    return run.blocks.flatMap((_, k) => {
      const sourceBlock = origin.first + k;
      const reading = origin.model.readings[sourceBlock];
      const start = origin.model.tree.starts[sourceBlock] ?? 0;
      return referenceListsIn(reading?.references ?? []).flatMap((list): Span[] => {
        const mention = reading?.mentions[list[0]?.list ?? -1];
        if (!mention || !hasRange(list) || !list.some((one) => this.isOutside(sourceBlock, one))) return [];
        return [{ start: mention.start + start, end: mention.end + start }];
      });
    });
  }
}

/** Whether an edit is in the words of a block and not in its number. */
function isInWords({ tree }: DocumentModel, edit: Span): boolean {
  const block = blockIndexAt(tree, edit.start);
  return edit.start >= startOf(tree, block) + (tree.blocks[block]?.content.start ?? 0);
}

/** The span of a whole list. */
function spanOf(list: readonly Reference[]): Span {
  const start = list[0]?.start ?? 0;
  return { start, end: list.at(-1)?.end ?? start };
}

/** Kinds of notes that already report that a reference leads elsewhere. */
const REPORTED_KINDS: ReadonlySet<EditNote['kind']> = new Set(['gone', 'elsewhere', 'captured', 'unsure', 'outside']);

function overlaps(a: Span, b: Span): boolean {
  return a.start <= b.end && a.end >= b.start;
}

function hasRange(list: readonly Reference[]): boolean {
  return list.some(({ range }) => range !== undefined);
}
