import type { DocumentModel } from '../../model/document';
import { type Span, sortedByPlace, type TextEdit } from '../../text/edits';
import type { MovedText } from '../../text/pieces';
import { type Arrangement, arrange, KINDS, type Successors } from '../numbers/arrangement';
import { type Composition, compose, type OperationEdit, type StructureEdit, writeText } from '../numbers/compose';
import type { Counting, Entry } from '../numbers/entries';
import { newBeginnings } from '../numbers/fixedNumbers';
import type { EditNote } from '../numbers/note';
import { type DeletedTargetPolicy, updateNumbers } from '../references/citations';
import { filledBy } from '../references/filledGaps';
import { type Misread, verify } from '../references/verify';
import { closingEdits } from './closings';

/** Reasons for refusing an operation. The message tables hold their wording. */
export type Refusal =
  /** There is no numbered paragraph at the cursor. */
  | 'no-paragraph'
  /** The cursor is not in a subparagraph. */
  | 'no-item'
  | 'first'
  | 'last'
  | 'same-place'
  /** There is nothing to merge with. */
  | 'no-next'
  /** The cursor is before the first or after the last word, so there is nothing to split off. */
  | 'at-edge'
  /** The cursor is in a citation. */
  | 'in-citation'
  /** It has subparagraphs that could not be kept. */
  | 'not-alone'
  /** There is a heading in between. */
  | 'heading'
  /** The target does not exist. */
  | 'no-place'
  /** A subparagraph can only be moved among subparagraphs. */
  | 'not-here'
  | 'taken'
  | 'invalid'
  /** The result would not parse as intended. */
  | 'reads-otherwise'
  /** The selection spans several paragraphs. */
  | 'several'
  /** A citation is not possible at this position. */
  | 'no-citation'
  /** The form of the list does not show how to continue it. */
  | 'list-form'
  /** No recommendation was chosen for the follow-up paragraph. */
  | 'nothing-chosen'
  /** A citation at this position would be misread. */
  | 'cites-otherwise'
  /** The paragraphs are numbered by parts, as in Views: 2.1, 2.2. */
  | 'by-parts'
  /**
   * In a Word file, numbering restarts below and leaves too little room before the restart. The detail is the number there; `after` is the
   * preceding one.
   */
  | 'new-beginning';

/** The plan of an operation, before numbering. */
interface Plan {
  readonly entries: readonly Entry[];
  readonly counting: Counting;
  readonly successors?: Successors;
  /** Ways to write the result, least invasive first; the first that parses as intended is used. */
  readonly ways: readonly Way[];
  readonly goneReferences?: DeletedTargetPolicy;
  /** Whether to leave the punctuation of list items alone, as when a number without words is removed. */
  readonly leavesClosings?: boolean;
}

/** One way to write the result of an operation. */
export interface Way {
  readonly structure: readonly StructureEdit[];
  /**
   * The cursor: either an offset into the existing text, mapped to the start of the text after it or the end of the text before it; or a
   * position in the text of a replacement, given by its index in `structure` and the distance from the end of its text.
   */
  readonly cursor?:
    | { readonly at: number; readonly edge?: 'end' }
    | { readonly edit: number; readonly fromEnd: (label: (entry: number) => string) => number };
  /** Tab stops in the text of replacements, given like `cursor`. */
  readonly stops?: readonly { readonly edit: number; readonly fromEnd: (label: (entry: number) => string) => number }[];
  /** `structure` with filler after numbers without words, to check how the text will parse once they are written. */
  readonly fillEdits?: readonly StructureEdit[];
}

/** A note with its place in the new text. */
export interface LocatedNote extends EditNote {
  readonly at: Span;
}

/** The result of an operation: edits of the existing text, to be applied together. */
export interface OperationOutcome {
  readonly edits: readonly OperationEdit[];
  /** The edits that are moves; undefined if there are none. */
  readonly moved?: readonly MovedText[];
  /** The same edits with filler after numbers without words; undefined if there are no such numbers. */
  readonly withWords?: readonly TextEdit[];
  readonly notes: readonly LocatedNote[];
  /** How many references were rewritten. */
  readonly updated: number;
  /** How many numbers and letters changed. */
  readonly renumbered: number;
  /** The cursor in the new text. */
  readonly cursor?: number;
  /** The tab stops in the new text, including the cursor; undefined if there are fewer than two. */
  readonly stops?: readonly number[];
  /** The numbers and letters that filled gaps, to be remembered as `FilledGaps`. */
  readonly filled?: readonly string[];
}

/** A refused operation, and why. */
export interface Refused {
  readonly refused: Refusal;
  readonly detail?: string;
  /** The number that precedes the one in `detail`, to locate the problem. */
  readonly after?: string;
}

/** Whether an operation was refused. */
export function isRefused(result: OperationOutcome | Refused): result is Refused {
  return 'refused' in result;
}

/** The reason why no operation can change the numbers of a document; undefined if they can be changed. */
export function numberingRefusal({ paragraphs }: DocumentModel): Refused | undefined {
  return paragraphs.byParts ? { refused: 'by-parts' } : undefined;
}

/** Turns a plan into edits of structure, numbers and citations. Refused if none of its ways parses as intended. */
export function perform(model: DocumentModel, plan: Plan): OperationOutcome | Refused {
  const refusal = numberingRefusal(model);
  if (refusal) return refusal;
  const { outcome, misreading, crowdedAt } = attemptPlan(model, plan);
  const beginning = newBeginnings(model).find(({ block }) => block === crowdedAt);
  if (beginning) return { refused: 'new-beginning', detail: beginning.number, after: beginning.after };
  return misreading ? { refused: 'reads-otherwise', detail: misreading.was } : outcome;
}

/** Like {@link perform}, but never refused: a misreading becomes a note. */
export function performUnchecked(model: DocumentModel, plan: Plan): OperationOutcome {
  return attemptPlan(model, plan).outcome;
}

/** The result of a plan, and its problems. */
interface Attempt {
  readonly outcome: OperationOutcome;
  readonly misreading?: Misread;
  readonly crowdedAt?: number | undefined;
}

function attemptPlan(model: DocumentModel, plan: Plan): Attempt {
  const arrangement = arrange(model, plan.entries, plan.counting, plan.successors);
  const numberUpdate = updateNumbers(model, arrangement, plan.goneReferences);
  const closings = plan.counting === 'keep' && !plan.leavesClosings ? closingEdits(model, arrangement) : [];
  const numbers =
    closings.length === 0
      ? numberUpdate
      : { ...numberUpdate, edits: sortedByPlace([...numberUpdate.edits, ...closings]) };
  const label = (entry: number) => arrangement.labels[entry] ?? '';
  const { crowdedAt } = arrangement;
  const fillTexts = filledBy(arrangement, model);
  const { text } = model.text;
  const outcome = (
    way: Way,
    composition: Composition,
    readEdits: readonly TextEdit[],
    unread: readonly EditNote[],
  ): OperationOutcome => {
    const cursor = cursorOf(way, way.cursor, composition, label);
    const stops = way.stops?.flatMap((stop) => cursorOf(way, stop, composition, label) ?? []);
    const place = (note: EditNote): LocatedNote => {
      const start = model.tree.starts[note.block] ?? 0;
      const from = composition.map(start + note.start, 'start');
      return { ...note, at: { start: from, end: Math.max(from, composition.map(start + note.end, 'end')) } };
    };
    return {
      edits: composition.edits,
      ...(composition.moved.length > 0 && { moved: composition.moved }),
      ...(way.fillEdits && { withWords: readEdits }),
      notes: [...numbers.notes, ...unread].map(place),
      updated: numbers.updated,
      renumbered: numbers.renumbered + reshape(model, arrangement),
      ...(cursor !== undefined && { cursor }),
      ...(stops && { stops }),
      ...(fillTexts.length > 0 && { filled: fillTexts }),
    };
  };
  let firstAttempt: Attempt | undefined;
  for (const way of plan.ways) {
    const composition = compose(text, way.structure, numbers.edits, label);
    const readEdits = way.fillEdits ? compose(text, way.fillEdits, numbers.edits, label).edits : composition.edits;
    const { misreading, notes } = verify(model, arrangement, readEdits, numbers);
    if (!misreading) return { outcome: outcome(way, composition, readEdits, notes), crowdedAt };
    firstAttempt ??= {
      outcome: outcome(way, composition, readEdits, [{ kind: 'reading', ...misreading }]),
      misreading,
      crowdedAt,
    };
  }
  return firstAttempt ?? { outcome: { edits: [], notes: [], updated: 0, renumbered: 0 } };
}

/** How many numbered blocks were converted to another kind or merged. */
function reshape({ tree }: DocumentModel, { entries, successors }: Arrangement): number {
  const changedEntries = entries.filter(({ block, role }) => {
    const kind = tree.blocks[block]?.kind;
    return role !== 'text' && kind !== undefined && kind !== 'unnumbered' && kind !== KINDS[role];
  });
  return changedEntries.length + (successors.joined?.size ?? 0);
}

/** The position of a cursor in the new text; undefined without one, or if its replacement ended up with different text. */
function cursorOf(
  { structure }: Way,
  cursor: Way['cursor'],
  { edits, map }: Composition,
  label: (entry: number) => string,
): number | undefined {
  if (cursor && 'at' in cursor) return map(cursor.at, cursor.edge ?? 'start');
  const target = cursor && structure[cursor.edit];
  if (!cursor || target?.kind !== 'replace') return undefined;
  const text = writeText(target.text, label);
  let delta = 0;
  for (const edit of edits) {
    if (edit.start === target.start && edit.end === target.end && edit.text === text) {
      return edit.start + delta + text.length - cursor.fromEnd(label);
    }
    delta += edit.text.length - (edit.end - edit.start);
  }
  return undefined;
}
