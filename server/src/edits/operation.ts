import { type DocumentModel, readDocument } from '../model/document';
import type { Block, BlockKind } from '../syntax/block';
import { openText } from '../text/document';
import { applyEdits, type Span, type TextEdit } from '../text/edits';
import { type Arrangement, arrange, type Counting, type Entry, type EntryRole } from './arrangement';
import { type BlockEdit, type GoneReferences, updateCitations } from './citations';
import type { Note } from './note';
import { blockOf, blocksOfRange, pointedAt } from './pointing';

/** Why an operation cannot be done. Its words are the message table's. */
export type Refusal =
  /** No numbered paragraph at the cursor. */
  | 'no-paragraph'
  /** The cursor is not in a subparagraph. */
  | 'no-item'
  | 'first'
  | 'last'
  | 'same-place'
  /** There is no such paragraph to go to. */
  | 'no-place'
  /** A subparagraph can only stand among its like. */
  | 'not-here'
  | 'taken'
  | 'invalid';

/** A change of what stands in a document; offsets are those of the whole text as it is. */
export type StructureEdit =
  | { readonly kind: 'replace'; readonly start: number; readonly end: number; readonly text: NewText }
  /** What stands between `start` and `end` goes to `to`, with the new text before and behind it; `from` to `until` is taken out. */
  | {
      readonly kind: 'move';
      readonly start: number;
      readonly end: number;
      readonly from: number;
      readonly until: number;
      readonly to: number;
      readonly before: string;
      readonly behind: string;
    };

/** New text, which may hold the numbers of entries. */
export type NewText = string | ((label: (entry: number) => string) => string);

/** What an operation does, before anything is numbered. */
export interface Plan {
  readonly entries: readonly Entry[];
  readonly counting: Counting;
  readonly structure: readonly StructureEdit[];
  /** A replacement among `structure` in whose text the cursor is to stand: its place in the list, and units from the end of its text. */
  readonly cursor?: { readonly edit: number; readonly fromEnd: (label: (entry: number) => string) => number };
  readonly gone?: GoneReferences;
  /** The same as `structure`, with words behind numbers that have none yet: what is checked is how the text reads once it is written. */
  readonly filled?: readonly StructureEdit[];
}

/** A note, with where it stands in the text as it becomes. */
export interface PlacedNote extends Note {
  readonly at: Span;
}

/** What an operation gives: edits of the text as it is, which are one step. */
export interface Outcome {
  readonly edits: readonly TextEdit[];
  readonly notes: readonly PlacedNote[];
  /** How many references were written anew. */
  readonly updated: number;
  /** How many numbers and letters changed. */
  readonly renumbered: number;
  /** Where the cursor is to stand in the text as it becomes. */
  readonly cursor?: number;
}

/** An operation that cannot be done, and why. */
export interface Refused {
  readonly refused: Refusal;
  readonly detail?: string;
}

export function isRefused(result: Outcome | Refused): result is Refused {
  return 'refused' in result;
}

/** Turns a plan into edits: what it moves, the numbers that change, the citations that follow. */
export function perform(model: DocumentModel, plan: Plan): Outcome {
  const arrangement = arrange(model, plan.entries, plan.counting);
  const labels = labelEdits(model, arrangement);
  const citations = updateCitations(model, arrangement, plan.gone);
  const inner = [...labels, ...citations.edits].map((edit) => absolute(model, edit));
  const label = (entry: number) => arrangement.labels[entry] ?? '';
  const composed = compose(model.text.text, plan.structure, inner, label);
  const notes = [...citations.notes, ...sectionNotes(model, arrangement)];
  const written = plan.filled ? compose(model.text.text, plan.filled, inner, label).edits : composed.edits;
  const unread = verify(model, arrangement, written, notes);
  const cursor = cursorOf(plan, composed.edits, label);
  const place = (note: Note): PlacedNote => {
    const start = model.tree.starts[note.block] ?? 0;
    const from = composed.map(start + note.start, 'before');
    return { ...note, at: { start: from, end: Math.max(from, composed.map(start + note.end, 'behind')) } };
  };
  return {
    edits: composed.edits,
    notes: [...notes, ...unread].map(place),
    updated: citations.updated,
    renumbered: labels.length,
    ...(cursor !== undefined && { cursor }),
  };
}

/** Where the cursor is to stand in the new text. */
function cursorOf(
  { cursor, structure }: Plan,
  edits: readonly TextEdit[],
  label: (entry: number) => string,
): number | undefined {
  const wanted = cursor && structure[cursor.edit];
  if (!cursor || wanted?.kind !== 'replace') return undefined;
  const text = typeof wanted.text === 'string' ? wanted.text : wanted.text(label);
  let delta = 0;
  for (const edit of edits) {
    if (edit.start === wanted.start && edit.end === wanted.end && edit.text === text) {
      return edit.start + delta + text.length - cursor.fromEnd(label);
    }
    delta += edit.text.length - (edit.end - edit.start);
  }
  return undefined;
}

function absolute(model: DocumentModel, edit: BlockEdit): TextEdit {
  const start = model.tree.starts[edit.block] ?? 0;
  return { start: start + edit.start, end: start + edit.end, text: edit.text };
}

/** The run of a marker that holds its number or letter, without punctuation; offsets are the block's. */
export function labelSpan(block: Block): Span {
  const marker = block.text.slice(block.marker.start, block.marker.end);
  const lead = /^[([]?/.exec(marker)?.[0].length ?? 0;
  const tail = /[.)\]/:]*$/.exec(marker)?.[0].length ?? 0;
  return { start: block.marker.start + lead, end: Math.max(block.marker.start + lead, block.marker.end - tail) };
}

function labelEdits(model: DocumentModel, { entries, labels }: Arrangement): BlockEdit[] {
  return entries.flatMap((entry, i): BlockEdit[] => {
    const block = model.tree.blocks[entry.block];
    const label = labels[i] ?? '';
    if (!block?.label || KINDS[entry.role] !== block.kind || label === '' || block.label.text === label) return [];
    if (entry.form !== block.label.form) return [];
    return [{ block: entry.block, ...labelSpan(block), text: label }];
  });
}

const KINDS: Readonly<Record<EntryRole, BlockKind | undefined>> = {
  paragraph: 'paragraph',
  item: 'subparagraph',
  heading: 'heading',
  text: undefined,
};

/** What the block of an entry must be when it is read. */
function kindOf(model: DocumentModel, { role, block }: Entry): BlockKind {
  const was = model.tree.blocks[block]?.kind ?? 'unnumbered';
  // A number that is taken away leaves text.
  return KINDS[role] ?? (was === 'paragraph' || was === 'subparagraph' ? 'unnumbered' : was);
}

/** Headings that are named by a number which is another's now: "section C above". */
function sectionNotes(model: DocumentModel, { entries, labels }: Arrangement): Note[] {
  const changed = new Set<string>();
  entries.forEach((entry, i) => {
    const label = model.tree.blocks[entry.block]?.label;
    if (entry.role === 'heading' && label && label.text !== labels[i]) changed.add(label.text);
  });
  if (changed.size === 0) return [];
  const words = model.language.language.citations.section.map((word) => word.replace(/[^\p{L} ]/gu, '')).join('|');
  const pattern = new RegExp(`(?<!\\p{L})(?:${words})\\.?\\s+([IVXLC]+|[A-Z]|\\d+)(?![\\p{L}\\d])`, 'giu');
  return model.tree.blocks.flatMap((block, b): Note[] =>
    block.kind === 'furniture' || block.kind === 'masthead'
      ? []
      : [...block.text.matchAll(pattern)]
          .filter((match) => changed.has(match[1] ?? ''))
          .map((match) => ({
            kind: 'section',
            block: b,
            start: match.index,
            end: match.index + match[0].length,
            was: match[0],
          })),
  );
}

/** The edits of both kinds as edits of one text, and where a place of the old text is in the new. */
function compose(
  text: string,
  structure: readonly StructureEdit[],
  inner: readonly TextEdit[],
  label: (entry: number) => string,
): { readonly edits: readonly TextEdit[]; readonly map: (offset: number, side: 'before' | 'behind') => number } {
  const within = (edit: Span, span: Span) => edit.start >= span.start && edit.end <= span.end && span.end > span.start;
  const replaced = structure.flatMap((one): TextEdit[] =>
    one.kind === 'replace'
      ? [{ start: one.start, end: one.end, text: typeof one.text === 'string' ? one.text : one.text(label) }]
      : [],
  );
  const left = inner.filter((edit) => !replaced.some((one) => within(edit, one)));
  const edits: TextEdit[] = [];
  const moves: {
    readonly from: Span;
    readonly to: number;
    readonly inner: readonly TextEdit[];
    readonly lead: number;
  }[] = [];
  for (const one of structure) {
    if (one.kind === 'replace') continue;
    const own = [...left, ...replaced]
      .filter((edit) => within(edit, one))
      .map((edit) => ({ start: edit.start - one.start, end: edit.end - one.start, text: edit.text }));
    const moved = applyEdits(text.slice(one.start, one.end), own);
    edits.push({ start: one.to, end: one.to, text: one.before + moved + one.behind });
    edits.push({ start: one.from, end: one.until, text: '' });
    moves.push({ from: one, to: one.to, inner: own, lead: one.before.length });
  }
  edits.push(...[...left, ...replaced].filter((edit) => !moves.some(({ from }) => within(edit, from))));
  const ordered = edits
    .map((edit, i) => ({ edit, i }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.i - b.i)
    .map(({ edit }) => edit);
  const map = (offset: number, side: 'before' | 'behind'): number => {
    const move = moves.find(
      ({ from }) => offset >= from.start && (offset < from.end || (side === 'behind' && offset === from.end)),
    );
    if (move) {
      const target = mapThrough(ordered, move.to, 'before');
      return target + move.lead + mapThrough(move.inner, offset - move.from.start, side);
    }
    return mapThrough(ordered, offset, side);
  };
  return { edits: ordered, map };
}

/** Where a place is behind edits: the start of a run (`before`) or its end (`behind`), which has what replaces its last units. */
function mapThrough(edits: readonly TextEdit[], offset: number, side: 'before' | 'behind'): number {
  let delta = 0;
  for (const edit of edits) {
    if (edit.start >= offset && (side === 'behind' || edit.end > edit.start)) break;
    if (edit.start > offset) break;
    if (edit.end > offset) return edit.start + delta + (side === 'before' ? 0 : edit.text.length);
    delta += edit.text.length - (edit.end - edit.start);
  }
  return offset + delta;
}

/** Notes after which a block is known to hold a reference that does not lead where it did. */
const EXCUSING: ReadonlySet<Note['kind']> = new Set(['gone', 'elsewhere', 'captured', 'unsure']);

/**
 * What the new text says, read again: notes on the blocks where a reference does not lead to where it should, and on the first
 * one that reads as something else. Nothing of this is expected; it keeps an odd text from being changed in silence.
 */
function verify(
  model: DocumentModel,
  arrangement: Arrangement,
  edits: readonly TextEdit[],
  notes: readonly Note[],
): Note[] {
  const { uri, languageId, version } = model.text;
  const text = applyEdits(model.text.text, edits);
  const after = readDocument(openText(uri, languageId, version + 1, text));
  const { entries, labels } = arrangement;
  const { blocks } = after.tree;
  for (let i = 0; i < Math.max(entries.length, blocks.length); i++) {
    const entry = entries[i];
    const block = blocks[i];
    const kind = entry && kindOf(model, entry);
    const sameLabel = entry?.role === 'text' || entry?.form === 'mark' || (block?.label?.text ?? '') === labels[i];
    if (block?.kind === kind && sameLabel) continue;
    const at = entries.slice(0, i + 1).findLast((one) => one.block >= 0)?.block ?? 0;
    const where = model.tree.blocks[at];
    if (!where) return [];
    const was = where.text.slice(where.marker.start, where.marker.end) || where.text.slice(0, 40).trim();
    return [{ kind: 'reading', block: at, start: where.marker.start, end: where.marker.end, was }];
  }
  const wanted = new Map<number, Set<number>>();
  const source = new Map<number, number>();
  for (let b = 0; b < model.readings.length; b++) {
    for (const reference of model.readings[b]?.references ?? []) {
      const here = arrangement.entryOf[b] ?? -1;
      if (here < 0) continue;
      source.set(here, b);
      const set = wanted.get(here) ?? new Set();
      wanted.set(here, set);
      const pointed = pointedAt(model, b, reference.target);
      const targets = [...(pointed ? [blockOf(pointed)] : []), ...(blocksOfRange(model, b, reference) ?? [])];
      for (const target of targets) {
        const entry = arrangement.entryOf[target] ?? -1;
        if (entry >= 0) set.add(entry);
      }
    }
  }
  const excused = new Set(notes.filter(({ kind }) => EXCUSING.has(kind)).map((note) => note.block));
  const found: Note[] = [];
  for (const [here, set] of wanted) {
    const b = source.get(here) ?? 0;
    if (excused.has(b)) continue;
    const now = new Set<number>();
    for (const reference of after.readings[here]?.references ?? []) {
      const pointed = pointedAt(after, here, reference.target);
      if (pointed) now.add(blockOf(pointed));
      for (const block of blocksOfRange(after, here, reference) ?? []) now.add(block);
    }
    if (set.size === now.size && [...set].every((entry) => now.has(entry))) continue;
    const block = model.tree.blocks[b];
    if (block)
      found.push({
        kind: 'unsure',
        block: b,
        ...block.content,
        was: block.text.slice(block.content.start, block.content.start + 60),
      });
  }
  return found;
}
