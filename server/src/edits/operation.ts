import type { DocumentModel } from '../model/document';
import { inOrder, type Span, type TextEdit } from '../text/edits';
import type { MovedText } from '../text/pieces';
import { type Arrangement, arrange, type Counting, type Entry, KINDS, type Successors } from './arrangement';
import { type GoneReferences, updateNumbers } from './citations';
import { closingEdits } from './closings';
import { type Composed, compose, type OperationEdit, type StructureEdit, written } from './compose';
import { filledBy } from './filledGaps';
import type { Note } from './note';
import { type Misread, verify } from './verify';

/** Why an operation cannot be done. Its words are the message table's. */
export type Refusal =
  /** No numbered paragraph at the cursor. */
  | 'no-paragraph'
  /** The cursor is not in a subparagraph. */
  | 'no-item'
  | 'first'
  | 'last'
  | 'same-place'
  /** Nothing follows that it could be merged with. */
  | 'no-next'
  /** The cursor stands before the first or after the last word, so that nothing is split off. */
  | 'at-edge'
  /** The cursor stands within a citation. */
  | 'in-citation'
  /** It has subparagraphs of its own, which would have no place. */
  | 'not-alone'
  /** A heading stands between. */
  | 'heading'
  /** There is no such paragraph to go to. */
  | 'no-place'
  /** A subparagraph can only stand among its like. */
  | 'not-here'
  | 'taken'
  | 'invalid'
  /** The text would be read as something else than it is to be. */
  | 'reads-otherwise'
  /** What is selected belongs to several paragraphs. */
  | 'several'
  /** No citation can stand there. */
  | 'no-citation'
  /** A list whose form leaves it open how it goes on. */
  | 'list-form'
  /** No recommendation was chosen for the follow-up paragraph. */
  | 'nothing-chosen'
  /** What would be cited there would be read as something else. */
  | 'cites-otherwise'
  /** The paragraphs are numbered by parts, as those of Views are: 2.1, 2.2. */
  | 'by-parts';

/** What an operation does, before anything is numbered. */
export interface Plan {
  readonly entries: readonly Entry[];
  readonly counting: Counting;
  readonly successors?: Successors;
  /** Ways to write it, the one that changes least first: the first that reads as it should is taken. */
  readonly ways: readonly Way[];
  readonly gone?: GoneReferences;
  /** Whether what closes the items of lists is left alone, as where a number goes that never had words. */
  readonly leavesClosings?: boolean;
}

/** One way to write what an operation does. */
export interface Way {
  readonly structure: readonly StructureEdit[];
  /**
   * Where the cursor is to stand: at a place of the text as it is, or in the text of a replacement among `structure` (its place in
   * the list, and units from the end of its text). A place is the start of what follows it unless it is said to be after what
   * stands before it.
   */
  readonly cursor?:
    | { readonly at: number; readonly side?: 'behind' }
    | { readonly edit: number; readonly fromEnd: (label: (entry: number) => string) => number };
  /** The same as `structure`, with words after numbers that have none yet: what is checked is how the text reads once it is written. */
  readonly filled?: readonly StructureEdit[];
}

/** A note, with where it stands in the text as it becomes. */
export interface PlacedNote extends Note {
  readonly at: Span;
}

/** What an operation gives: edits of the text as it is, which are one step. */
export interface Outcome {
  readonly edits: readonly OperationEdit[];
  /** Which of them put in what was moved; undefined where nothing was. */
  readonly moved?: readonly MovedText[];
  /** The same edits with words after numbers that have none yet, by which is seen how the text reads; undefined where none waits for words. */
  readonly withWords?: readonly TextEdit[];
  readonly notes: readonly PlacedNote[];
  /** How many references were written anew. */
  readonly updated: number;
  /** How many numbers and letters changed. */
  readonly renumbered: number;
  /** Where the cursor is to stand in the text as it becomes. */
  readonly cursor?: number;
  /** The numbers and letters that were missing and are written now, to be remembered as `FilledGaps`. */
  readonly filled?: readonly string[];
}

/** An operation that cannot be done, and why. */
export interface Refused {
  readonly refused: Refusal;
  readonly detail?: string;
}

/** Whether an operation could not be done. */
export function isRefused(result: Outcome | Refused): result is Refused {
  return 'refused' in result;
}

/** Why numbers and letters of a document are not changed here, whatever is asked; undefined where they can be. */
export function refusalOf({ paragraphs }: DocumentModel): Refused | undefined {
  return paragraphs.byParts ? { refused: 'by-parts' } : undefined;
}

/**
 * Turns a plan into edits: what it moves, the numbers that change, the citations that follow. Refused where the text would be
 * read as something else in whatever way it is written.
 */
export function perform(model: DocumentModel, plan: Plan): Outcome | Refused {
  const refused = refusalOf(model);
  if (refused) return refused;
  const { outcome, misread } = attempt(model, plan);
  return misread ? { refused: 'reads-otherwise', detail: misread.was } : outcome;
}

/** The same, but done in any case: that the text is read as something else is told by a note. */
export function performAnyway(model: DocumentModel, plan: Plan): Outcome {
  return attempt(model, plan).outcome;
}

function attempt(model: DocumentModel, plan: Plan): { readonly outcome: Outcome; readonly misread?: Misread } {
  const arrangement = arrange(model, plan.entries, plan.counting, plan.successors);
  const found = updateNumbers(model, arrangement, plan.gone);
  const closings = plan.counting === 'keep' && !plan.leavesClosings ? closingEdits(model, arrangement) : [];
  const numbers = closings.length === 0 ? found : { ...found, edits: inOrder([...found.edits, ...closings]) };
  const label = (entry: number) => arrangement.labels[entry] ?? '';
  const filled = filledBy(arrangement, model);
  const { text } = model.text;
  const outcome = (way: Way, composed: Composed, read: readonly TextEdit[], unread: readonly Note[]): Outcome => {
    const cursor = cursorOf(way, composed, label);
    const place = (note: Note): PlacedNote => {
      const start = model.tree.starts[note.block] ?? 0;
      const from = composed.map(start + note.start, 'before');
      return { ...note, at: { start: from, end: Math.max(from, composed.map(start + note.end, 'behind')) } };
    };
    return {
      edits: composed.edits,
      ...(composed.moved.length > 0 && { moved: composed.moved }),
      ...(way.filled && { withWords: read }),
      notes: [...numbers.notes, ...unread].map(place),
      updated: numbers.updated,
      renumbered: numbers.renumbered + reshaped(model, arrangement),
      ...(cursor !== undefined && { cursor }),
      ...(filled.length > 0 && { filled }),
    };
  };
  let first: { readonly outcome: Outcome; readonly misread: Misread } | undefined;
  for (const way of plan.ways) {
    const composed = compose(text, way.structure, numbers.edits, label);
    const read = way.filled ? compose(text, way.filled, numbers.edits, label).edits : composed.edits;
    const { misread, notes } = verify(model, arrangement, read, numbers);
    if (!misread) return { outcome: outcome(way, composed, read, notes) };
    first ??= { outcome: outcome(way, composed, read, [{ kind: 'reading', ...misread }]), misread };
  }
  return first ?? { outcome: { edits: [], notes: [], updated: 0, renumbered: 0 } };
}

/** How many numbered blocks have a number of another kind now, or another's. */
function reshaped({ tree }: DocumentModel, { entries, successors }: Arrangement): number {
  const shaped = entries.filter(({ block, role }) => {
    const kind = tree.blocks[block]?.kind;
    return role !== 'text' && kind !== undefined && kind !== 'unnumbered' && kind !== KINDS[role];
  });
  return shaped.length + (successors.joined?.size ?? 0);
}

/** Where the cursor is to stand in the new text. */
function cursorOf(
  { cursor, structure }: Way,
  { edits, map }: Composed,
  label: (entry: number) => string,
): number | undefined {
  if (cursor && 'at' in cursor) return map(cursor.at, cursor.side ?? 'before');
  const wanted = cursor && structure[cursor.edit];
  if (!cursor || wanted?.kind !== 'replace') return undefined;
  const text = written(wanted.text, label);
  let delta = 0;
  for (const edit of edits) {
    if (edit.start === wanted.start && edit.end === wanted.end && edit.text === text) {
      return edit.start + delta + text.length - cursor.fromEnd(label);
    }
    delta += edit.text.length - (edit.end - edit.start);
  }
  return undefined;
}
