import { attribute } from '../../model/attribution/attribute';
import { type Carry, NO_CARRY, sameCarry } from '../../model/attribution/evidence/carry';
import type { Reference } from '../../model/base/target';
import { blockPlaceOf, type DocumentModel } from '../../model/document';
import type { AttributionContext } from '../../model/paragraphs/context';
import { ownParagraphsOf } from '../../model/paragraphs/ownParagraphs';
import { indexParagraphs } from '../../model/paragraphs/paragraphs';
import { apartAfter } from '../../syntax/blocks/apart';
import type { BlockKind } from '../../syntax/blocks/block';
import { updateTree } from '../../syntax/blocks/tree';
import { readMentions } from '../../syntax/citations/readMentions';
import { blockTokens } from '../../syntax/tokens/blockTokens';
import { bisect } from '../../text/bisect';
import { applyEdits, type Span, type TextEdit } from '../../text/edits';
import { groupedBy } from '../../text/groupedBy';
import { listTargets, targetsIn } from '../lists/targetsOf';
import { type Arrangement, entryAt, KINDS } from '../numbers/arrangement';
import type { Entry } from '../numbers/entries';
import type { EditNote } from '../numbers/note';
import { type Outline, resolveTarget } from '../numbers/pointing';
import { type NumberUpdate, referenceListsIn } from './citations';

/** A span of the old text where the new text parses differently than intended. */
export interface Misread extends Span {
  readonly block: number;
  readonly was: string;
}

/** The result of comparing how the new text parses with how it should. */
interface Verdict {
  /** The first misread block; if set, there are no notes. */
  readonly misreading?: Misread;
  /** Notes on lists with unintended targets. */
  readonly notes: readonly EditNote[];
}

/** Kinds of notes that already report that a list leads elsewhere. */
const EXCUSING_NOTES: ReadonlySet<EditNote['kind']> = new Set(['gone', 'elsewhere', 'captured', 'unsure']);

/**
 * Parses the text that results from edits and reports misreadings. All blocks are parsed, but citations only where they may resolve
 * differently: in blocks that were split, joined or rewritten, and where the preceding context changed. For all others, the reading of the
 * old text still holds. `edits` must be in text order.
 */
export function verify(
  model: DocumentModel,
  arrangement: Arrangement,
  edits: readonly TextEdit[],
  { rewritten, notes }: NumberUpdate,
): Verdict {
  const firstEdit = edits[0];
  const lastEdit = edits.at(-1);
  if (!firstEdit || !lastEdit) return { notes: [] };
  const { text } = model.text;
  const newText = applyEdits(text, edits);
  const change = { start: firstEdit.start, oldEnd: lastEdit.end, newEnd: lastEdit.end + newText.length - text.length };
  const tree = updateTree(
    model.tree,
    change,
    newText,
    model.language.blockWords,
    undefined,
    sliceText,
    apartAfter(model.tree.apart, edits, newText),
  );
  const misreading = firstMisread(model, arrangement, tree.blocks);
  if (misreading) return { misreading, notes: [] };
  const nextOutline: Outline = { tree, paragraphs: indexParagraphs(tree) };
  return { notes: new Verifier(model, arrangement, nextOutline, rewritten, notes).run() };
}

/** Plain slices will do, since this tree lives no longer than its text. */
function sliceText(text: string, start: number, end: number): string {
  return text.slice(start, end);
}

function firstMisread(
  { tree: { blocks: old } }: DocumentModel,
  { entries, values, suffixes }: Arrangement,
  blocks: Outline['tree']['blocks'],
): Misread | undefined {
  for (let i = 0; i < Math.max(entries.length, blocks.length); i++) {
    const entry = entries[i];
    const block = blocks[i];
    const kind = entry && kindOf(old, entry);
    const hasSameLabel =
      entry?.role === 'text' ||
      entry?.form === 'mark' ||
      ((block?.label?.value ?? 0) === values[i] && (block?.label?.suffix ?? '') === (suffixes.get(i) ?? ''));
    const hasSameLevel = entry?.role !== 'item' || block?.level === entry.level;
    if (block?.kind === kind && hasSameLabel && hasSameLevel) continue;
    const at = entries.slice(0, i + 1).findLast((one) => one.block >= 0)?.block ?? 0;
    const oldBlock = old[at];
    const oldText = oldBlock
      ? oldBlock.text.slice(oldBlock.marker.start, oldBlock.marker.end) || oldBlock.text.slice(0, 40).trim()
      : '';
    return { block: at, start: oldBlock?.marker.start ?? 0, end: oldBlock?.marker.end ?? 0, was: oldText };
  }
  return undefined;
}

/** The kind that the block of an entry must be read as. */
function kindOf(blocks: Outline['tree']['blocks'], { role, block, kind }: Entry): BlockKind {
  const oldKind = blocks[block]?.kind ?? kind ?? 'unnumbered';
  // A block that loses its number becomes text.
  return KINDS[role] ?? (oldKind === 'paragraph' || oldKind === 'subparagraph' ? 'unnumbered' : oldKind);
}

/** How many UTF-16 code units before a list are compared to distinguish lists with the same targets. */
const WORDS_BEFORE = 24;

/** A list of citations of the old text, and the entries that it should name. */
interface ExpectedList extends Span {
  readonly block: number;
  readonly targets: string;
}

/** Sorted starts of spans, with the furthest end up to each of them. */
interface SpanCover {
  readonly starts: readonly number[];
  readonly reaches: readonly number[];
}

const NO_COVER: SpanCover = { starts: [], reaches: [] };

function coveredBy(spans: readonly Span[]): SpanCover {
  const sortedSpans = [...spans].sort((a, b) => a.start - b.start);
  let reach = 0;
  return {
    starts: sortedSpans.map(({ start }) => start),
    reaches: sortedSpans.map(({ end }) => (reach = Math.max(reach, end))),
  };
}

class Verifier {
  private readonly notes: EditNote[] = [];
  private readonly context: AttributionContext;
  private readonly excusing: ReadonlyMap<number, SpanCover>;

  constructor(
    private readonly model: DocumentModel,
    private readonly arrangement: Arrangement,
    private readonly after: Outline,
    private readonly rewritten: ReadonlySet<number>,
    notes: readonly EditNote[],
  ) {
    const excusing = groupedBy(
      notes.filter(({ kind }) => EXCUSING_NOTES.has(kind)),
      ({ block }) => block,
    );
    this.excusing = new Map([...excusing].map(([block, spans]) => [block, coveredBy(spans)]));
    this.appendedTo = new Set(arrangement.successors.appended?.values());
    const { context } = model;
    const paragraphs = ownParagraphsOf(context.kind, after.tree, after.paragraphs);
    this.context = paragraphs ? { ...context, paragraphs } : context;
  }

  run(): readonly EditNote[] {
    const { model, arrangement } = this;
    let carry: Carry = NO_CARRY;
    /** The old block whose reading supplied the carry; -1 if it comes from a new reading. */
    let from = -1;
    arrangement.entries.forEach((entry, i) => {
      const reading = model.readings[entry.block];
      if (reading && this.isAsItWas(entry, reading.block.kind) && sameButLast(reading.before, carry)) {
        carry = reading.after;
        from = entry.block;
        return;
      }
      carry = this.readAgain(i, from < 0 ? carry : this.renumberCarry(carry, from));
      from = -1;
    });
    return this.notes;
  }

  /** Whether the block of an entry is unchanged apart from numbers. */
  private isAsItWas({ block, role }: Entry, kind: BlockKind): boolean {
    const { entryOf, whereOf, successors } = this.arrangement;
    return (
      !this.rewritten.has(block) &&
      !this.appendedTo.has(block) &&
      !successors.parts?.has(block) &&
      entryOf[block] === whereOf[block] &&
      KINDS[role] === numberedKind(kind)
    );
  }

  /** The blocks to which the words of other blocks were appended. */
  private readonly appendedTo: ReadonlySet<number>;

  /** Re-reads the citations of an entry and compares them with the expected ones; returns the carry after the entry. */
  private readAgain(entry: number, before: Carry): Carry {
    const { model, after } = this;
    const block = after.tree.blocks[entry];
    if (!block) return before;
    const { language, vocabulary } = model.language;
    const mentions =
      block.kind === 'furniture' ? [] : readMentions(blockTokens(block, language.elides), vocabulary).mentions;
    const place = blockPlaceOf(block);
    const { references, carry } = attribute(mentions, place, this.context, before, block.level, entry);
    this.compare(entry, references);
    return place === 'apart' || place === 'title' ? before : carry;
  }

  /** The carry of an old block, with the last cited paragraph renumbered. */
  private renumberCarry(carry: Carry, from: number): Carry {
    if (carry.lastParagraph === '') return carry;
    const target = resolveTarget(this.model, from, { kind: 'paragraph', number: carry.lastParagraph, path: [] });
    const { entryOf, labels } = this.arrangement;
    const label = target && labels[entryOf[target.paragraph.block] ?? -1];
    return label ? { ...carry, lastParagraph: label } : carry;
  }

  private compare(entry: number, references: readonly Reference[]): void {
    const { after } = this;
    const expectedLists = this.expectedOf(entry);
    const lists = referenceListsIn(references).map((list) => targetsIn(after, entry, list).key);
    if (lists.length === expectedLists.length) {
      expectedLists.forEach((one, index) => {
        if (!this.isExcused(one) && one.targets !== lists[index]) this.tell(one);
      });
      return;
    }
    // The number of lists differs. Match lists with equal targets by their preceding words.
    const words = (text: string, end: number) => text.slice(Math.max(0, end - WORDS_BEFORE), end);
    const newLists = referenceListsIn(references).map((list) =>
      words(after.tree.blocks[entry]?.text ?? '', list[0]?.start ?? 0),
    );
    const ownWords = expectedLists.map(({ block, start }) => words(this.model.tree.blocks[block]?.text ?? '', start));
    const ownLists = new Set(ownWords);
    let nextIndex = 0;
    for (const [i, one] of expectedLists.entries()) {
      const isMatch = (index: number) => index >= nextIndex && one.targets === lists[index];
      let at = newLists.findIndex((before, index) => before === ownWords[i] && isMatch(index));
      if (at < 0) at = newLists.findIndex((before, index) => !ownLists.has(before) && isMatch(index));
      if (at >= 0) nextIndex = at + 1;
      else if (!this.isExcused(one)) this.tell(one);
    }
  }

  private tell({ block, start, end }: ExpectedList): void {
    const oldText = this.model.tree.blocks[block]?.text.slice(start, end) ?? '';
    this.notes.push({ kind: 'unsure', block, start, end, was: oldText });
  }

  private isExcused({ block, start, end }: ExpectedList): boolean {
    const { starts, reaches } = this.excusing.get(block) ?? NO_COVER;
    const startsBefore = bisect(starts.length, (i) => (starts[i] ?? 0) <= end);
    return startsBefore > 0 && (reaches[startsBefore - 1] ?? 0) >= start;
  }

  /** The lists of the old text whose words are now in an entry. */
  private expectedOf(entry: number): readonly ExpectedList[] {
    const { model, arrangement, after } = this;
    return this.homesOf(entry).flatMap((blockIndex): ExpectedList[] =>
      referenceListsIn(model.readings[blockIndex]?.references ?? []).flatMap((list): ExpectedList[] => {
        const start = list[0]?.start ?? 0;
        if (entryAt(arrangement, blockIndex, start) !== entry) return [];
        return [
          {
            block: blockIndex,
            start,
            end: list.at(-1)?.end ?? start,
            targets: listTargets(model, blockIndex, list, arrangement, after).key,
          },
        ];
      }),
    );
  }

  /** The old blocks whose words are in an entry, in order. */
  private homesOf(entry: number): readonly number[] {
    const { entries, successors } = this.arrangement;
    const ownBlock = entries[entry]?.block ?? -1;
    return [
      ...[...(successors.parts ?? [])].filter(([, part]) => part.entry === entry).map(([block]) => block),
      ...(ownBlock >= 0 ? [ownBlock] : []),
      ...[...(successors.appended ?? [])]
        .filter(([, into]) => ownBlock >= 0 && into === ownBlock)
        .map(([block]) => block),
    ];
  }
}

function sameButLast(a: Carry, b: Carry): boolean {
  return a === b || sameCarry(a, { ...b, lastParagraph: a.lastParagraph });
}

function numberedKind(kind: BlockKind): BlockKind | undefined {
  return kind === 'paragraph' || kind === 'subparagraph' || kind === 'heading' ? kind : undefined;
}
